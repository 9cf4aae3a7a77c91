// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// frame is one place of the text that tells of a contact: a verb or noun with what hangs on it.
type frame struct {
	si, clause int
	relative   int // the relative clause behind the noun, -1
	at, end    int // tokens of the trigger
	does       lexicon.Does
	kind       string // meeting, call; "" while talk is undecided
	rule       string

	parts  []part
	status string // held, planned, postponed, cancelled, denied, unconfirmed; "" where open
	why    string // the rule that decided the status
	wordAt int    // the token it was decided by

	definite bool // "das Treffen": spoken of before
	fresh    bool // "ein weiteres Treffen": another one
	visit    bool
	summit   bool
	weak     bool // does not make a contact by itself
	video    bool
	several  bool // several contacts told as one, or "mehrfach"
	plural   bool // the noun is plural
	count    int
	ordinal  int
	past     bool // told as lying back: "zuvor", "das letzte Treffen"
	formerly bool // told as planned once: "eigentlich wollten sie"
	anaphor  bool // told by a pronoun: "Es soll am Donnerstag stattfinden"

	when     *text.Time
	whenRule string
	where    []spot
	occasion *spot
	minutes  *text.Time
	hostPart int // index into parts, -1
	verb     *lexicon.Verb
	noun     *lexicon.Noun

	strange  bool   // a compound whose first part is unknown: "Protestantentreffen"
	split    bool   // one contact with each of those behind mit
	genitive bool   // an attribute of another noun: "die Wiederaufnahme der Gespräche"
	fixed    bool   // date and places are set already
	near     string // the kind of the contact word before it
	t        *telling
}

// part is one actor's part in a frame, with the words that say so.
type part struct {
	actor int
	si    int
	m     *mention
	rule  string
}

// spot is a place or occasion with its words.
type spot struct {
	key, name  string
	si         int
	start, end int
	rule       string
	kind       lexicon.Kind
	id         int32
}

// findFrames walks the sentences in order; mentions, frames and links are made sentence by sentence, because "die beiden" and "das
// Gespräch" mean what was told before.
func (d *doc) framesOf(si int) []*frame {
	s := &d.sents[si]
	var out []*frame
	for i := range s.matches {
		m := &s.matches[i]
		for _, r := range m.Refs {
			var f *frame
			switch r.Kind {
			case lexicon.KVerb:
				f = d.verbFrame(si, m, r)
			case lexicon.KNoun:
				f = d.nounFrame(si, m, r)
			case lexicon.KPhrase:
				f = d.phraseFrame(si, m, r)
			case lexicon.KOccasion:
				f = d.summitFrame(si, m, r)
			}
			if f != nil {
				out = append(out, f)
				break
			}
		}
	}
	out = d.phoneFrames(si, out)
	return append(out, d.ellipses(si, out)...)
}

func (d *doc) newFrame(si int, m *lexicon.Match, rule string) *frame {
	s := &d.sents[si]
	return &frame{relative: -1, si: si, clause: int(s.clause[m.Start]), at: m.Start, end: m.End, rule: rule, wordAt: m.Start, hostPart: -1}
}

// verbFrame reads a verb of meeting, phoning, receiving, visiting or talking with who did it to whom.
func (d *doc) verbFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	s := &d.sents[si]
	v := d.x.Verb(r)
	switch v.Does {
	case lexicon.Meet, lexicon.Ring, lexicon.Receive, lexicon.Visit, lexicon.Talk:
	case lexicon.Travel:
		return d.travelFrame(si, m, r, v)
	case lexicon.Happen:
		return d.anaphorFrame(si, m, r, v)
	default:
		return nil
	}
	if s.Tokens[m.Start].Shape != text.Lower && m.Start > 0 && s.Tokens[m.Start-1].Shape != text.Punct {
		return nil
	}
	if !d.particleAgrees(s, m.Start, r, v) {
		return nil
	}
	f := d.newFrame(si, m, "verb:"+v.Lemma)
	f.does, f.verb, f.video = v.Does, v, v.Video
	f.weak = v.Weak
	for _, w := range v.NotWith {
		if d.hasWords(s, f.clause, w) {
			return nil // "eine Entscheidung treffen"
		}
	}
	if v.Needs != "" && !d.hasWords(s, f.clause, v.Needs) {
		return nil
	}
	reflexive := d.inClause(s, f.clause, func(t int) bool { return s.is(t, lexicon.PronReflexive) })
	if v.Reflexive && reflexive < 0 && v.Object == "" {
		return nil
	}
	if attributiveParticiple(s, m.Start, r) || s.marked(m.End, lexicon.LetWord) && r.Form&lexicon.Infinitive != 0 { // "wollen verhandeln lassen"
		return nil
	}
	switch v.Does {
	case lexicon.Ring:
		f.kind = "call"
	case lexicon.Talk:
		if d.phoneCue(s, f.clause) {
			f.kind = "call"
		} else if !d.meetCue(s, f.clause) {
			f.weak = true
		}
	default:
		f.kind = "meeting"
		if v.Does == lexicon.Visit {
			f.visit = true
		}
	}
	if d.videoCue(s, f.clause) && f.kind != "call" {
		f.video, f.kind = true, "meeting"
	}
	f.past = d.inClause(s, f.clause, func(t int) bool { return s.marked(t, lexicon.EarlierWord) }) >= 0
	f.several = d.inClause(s, f.clause, func(t int) bool { return s.marked(t, lexicon.SeveralTimes) }) >= 0
	d.verbParts(si, f, v, reflexive >= 0)
	if v.Particle == "teil" && d.inClause(s, f.clause, func(t int) bool { _, ok := s.ref(t, lexicon.KOccasion); return ok }) < 0 {
		return nil // people take part in much; at an occasion they meet
	}
	if v.Asunder && (!d.asunder(s, f) || len(d.placesOf(si, f)) == 0) {
		return nil
	}
	if v.Does == lexicon.Talk && (len(f.parts) < 2 || !d.talkTogether(s, f)) {
		return nil
	}
	d.decideVerb(si, f, r)
	return f
}

// travelFrame reads a journey to a person as a visit: "Merz ist bei Trump eingetroffen", "reist am Montag zu Macron".
func (d *doc) travelFrame(si int, m *lexicon.Match, r lexicon.Ref, v *lexicon.Verb) *frame {
	s := &d.sents[si]
	if s.Tokens[m.Start].Shape != text.Lower && m.Start > 0 || !d.particleAgrees(s, m.Start, r, v) {
		return nil
	}
	f := d.newFrame(si, m, "verb:"+v.Lemma)
	f.does, f.kind, f.verb = lexicon.Visit, "meeting", v
	goal := 0
	for k := range s.who {
		w := &s.who[k]
		if int(s.clause[w.head]) != f.clause || w.attribute || w.genitive && w.prep == 0 {
			continue
		}
		switch {
		case w.prep == 0 && d.isAllPersons(w):
			d.join1(f, si, w, "part:bare")
		case w.prep&(lexicon.PrepBei|lexicon.PrepZu) != 0 && d.isAllPersons(w) && !d.otherHead(s, w, f):
			d.join1(f, si, w, "part:bei")
			goal++
		}
	}
	if goal == 0 || len(f.parts) < 2 {
		return nil
	}
	d.decideVerb(si, f, r)
	return f
}

// anaphorFrame reads a verb of happening with a pronoun as its subject: "Es soll erst am Donnerstag stattfinden", "Das war am 9. Dezember".
func (d *doc) anaphorFrame(si int, m *lexicon.Match, r lexicon.Ref, v *lexicon.Verb) *frame {
	s := &d.sents[si]
	if v.Particle != "statt" || !d.particleAgrees(s, m.Start, r, v) {
		return nil
	}
	c := int(s.clause[m.Start])
	start := s.clauses[c].start
	if w := s.word(start); w != "es" && w != "dies" && w != "das" && w != "dieses" && w != "sie" && w != "er" {
		return nil
	}
	if d.inClause(s, c, func(t int) bool { _, ok := s.ref(t, lexicon.KNoun); return ok }) >= 0 || s.Tokens[start+1].Shape == text.Upper {
		return nil
	}
	f := d.newFrame(si, m, "verb:"+v.Lemma)
	f.does, f.definite, f.anaphor = lexicon.Happen, true, true
	d.decideClause(si, f)
	return f
}

// particleAgrees checks a separable verb: "kommt" means zusammenkommen only with its particle at the end of the clause, and "traf" is
// not treffen where another verb's particle stands there.
func (d *doc) particleAgrees(s *sent, t int, r lexicon.Ref, v *lexicon.Verb) bool {
	last := ""
	for j := t + 1; j < len(s.Tokens); j++ {
		if boundary(s, j) && int(s.clause[j]) == int(s.clause[t]) && j+1 < len(s.Tokens) && s.clause[j+1] == s.clause[t] {
			continue
		}
		if s.clause[j] != s.clause[t] {
			break
		}
		if s.Tokens[j].Shape == text.Lower && d.x.IsParticle(s.word(j)) && (j+1 == len(s.Tokens) || s.Tokens[j+1].Shape == text.Punct || s.is(j+1, lexicon.And)) {
			last = s.word(j)
		}
	}
	if r.Form&lexicon.Apart != 0 {
		return last == text.Fold(v.Particle)
	}
	return v.Particle != "" || last == "" || r.Form&(lexicon.Present|lexicon.Past) == 0
}

// attributiveParticiple reports "der gestern getroffene Kollege", where the participle is an adjective.
func attributiveParticiple(s *sent, t int, r lexicon.Ref) bool {
	return r.Form == lexicon.Participle && t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && s.is(t-1, lexicon.AnyDet)
}

// inClause is the first token of clause c for which ok holds, -1 if none.
func (d *doc) inClause(s *sent, c int, ok func(int) bool) int {
	for t := range s.Tokens {
		if int(s.clause[t]) == c && ok(t) {
			return t
		}
	}
	return -1
}

func (d *doc) phoneCue(s *sent, c int) bool {
	return d.inClause(s, c, func(t int) bool {
		if s.marked(t, lexicon.PhoneWord) {
			return true
		}
		if r, ok := s.ref(t, lexicon.KNoun); ok && d.x.Noun(r).Does == lexicon.Ring {
			return true
		}
		r, ok := s.ref(t, lexicon.KPhrase)
		return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.PhoneCue
	}) >= 0
}

func (d *doc) videoCue(s *sent, c int) bool {
	return d.inClause(s, c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KPhrase)
		return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.VideoCue
	}) >= 0
}

func (d *doc) meetCue(s *sent, c int) bool {
	return d.inClause(s, c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KPhrase)
		return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.MeetCue
	}) >= 0
}

// verbParts finds who takes part: the bare noun phrases of the clause, those governed by mit, in the passive the one governed by von.
func (d *doc) verbParts(si int, f *frame, v *lexicon.Verb, reflexive bool) {
	s := &d.sents[si]
	passive := d.inClause(s, f.clause, func(t int) bool {
		return s.is(t, lexicon.Worden) || s.is(t, lexicon.Become|lexicon.BecomePast|lexicon.BecomeKonj1) && d.participleIn(s, f)
	}) >= 0
	bare := 0
	if m, with := d.antecedent(s, f.clause); m != nil {
		if with {
			d.join1(f, si, m, "part:mit")
		} else {
			bare++
			d.join1(f, si, m, "part:relative")
		}
	}
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || m.attribute || m.genitive && m.prep == 0 {
			continue
		}
		switch {
		case m.prep == 0:
			if s.word(m.start) != "dem" || v.Object == "person" || len(m.who) > 0 { // "traf mit Kim zusammen, dem Führer des Landes"
				bare++
			}
			d.join1(f, si, m, "part:bare")
		case m.prep&lexicon.PrepMit != 0 && !d.belongsElsewhere(s, m, f) && !d.otherHead(s, m, f):
			d.join1(f, si, m, "part:mit")
		case m.prep&lexicon.PrepVon != 0 && passive && !d.belongsElsewhere(s, m, f):
			d.join1(f, si, m, "part:von")
		case m.prep&lexicon.PrepBei != 0 && v.Does == lexicon.Visit:
			d.join1(f, si, m, "part:bei")
		}
	}
	if bare == 0 && !passive || s.clauses[f.clause].infinitive && bare < 2 { // an infinitive has an object at most
		d.subjectFromOutside(si, f)
	}
	if reflexive && v.Does == lexicon.Meet && len(f.parts) == 1 && v.Object == "person" && f.parts[0].rule == "part:bare" {
		f.weak = true // "Trump traf sich": with whom is not said here
	}
	d.dropBodies(f)
}

// antecedent is whom the pronoun of a relative clause means: "Lee, der am Sonntag bereits Kim empfangen hatte". with tells that it stands behind mit.
func (d *doc) antecedent(s *sent, c int) (m *mention, with bool) {
	cl := s.clauses[c]
	if !cl.sub || cl.intro < 0 || !s.is(cl.intro, lexicon.Relative) || s.is(cl.intro, lexicon.Subord) || cl.start == 0 {
		return nil, false
	}
	if s.is(cl.intro-1, lexicon.AnyPrep) && !s.is(cl.intro-1, lexicon.PrepMit) {
		return nil, false
	}
	for k := len(s.who) - 1; k >= 0; k-- {
		if x := &s.who[k]; x.end <= cl.start && d.onlyVerbs(s, x.end, cl.start) && len(x.who) > 0 && d.isPerson(x.who[0]) {
			return x, s.is(cl.intro-1, lexicon.PrepMit)
		}
	}
	return nil, false
}

// onlyVerbs reports whether nothing but the verbs that close a clause and the comma behind them stand in tokens [a, b): "mit Lee zusammengekommen, der …".
func (d *doc) onlyVerbs(s *sent, a, b int) bool {
	for t := a; t < b; t++ {
		if _, _, verb := d.verbAt(s, t); !verb && !s.is(t, lexicon.AnyAux|lexicon.Worden) && s.Tokens[t].Shape != text.Punct {
			return false
		}
	}
	return true
}

// hasWords reports whether clause c holds words in a row.
func (d *doc) hasWords(s *sent, c int, words string) bool {
	list := strings.Fields(text.Fold(words))
	return d.inClause(s, c, func(t int) bool {
		for i, w := range list {
			if s.word(t+i) != w {
				return false
			}
		}
		return true
	}) >= 0
}

// asunder reports whether the participants of f stand in two noun phrases, as subject and object do.
func (d *doc) asunder(s *sent, f *frame) bool {
	return len(f.parts) == 2 && f.parts[0].m.group != f.parts[1].m.group
}

// talkTogether reports whether a verb of talk says with whom or about what: "sprachen miteinander", "sprach mit X", "berieten über X". "Sie
// sprachen von einem Sieg" tells of no contact.
func (d *doc) talkTogether(s *sent, f *frame) bool {
	if f.verb != nil && f.verb.Reciprocal {
		return true
	}
	for _, p := range f.parts {
		if p.rule == "part:mit" {
			return true
		}
	}
	if len(f.parts) >= 2 && f.parts[0].m == f.parts[1].m && d.inClause(s, f.clause, func(t int) bool { return s.is(t, lexicon.PrepVon) }) < 0 {
		return true // "sprachen die beiden zunächst 40 Minuten"
	}
	return d.meetCue(s, f.clause) || d.inClause(s, f.clause, func(t int) bool {
		return s.is(t, lexicon.PrepUeber) || s.is(t, lexicon.PronReflexive) || s.marked(t, lexicon.PhoneWord|lexicon.TogetherWord)
	}) >= 0 || f.kind == "call"
}

func (d *doc) participleIn(s *sent, f *frame) bool {
	r, ok := s.ref(f.at, lexicon.KVerb)
	return ok && r.Form&lexicon.Participle != 0
}

// join1 adds the actors of a mention to the parts of f.
func (d *doc) join1(f *frame, si int, m *mention, rule string) {
	for _, a := range m.who {
		if d.actors[a].Kind == Outlet {
			continue
		}
		dup := false
		for _, p := range f.parts {
			dup = dup || p.actor == a
		}
		if !dup {
			f.parts = append(f.parts, part{a, si, m, rule})
		}
	}
}

// belongsElsewhere reports whether a mention behind a preposition hangs on another contact word that stands nearer before it.
func (d *doc) belongsElsewhere(s *sent, m *mention, f *frame) bool {
	for t := m.prepAt - 1; t >= 0 && s.clause[t] == s.clause[m.head]; t-- {
		if t >= f.at && t < f.end {
			return false
		}
		if _, ok := s.ref(t, lexicon.KNoun); ok && t != f.at {
			return (f.noun == nil || t > f.at) && !d.hasItsOther(s, t, m)
		}
		if s.Tokens[t].Shape == text.Upper && m.prep&lexicon.PrepVon != 0 && t == m.prepAt-1 && d.otherNoun(s, t) {
			return true // "das Büro von …"
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

// subjectFromOutside looks for the subject of an infinitive, of a clause that shares it, or of a relative clause: the nearest bare
// mention of the parent clause.
func (d *doc) subjectFromOutside(si int, f *frame) {
	s := &d.sents[si]
	for c := f.clause; c >= 0 && c < len(s.clauses); {
		p := s.clauses[c].parent
		if p < 0 || p == c {
			p = c - 1
		}
		if p < 0 {
			return
		}
		for k := range s.who {
			m := &s.who[k]
			if int(s.clause[m.head]) != p || m.prep != 0 || m.genitive || m.attribute || len(m.who) == 0 {
				continue
			}
			if m.office != nil && m.office.Speaks { // who speaks for somebody does not meet for himself
				d.principal(si, f, k)
				return
			}
			d.join1(f, si, m, "part:subject-of-main-clause")
			return
		}
		c = p
	}
}

// principal adds whom the spokesperson of mention k speaks for: "Trumps Sprecherin erklärte, ein Treffen mit Putin werde es nicht geben".
func (d *doc) principal(si int, f *frame, k int) {
	s := &d.sents[si]
	for j := range s.who {
		m := &s.who[j]
		if m.attribute && m.start >= s.who[k].start && m.end <= s.who[k].end && len(m.who) == 1 && d.isPerson(m.who[0]) {
			d.join1(f, si, m, "part:principal")
			return
		}
	}
	d.protagonist(si, f)
}

// dropBodies keeps states and organisations out of a frame in which persons act, unless they stand in one row with them: in "Merkel traf
// Macron in Paris" nothing is a delegation, in "Rubio traf die russische Delegation" the second is.
func (d *doc) dropBodies(f *frame) {
	persons := 0
	for _, p := range f.parts {
		if d.isPerson(p.actor) {
			persons++
		}
	}
	if persons < 2 {
		return
	}
	kept := f.parts[:0]
	for _, p := range f.parts {
		if d.isPerson(p.actor) || p.rule == "part:mit" || p.rule == "part:zwischen" {
			kept = append(kept, p)
		}
	}
	f.parts = kept
}

// summitFrame reads a summit as a contact of its members where it is what the sentence is about: "Der EU-Gipfel wird verschoben". At a
// summit ("am Rande des Gipfels") it is an occasion only.
func (d *doc) summitFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	s := &d.sents[si]
	o := &d.x.Occasions[r.ID]
	if o.General || o.Of == "" {
		return nil
	}
	of, ok := d.x.ByKey(o.Of)
	if !ok || of.Kind != lexicon.KOrganisation || !political(d.x.Organisations[of.ID].Kind) {
		return nil
	}
	np := d.nounPhrase(s, m.Start)
	if np.prep != 0 || np.genitive {
		return nil
	}
	f := d.newFrame(si, m, "summit")
	f.does, f.kind, f.summit, f.definite, f.noun = lexicon.Meet, "meeting", true, np.definite, &lexicon.Noun{Lemma: o.Name, Summit: true}
	f.relative = d.relativeOf(s, f)
	f.occasion = &spot{key: o.Key, name: o.Name, si: si, start: m.Start, end: m.End, rule: "occasion:itself", kind: lexicon.KOccasion, id: r.ID}
	a := d.organisation(of.ID)
	f.parts = []part{{a, si, &mention{start: m.Start, end: m.End, head: m.Start, who: []int{a}, prepAt: -1}, "part:members"}}
	d.decideNoun(si, f, np)
	if f.status == "" {
		return nil
	}
	return f
}

// political reports whether organisations of a kind meet as contacts of this trade: states and their unions, not sport's federations.
func political(kind string) bool { return kind == "union" || kind == "alliance" || kind == "group" }

// phraseFrame reads "zum Hörer greifen" and its like.
func (d *doc) phraseFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	if r.ID < 0 {
		return nil
	}
	ph := d.x.Phrase(r)
	if ph.Does != lexicon.Ring && ph.Does != lexicon.Visit && ph.Does != lexicon.Meet {
		return nil
	}
	s := &d.sents[si]
	f := d.newFrame(si, m, "phrase:"+ph.Words)
	f.does, f.kind, f.visit = ph.Does, "meeting", ph.Does == lexicon.Visit
	if ph.Does == lexicon.Ring {
		f.kind = "call"
	}
	for k := range s.who {
		w := &s.who[k]
		if int(s.clause[w.head]) == f.clause && !w.attribute && !w.genitive && (w.prep == 0 || w.prep&(lexicon.PrepMit|lexicon.PrepBei) != 0) {
			d.join1(f, si, w, "part:bare")
		}
	}
	if f.visit && !d.asunder(s, f) { // "waren zu Gast in Berlin" tells of no host
		return nil
	}
	if f.kind == "call" && len(f.parts) == 1 && f.clause+1 < len(s.clauses) && !s.clauses[f.clause].sub { // "griff zum Hörer und ließ sich mit X verbinden"
		for k := range s.who {
			if w := &s.who[k]; int(s.clause[w.head]) == f.clause+1 && w.prep&lexicon.PrepMit != 0 {
				d.join1(f, si, w, "part:mit")
			}
		}
	}
	d.decideClause(si, f)
	return f
}

// phoneFrames reads clauses that say by an adverb that people phoned: "Trump hat ihm telefonisch sein Mitgefühl ausgesprochen".
func (d *doc) phoneFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for t := range s.Tokens {
		if !s.marked(t, lexicon.PhoneWord) || s.Tokens[t].Shape != text.Lower || t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && d.inflected(s, t) {
			continue
		}
		told := false
		for _, f := range here {
			told = told || f.clause == int(s.clause[t])
		}
		if told {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: t, End: t + 1}, "adverb:phone")
		f.does, f.kind = lexicon.Ring, "call"
		for k := range s.who {
			w := &s.who[k]
			if int(s.clause[w.head]) == f.clause && !w.attribute && !w.genitive && (w.prep == 0 || w.prep&lexicon.PrepMit != 0) && d.isAllPersons(w) {
				d.join1(f, si, w, "part:bare")
			}
		}
		if len(f.parts) == 2 {
			d.decideClause(si, f)
			here = append(here, f)
		}
	}
	return here
}

// inflected reports whether the adjective at token t has an ending: "telefonischer Kontakt".
func (d *doc) inflected(s *sent, t int) bool {
	w := s.word(t)
	return strings.HasSuffix(w, "e") || strings.HasSuffix(w, "er") || strings.HasSuffix(w, "en") || strings.HasSuffix(w, "es") || strings.HasSuffix(w, "em")
}
