// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// nounGroup is a determiner, adjectives and a noun.
type nounGroup struct {
	det, head, end int // tokens; det is -1 where there is none
	adj            []int
}

// printedTopic is the topic of an item in which the list knows nothing, as the article prints it: "über den humanitären Korridor" gives "humanitärer
// Korridor". Only a clear cue makes one, and neither persons nor places, times, contacts or empty words are topics.
func (d *doc) printedTopic(s *sent, it *topicItem, cue topicCue) (topicAt, bool) {
	if !cue.clear || d.behindClause(s, it, cue) {
		return topicAt{}, false
	}
	g, ok := d.itemNoun(s, it, cue)
	if !ok {
		return topicAt{}, false
	}
	if name, city := d.cityOf(s, g); city {
		return topicAt{key: "topic/" + slug(name), name: name, start: g.head, end: g.head + 1}, true
	}
	of, whole := d.complement(s, it, g)
	switch {
	case whole && s.means(g.head, lexicon.Container) && d.isTopicNoun(s, of): // "Fragen des Deichbaus"
		return d.asPrinted(s, of), true
	case s.means(g.head, lexicon.Container) && lexicon.IsRelational(s.lastWord(g.adj)): // "rüstungspolitische Fragen"
		return d.asPrinted(s, g), true
	case !d.isTopicNoun(s, g):
		return topicAt{}, false
	case whole: // "die Zusammenführung getrennter Familien"
		h := d.asPrinted(s, g)
		h.name += " " + s.span(g.end, of.end).In(d.a.Text)
		h.key, h.end = "topic/"+slug(h.name), of.end
		return h, true
	}
	return d.asPrinted(s, g), true
}

// behindClause reports whether a clause that hangs on another stands between the cue and an item: what follows it may belong to that.
func (d *doc) behindClause(s *sent, it *topicItem, cue topicCue) bool {
	for t := max(cue.at, cue.from); t < it.from; t++ {
		if !cue.in[t] && s.clauses[s.clause[t]].sub {
			return true
		}
	}
	return false
}

// cityOf is the city in which a situation is: "die Krisensituation in Aleppo". States and regions are topics by themselves.
func (d *doc) cityOf(s *sent, g nounGroup) (string, bool) {
	if !s.marked(g.head, lexicon.SituationNoun) && d.tailOf(s.word(g.head), lexicon.SituationNoun) == nil {
		return "", false
	}
	k := g.end
	if !s.is(k, lexicon.PrepIn|lexicon.PrepOther) {
		return "", false
	}
	for k++; k < len(s.Tokens) && (s.is(k, lexicon.AnyDet) || d.attributive(s, k)); k++ {
	}
	r, ok := s.ref(k, lexicon.KCity)
	if !ok {
		return "", false
	}
	return d.x.Cities[r.ID].Name, true
}

// asPrinted makes a topic of a noun group. Adjectives go before a short noun only, and none that says nothing of what it is about.
func (d *doc) asPrinted(s *sent, g nounGroup) topicAt {
	noun := s.span(g.head, g.end).In(d.a.Text)
	det := ""
	if g.det >= 0 {
		det = s.word(g.det)
	}
	var adjectives []string
	start := g.head
	for _, a := range g.adj {
		if len(noun) <= 12 && !strings.Contains(noun, "-") && !s.means(a, lexicon.PlainAdj) && s.tags[a].Mark&(lexicon.AdjPlanned|lexicon.AdjPast|lexicon.AdjNew|lexicon.AdjFirst|lexicon.AdjPersonal) == 0 && s.lower(a) {
			if len(adjectives) == 0 {
				start = a
			}
			adjectives = append(adjectives, s.Tokens[a].Text)
		}
	}
	name := lexicon.Citation(det, adjectives, noun)
	return topicAt{key: "topic/" + slug(name), name: name, start: start, end: g.end}
}

// lastWord is the folded last of some tokens, "" if there is none.
func (s *sent) lastWord(tokens []int) string {
	if len(tokens) == 0 {
		return ""
	}
	return s.word(tokens[len(tokens)-1])
}

// itemNoun is the noun that an item is about: the first behind the preposition of the cue, or, where topics are subject or object, one that no preposition
// governs.
func (d *doc) itemNoun(s *sent, it *topicItem, cue topicCue) (nounGroup, bool) {
	var found []nounGroup
	for k := it.from; k < it.to; {
		switch {
		case s.is(k, lexicon.AnyPrep) && s.means(k+1, lexicon.Quantifier): // "vor allem", "unter anderem"
			k += 2
		case s.is(k, lexicon.AnyPrep) && k+1 < it.to && s.word(k) == s.word(cue.at):
			k++
		case s.is(k, lexicon.AnyPrep):
			if !cue.whole && k == it.from {
				return nounGroup{}, false
			}
			k = d.behindGroup(s, k+1, it.to)
		case !cue.whole && isFinite(s, k):
			k = it.to
		default:
			g, end, ok := d.groupAt(s, k, it.to)
			if !ok {
				k++
				continue
			}
			k = end
			if d.isGenitive(s, g, cue) {
				if !cue.whole {
					return nounGroup{}, false
				}
				continue
			}
			if !cue.whole {
				return g, d.isTopicNoun(s, g) || s.means(g.head, lexicon.Container)
			}
			if (d.isTopicNoun(s, g) || s.means(g.head, lexicon.Container)) && !(cue.active && g.head < cue.at) {
				found = append(found, g)
			}
		}
	}
	switch {
	case len(found) == 0:
		return nounGroup{}, false
	case cue.verb:
		return found[len(found)-1], true
	}
	return found[0], true
}

// groupAt reads a noun group at token k and gives where it ends.
func (d *doc) groupAt(s *sent, k, to int) (nounGroup, int, bool) {
	g := nounGroup{det: -1}
	if s.is(k, lexicon.AnyDet) {
		g.det = k
		k++
	}
	if g.det < 0 && s.opens(k) && k+1 < len(s.Tokens) && s.match(k) == nil {
		switch {
		case s.Tokens[k+1].Shape == text.Upper: // "Weitere Themen", "Humanitäre Korridore"
			k++
		case !s.is(k+1, lexicon.And) && s.word(k+1) != ",": // "Natürlich wurde …"
			return g, k, false
		}
	}
	for k < to && (s.Tokens[k].Shape != text.Upper && d.attributive(s, k) || s.Tokens[k].Shape == text.Punct && s.quotes(k)) {
		if s.Tokens[k].Shape != text.Punct {
			g.adj = append(g.adj, k)
		}
		k++
	}
	if k >= to || s.Tokens[k].Shape != text.Upper && s.Tokens[k].Shape != text.Caps || isFinite(s, k) {
		return g, k, false
	}
	g.head, g.end = k, k+1
	for g.end < to && s.match(k) == nil && s.match(g.end) == nil && d.nameShaped(s, g.end) && !s.inName(g.end) && !strings.HasSuffix(s.word(k), "s") {
		g.end++ // "ein Peer Review"
	}
	return g, g.end, true
}

// behindGroup is the token behind the noun group at k that a preposition governs.
func (d *doc) behindGroup(s *sent, k, to int) int {
	if _, end, ok := d.groupAt(s, k, to); ok {
		return end
	}
	return k
}

// opens reports whether token k is the first word of its sentence.
func (s *sent) opens(k int) bool { return k == 0 || k == 1 && s.Tokens[0].Shape == text.Punct }

// quotes reports whether token k is a quotation mark.
func (s *sent) quotes(k int) bool {
	return strings.ContainsAny(s.Tokens[k].Text, "„“”»«\"‚‘")
}

// isGenitive reports whether a noun group hangs on the noun before it: "des Gesprächs", "der Unterredung", and behind a cue that governs an accusative
// every "der".
func (d *doc) isGenitive(s *sent, g nounGroup, cue topicCue) bool {
	if g.det < 0 || cue.dative && s.Tokens[max(g.det-1, 0)].Shape != text.Upper {
		return false
	}
	if s.is(g.det, lexicon.GenitiveDet) {
		return true
	}
	der := s.means(g.det, lexicon.DetDer)
	return der && (lexicon.IsFeminine(s.word(g.head)) || !cue.whole && cue.accusative || g.det > 0 && s.Tokens[g.det-1].Shape == text.Upper)
}

// isTopicNoun reports whether the head of a noun group can be what is talked about.
func (d *doc) isTopicNoun(s *sent, g nounGroup) bool {
	h := g.head
	if s.tags[h].Tags != 0 || s.means(h, lexicon.NoTopic) || s.marked(h, lexicon.AdverbNoun|lexicon.ClaimNoun|lexicon.Medium|lexicon.Institution|lexicon.SideNoun) || d.inTime(s, h) || s.inName(h) || d.nameAt(s, h) || d.x.GivenName(s.word(h)) {
		return false
	}
	if h+1 < len(s.Tokens) && (!s.lower(h+1) && d.x.GivenName(s.word(h+1)) || s.inName(h+1) && !s.is(h+1, lexicon.AnyDet)) || s.is(g.det, lexicon.DetDem) { // "sein Nachfolger Trump" is a person; "diese Angelegenheit" was spoken of before
		return false
	}
	if _, _, ok := text.Number(s.Tokens[h]); ok {
		return false
	}
	for _, a := range g.adj {
		if s.Tokens[a].Shape == text.Digit {
			return false // "über 30 Abkommen" are more than thirty
		}
	}
	m := s.match(h)
	if m == nil {
		return true
	}
	if strings.Contains(s.word(h), "-") && len(m.Mod) > 0 && m.Mod[0].Kind == lexicon.KCity {
		return true // "die Doha-Runde"
	}
	for _, r := range m.Refs {
		if r.Kind != lexicon.KTopic && r.Kind != lexicon.KVerb {
			return false
		}
	}
	return true
}

// complement is what a noun that only opens a phrase is about: "die Bezahlung der Grenzmauer", "Fragen des Arktistourismus", "die Aufnahme von
// Flüchtlingen".
func (d *doc) complement(s *sent, it *topicItem, g nounGroup) (nounGroup, bool) {
	if !s.means(g.head, lexicon.Container) && !lexicon.IsDeed(s.word(g.head)) && len(s.word(g.head)) > 8 {
		return nounGroup{}, false
	}
	k := g.head + 1
	if s.is(k, lexicon.PrepVon) {
		k++
	} else if !s.is(k, lexicon.GenitiveDet) && !s.means(k, lexicon.DetDer) && !(k < it.to && d.attributive(s, k)) {
		return nounGroup{}, false
	}
	of, _, ok := d.groupAt(s, k, it.to)
	return of, ok && !s.inName(of.head) && s.match(of.head) == nil
}
