// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
)

// officeKey is the office that an entry means: its own, or the one it names the holder of.
func officeKey(o *lexicon.Office) string {
	if o.Office != "" {
		return o.Office
	}
	return o.Key
}

// chiefWord reports whether an office is said of whoever leads a body: "Chef", "Vorsitzende".
func chiefWord(office string) bool { return office == "chief" || office == "chair" }

// sameOffice reports whether office a can be called b, whose entry heads head: every president is a head of state.
func (d *doc) sameOffice(a, b, head string) bool {
	if a == b {
		return true
	}
	r, ok := d.x.ByKey("office/" + a)
	if !ok {
		return false
	}
	o := &d.x.Offices[r.ID]
	if o.Office == b {
		return true
	}
	if chiefWord(b) && o.Leads {
		return true // "ihr Direktor Burns" heads the intelligence service, "FPÖ-Chef Kickl" the party
	}
	general := b == "head-of-state" || b == "head-of-government" || b == "ruler" || b == "leader"
	if b == "minister" && strings.HasSuffix(a, "-minister") && a != "prime-minister" && !strings.HasPrefix(a, "deputy") {
		return true
	}
	return general && head != "" && (o.Head == head || b == "head-of-state" && o.Head != "" || b == "ruler" && o.Head != "")
}

// officesCalled are the offices a general word can mean: "Staatschef" any head of state, "FPÖ-Chef" the leader of the party.
func (d *doc) officesCalled(o *lexicon.Office) []string {
	keys, k := []string{officeKey(o)}, officeKey(o)
	chief := chiefWord(k)
	if !chief && k != "head-of-state" && k != "head-of-government" && k != "ruler" {
		return keys
	}
	for i := range d.x.Offices {
		if e := &d.x.Offices[i]; e.Office == "" && (chief && e.Leads || !chief && e.Head == o.Head) {
			keys = append(keys, e.Key)
		}
	}
	return keys
}

// everHeld reports whether person p held one of the offices at any time.
func (d *doc) everHeld(p int32, beside []officeAt) bool {
	for _, o := range beside {
		r, ok := d.x.ByKey("office/" + o.office)
		if !ok {
			continue
		}
		e := &d.x.Offices[r.ID]
		of := o.of
		for _, t := range d.x.Persons[p].Offices {
			if d.sameOffice(t.Office, officeKey(e), e.Head) && (of == "" || t.Of == of) {
				return true
			}
		}
	}
	return false
}
