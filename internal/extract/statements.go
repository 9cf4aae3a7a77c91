// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"cmp"
	"slices"
	"strconv"

	"summitry/internal/text"
)

// reading turns what was found into statements with words and spans, and lists what their keys stand for.
func (d *doc) reading() *Reading {
	r := &Reading{Times: d.times, Passed: d.passed}
	r.Sentences = make([]text.Sentence, len(d.sents))
	for i := range d.sents {
		r.Sentences[i] = d.sents[i].Sentence
	}
	w := &writer{d: d, actors: map[int]bool{}, places: map[string]Place{}, topics: map[string]TopicEntry{}, has: map[stated]bool{}}
	for _, t := range d.tellings {
		if s := w.telling(t); len(s) > 0 {
			r.Tellings = append(r.Tellings, Telling{Index: len(r.Tellings) + 1, Statements: s})
		}
	}
	for i := range w.actors {
		a := d.actors[i].Actor
		if a.Provisional { // what one article calls somebody is no property of the person
			a.Country = ""
		}
		r.Actors = append(r.Actors, a)
	}
	for _, p := range w.places {
		r.Places = append(r.Places, p)
	}
	for _, t := range w.topics {
		r.Topics = append(r.Topics, t)
	}
	slices.SortFunc(r.Actors, func(a, b Actor) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(r.Places, func(a, b Place) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(r.Topics, func(a, b TopicEntry) int { return cmp.Compare(a.Key, b.Key) })
	r.Mentions = d.allMentions()
	return r
}

// writer writes the statements of tellings and remembers what they mention.
type writer struct {
	d      *doc
	actors map[int]bool
	places map[string]Place
	topics map[string]TopicEntry
	t      *telling // whose statements are written
	out    []Statement
	has    map[stated]bool // what stands in out
}

// stated is what makes two statements of one contact the same.
type stated struct {
	field Field
	value string
	span  text.Span
}

func (w *writer) telling(t *telling) []Statement {
	d := w.d
	status := t.status()
	if status == "" {
		status = w.openStatus(t)
	}
	w.out = nil
	clear(w.has)
	w.t = t
	decided := false
	for _, f := range t.frames {
		decided = decided || f.status == status
	}
	for _, f := range t.frames {
		w.put(Statement{Field: Kind, Value: t.kind, Name: t.kind, Rule: f.rule}, f.si, f.at, f.end)
		if f.status == status || f.status == "" && !decided {
			rule, at := f.why, f.wordAt
			if f.status == "" {
				rule, at = "status:open-present", f.at
			}
			w.put(Statement{Field: Status, Value: status, Name: status, Rule: rule}, f.si, at, at+1)
		}
		if f.when != nil {
			if c := coarse(f.when); c.Grain() > text.GrainNone {
				w.putSpan(Statement{Field: When, Value: c.String(), Name: c.String(), Rule: "time:" + f.when.Rule, Precision: c.Grain().String(), Basis: f.when.Basis}, d.sentenceAt(f.when.Start), f.when.Span)
			}
		}
		for _, p := range f.where {
			if t.kind == "call" {
				break // where somebody is who phones says nothing of the other
			}
			pl := w.place(p)
			w.put(Statement{Field: Where, Value: pl.Key, Name: pl.Name, Rule: p.rule}, p.si, p.start, p.end)
		}
		if o := f.occasion; o != nil {
			w.put(Statement{Field: Occasion, Value: o.name, Name: o.name, Rule: o.rule}, o.si, o.start, o.end)
		}
		if f.minutes != nil {
			m := strconv.Itoa(f.minutes.Minutes)
			w.putSpan(Statement{Field: Duration, Value: m, Name: m, Rule: "time:" + f.minutes.Rule}, f.si, f.minutes.Span)
		}
		if f.several {
			n := ""
			if f.count > 0 {
				n = strconv.Itoa(f.count)
			}
			s := Statement{Field: Count, Value: n, Name: n, Rule: "series:plural"}
			if f.fresh {
				s.Basis = Further
			}
			w.put(s, f.si, f.at, f.end)
		}
		if f.ordinal > 0 {
			n := strconv.Itoa(f.ordinal)
			w.put(Statement{Field: Ordinal, Value: n, Name: n, Rule: "ordinal", Basis: text.Basis(d.countedFrom(f))}, f.si, f.at, f.end)
		}
		for _, p := range f.parts {
			field := Delegation
			if d.isPerson(p.actor) {
				field = Participant
			} else if p.m.rule == "body:capital" && len(t.persons(d)) > 1 {
				continue // "besucht Kiew und trifft Selenskyj": where, not with whom
			}
			w.actors[p.actor] = true
			a := &d.actors[p.actor]
			w.put(Statement{Field: field, Value: a.Key, Name: a.Name, Rule: p.rule}, p.si, p.m.start, p.m.end)
		}
	}
	w.fallback(t, status)
	if l, si := d.titleLength(t); l != nil {
		m := strconv.Itoa(l.Minutes)
		w.putSpan(Statement{Field: Duration, Value: m, Name: m, Rule: "time:" + l.Rule}, si, l.Span)
	}
	if p, ok := d.placeBeside(t); ok {
		pl := w.place(p)
		w.put(Statement{Field: Where, Value: pl.Key, Name: pl.Name, Rule: p.rule}, p.si, p.start, p.end)
	}
	for _, h := range t.topics {
		e := TopicEntry{Key: h.key, Name: h.name, Group: h.group, Place: h.place}
		w.topics[h.key] = e
		if h.place != "" {
			w.topicPlace(h)
		}
		field := Topic
		if h.not {
			field = NotDiscussed
		}
		w.put(Statement{Field: field, Value: h.key, Name: h.name, Rule: h.rule}, h.si, h.start, h.end)
	}
	for _, c := range t.claims {
		w.actors[c.actor] = true
		a := &d.actors[c.actor]
		w.put(Statement{Field: Claim, Value: a.Key, Name: a.Name, Rule: c.rule}, c.si, c.start, c.end)
	}
	return w.out
}

// sentenceAt is the index of the sentence that holds byte b.
func (d *doc) sentenceAt(b int) int {
	for i := range d.sents {
		if b < d.sents[i].End {
			return i
		}
	}
	return len(d.sents) - 1
}

func (w *writer) put(s Statement, si, start, end int) {
	sn := &w.d.sents[si]
	if end > len(sn.Tokens) {
		end = len(sn.Tokens)
	}
	w.putSpan(s, si, sn.span(start, end))
}

func (w *writer) putSpan(s Statement, si int, sp text.Span) {
	if s.Field != Claim {
		s.Claimant = w.claimant(si, sp)
	}
	s.Span, s.Words, s.Sentence = sp, sp.In(w.d.a.Text), w.d.sents[si].Span
	if k := (stated{s.Field, s.Value, sp}); !w.has[k] {
		w.has[k] = true
		w.out = append(w.out, s)
	}
}

// allMentions lists what was recognised, for explaining.
func (d *doc) allMentions() []Mention {
	n := 0
	for i := range d.sents {
		for k := range d.sents[i].who {
			n += len(d.sents[i].who[k].who)
		}
	}
	if n == 0 {
		return nil
	}
	out := make([]Mention, 0, n)
	for i := range d.sents {
		s := &d.sents[i]
		for k := range s.who {
			m := &s.who[k]
			for _, a := range m.who {
				out = append(out, Mention{Span: s.span(m.start, min(m.end, len(s.Tokens))), Type: string(d.actors[a].Kind), Key: d.actors[a].Key, Rule: m.rule})
			}
		}
	}
	return out
}
