// SPDX-License-Identifier: Apache-2.0

package article

import (
	"slices"
	"strings"
)

// arrange gives every paragraph its kind and finds the title among those above the running text. A title that is known
// already and does not stand in the text is put in front of it.
func arrange(paras []para, h *header) []para {
	first := len(paras) // the first running text
	for i, p := range paras {
		if (!p.fixed || p.kind == Lead) && p.kind != Caption && p.kind != Item && bodyLike(p.text) {
			first = i
			break
		}
	}
	headline(paras, first, h)
	paras = placeTitle(paras, h)
	titled, title := false, fold(h.title)
	for i := range paras {
		p := &paras[i]
		if p.fixed || p.kind == Item {
			titled = titled || p.kind == Headline
			continue
		}
		switch {
		case i < 8 && folds(p.text, title):
			p.kind, titled = Headline, true
		case headingLike(p.text) && i < len(paras)-1:
			p.kind = Heading
			if !titled && h.title != "" { // above the title stands its kicker
				p.kind = Headline
			}
		}
	}
	lead(paras)
	return paras
}

// headline finds the title: the first line above the running text, or the second where two stand together and the shorter
// comes first, as a kicker does ("Besuch in Rom" / "Kanzlerin trifft Papst und Präsident").
func headline(paras []para, first int, h *header) {
	if h.title != "" {
		return
	}
	for i := 0; i < len(paras); i++ {
		p := paras[i]
		if i > first {
			return
		}
		if p.fixed && p.kind == Headline {
			h.title = p.text
			return
		}
		if p.kind == Caption || p.kind == Item || !titleLike(p.text) {
			if i == first {
				return
			}
			continue
		}
		h.title = p.text
		if i+1 < first && titleLike(paras[i+1].text) && !paras[i+1].fixed && paras[i+1].group == p.group &&
			(i+2 >= len(paras) || paras[i+2].group != p.group) && length(p.text) < length(paras[i+1].text) && length(p.text) <= 60 {
			h.title = paras[i+1].text
		}
		return
	}
}

// titleLike reports whether s can be a title: one line without a closing point, though with an abbreviation's ("Papst Leo XIV.")
// or the dots of a cut one. Questions may follow each other in it.
func titleLike(s string) bool {
	bare := strings.TrimRight(s, closers)
	_, word, _ := cutLast(strings.TrimSuffix(bare, "."), " ")
	point := strings.HasSuffix(bare, ".") && !strings.HasSuffix(bare, "...") && (len(word) > 5 || word != strings.ToUpper(word))
	return length(s) <= 180 && !point && !parted(s, ".") && !strings.HasSuffix(s, ":") && !strings.HasSuffix(s, ",")
}

// headingLike reports whether s can head what follows: a short line without a closing point.
func headingLike(s string) bool {
	return length(s) <= 110 && titleLike(s) && !(ended(s) && strings.ContainsAny(s[:1], "\"„“»«") && length(s) > 60)
}

// placeTitle puts a known title in front where the first paragraphs do not have it.
func placeTitle(paras []para, h *header) []para {
	if h.title == "" {
		return paras
	}
	f := fold(h.title)
	for i := range min(len(paras), 6) {
		if folds(paras[i].text, f) {
			paras[i].kind, paras[i].fixed = Headline, true
			return paras
		}
		if i >= 3 || paras[i].kind != Headline || !paras[i].fixed {
			continue
		}
		g := fold(paras[i].text)
		if kicker, ok := strings.CutSuffix(g, " "+f); ok && len(f) > 15 && !ended(kicker) {
			// The kicker stands in the same heading: the two are no sentence.
			above := paras[i]
			above.text = strings.TrimSpace(above.text[:len(above.text)-len(h.title)])
			paras[i].text = h.title
			return slices.Insert(paras, i, above)
		} else if len(g) > 15 && (strings.Contains(f, g) || strings.Contains(g, f)) {
			h.title = paras[i].text // the page's own heading, without the outlet's name behind it
			return paras
		}
	}
	return append([]para{{text: h.title, kind: Headline, fixed: true, group: -1}}, paras...)
}

// lead marks the summary: the first running text, where at least two paragraphs more follow, it is short and no dateline opens it.
func lead(paras []para) {
	at, texts := -1, 0
	for i, p := range paras {
		if p.kind == Lead {
			return
		}
		if p.kind != Body || !bodyLike(p.text) {
			continue
		}
		if texts++; texts == 1 {
			at = i
		}
	}
	if texts < 3 || at == 0 || length(paras[at].text) > 420 {
		return
	}
	for _, p := range paras[:at] {
		if p.kind == Heading { // a heading stands above it: it is no summary of the whole
			return
		}
	}
	if _, ok := datelineIn(paras[at].text); !ok {
		paras[at].kind = Lead
	}
}
