// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/graph"
)

// Near finds the part of a stored graph within which contacts must be computed anew when articles come, change or go: the contacts these
// articles spoke of, those that have a telling which can be one with one of theirs, those that have a telling which can be one with one of
// those, and so on. Clustering this part gives the contacts that clustering everything would give, so that an article costs what it touches.
//
//	for q := near.Ask(); !q.Empty(); q = near.Ask() {
//		near.Take(view.Contacts(q, near.Known()))
//	}
//	g, dropped := near.Revise()
type Near struct {
	changes  Changes
	d        judged
	judged   map[string]string // by actor, who that is by judgement
	settled  map[string]bool   // tellings and actors about which something else is judged than before
	whole    map[string]bool   // articles of which all contacts are part of it
	asked    bool
	reached  []*facts // tellings whose like has not been asked for
	frontier []*facts // tellings whose like is being asked for

	fetched  map[string]*neighbour // by contact
	within   []string              // keys of the contacts that are part of it
	nodes    nodes
	like     map[block][]*facts // tellings of contacts that were fetched, by what they could share
	surnamed []*facts           // those of them that name somebody by the surname alone
	mates    map[string]bool    // keys that were asked for
	copied   map[string]bool    // articles whose copies were asked for
	called   map[string]bool    // surnames that were asked for
	alike    alikes
}

// Changes are what is new: readings of articles, which replace what these stated before, articles that are withdrawn, and the judgements that hold
// now, beside those that held before.
type Changes struct {
	Read               []Source
	Withdrawn          []string
	Judgements, Before []graph.Judgement
}

// neighbour is a stored contact with all that it follows from.
type neighbour struct {
	contact graph.Contact
	part    graph.Graph
	tellers []string // the articles that state it
	within  bool
}

// block is what two tellings of one contact share: kind and two actors, or kind and the only actor.
type block struct{ kind, a, b string }

// NewNear begins with changes.
func NewNear(c Changes) *Near {
	c.Read = distinct(c.Read)
	n := &Near{
		changes: c, d: newJudged(c.Judgements), settled: map[string]bool{}, whole: map[string]bool{},
		fetched: map[string]*neighbour{}, nodes: meet(c.Read), like: map[block][]*facts{}, mates: map[string]bool{}, copied: map[string]bool{},
		called: map[string]bool{}, alike: newAlikes(c.Read),
	}
	n.judged = n.d.others()
	before := newJudged(c.Before)
	for _, thing := range differently(c.Judgements, c.Before) {
		for _, t := range slices.Concat(n.d.alike(thing), before.alike(thing)) {
			n.settled[t] = true
		}
	}
	return n
}

// differently are the things of which one list judges otherwise than the other.
func differently(a, b []graph.Judgement) []string {
	verdicts := func(list []graph.Judgement) map[string][]string {
		out := map[string][]string{}
		for _, j := range list {
			out[j.Key()] = j.About
		}
		return out
	}
	var out []string
	x, y := verdicts(a), verdicts(b)
	for _, lists := range [][2]map[string][]string{{x, y}, {y, x}} {
		for key, about := range lists[0] {
			if lists[1][key] == nil {
				out = append(out, about...)
			}
		}
	}
	return out
}

// Known are the keys of the contacts that need not be answered with again, sorted.
func (n *Near) Known() []string {
	keys := make([]string, 0, len(n.fetched))
	for key := range n.fetched {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Ask gives what must be looked up next; nothing where all is found.
func (n *Near) Ask() graph.Question {
	if !n.asked {
		return n.begin()
	}
	// Who may be meant by a surname must be known before it is asked where they met.
	if names := n.uncalled(); len(names) > 0 {
		return graph.Question{Surnames: names}
	}
	q := n.further()
	q.Fingerprints = n.alike.ask()
	if !q.Empty() {
		return q
	}
	// Copies are known only when all are: what each of them spoke of is computed anew, for it may be heard through another now.
	if q.Articles = n.alike.found(); len(q.Articles) > 0 {
		return q
	}
	keys := n.unasked()
	if len(n.uncalled()) == 0 {
		q = n.further()
	}
	q.Keys = keys
	if q.Empty() && len(n.reached) > 0 {
		return n.Ask()
	}
	return q
}

// begin asks for what changed articles spoke of, and what is judged otherwise.
func (n *Near) begin() graph.Question {
	n.asked = true
	keys := slices.Clone(n.changes.Withdrawn)
	for _, s := range n.changes.Read {
		keys = append(keys, s.Article.Key)
	}
	n.alike.changed(keys)
	n.reached = lay(n.changes.Read, n.nodes.places, n.judged, n.d)
	q := graph.Question{Articles: keys, Fingerprints: n.alike.ask()}
	for thing := range n.settled {
		if strings.Contains(thing, "#") {
			q.Tellings = append(q.Tellings, thing)
		} else {
			q.Named = append(q.Named, thing)
		}
	}
	for _, first := range n.judged {
		q.Actors = append(q.Actors, first) // how they are described
	}
	return q
}

// uncalled are the surnames of those that reached tellings name, for which nobody has been asked yet.
func (n *Near) uncalled() []string {
	var out []string
	for _, f := range n.reached {
		for _, p := range f.people {
			for _, s := range surnames(p) {
				if !n.called[s] {
					n.called[s] = true
					out = append(out, s)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// further asks for what the tellings reached can be one with.
func (n *Near) further() graph.Question {
	n.frontier, n.reached = n.reached, nil
	var q graph.Question
	var forms []*facts
	for _, f := range n.frontier {
		forms = append(forms, n.forms(f)...)
		key := f.article.Key
		if !n.copied[key] {
			n.copied[key] = true
			q.Copies = append(q.Copies, key)
		}
		if f.surnameOnly() && !n.whole[key] {
			n.whole[key] = true
			q.Articles = append(q.Articles, key)
		}
		for _, p := range f.people {
			q.Named = append(q.Named, n.together(p)...)
		}
		for _, id := range n.d.alike(f.id()) {
			if id != f.id() {
				q.Tellings = append(q.Tellings, id)
			}
		}
	}
	slices.Sort(q.Tellings)
	q.Tellings = slices.Compact(q.Tellings)
	q.Looks = looks(forms)
	return q
}

// together are those who are judged to be the same as somebody known by the surname alone, once: who that is in full is found out for all of them.
func (n *Near) together(p string) []string {
	if surnameOf(p) == "" || n.d.group[p] == "" || n.settled[p] {
		return nil
	}
	all := n.d.alike(p)
	for _, key := range all {
		n.settled[key] = true
	}
	return all
}

// forms are f as it is told, and f with everybody of whom it has the surname only as each of those whom that may mean.
func (n *Near) forms(f *facts) []*facts {
	out := []*facts{f}
	for _, p := range f.people {
		surname := surnameOf(p)
		if surname == "" {
			continue
		}
		for key := range n.nodes.actors {
			if hasSurname(key, surname) && !n.d.keptApart(p, key) {
				for _, form := range out {
					out = append(out, form.called(p, cmp.Or(n.judged[key], key)))
				}
			}
		}
	}
	return out
}

// surnameOnly reports whether f names somebody by the surname alone.
func (f *facts) surnameOnly() bool {
	return slices.ContainsFunc(f.people, func(p string) bool { return surnameOf(p) != "" })
}

// unasked are the keys that contacts of the part have or will have, and whose other bearers are not known yet.
func (n *Near) unasked() []string {
	var keys []string
	g, _ := n.Revise()
	contacts := g.Contacts
	for _, key := range n.within {
		contacts = append(contacts, n.fetched[key].contact)
	}
	for _, c := range contacts {
		if key := plainOf(c); key != "" && !n.mates[key] {
			n.mates[key] = true
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	// A bearer that was fetched for another reason is not answered with again.
	for _, key := range n.Known() {
		if c := n.fetched[key]; n.mates[plainOf(c.contact)] {
			n.enter(c)
		}
	}
	return keys
}
