// SPDX-License-Identifier: Apache-2.0

package article

import (
	"net/url"
	"slices"
	"strings"
	"unicode"

	"summitry/internal/text"
)

// header is what is known of an article beside its text; a value found first stays.
type header struct {
	title, outlet, agency, author, language, url string
	foot                                         string   // the outlet that a line at the foot names, if nothing better is found
	marks                                        []string // of agencies, and of others beside them, that the text carries
	raw                                          string   // see Article.Raw
	published                                    text.Date
	fallback                                     text.Date // from a dateline or a broadcaster's note, if nothing better is found
	named                                        text.Date // from the file's name, if nothing else is found
}

// keep fills *field unless it has a value.
func keep(field *string, value string) {
	if *field == "" {
		*field = squeeze(value)
	}
}

func (h *header) date(d text.Date) {
	if h.published == (text.Date{}) {
		h.published = d
	}
}

// day takes what a running head tells. Its day is that of the printing, which the text itself may know better.
func (h *header) day(p imprint) {
	if h.fallback == (text.Date{}) {
		h.fallback = p.day
	}
	keep(&h.outlet, p.outlet)
	keep(&h.agency, p.agency)
}

// filed takes the day of a dateline. Without a year it is the one nearest to what is known of the article.
func (h *header) filed(d text.Date) {
	if d.Month > 0 && d.Year == 0 {
		if h.named == (text.Date{}) {
			return
		}
		d = nearest(d, h.named)
	}
	if h.fallback == (text.Date{}) {
		h.fallback = d
	}
}

// frontMatter reads a leading block of "key: value" lines, with or without "---" around it, and gives the rest. Without
// the marks at least two keys must be known ones, and every line of the block must be a pair.
func frontMatter(s string) (header, string) {
	var h header
	body := strings.TrimLeft(s, "\n ")
	rest, fenced := strings.CutPrefix(body, "---\n")
	if !fenced {
		rest = body
	}
	known, listed := 0, ""
	for {
		line, after, more := strings.Cut(rest, "\n")
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || trimmed == "---" || trimmed == "..." {
			if fenced && trimmed == "" && more {
				rest = after
				continue
			}
			rest = after
			break
		}
		key, value, pair := strings.Cut(trimmed, ":")
		field := words().keys[fold(key)]
		if entry, ok := strings.CutPrefix(trimmed, "- "); ok && listed != "" { // of a list: "authors:", "- Ada Muster"
			pair, field, value = true, listed, entry
		}
		if listed = ""; pair && strings.TrimSpace(value) == "" {
			listed = field
		}
		switch {
		case pair && field != "":
			known++
			h.put(field, strings.Trim(strings.TrimSpace(value), `"'`))
		case !fenced:
			return header{}, s
		}
		if !more {
			rest = ""
			break
		}
		rest = after
	}
	if known < 2 && !(fenced && known > 0) {
		return header{}, s
	}
	return h, rest
}

// put stores the value of a front matter field.
func (h *header) put(field, value string) {
	switch field {
	case "title":
		keep(&h.title, value)
	case "outlet":
		if strings.HasPrefix(value, "http") {
			keep(&h.url, value)
			return
		}
		keep(&h.outlet, value)
	case "author":
		h.writer(value)
	case "published":
		h.date(parseMetaDate(value))
	case "language":
		if len(value) >= 2 {
			keep(&h.language, strings.ToLower(value[:2]))
		}
	case "url":
		keep(&h.url, value)
	}
}

// writer stores who wrote: an agency's mark is the agency, the rest is the author.
func (h *header) writer(names string) {
	if a := onlyAgencies(names); a != "" {
		keep(&h.agency, a)
		return
	}
	keep(&h.author, names)
}

// byline gives the names of a line such as "Von Anna Muster" or "Story by AP", "" where s is none.
func byline(s string) string {
	if length(s) > 90 {
		return ""
	}
	s = strings.TrimRight(s, " ·|–-,")
	for i, w := range words().authors {
		rest, ok := strings.CutPrefix(s, w)
		if !ok {
			rest, ok = strings.CutPrefix(s, words().authorsUpper[i])
		}
		if !ok || !strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, ":") {
			continue
		}
		if names := strings.Trim(rest, " :."); names != "" && onlyNames(names) {
			return withoutOffice(names)
		}
	}
	return ""
}

// withoutOffice cuts what the writer is to the paper off names: "unserer Korrespondentin Ada Muster".
func withoutOffice(names string) string {
	ours, rest, ok := strings.Cut(names, " ")
	office, name, more := strings.Cut(rest, " ")
	if ok && more && words().ours[fold(ours)] && startsUpper(office) {
		return name
	}
	return names
}

// onlyNames reports whether s is capitalised words, marks of agencies and the small words between them.
func onlyNames(s string) bool {
	capitals := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,/|&()", r) }) {
		switch {
		case startsUpper(w), words().agencies[fold(w)]:
			capitals++
		case !words().between[fold(w)]:
			return false
		}
	}
	return capitals > 0 && capitals <= 10 && !ended(s)
}

// onlyAgencies gives the first agency of s where s is nothing but marks of agencies and initials, "" else: "dpa", "dpa/afp", "(dpa, KNA, Tsp)".
func onlyAgencies(s string) string {
	if all := allAgencies(s); len(all) > 0 {
		return all[0]
	}
	return ""
}

// allAgencies gives all agencies of s where s is nothing but their marks and initials, none else.
func allAgencies(s string) []string {
	var all []string
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" /,;()[]|+&-", r) || r == '.' })
	for _, p := range parts {
		name, ok := words().agencyNames[fold(p)]
		switch {
		case ok:
			all = append(all, name)
		case length(p) <= 4 && !strings.ContainsFunc(p, unicode.IsDigit):
		default:
			return nil
		}
	}
	if len(parts) > 6 {
		return nil
	}
	return all
}

// marksOf gives all agencies of s, as allAgencies does, and the other marks beside them that are no initials of somebody: "Tsp".
func marksOf(s string) []string {
	all := allAgencies(s)
	if all == nil {
		return nil
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" /,;()[]|+&-.", r) }) {
		if _, known := words().agencyNames[fold(part)]; !known && part != strings.ToLower(part) {
			all = append(all, part)
		}
	}
	return all
}

// mark takes the marks that the text carries: the first one is its agency.
func (h *header) mark(marks ...string) {
	for _, a := range marks {
		keep(&h.agency, a)
		if !slices.Contains(h.marks, a) {
			h.marks = append(h.marks, a)
		}
	}
}

// printer is who printed the article as far as its foot and the marks of agencies tell: an outlet that it names, else the only agency. Whoever
// prints what two agencies report is none of them.
func (h *header) printer() string {
	if h.foot == "" && len(h.marks) == 1 && words().agencies[fold(h.marks[0])] {
		return h.marks[0]
	}
	return h.foot
}

// signature reports whether s is the line that closes an agency report: "bru/mak (dpa/afp)", "(dpa)".
func signature(s string) (agency string, ok bool) {
	if length(s) > 50 || !strings.ContainsAny(s, "/()") && len(strings.Fields(s)) > 1 {
		return "", false
	}
	agency = onlyAgencies(s)
	return agency, agency != ""
}

// broadcast reads a broadcaster's closing line by the patterns of the lexicon.
func broadcast(s string) (d text.Date, outlet string, ok bool) {
	if length(s) > 200 {
		return d, "", false
	}
	for _, pattern := range words().broadcasts {
		if opening, _, _ := strings.Cut(pattern, "{"); !strings.HasPrefix(s, opening) {
			continue
		}
		rest, good := strings.TrimRight(s, ". "), true
		values := map[string]string{}
		for pattern != "" && good {
			fixed, hole, found := strings.Cut(pattern, "{")
			if rest, good = strings.CutPrefix(rest, fixed); !good || !found {
				break
			}
			name, after, _ := strings.Cut(hole, "}")
			stop, _, _ := strings.Cut(after, "{")
			end := len(rest)
			if stop != "" {
				if end = strings.Index(rest, stop); end < 0 {
					good = false
					break
				}
			}
			values[name], rest, pattern = rest[:end], rest[end:], after
		}
		if good {
			d, _, _ = findDay(values["date"])
			return d, values["outlet"], true
		}
	}
	return d, "", false
}

// onlyURLs gives the first address of s where s is nothing but addresses.
func onlyURLs(s string) string {
	if !strings.HasPrefix(s, "http") && !strings.HasPrefix(s, "www.") {
		return ""
	}
	f := strings.Fields(s)
	for _, w := range f {
		if !strings.HasPrefix(w, "http://") && !strings.HasPrefix(w, "https://") && !strings.HasPrefix(w, "www.") {
			return ""
		}
	}
	if len(f) == 0 {
		return ""
	}
	return f[0]
}

// outletOf gives the outlet of an address: its name where the lexicon knows the host or a parent of it, else the host.
func outletOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	for h := host; strings.Contains(h, "."); {
		if name, ok := words().outlets[h]; ok {
			return name
		}
		_, h, _ = strings.Cut(h, ".")
	}
	return host
}
