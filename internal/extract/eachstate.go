// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// holdersOf reads the states behind a plural office and gives who holds it in each: "die Präsidenten Frankreichs, Russlands und der Ukraine".
func (d *doc) holdersOf(si, t int, o *lexicon.Office) (who []int, end int) {
	s := &d.sents[si]
	if both, behind := d.bothStates(si, t); len(both) == 2 { // "die Außenminister beider Länder"
		return d.holdersIn(si, o, both), behind
	}
	states, end := d.statesBehind(s, t, o.Relational)
	return d.holdersIn(si, o, states), end
}

// statesBehind reads the states in a row behind token t, and the token behind them. Of colleagues, who are each somebody's, a genitive tells nothing.
func (d *doc) statesBehind(s *sent, t int, colleagues bool) (states []int32, end int) {
	for end = t; t < len(s.Tokens); {
		if s.is(t, lexicon.And|lexicon.PrepVon|lexicon.PrepAus|lexicon.GenitiveDet) || s.word(t) == "," || s.means(t, lexicon.DetDer) || colleagues && s.is(t, lexicon.PrepIn) {
			t++
			continue
		}
		if s.is(t, lexicon.DetDef) && t > end { // "von Russland, den USA und dem Iran"
			if _, ok := s.ref(t+1, lexicon.KState); ok {
				t++
			}
		}
		if s.is(t, lexicon.AnyDet) && t+2 < len(s.Tokens) && !s.lower(t+1) && s.match(t+1) == nil {
			t += 2 // "dem Fürstentum Monaco"
		}
		r, ok := s.ref(t, lexicon.KState)
		if !ok || r.Form&(lexicon.Adjective|lexicon.Adverbial) != 0 || colleagues && r.Form&lexicon.Genitive != 0 {
			break
		}
		states = append(states, r.ID)
		t = s.match(t).End
		end = t
	}
	return states, end
}

// holdersIn is who holds office o in each of some states.
func (d *doc) holdersIn(si int, o *lexicon.Office, states []int32) []int {
	var who []int
	for _, id := range states {
		if a := d.holderThere(si, o, id); !slices.Contains(who, a) {
			who = append(who, a)
		}
	}
	return who
}

// eachMention is an office with a row of states before it, from token start on: those named behind it, at once or behind a comma, else who holds it in
// each.
func (d *doc) eachMention(si int, m mention, states []int32, start, nextName int) mention {
	m.start, m.plural, m.of = start, true, ""
	if !d.namedByThem(&d.sents[si], &m, m.end, nextName) {
		m.who, m.rule = d.holdersIn(si, m.office, states), "role:of-each"
	}
	return m
}

// namedByThem lets an office of several, which ends at token end, mean those who are named behind it, if they are.
func (d *doc) namedByThem(s *sent, m *mention, end, nextName int) bool {
	who, to := d.namesBehind(s, end, nextName)
	if len(who) < 2 {
		return false
	}
	m.who, m.end, m.rule = who, to, "role:named-behind"
	for _, a := range who {
		d.learn(a, m.office, "")
	}
	return true
}

// statesBefore are the states whose adjectives or genitives stand in a row before the noun at token t, which then means one of each: "der russische und der
// ukrainische Außenminister", "Russlands und Frankreichs Präsident". first is the token before the row's first determiner or adjective.
func (d *doc) statesBefore(s *sent, t int) (states []int32, first int) {
	form, open := lexicon.Form(0), false
	for t--; t >= 0; t-- {
		r, ok := s.ref(t, lexicon.KState)
		switch {
		case ok && r.Form&(lexicon.Adjective|lexicon.Genitive) != 0 && (len(states) == 0 || open && r.Form&form != 0):
			form, open = r.Form&(lexicon.Adjective|lexicon.Genitive), false
			if !slices.Contains(states, r.ID) {
				states = append(states, r.ID)
			}
		case len(states) > 0 && !open && (s.is(t, lexicon.And) || s.word(t) == ",") && t > 0:
			if _, ok := s.ref(t-1, lexicon.KState); !ok {
				slices.Reverse(states)
				return states, t
			}
			open = true
		case form&lexicon.Adjective == 0 || !s.is(t, lexicon.DetDef|lexicon.DetPossM|lexicon.DetPossF):
			slices.Reverse(states)
			return states, t
		}
	}
	slices.Reverse(states)
	return states, t
}

// holderThere is who holds office o in a state, a man or a woman, else the state; o may mean the office of somebody else: "seine Kollegen aus Chile und Peru".
func (d *doc) holderThere(si int, o *lexicon.Office, state int32) int {
	key := d.x.States[state].Key
	var w []int
	if o.Relational {
		w = d.counterpart(si, key)
	} else if w = d.holderOf(si, o, key, false); len(w) == 0 {
		w = d.holderOf(si, o, key, true)
	}
	if len(w) == 0 {
		return d.state(state)
	}
	return w[0]
}

// leaders are those who govern the states beside a word for several of them at match x: "die Staats- und Regierungschefs Polens, Frankreichs und
// Deutschlands". end is the token behind the states.
func (d *doc) leaders(s *sent, x *lexicon.Match, org int32) (who []int, end int) {
	if !d.x.Organisations[org].Leaders {
		return nil, x.End
	}
	states, _ := d.statesBefore(s, x.Start)
	end = x.End
	if len(states) < 2 {
		states, end = d.statesBehind(s, x.End, false)
	}
	for _, id := range states {
		if a := d.leaderOf(s.place, id); !slices.Contains(who, a) {
			who = append(who, a)
		}
	}
	return who, end
}

// leaderOf is who governs a state, else the state.
func (d *doc) leaderOf(si int, state int32) int {
	heads := []string{"head-of-government", "head-of-state"}
	if d.x.States[state].LedBy == "state" {
		slices.Reverse(heads)
	}
	for _, k := range heads {
		if r, ok := d.x.ByKey("office/" + k); ok {
			if a := d.holderThere(si, &d.x.Offices[r.ID], state); d.isPerson(a) {
				return a
			}
		}
	}
	return d.state(state)
}
