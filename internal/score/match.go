// SPDX-License-Identifier: Apache-2.0

package score

import (
	"cmp"
	"slices"
	"strings"
)

// folds is a contact laid out for comparing.
type folds struct {
	Contact
	people  map[string]bool // surnames
	parties map[string]bool // surnames, and delegations as if they were people
	places  []string        // each once
}

// lay lays a contact out. Empty names, which an engine may write for people it could not name, are nobody.
func (l *Lexicon) lay(c Contact) folds {
	for _, names := range []*[]string{&c.Participants, &c.Delegations, &c.ReportedBy} {
		*names = slices.DeleteFunc(slices.Clone(*names), func(n string) bool { return n == "" })
	}
	f := folds{Contact: c, people: l.surnamesOf(c.Participants)}
	f.parties = l.surnamesOf(slices.Concat(c.Participants, c.Delegations))
	for _, p := range c.Places {
		if p = l.place(p); !slices.Contains(f.places, p) {
			f.places = append(f.places, p)
		}
	}
	return f
}

func (l *Lexicon) layAll(contacts []Contact) []folds {
	out := make([]folds, 0, len(contacts))
	for _, c := range contacts {
		out = append(out, l.lay(c))
	}
	return out
}

// surnamesOf are the surnames of names, each once.
func (l *Lexicon) surnamesOf(names []string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		out[l.surname(n)] = true
	}
	return out
}

// mode is how strictly contacts are matched.
type mode struct {
	strict bool // the status must be right
	loose  bool // one side's unknown date matches
}

// pair is the positions of a contact of the key and of the prediction matched with it.
type pair struct{ gold, pred int }

// match pairs contacts one to one, the most similar first.
func (l *Lexicon) match(gold, pred []folds, m mode) []pair {
	type candidate struct {
		pair
		similarity float64
	}
	var candidates []candidate
	for i, g := range gold {
		for j, p := range pred {
			if l.matchable(g, p, m) {
				candidates = append(candidates, candidate{pair{i, j}, l.similarity(g, p)})
			}
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.similarity, a.similarity) })
	var pairs []pair
	usedGold, usedPred := map[int]bool{}, map[int]bool{}
	for _, c := range candidates {
		if !usedGold[c.gold] && !usedPred[c.pred] {
			usedGold[c.gold], usedPred[c.pred] = true, true
			pairs = append(pairs, c.pair)
		}
	}
	return pairs
}

// matchable reports whether p can be what g asks for. A prediction may have a person among its delegations, and a key with fewer
// than two people is met by other evidence of the same occasion. An optional contact takes no prediction that names other
// people, unless the day is the same: what it would swallow must be punished as surplus.
func (l *Lexicon) matchable(g, p folds, m mode) bool {
	if g.Kind != p.Kind || m.strict && !g.Optional && g.Status != p.Status || !datesMatch(g, p, m.loose) {
		return false
	}
	common := overlap(g.people, p.parties)
	if len(g.people) >= 2 {
		return common >= 2
	}
	optional := l.surnamesOf(g.ParticipantsOptional)
	if len(g.people) == 1 && common == 1 {
		if !g.Optional || !strangers(p.parties, g.people, optional) || g.Date != "" && g.Date == p.Date {
			return true
		}
	}
	elsewhere := l.sameGround(g, p)
	if len(g.people) == 0 && overlap(optional, p.parties) > 0 && (elsewhere || g.Optional) {
		return true
	}
	if g.Optional && len(g.people) > 0 && common == 0 {
		return false
	}
	return elsewhere
}

// sameGround reports a shared place, delegation or occasion.
func (l *Lexicon) sameGround(g, p folds) bool {
	for _, place := range g.places {
		if slices.Contains(p.places, place) {
			return true
		}
	}
	for _, a := range g.Delegations {
		for _, b := range slices.Concat(p.Delegations, p.Participants) {
			if l.sameSource(a, b) {
				return true
			}
		}
	}
	return overlap(l.words(string(g.Occasion)), l.words(string(p.Occasion))) > 0
}

// strangers reports a party that is in neither set.
func strangers(parties, a, b map[string]bool) bool {
	for p := range parties {
		if !a[p] && !b[p] {
			return true
		}
	}
	return false
}

// datesMatch compares at the coarser precision; an alternative of the key counts like its date.
func datesMatch(g, p folds, loose bool) bool {
	if p.Date == "" {
		return loose || g.Date == "" || slices.Contains(g.DateAlt, "")
	}
	for _, d := range append([]Null{g.Date}, g.DateAlt...) {
		if d != "" && (strings.HasPrefix(string(d), string(p.Date)) || strings.HasPrefix(string(p.Date), string(d))) {
			return true
		}
	}
	return loose && g.Date == ""
}
