// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrInvalid is in every error of Apply that is the change's own fault: it contradicts itself, refers to what it does not hold, or leaves a
// contact without evidence. Nothing has been written.
var ErrInvalid = errors.New("the change is not sound")

// statuses are the values of a contact's status, precisions those of its date.
var (
	statuses   = []string{"held", "planned", "postponed", "cancelled", "denied", "unconfirmed"}
	precisions = []string{"day", "month", "year", "unknown"}
)

// maxProblems bounds an error's length.
const maxProblems = 20

// check collects what is wrong with a change.
type check struct {
	index    *index
	problems []string
}

func (k *check) say(format string, args ...any) {
	k.problems = append(k.problems, fmt.Sprintf(format, args...))
}

// Check tells whether c is sound in itself: each key once, known kinds, nothing referred to that is not there. It tells all problems at once,
// at most twenty of them, in an error that is ErrInvalid.
func (c Change) Check() error {
	k := &check{index: newIndex(c.Graph)}
	k.keys(c.Graph)
	k.places(c.Graph)
	k.articles(c)
	k.contacts(c)
	k.statements(c.Graph)
	if len(k.problems) == 0 {
		return nil
	}
	more := ""
	if n := len(k.problems) - maxProblems; n > 0 {
		k.problems, more = k.problems[:maxProblems], fmt.Sprintf(" and %d more", n)
	}
	return fmt.Errorf("check change: %w: %s%s", ErrInvalid, strings.Join(k.problems, "; "), more)
}

// keys looks at every node's key and second label.
func (k *check) keys(g Graph) {
	once(k, "actor", g.Actors, func(n Actor) string { return n.Key })
	once(k, "place", g.Places, func(n Place) string { return n.Key })
	once(k, "topic", g.Topics, func(n Topic) string { return n.Key })
	once(k, "article", g.Articles, func(n Article) string { return n.Key })
	once(k, "contact", g.Contacts, func(n Contact) string { return n.Key })
	once(k, "statement", g.Statements, func(n Statement) string { return n.Key })
	for _, j := range g.Judgements {
		k.oneOf("judgement", j.Key(), "verdict", j.Verdict, "same", "different", "unsure")
		if len(sorted(j.About)) < 2 {
			k.say("%s is about fewer than two", j.Key())
		}
	}
	for _, a := range g.Actors {
		k.oneOf("actor", a.Key, "kind", a.Kind, "Person", "Organisation", "State", "Outlet")
		refers(k, "actor", a.Key, "same as", a.SameAs, k.index.actors)
	}
}

// once looks for keys that are empty or there twice.
func once[T any](k *check, what string, nodes []T, key func(T) string) {
	seen := make(map[string]bool, len(nodes))
	for _, n := range nodes {
		switch s := key(n); {
		case s == "":
			k.say("%s without a key", what)
		case seen[s]:
			k.say("%s %s is there twice", what, s)
		default:
			seen[s] = true
		}
	}
}

// oneOf tells of a value that the model does not know.
func (k *check) oneOf(what, key, field, value string, want ...string) {
	if !slices.Contains(want, value) {
		k.say("%s %s: %s %q, want one of %s", what, key, field, value, strings.Join(want, ", "))
	}
}

// refers tells of a key that nothing in the graph has; the empty key refers to nothing.
func refers[T any](k *check, what, key, field, to string, in map[string]T) {
	if _, ok := in[to]; !ok && to != "" {
		k.say("%s %s: %s %s is not in the graph", what, key, field, to)
	}
}

func (k *check) places(g Graph) {
	for _, p := range g.Places {
		k.oneOf("place", p.Key, "kind", p.Kind, "City", "Country", "Region")
		refers(k, "place", p.Key, "country", p.Country, k.index.places)
		if p.Country == p.Key && p.Key != "" {
			k.say("place %s lies in itself", p.Key)
		}
	}
	for _, t := range g.Topics {
		refers(k, "topic", t.Key, "place", t.Place, k.index.places)
	}
}

func (k *check) articles(c Change) {
	for _, key := range c.Withdraw {
		if _, ok := k.index.articles[key]; ok {
			k.say("article %s is to be withdrawn and to stand", key)
		}
	}
	for _, a := range c.Graph.Articles {
		if actor, ok := k.index.actors[a.Outlet]; ok && actor.Kind != "Outlet" {
			k.say("article %s: its outlet %s is a %s", a.Key, a.Outlet, actor.Kind)
		}
	}
}

func (k *check) contacts(c Change) {
	for _, key := range c.DropContacts {
		if _, ok := k.index.contacts[key]; ok {
			k.say("contact %s is to be dropped and to stand", key)
		}
	}
	for _, n := range c.Graph.Contacts {
		k.oneOf("contact", n.Key, "kind", n.Kind, "Meeting", "Call")
		k.oneOf("contact", n.Key, "status", n.Status, statuses...)
		k.oneOf("contact", n.Key, "precision", n.Precision, precisions...)
		if len(n.Participants) == 0 {
			k.say("contact %s has no participant", n.Key)
		}
		// No invented precision: a day is given exactly where one is known.
		if (n.Date != "") != (n.Precision == "day") {
			k.say("contact %s: date %q with precision %s", n.Key, n.Date, n.Precision)
		}
		for _, d := range []string{n.Date, n.From, n.To} {
			if _, err := day(d); err != nil {
				k.say("contact %s: %v", n.Key, err)
			}
		}
		for field, keys := range map[string][]string{"participant": n.Participants, "reported by": n.ReportedBy} {
			for _, key := range keys {
				refers(k, "contact", n.Key, field, cmp.Or(key, `""`), k.index.actors)
			}
		}
		for _, key := range n.Places {
			refers(k, "contact", n.Key, "place", cmp.Or(key, `""`), k.index.places)
		}
		for _, key := range slices.Concat(n.Topics, n.NotDiscussed) {
			refers(k, "contact", n.Key, "topic", cmp.Or(key, `""`), k.index.topics)
		}
	}
}

func (k *check) statements(g Graph) {
	for _, s := range g.Statements {
		refers(k, "statement", s.Key, "article", cmp.Or(s.Article, `""`), k.index.articles)
		refers(k, "statement", s.Key, "contact", cmp.Or(s.Contact, `""`), k.index.contacts)
		refers(k, "statement", s.Key, "claimant", s.Claimant, k.index.actors)
		k.oneOf("statement", s.Key, "polarity", s.Polarity, "positive", "negative")
		// A statement without words and sentence is no evidence.
		if s.Words == "" || s.Quote == "" || s.Rule == "" {
			k.say("statement %s has no words, no sentence or no rule", s.Key)
		}
		if s.Start < 0 || s.End <= s.Start {
			k.say("statement %s: span %d to %d", s.Key, s.Start, s.End)
		}
	}
}
