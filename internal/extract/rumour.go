// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// rumoured reports whether t is told as what somebody else says: "traf ihn einem Magazin zufolge im Mai".
func (d *doc) rumoured(t *telling) bool {
	return d.fromOutlet(t) || slices.ContainsFunc(t.frames, func(f *frame) bool {
		s := &d.sents[f.si]
		return s.find(f.clause, func(t int) bool {
			return s.is(t, lexicon.PrepLaut) || s.marked(t, lexicon.ZufolgeWord) && !s.is(t, lexicon.PrepNach)
		}) >= 0
	})
}

// fromOutlet reports whether t is told as what a newspaper or agency says.
func (d *doc) fromOutlet(t *telling) bool {
	told := false
	for _, f := range t.frames {
		outlet := slices.ContainsFunc(d.sents[f.si].claims, func(c claimAt) bool { return d.actors[c.actor].Kind == Outlet })
		if !outlet && d.sents[f.si].block != article.Headline {
			return false
		}
		told = told || outlet
	}
	return told
}

// denyRumours takes back what was told as a report that somebody denies as a whole: "Macron wies die Meldung zurück".
func (d *doc) denyRumours() {
	for si := range d.sents {
		s := &d.sents[si]
		at, named := d.deniedReport(s)
		if at < 0 {
			continue
		}
		own := d.framesIn(si) // "wies den Bericht zurück, Trump habe mit Putin telefoniert": that one
		for _, t := range d.tellings {
			if len(own) > 0 && !slices.ContainsFunc(own, func(f *frame) bool { return f.t == t }) {
				continue
			}
			if t.last <= si && t.status() == held && (named && d.rumoured(t) || len(own) == 0 && d.onlyClaimed(t, si-1)) {
				f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "report")
				f.kind = t.kind
				f.set(denied, "status:report-denied", at)
				d.attach(f, t)
			}
		}
	}
}

// denyRetold takes back what is told only in reported speech, of those whose contact the article tells before to have been denied: "Eriwan bestreitet ein Treffen
// mit Alijew. … In der Zeitung hieß es, beide hätten sich im Januar getroffen".
func (d *doc) denyRetold() {
	for _, u := range d.tellings {
		if u.status() != denied || u.when() != nil || len(u.persons(d)) < 2 || !slices.ContainsFunc(u.frames, func(f *frame) bool { return f.why == "status:refused" || f.why == "status:denied-by" }) {
			continue
		}
		at := u.frames[0]
		for _, t := range d.tellings {
			if t.status() != held || len(t.persons(d)) != len(u.persons(d)) || !d.sameFolk(t, u) || slices.ContainsFunc(t.frames, func(f *frame) bool {
				return f.si <= at.si || !d.reportedClause(&d.sents[f.si], f.clause) || slices.ContainsFunc(d.sents[f.si].claims, func(c claimAt) bool { return t.has(c.actor) })
			}) {
				continue
			}
			f := d.newFrame(at.si, &lexicon.Match{Start: at.at, End: at.end}, "report")
			f.kind = t.kind
			f.set(denied, "status:report-denied", at.wordAt)
			d.attach(f, t)
		}
	}
}

// deniedReport is the verb with which a sentence denies what is reported, -1 if it does not; named where it calls that a report, and not "das".
func (d *doc) deniedReport(s *sent) (at int, named bool) {
	for t := range s.Tokens {
		_, v, ok := d.verbAt(s, t)
		c := int(s.clause[t])
		if !ok || v.Does != lexicon.Deny || d.negation(s, c, t) >= 0 {
			continue
		}
		if s.find(c, func(j int) bool {
			_, speaks := s.ref(j, lexicon.KOffice)
			return s.marked(j, lexicon.ClaimNoun) && !speaks && s.Tokens[j].Shape == text.Upper && !s.is(j-1, lexicon.PrepLaut)
		}) >= 0 {
			return t, true
		}
		if s.find(c, func(j int) bool { return d.bareThat(s, j) }) >= 0 || d.deniesAll(s, c, t) {
			return t, false
		}
	}
	return -1, false
}

// deniesAll reports whether the verb at token t of the only clause of a sentence has no object, so that it is what was said before that is denied: "Ankara
// dementierte umgehend".
func (d *doc) deniesAll(s *sent, c, t int) bool {
	return len(s.clauses) == 1 && s.clauses[c].finite == t && s.find(c, func(j int) bool { return j > t && s.Tokens[j].Shape == text.Upper }) < 0
}

// bareThat reports whether token j is a pronoun for what was said before: "wies das zurück", "dementierte dies".
func (d *doc) bareThat(s *sent, j int) bool {
	if !s.is(j, lexicon.DetDem|lexicon.DetDef) || !strings.HasSuffix(s.word(j), "s") {
		return false
	}
	return j+1 >= len(s.Tokens) || s.Tokens[j+1].Shape == text.Punct || s.lower(j+1) && (j+2 >= len(s.Tokens) || s.Tokens[j+2].Shape != text.Upper)
}

// onlyClaimed reports whether t is told in sentence si alone, as what somebody says in reported speech: "Trump behauptete, er habe mit Modi telefoniert".
func (d *doc) onlyClaimed(t *telling, si int) bool {
	if si < 0 {
		return false
	}
	s := &d.sents[si]
	if len(s.claims) == 0 && !slices.ContainsFunc(s.clauses, func(c clause) bool { _, v, ok := d.verbAt(s, max(c.finite, 0)); return ok && v.Does == lexicon.Claims }) {
		return false
	}
	return !slices.ContainsFunc(t.frames, func(f *frame) bool {
		return f.si != si || f.asTime() || !d.reportedClause(s, f.clause)
	})
}
