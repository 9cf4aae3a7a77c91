// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"
)

// Decision says why a telling belongs to its contact, or why it stays on its own.
type Decision struct {
	Article string
	Telling int
	Contact string   // the key of the contact it became part of
	Reason  string   // "first telling", "same day, same city", "fits several contacts equally"
	Rivals  []string // keys of the contacts it fits equally well, sorted; empty where it was clear
}

// Decide gives the decisions behind Contacts, sorted by article and telling.
func Decide(sources []Source) []Decision {
	_, contacts := resolve(sources)
	key := map[*cluster]string{}
	for _, c := range contacts {
		key[c.cluster] = c.contact.Key
	}
	decisions := make([]Decision, 0, len(contacts))
	for _, c := range contacts {
		for m, j := range c.cluster.joins {
			d := Decision{Article: m.article.Key, Telling: m.index, Contact: c.contact.Key, Reason: j.reason()}
			for _, r := range j.rivals {
				d.Rivals = append(d.Rivals, key[r])
			}
			slices.Sort(d.Rivals)
			decisions = append(decisions, d)
		}
	}
	slices.SortFunc(decisions, func(a, b Decision) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Telling, b.Telling))
	})
	return decisions
}

func (j join) reason() string {
	switch {
	case len(j.rivals) > 0:
		return "fits several contacts equally"
	case j.first:
		return "first telling"
	}
	reasons := []string{"same parties"}
	for _, r := range []struct {
		holds bool
		words string
	}{
		{j.support.date, "same date"},
		{j.support.ordinal, "same ordinal"},
		{j.support.city, "same city"},
		{j.support.occasion, "same occasion"},
		{j.support.status, "same status"},
	} {
		if r.holds {
			reasons = append(reasons, r.words)
		}
	}
	return strings.Join(reasons, ", ")
}
