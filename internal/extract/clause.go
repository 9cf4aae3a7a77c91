// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// clause is a part of a sentence with one finite verb, or an infinitive with zu; it can be interrupted by others.
type clause struct {
	start, end int // first token and behind the last
	finite     int // the finite verb, -1
	intro      int // the subordinator or relative pronoun that opens it, -1
	sub        bool
	infinitive bool // only an infinitive with zu
	gapped     bool // its verb is that of its parent
	shared     bool // its finite verb, an auxiliary, stands in its parent: "hat A empfangen und mit B telefoniert"
	parent     int  // the clause it interrupts or follows, -1
	from, to   int  // all tokens of its own lie there; they are both 0 where it has none
}

// cutClauses finds the clauses of every sentence.
func (d *doc) cutClauses() {
	for i := range d.sents {
		d.cut(&d.sents[i])
	}
}

// cut parts a sentence at its marks, then joins what belongs together: lists and appositions have no verb of their own, and a main
// clause goes on behind the clause that interrupts it ("Das Gespräch, das gestern stattfand, dauerte lange").
func (d *doc) cut(s *sent) {
	d.markFinite(s)
	s.clauses = make([]clause, 0, 4)
	d.cutRange(s, 0, len(s.Tokens))
	if len(s.clauses) == 0 {
		s.clauses = append(s.clauses, clause{end: len(s.Tokens), finite: -1, intro: -1, parent: -1})
	}
	for t := range s.clause {
		c := &s.clauses[s.clause[t]]
		if c.to == 0 {
			c.from = t
		}
		c.to = t + 1
	}
}

// cutRange cuts tokens [from, to). An aside that tells something of its own is cut by itself, and the clause it interrupts goes on behind it: "Merkel und
// Macron – er war schon da – trafen sich".
func (d *doc) cutRange(s *sent, from, to int) {
	main, resumed := -1, false
	for a := from; a < to; {
		b := a
		for b < to && !boundary(s, b) {
			b++
		}
		b = d.infinitiveEnd(s, a, b, to)
		b = d.rowOfSubjects(s, a, b, to, main)
		if resumed && main >= 0 && a < b {
			d.resume(s, a, b, main)
		} else {
			main = d.placeAll(s, a, b, main)
		}
		resumed = false
		if end := s.asideEnd(b); end > b && end < to {
			s.clause[b] = int16(max(main, 0))
			d.cutRange(s, b+1, end)
			s.clause[end] = int16(max(main, 0))
			a, resumed = end+1, true
			continue
		}
		if b < to && (s.word(b) == ":" || s.word(b) == ";") {
			main = d.openClause(s, b+1)
		}
		if b < to {
			s.clause[b] = int16(max(len(s.clauses)-1, 0))
		}
		a = b + 1
	}
}

// resume goes on with the clause that an aside interrupted.
func (d *doc) resume(s *sent, a, b, main int) {
	cl := &s.clauses[main]
	for t := a; t < b && cl.finite < 0; t++ {
		if isFinite(s, t) {
			cl.finite = t
		}
	}
	d.join(s, main, a, b, main)
}

// asideEnd is the mark that closes the aside opened at token t, if that has a finite verb of its own; 0 if none.
func (s *sent) asideEnd(t int) int {
	closing := ""
	switch w := s.word(t); w {
	case "(":
		closing = ")"
	case "–", "—":
		closing = w
	default:
		return 0
	}
	verb := false
	for e := t + 1; e < len(s.Tokens)-2 && e < t+40; e++ {
		if s.word(e) == closing {
			if verb {
				return e
			}
			return 0
		}
		verb = verb || isFinite(s, e)
	}
	return 0
}

func boundary(s *sent, t int) bool {
	switch s.word(t) {
	case "-":
		return !s.shortened(t)
	case "(", ")":
		return !s.inBrackets(t)
	case ",", ";", ":", "–", "—", "[", "]":
		return true
	}
	return false
}

// inBrackets reports whether the bracket at token t is one of two around a single word, which say more of what stands before them: "Gabriel (SPD)".
func (s *sent) inBrackets(t int) bool {
	if s.word(t) == "(" {
		return s.word(t+2) == ")"
	}
	return s.word(t-2) == "("
}

// shortened reports whether the hyphen at token t stands for the first part of a word that is named before: "die Ministerpräsidentinnen und -präsidenten".
func (s *sent) shortened(t int) bool {
	return s.word(t) == "-" && s.is(t-1, lexicon.And) && t+1 < len(s.Tokens) && !s.Tokens[t+1].Space && s.lower(t+1)
}

// firstPart reports whether token t is the first part of a word whose rest stands behind und: "den Staats- und Regierungschefs".
func (s *sent) firstPart(t int) bool {
	return t >= 0 && strings.HasSuffix(s.Tokens[t].Text, "-") || s.word(t) == "-" && t > 0 && !s.Tokens[t].Space
}

// openClause begins a clause of its own behind a colon or semicolon and gives the open main clause.
func (d *doc) openClause(s *sent, at int) int {
	if at >= len(s.Tokens) {
		return len(s.clauses) - 1
	}
	s.clauses = append(s.clauses, clause{start: at, end: at, finite: -1, intro: -1, parent: -1})
	return len(s.clauses) - 1
}

// placeAll places a segment; one with two finite verbs is parted at the und between them, of several the one right before the second. It gives the main clause that is open then.
func (d *doc) placeAll(s *sent, a, b, main int) int {
	first, last := -1, -1
	for t := a; t < b; t++ {
		if isFinite(s, t) {
			if first < 0 {
				first = t
			}
			last = t
		}
	}
	for t := first + 1; t < last; t++ {
		if s.is(t, lexicon.And|lexicon.But) && !s.firstPart(t-1) {
			if v := s.firstIn(t+1, b, func(v int) bool { return isFinite(s, v) }); v > t+1 && s.is(t, lexicon.And) && s.is(v-1, lexicon.And) {
				t = v - 1 // "Am Montag trafen sich Merkel und Macron in Berlin und sprachen …"
			}
			return d.placeAll(s, t, b, d.placeAll(s, a, t, main))
		}
	}
	if n := len(s.clauses); first < 0 && main >= 0 && main < n-1 && s.clauses[n-1].sub && s.clauses[n-1].parent == main {
		if t := d.sharedAt(s, a, b, s.clauses[main].finite); t > 0 { // "hat Merkel, die da war, Meloni empfangen und mit Sunak telefoniert"
			d.join(s, main, a, t, main)
			d.openShared(s, t, b, main)
			return main
		}
	}
	for t := max(first, a) + 1; t < b; t++ {
		if s.is(t, lexicon.And) {
			if end := d.gapEnd(s, a, t, b); end > 0 {
				main = d.place(s, a, t, main)
				d.openGap(s, t, end, len(s.clauses)-1)
				if end < b {
					d.join(s, len(s.clauses)-2, end, b, main)
				}
				return main
			}
		}
	}
	if t := d.sharedAt(s, a, b, first); t > 0 {
		return d.openShared(s, t, b, d.place(s, a, t, main))
	}
	n := len(s.clauses)
	main = d.place(s, a, b, main)
	if len(s.clauses) == n+1 {
		d.splitFinal(s, n)
	}
	return main
}

// place makes a segment a clause of its own or a part of one; it gives the main clause that is open now.
func (d *doc) place(s *sent, a, b, main int) int {
	if a >= b {
		return main
	}
	first := a
	for first < b && (s.Tokens[first].Shape == text.Punct || s.is(first, lexicon.And|lexicon.But) && first == a) {
		first++
	}
	c := clause{start: a, end: b, finite: -1, intro: -1, parent: main}
	if first < b {
		c.intro, c.sub = d.introOf(s, first, b)
	}
	for t := a; t < b; t++ {
		if isFinite(s, t) {
			c.finite = t
			if !c.sub {
				break
			}
		}
	}
	if d.sharedParticiple(s, c, main) {
		c.finite = -1
	}
	if n := len(s.clauses) - 1; n >= 0 && !c.sub && s.goesOnBelow(&s.clauses[n], &c) {
		c.sub, c.intro, c.parent = true, s.clauses[n].intro, s.clauses[n].parent
	}
	if c.finite < 0 {
		c.infinitive = d.hasZu(s, a, b)
	}
	n := len(s.clauses)
	bare, gap := c.finite < 0 && !c.infinitive && !c.sub, 0
	if bare && main >= 0 {
		gap = d.gapEnd(s, s.clauses[main].start, a, b)
	}
	switch {
	case n > 0 && s.clauses[n-1].start == s.clauses[n-1].end: // the clause that a colon opened
		c.parent = s.clauses[n-1].parent
		s.clauses[n-1] = c
		for t := a; t < b; t++ {
			s.clause[t] = int16(n - 1)
		}
		return n - 1
	case gap > 0:
		d.openGap(s, a, gap, main)
		if gap < b {
			d.join(s, main, gap, b, main)
		}
		return main
	case bare && main >= 0 && main == n-1 && d.listsPredicate(s, a, b, main):
		if t := d.sharedAt(s, a, b, s.clauses[main].finite); t > 0 {
			return d.openShared(s, t, b, d.openShared(s, a, t, main))
		}
		return d.openShared(s, a, b, main)
	case bare && n > 0: // a list or an apposition
		into := n - 1
		if p := &s.clauses[into]; p.sub && p.finite >= 0 && p.finite >= p.end-2 && p.parent >= 0 && !s.is(first, lexicon.And) {
			into = p.parent
		} else if d.saidAside(s, into) {
			into = p.parent
			main = into
		}
		return d.join(s, into, a, b, main)
	case n > 0 && !c.sub && c.finite >= 0 && s.clauses[n-1].sub && s.clauses[n-1].finite < 0 && s.clauses[n-1].end == a-1 && c.finite >= c.end-2: // "wo sie Iran, Syrien und Jemen erörterten"
		s.clauses[n-1].finite = c.finite
		return d.join(s, n-1, a, b, main)
	case n > 0 && !c.sub && main >= 0 && s.clauses[main].finite < 0 && !s.clauses[main].infinitive:
		s.clauses[main].finite = c.finite
		s.clauses[main].infinitive = c.infinitive
		return d.join(s, main, a, b, main)
	}
	s.clauses = append(s.clauses, c)
	for t := a; t < b; t++ {
		s.clause[t] = int16(n)
	}
	if !c.sub && !c.infinitive || main < 0 {
		return n
	}
	return main
}

// goesOnBelow reports whether clause c, which und opens and its finite verb closes, goes on with the subordinate clause before it: "dass er Macron empfing und am
// Abend May besuchte".
func (s *sent) goesOnBelow(before, c *clause) bool {
	return before.sub && before.intro >= 0 && before.end == c.start && s.is(c.start, lexicon.And) && before.finite >= 0 && before.finite == s.wordBefore(before.end) &&
		c.finite > c.start+1 && c.finite == s.wordBefore(c.end)
}

// continues reports whether a subordinate clause is opened by the word that opens the one before it.
func (c *clause) continues() bool { return c.sub && c.intro >= 0 && c.intro < c.start }

// saidAside reports whether clause c says in passing who says so, so that the clause before goes on behind it: "Zuvor hatte Macron, so meldet AFP, eine
// Stunde mit Merkel gesprochen".
func (d *doc) saidAside(s *sent, c int) bool {
	x := &s.clauses[c]
	if x.parent < 0 || x.finite != x.start+1 || !s.means(x.start, lexicon.SoWord) {
		return false
	}
	_, v, ok := d.verbAt(s, x.finite)
	return ok && (v.Does == lexicon.Claims || v.Claims)
}

// sharedParticiple reports whether the verb of a segment is the participle or infinitive of the clause before it, which a list interrupts: "hat mit A, mit
// B und C telefoniert", "hatte einen Gipfel mit A, B und C platzen lassen".
func (d *doc) sharedParticiple(s *sent, c clause, main int) bool {
	if c.finite < 0 || main < 0 || c.sub {
		return false
	}
	last := s.wordBefore(c.end)
	let := s.marked(last, lexicon.LetWord)
	if c.finite < c.end-2 && !(let && c.finite == last-1) {
		return false
	}
	f := s.clauses[main].finite
	closing := func(t int) bool {
		r, ok := s.ref(t, lexicon.KVerb)
		return ok && (r.Form&lexicon.Participle != 0 || r.Form&lexicon.Infinitive != 0 && (s.is(f, lexicon.AnyModal) || let || s.marked(f, lexicon.LetWord)))
	}
	lets := s.marked(f, lexicon.LetWord)
	if !closing(c.finite) || !s.is(f, lexicon.AnyAux) && !lets || (lets || s.is(f, lexicon.AnyModal)) && s.verbForms(c.finite)&lexicon.Infinitive == 0 {
		return false
	}
	for t := f + 1; t < c.start; t++ {
		if r, ok := s.ref(t, lexicon.KVerb); ok && r.Form&(lexicon.Participle|lexicon.Infinitive) != 0 && !isFinite(s, t) && s.lower(t) {
			return false
		}
	}
	return true
}

func (d *doc) join(s *sent, into, a, b, main int) int {
	s.clauses[into].end = max(s.clauses[into].end, b)
	for t := a; t < b; t++ {
		s.clause[t] = int16(into)
	}
	return main
}

// introOf tells whether a segment is a subordinate clause and which word opens it.
func (d *doc) introOf(s *sent, first, b int) (int, bool) {
	t := first
	if s.is(t, lexicon.AnyPrep) && s.is(t+1, lexicon.Relative) && !s.is(t, lexicon.Subord) {
		t++
	}
	if s.is(first, lexicon.Subord) && !s.is(first, lexicon.PrepWaehrend) {
		if s.word(first) == "als" || s.word(first) == "wie" || s.word(first) == "da" || s.word(first) == "damit" {
			return first, lastFinite(s, first, b)
		}
		return first, true
	}
	if s.means(first, lexicon.SoWord) && s.is(first+1, lexicon.Subord) && lastFinite(s, first, b) {
		return first + 1, true // "so dass er kommt"
	}
	if s.is(first, lexicon.PrepWaehrend|lexicon.PrepSeit) && lastFinite(s, first, b) && !s.is(first+1, lexicon.GenitiveDet) {
		return first, true
	}
	if s.is(t, lexicon.Relative) && first > 0 && lastFinite(s, first, b) && (s.Tokens[first-1].Shape == text.Punct || s.is(first-1, lexicon.And)) {
		return t, true
	}
	return -1, false
}

// hasZu reports whether the segment holds an infinitive with zu: "sich zu treffen", "zusammenzukommen".
func (d *doc) hasZu(s *sent, a, b int) bool {
	for t := a; t < b; t++ {
		w := s.word(t)
		if s.Tokens[t].Shape != text.Lower {
			continue
		}
		if w == "zu" && t+1 < b && s.Tokens[t+1].Shape == text.Lower && strings.HasSuffix(s.word(t+1), "n") && t+2 >= b-1 {
			return true
		}
		if i := strings.Index(w, "zu"); i > 1 && strings.HasSuffix(w, "en") && len(w) > i+4 && t >= b-2 {
			return true
		}
	}
	return false
}
