// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"time"

	"summitry/internal/text"
)

// handover is how long two may hold one office without anybody being wrong: acting ministers, days counted differently.
const handover = 31 * 24 * time.Hour

// tenure is a person's term as the days it certainly includes.
type tenure struct {
	person     string
	begin, end time.Time
}

// terms finds offices of one holder that two persons, or one person twice, would have held for more than a handover.
func (c *checker) terms() {
	single := map[string]bool{}
	for _, o := range c.data.Offices {
		single[o.Key] = o.Single
	}
	held := map[officeOf][]tenure{}
	for _, p := range c.data.Persons {
		for _, t := range p.Offices {
			n, ok := certain(t)
			if !ok || t.Beside || !single[t.Office] {
				continue
			}
			n.person = p.Key
			k := officeOf{t.Office, t.Of}
			for _, other := range held[k] {
				if n.overlap(other) > handover {
					c.say("persons", p.Key, "%s of %s from %s to %s: %s held it at that time", t.Office, t.Of, t.From, t.To, other.person)
				}
			}
			held[k] = append(held[k], n)
		}
	}
}

// certain gives the days that a term includes whatever its unnamed day or month was; ok is false where nothing says when it began.
func certain(t Term) (tenure, bool) {
	from, err := text.ParseDate(t.From)
	if err != nil || t.From == "" {
		return tenure{}, false
	}
	n := tenure{begin: from.Last(), end: time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)}
	if t.To != "" {
		to, err := text.ParseDate(t.To)
		if err != nil {
			return tenure{}, false
		}
		n.end = to.First()
	}
	return n, true
}

func (n tenure) overlap(m tenure) time.Duration {
	begin, end := n.begin, n.end
	if m.begin.After(begin) {
		begin = m.begin
	}
	if m.end.Before(end) {
		end = m.end
	}
	return end.Sub(begin)
}
