// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"

	"summitry/internal/text"
)

// statusOf decides between what the tellings of a contact say about whether it happened. What was said before the day is a
// plan or a guess and gives way to an outcome told since, whoever printed last: an article that looks back at "the meeting
// planned for the first" does not undo that it was held. The history stays in the statements.
func statusOf(members []*facts, w when) string {
	told := slices.DeleteFunc(slices.Clone(members), func(m *facts) bool { return m.status == "" })
	if len(told) == 0 {
		return unconfirmed // no article commits itself
	}
	voices := map[string]map[string]bool{}
	for _, m := range told {
		if voices[m.status] == nil {
			voices[m.status] = map[string]bool{}
		}
		voices[m.status][m.voice] = true
	}
	best := slices.MinFunc(told, func(a, b *facts) int {
		ha, hb := hindsight(a, w), hindsight(b, w)
		c := compareBools(hb, ha)
		if ha && hb {
			c = cmp.Compare(b.grain, a.grain)
		}
		return cmp.Or(c, compareDates(b.published, a.published),
			cmp.Compare(len(voices[b.status]), len(voices[a.status])), cmp.Compare(caution(a.status), caution(b.status)))
	})
	return best.status
}

// hindsight reports that m tells an outcome on or after the contact's first day. Without a date of publication it is taken to
// look back; without a date of the contact only what was held lies behind.
func hindsight(m *facts, w when) bool {
	if m.status != held && m.status != cancelled && m.status != denied {
		return false
	}
	if w.date.Grain() == text.GrainNone {
		return m.status == held
	}
	return m.published.Grain() == text.GrainNone || !m.published.Last().Before(w.from.First())
}

func caution(status string) int {
	if i := slices.Index(cautious(), status); i >= 0 {
		return i
	}
	return len(cautious())
}
