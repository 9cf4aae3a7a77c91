// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// verbFrame reads a verb of meeting, phoning, receiving, visiting or talking with who did it to whom.
func (d *doc) verbFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	s := &d.sents[si]
	v := d.x.Verb(r)
	does := v.Does
	switch does {
	case lexicon.Meet, lexicon.Ring, lexicon.Receive, lexicon.Visit, lexicon.Talk:
	case lexicon.Discuss: // "wird sie mit Barroso Zölle erörtern": with whom makes it a talk
		does = lexicon.Talk
	case lexicon.Plan:
		if v.Arranges && v.Addresses && s.tagIn(int(s.clause[m.Start]), lexicon.PronReflexive) < 0 && s.tagIn(int(s.clause[m.Start]), lexicon.DetNeg|lexicon.Negation) < 0 && s.markIn(int(s.clause[m.Start]), lexicon.NothingWord) < 0 && d.agreedInRoom(si, m, v) {
			does = lexicon.Talk // "vereinbarte in Peking mit Li Lieferungen"
			break
		}
		if !v.Appoints || s.find(int(s.clause[m.Start]), func(t int) bool { return d.contactNoun(s, t) }) >= 0 {
			return nil
		}
		does = lexicon.Meet
	case lexicon.Agree:
		if !d.agreedInRoom(si, m, v) {
			return nil
		}
		does = lexicon.Talk
	case lexicon.Travel:
		return d.travelFrame(si, m, r, v)
	case lexicon.Happen:
		return d.anaphorFrame(si, m, r, v)
	case lexicon.Cancel:
		if v.Object != "person" || s.find(int(s.clause[m.Start]), func(t int) bool { _, ok := s.ref(t, lexicon.KNoun); return ok }) >= 0 {
			return nil // "sagte das Treffen ab": the noun tells of it
		}
	default:
		return nil
	}
	if s.Tokens[m.Start].Shape != text.Lower && m.Start > 0 && s.Tokens[m.Start-1].Shape != text.Punct {
		return nil
	}
	if !d.particleAgrees(s, m.Start, r, v) || d.nounFirst(s, m.Start, r) {
		return nil
	}
	f := d.newFrame(si, m, "verb:"+v.Lemma)
	f.does, f.verb, f.video = does, v, v.Video && !d.phoneCue(s, f.clause)
	f.weak = v.Weak
	for _, w := range v.NotWith {
		if d.hasWords(s, f.clause, w) {
			return nil // "eine Entscheidung treffen"
		}
	}
	if !d.needsMet(s, f.clause, v) {
		return nil
	}
	if v.Attitude != "" && d.attitude(s, f.clause, v.Attitude) || d.onScene(s, f.clause) {
		return nil
	}
	reflexive := s.tagIn(f.clause, lexicon.PronReflexive)
	if v.Reflexive && reflexive < 0 && v.Object == "" {
		return nil
	}
	if attributiveParticiple(s, m.Start, r) || s.marked(m.End, lexicon.LetWord) && r.Form&lexicon.Infinitive != 0 { // "wollen verhandeln lassen"
		return nil
	}
	switch does {
	case lexicon.Ring:
		f.kind = "call"
	case lexicon.Talk:
		if d.phoneCue(s, f.clause) {
			f.kind = "call"
		} else if v.InPerson || d.travelsTo(s, f.clause) {
			f.kind = "meeting"
		} else if d.phraseIn(s, f.clause, lexicon.MeetCue) {
			f.kind = "meeting" // "unter vier Augen"
		} else {
			f.weak = true
		}
	default:
		f.kind = "meeting"
		if v.Video && d.phoneCue(s, f.clause) {
			f.kind = "call" // "schalteten sich zu einer Telefonkonferenz zusammen"
		}
		if v.Does == lexicon.Visit {
			f.visit = true
		}
	}
	if d.phraseIn(s, f.clause, lexicon.VideoCue) && f.kind != "call" {
		f.video, f.kind = true, "meeting"
	}
	if cl := s.clauses[f.clause]; cl.sub && s.marked(cl.intro+1, lexicon.SeveralTimes) {
		return nil // "Wie oft sie telefonierten, weiß niemand"
	}
	if cl := s.clauses[f.clause]; cl.sub && s.block == article.Headline && s.tagIn(f.clause, lexicon.PastAdverb) >= 0 {
		return nil // "Wann sich Putin und Trump schon begegnet sind": a list follows
	}
	f.past = s.markIn(f.clause, lexicon.EarlierWord) >= 0 || f.clause > 0 && d.sharesSubject(s, f.clause) && s.markIn(f.clause-1, lexicon.EarlierWord) >= 0 // "wo einst Adenauer lebte und ihn empfing"
	f.several = s.markIn(f.clause, lexicon.SeveralTimes) >= 0 || d.atIntervals(s, f.clause)
	if n := timesIn(s, f.clause); n > 1 {
		f.several, f.count = true, n
	}
	d.verbParts(si, f, v, reflexive >= 0)
	if v.Does == lexicon.Visit {
		d.visitsHouse(si, f)
	}
	if len(f.parts) == 0 && does == lexicon.Meet && reflexive >= 0 && s.markIn(f.clause, lexicon.OneWord) >= 0 && s.tagIn(f.clause, lexicon.AgainAdverb) >= 0 {
		f.anaphor, f.fresh = true, true // "Am Montag will man sich in London wieder treffen": those who met before
	}
	if v.Object == "person" && reflexive < 0 && d.thingDoes(s, f) || f.visit && slices.ContainsFunc(f.parts, d.isHouse) {
		return nil
	}
	if len(v.Needs) > 0 && d.sharesSubject(s, f.clause+1) {
		d.connected(si, f)
	}
	if d.personsIn(f) == 0 && slices.ContainsFunc(v.NotBodies, func(w string) bool { return d.hasWords(s, f.clause, w) }) {
		return nil // "Frankreich und Argentinien treffen im Achtelfinale aufeinander"
	}
	if v.Particle == "teil" && s.roleIn(f.clause, lexicon.RoundNoun) < 0 && s.find(f.clause, func(t int) bool { _, ok := s.ref(t, lexicon.KOccasion); return ok || d.contactNoun(s, t) }) < 0 {
		return nil // people take part in much; at an occasion they meet
	}
	if v.Toward && !d.towardContact(s, f.clause) && !(d.personsIn(f) > 1 && d.anyBehind(f, partWith)) || v.Asunder && (!d.asunder(s, f) || !d.faceToFace(si, f)) {
		return nil
	}
	if v.Place && len(d.placesOf(si, f)) == 0 {
		return nil
	}
	if v.Located && len(d.placesOf(si, f)) == 0 && d.timeOf(si, f) == nil || v.Bare && !d.nothingElse(si, f) {
		return nil
	}
	if v.Does == lexicon.Visit && d.inOneRow(f) && d.timeOf(si, f) == nil && len(d.placesOf(si, f)) == 0 && s.markIn(f.clause, lexicon.TogetherWord) < 0 {
		return nil // "Barley und Maas besuchten dieselbe Universität"
	}
	if v.Appoints && (d.personsIn(f) < 2 || s.markIn(f.clause, lexicon.ForWord) < 0 && d.dayOver(si, f) || d.timeOf(si, f) == nil && len(d.placesOf(si, f)) == 0) {
		return nil // "haben sich zu einem Bündnis verabredet"
	}
	if v.Does == lexicon.Cancel && (!d.asunder(s, f) || d.personsIn(f) < 2) {
		return nil
	}
	if (does == lexicon.Talk || does == lexicon.Ring) && len(f.parts) == 2 && slices.ContainsFunc(f.parts, func(p part) bool { return d.isPerson(p.actor) && d.speaksForOthers(p.actor) }) {
		return nil // "Er habe mit Lukaschenko gesprochen, sagte dessen Sprecher"; "rief den Regierungssprecher an": that is how news are made
	}
	if does == lexicon.Talk && !(len(f.parts) == 1 && d.meetsAlone(f)) && (len(f.parts) < 2 || !d.talkTogether(s, f)) || v.Does == lexicon.Discuss && d.mitPersons(f) == 0 && !d.anyBehind(f, "part:other") && !d.anyBehind(f, partAt) && !(v.Reciprocal && d.inOneRow(f) && s.tagIn(f.clause, lexicon.PrepMit) < 0) {
		return nil
	}
	if does == lexicon.Talk && (v.Reciprocal && reflexive < 0 && d.asunder(s, f) && !d.anyBehind(f, partWith) && !d.anyBehind(f, "part:other") && !pluralForm(s.word(s.clauses[f.clause].finite)) || s.meansIn(f.clause, lexicon.AnsweringNoun) >= 0) {
		return nil // "beriet Schäuble in Wahlkämpfen", "sprach ihm auf die Mailbox"
	}
	if does == lexicon.Talk && d.inOneRow(f) && d.mitPersons(f) == 0 && s.meansIn(f.clause, lexicon.EachWord) >= 0 {
		return nil // "unterschrieben getrennt in Berlin und Paris"
	}
	d.decideVerb(si, f, r)
	if f.visit && (f.status == held || f.status == "") && d.personsIn(f) == 1 && slices.ContainsFunc(f.parts, d.isLand) {
		return nil
	}
	return f
}

// travelsTo reports whether the clause that clause c tells the purpose or the place of is one of a journey: "reist nach Wien, um mit Kurz zu sprechen", "flog nach
// Wien, wo er mit Kurz sprach".
func (d *doc) travelsTo(s *sent, c int) bool {
	cl := s.clauses[c]
	return cl.parent >= 0 && (cl.infinitive || cl.sub && cl.intro >= 0 && s.means(cl.intro, lexicon.ThereWord)) && d.verbIn(s, cl.parent, lexicon.Travel)
}

// atIntervals reports whether clause c says at what intervals something is done: "alle zwei Wochen", "jeden Montag".
func (d *doc) atIntervals(s *sent, c int) bool {
	return slices.ContainsFunc(s.times, func(i int) bool {
		return d.times[i].Type == text.TypeSet && int(s.clause[s.tokenAt(d.times[i].Start)]) == c
	})
}

// particleAgrees checks a separable verb: "kommt" means zusammenkommen only with its particle at the end of the clause, and "traf" is
// not treffen where another verb's particle stands there.
func (d *doc) particleAgrees(s *sent, t int, r lexicon.Ref, v *lexicon.Verb) bool {
	if r.Form&lexicon.Participle != 0 && d.participleOpens(s, t) {
		return true // a particle at the end is the finite verb's
	}
	last := ""
	for j := t + 1; j < len(s.Tokens); j++ {
		if boundary(s, j) && int(s.clause[j]) == int(s.clause[t]) && j+1 < len(s.Tokens) && s.clause[j+1] == s.clause[t] {
			continue
		}
		if s.clause[j] != s.clause[t] {
			break
		}
		if v.Particle == "" && s.is(j, lexicon.AgainAdverb) && s.tagIn(int(s.clause[t]), lexicon.PronReflexive) >= 0 {
			continue // "trafen sich in New York wieder"
		}
		if s.Tokens[j].Shape == text.Lower && d.x.IsParticle(s.word(j)) && (j+1 == len(s.Tokens) || s.Tokens[j+1].Shape == text.Punct || s.is(j+1, lexicon.And)) {
			last = s.word(j)
			if s.is(j, lexicon.PrepAus) && s.circled(t, j) {
				last = "" // "telefonierte vom Flugzeug aus"
			}
		}
	}
	if from := s.clauses[s.clause[t]].start; last == "" && s.clauses[s.clause[t]].finite == t && d.x.IsParticle(s.word(t-1)) && (t-1 == from || t-2 == from && s.is(from, lexicon.Negation)) {
		last = s.word(t - 1) // "Nicht zustande kam ein Treffen"
	}
	if r.Form&lexicon.Apart != 0 {
		return last == text.Fold(v.Particle)
	}
	return v.Particle != "" || last == "" || r.Form&(lexicon.Present|lexicon.Past|lexicon.Konjunktiv) == 0
}

// circled reports whether the word at token j closes a phrase that von opens behind token t: "von Rom aus".
func (s *sent) circled(t, j int) bool {
	for k := j - 1; k > t && k > j-5 && s.Tokens[k].Shape != text.Punct; k-- {
		if s.is(k, lexicon.PrepVon) {
			return true
		}
	}
	return false
}

// attributiveParticiple reports "der gestern getroffene Kollege", where the participle is an adjective.
func attributiveParticiple(s *sent, t int, r lexicon.Ref) bool {
	return r.Form == lexicon.Participle && t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && s.is(t-1, lexicon.AnyDet)
}

// asunder reports whether the participants of f stand in two noun phrases, as subject and object do.
func (d *doc) asunder(s *sent, f *frame) bool {
	parts := slices.DeleteFunc(slices.Clone(f.parts), func(p part) bool { return p.rule == "part:present" })
	groups := 0
	for i, p := range parts {
		if p.si == f.si && slices.ContainsFunc(parts[:i], func(q part) bool { return q.m.group == p.m.group }) {
			continue
		}
		groups++
	}
	return groups == 2
}

// inOneRow reports whether the persons in f are one subject: "die Themen, die X und Y erörterten".
func (d *doc) inOneRow(f *frame) bool {
	if d.personsIn(f) < 2 {
		return false
	}
	for _, p := range f.parts[1:] {
		if p.m.group != f.parts[0].m.group {
			return false
		}
	}
	return true
}

// talkTogether reports whether a verb of talk says with whom or about what: "sprachen miteinander", "sprach mit X", "berieten über X". "Sie
// sprachen von einem Sieg" tells of no contact.
func (d *doc) talkTogether(s *sent, f *frame) bool {
	if f.verb != nil && f.verb.Reciprocal {
		return true
	}
	for _, p := range f.parts {
		if p.rule == partWith || p.rule == "part:other" || p.rule == partAt && f.verb != nil && f.verb.Does == lexicon.Discuss {
			return true
		}
	}
	if d.inOneRow(f) && d.took(f.si, f, func(t *text.Time) bool { return t.Minutes > 0 || strings.HasPrefix(t.Value, "PTX") }) != nil {
		return true // "Zwei Stunden sprachen Macron und Scholz", "sprachen einige Minuten"
	}
	if f.verb != nil && f.verb.Object == "person" && d.asunder(s, f) {
		return true // "hatte Lawrow zuletzt in Krasnodar gesprochen"
	}
	if len(f.parts) >= 2 && f.parts[0].m == f.parts[1].m && s.find(f.clause, func(t int) bool {
		return s.is(t, lexicon.PrepVon) && !(d.isPlace(s, t+1) && s.Tokens[t-1].Shape == text.Upper)
	}) < 0 {
		return true // "sprachen die beiden im Schloss von Versailles zunächst 40 Minuten", not "sprachen von einem Sieg"
	}
	if f.verb != nil && (f.verb.InPerson || f.verb.Does == lexicon.Agree || f.verb.Arranges && f.verb.Addresses) && d.inOneRow(f) {
		return len(d.placesOf(f.si, f)) > 0 || d.timeIn(f.si, f.clause) // "haben am Sonntag im Präsidentenpalast ein Abkommen unterzeichnet"
	}
	if f.at < s.clauses[f.clause].finite && d.participleIn(s, f) && d.inOneRow(f) && s.find(f.clause, func(t int) bool { return s.marked(t, lexicon.AdjPersonal) || s.means(t, lexicon.Nonetheless) }) >= 0 {
		return true // "Persönlich gesprochen hatten Biden und Putin zuletzt im Juni"
	}
	return d.phraseIn(s, f.clause, lexicon.MeetCue) || s.find(f.clause, func(t int) bool {
		return s.is(t, lexicon.PrepUeber) || s.means(t, lexicon.AboutWhat) || s.is(t, lexicon.PronReflexive) || s.marked(t, lexicon.PhoneWord|lexicon.TogetherWord)
	}) >= 0 || f.kind == "call"
}

func (d *doc) participleIn(s *sent, f *frame) bool {
	r, ok := s.ref(f.at, lexicon.KVerb)
	return ok && r.Form&lexicon.Participle != 0
}

// nounFirst reports whether the word at token t, which opens a clause in capitals and is a finite form of a verb too, is a noun there, because another verb is the
// finite one: "Besuche in Malaysia hatte er gestrichen".
func (d *doc) nounFirst(s *sent, t int, r lexicon.Ref) bool {
	if s.Tokens[t].Shape != text.Upper || r.Form&(lexicon.Participle|lexicon.Infinitive) != 0 {
		return false
	}
	return s.firstIn(t+1, len(s.Tokens), func(k int) bool { return s.clause[k] == s.clause[t] && isFinite(s, k) }) >= 0
}

// belongsElsewhere reports whether a mention behind a preposition hangs on another contact word that stands nearer before it.
func (d *doc) belongsElsewhere(s *sent, m *mention, f *frame) bool {
	for t := m.prepAt - 1; t >= 0 && s.clause[t] == s.clause[m.head]; t-- {
		if t >= f.at && t < f.end || f.verb != nil && t == s.clauses[f.clause].finite {
			return false // "Nach dem Treffen habe Merkel mit Macron telefoniert"
		}
		if r, ok := s.ref(t, lexicon.KNoun); ok && t != f.at && (f.verb == nil || d.contactNoun(s, t)) {
			if f.verb != nil && d.asideOf(s, t) {
				continue // "hatte am Rande einer Konferenz mit Borrell geredet"
			}
			if f.verb != nil && m.prep&lexicon.PrepMit != 0 && d.x.Noun(r).Does == lexicon.Visit {
				continue // "hat vor seiner Reise nach Kiew noch mit Putin telefoniert"
			}
			if f.verb != nil && d.adverbBetween(s, t, m) {
				continue
			}
			return (f.noun == nil || t > f.at) && !d.hasItsOther(s, t, m)
		}
		if s.Tokens[t].Shape == text.Upper && m.prep&lexicon.PrepVon != 0 && t == m.prepAt-1 && d.otherNoun(s, t) {
			return true // "das Büro von …"
		}
	}
	return false
}

// adverbBetween reports whether an adverb parts the noun at token t, named to tell when something was, from who stands behind mit: "vor dem Gipfel getrennt mit Macron".
func (d *doc) adverbBetween(s *sent, t int, m *mention) bool {
	return m.prep&lexicon.PrepMit != 0 && m.prepAt > t+1 && s.lower(m.prepAt-1) && !d.inTime(s, m.prepAt-1) && d.nounPhrase(s, t).prep&(lexicon.PrepVor|lexicon.PrepNach) != 0
}

// asideOf reports whether the noun at token t is the occasion beside which something was: "am Rande einer Konferenz".
func (d *doc) asideOf(s *sent, t int) bool {
	for j := t - 1; j >= 0 && j > t-5; j-- {
		if r, ok := s.ref(j, lexicon.KPhrase); ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.Aside {
			return true
		}
	}
	return false
}

// hasItsOther reports whether another mention behind mit stands between the noun at token t and m: in "hatte vor der Unterredung mit Moskau mit Kiew
// telefoniert" the noun has its other side already.
func (d *doc) hasItsOther(s *sent, t int, m *mention) bool {
	for k := range s.who {
		if x := &s.who[k]; x.prep&lexicon.PrepMit != 0 && x.prepAt > t && x.end <= m.prepAt && x.group != m.group && !s.is(m.prepAt-1, lexicon.And) {
			return true
		}
	}
	return false
}
