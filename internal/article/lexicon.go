// SPDX-License-Identifier: Apache-2.0

package article

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed lexicon/*.yaml
var lexiconFiles embed.FS

// set is a set of folded words.
type set map[string]bool

// lexicon is the language data of this package; lexicon/*.yaml explain the lists.
type lexicon struct {
	lines, sections, beside, between, agencies, pictures, archive      set
	open, suspended, abbreviations                                     set
	wheres, zones, particles, editions, unpapers, houses, ours, within set
	outletNames                                                        set // names and addresses of outlets
	sources, forms                                                     set
	creditParts                                                        set      // the words that names of picture agencies are made of
	prefixes, notes, teasers, promos, rights                           []string // folded
	thanks, stand, authors, creditWords, broadcasts, joined, pages     []string // as printed
	months                                                             map[string]int
	keys                                                               map[string]string // folded key to header field
	agencyNames                                                        map[string]string // folded to as printed
	outlets                                                            map[string]string // web address to name
	outletPrinted                                                      map[string]string // folded name to name
	shorts                                                             map[string]string // as printed, to the name
	languages                                                          map[string]set
	authorsUpper                                                       []string // in the order of authors
	pictureWords                                                       []string // as printed
	papers                                                             []string // folded endings of the names of newspapers
}

// words is the lexicon, read once. A broken embedded file is a fault of the build, which the tests catch.
var words = sync.OnceValue(func() *lexicon {
	l, err := readLexicon()
	if err != nil {
		panic(err)
	}
	return l
})

// readLexicon reads the embedded lists; an unknown list or a wrong shape is an error.
func readLexicon() (*lexicon, error) {
	var b struct{ Lines, Prefixes, Notes, Teasers, Sections, Promos, Thanks []string }
	var c struct{ Words, Shown, Wheres, Archive, Agencies, Pictures []string }
	var h struct {
		Keys                                                                                       map[string][]string
		Months                                                                                     [][]string
		Shorts                                                                                     map[string]string
		Beside, Stand, Authors, Between, Broadcasts, Abbreviations, Open, Suspended, Joined, Pages []string
		Zones, Particles, Editions, Papers, Unpapers, Houses, Ours, Within, Sources, Rights, Forms []string
	}
	lang := map[string][]string{}
	outlets := map[string]string{}
	for name, into := range map[string]any{"boilerplate": &b, "credits": &c, "header": &h, "language": &lang, "outlets": &outlets} {
		f, err := lexiconFiles.Open("lexicon/" + name + ".yaml")
		if err != nil {
			return nil, fmt.Errorf("open lexicon: %w", err)
		}
		d := yaml.NewDecoder(f)
		d.KnownFields(true)
		if err := d.Decode(into); err != nil {
			return nil, fmt.Errorf("read lexicon %s: %w", name, err)
		}
	}
	l := &lexicon{
		lines: setOf(b.Lines), sections: setOf(b.Sections), beside: setOf(h.Beside), between: setOf(h.Between),
		agencies: setOf(c.Agencies), pictures: setOf(c.Pictures), archive: setOf(c.Archive),
		open: setOf(h.Open), suspended: setOf(h.Suspended), abbreviations: setOf(h.Abbreviations),
		zones: setOf(h.Zones), particles: setOf(h.Particles), editions: setOf(h.Editions), papers: foldAll(h.Papers), unpapers: setOf(h.Unpapers), houses: setOf(h.Houses), wheres: setOf(c.Wheres), pictureWords: c.Shown, ours: setOf(h.Ours), within: setOf(h.Within), sources: setOf(h.Sources), forms: setOf(h.Forms),
		prefixes: foldAll(b.Prefixes), notes: foldAll(b.Notes), teasers: foldAll(b.Teasers), promos: foldAll(b.Promos), rights: foldAll(h.Rights),
		thanks: b.Thanks, stand: h.Stand, authors: h.Authors, creditWords: c.Words, broadcasts: h.Broadcasts, joined: h.Joined, pages: h.Pages,
		creditParts: set{}, outletNames: set{}, months: map[string]int{}, keys: map[string]string{}, agencyNames: map[string]string{}, outlets: outlets, outletPrinted: map[string]string{}, shorts: h.Shorts, languages: map[string]set{},
	}
	for _, w := range h.Authors {
		l.authorsUpper = append(l.authorsUpper, strings.ToUpper(w))
	}
	for i, forms := range h.Months {
		for _, f := range forms {
			l.months[f] = i + 1
		}
	}
	for field, keys := range h.Keys {
		for _, k := range keys {
			l.keys[k] = field
		}
	}
	for _, p := range c.Pictures {
		for _, w := range strings.FieldsFunc(fold(p), func(r rune) bool { return r == ' ' || r == '-' }) {
			l.creditParts[w] = true
		}
	}
	for _, a := range c.Agencies {
		if _, ok := l.agencyNames[fold(a)]; !ok { // the first spelling is how its name is printed
			l.agencyNames[fold(a)] = a
		}
	}
	for host, name := range outlets {
		l.outletNames[fold(host)], l.outletNames[fold(name)] = true, true
		l.outletPrinted[fold(name)] = name
		if first, rest, ok := strings.Cut(name, " "); ok && l.open[fold(first)] { // "Der Spiegel" is "Spiegel"
			l.outletPrinted[fold(rest)] = name
		}
	}
	for code, list := range lang {
		l.languages[code] = setOf(list)
	}
	return l, nil
}

func setOf(list []string) set {
	s := make(set, len(list))
	for _, w := range list {
		s[fold(w)] = true
	}
	return s
}

func foldAll(list []string) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = fold(w)
	}
	return out
}

// fold maps a phrase to what it is compared by: lower case, one space between words.
func fold(s string) string { return lower(squeeze(s)) }

// folds reports whether s folds to folded. What is far longer is not folded to find out.
func folds(s, folded string) bool { return len(s) <= 4*len(folded)+16 && fold(s) == folded }

// lower is strings.ToLower, faster for what German is made of: ASCII, umlauts, dashes and quotation marks.
func lower(s string) string {
	i := 0
	for i < len(s) && s[i] < 'A' || i < len(s) && s[i] > 'Z' && s[i] < 0x80 {
		i++
	}
	if i == len(s) {
		return s
	}
	b := []byte(s)
	for ; i < len(b); i++ {
		switch c := b[i]; {
		case c >= 'A' && c <= 'Z':
			b[i] += 'a' - 'A'
		case c < 0x80:
		case c == 0xc3 && i+1 < len(b): // À to ÿ
			if i++; b[i] >= 0x80 && b[i] <= 0x9e && b[i] != 0x97 {
				b[i] += 0x20
			}
		case c == 0xe2 && i+2 < len(b) && b[i+1] == 0x80: // general punctuation
			i += 2
		default:
			return strings.ToLower(s)
		}
	}
	return string(b)
}

// squeeze collapses white space to single spaces and trims it.
func squeeze(s string) string {
	for i := range len(s) {
		if c := s[i]; c == '\n' || c == '\f' || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return strings.Trim(s, " ")
}
