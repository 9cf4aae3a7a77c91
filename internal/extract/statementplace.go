// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// place lists the place of a spot, and the country it lies in.
func (w *writer) place(p spot) Place {
	x := w.d.x
	out := Place{Key: x.PlaceKey(lexicon.Ref{Kind: p.kind, ID: p.id}), Name: p.name, Kind: "Region"}
	switch p.kind {
	case lexicon.KCity:
		c := &x.Cities[p.id]
		out.Kind = "City"
		if c.Lat != nil && c.Lon != nil {
			out.Lat, out.Lon, out.Located = *c.Lat, *c.Lon, true
		}
		out.Country = w.country(c.State)
	case lexicon.KState:
		out.Kind = "Country"
	case lexicon.KRegion:
		out.Country = w.country(x.Regions[p.id].State)
	}
	w.places[out.Key] = out
	return out
}

func (w *writer) country(key string) string {
	r, ok := w.d.x.ByKey(key)
	if !ok || r.Kind != lexicon.KState {
		return ""
	}
	n := w.d.x.States[r.ID].Name
	k := w.d.x.PlaceKey(r)
	w.places[k] = Place{Key: k, Name: n, Kind: "Country"}
	return k
}

func (w *writer) topicPlace(h topicAt) {
	if _, ok := w.places[h.place]; ok {
		return
	}
	kind := "Region"
	if h.country {
		kind = "Country"
	}
	w.places[h.place] = Place{Key: h.place, Name: h.name, Kind: kind}
}
