// SPDX-License-Identifier: Apache-2.0

package render

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// What people read instead of names and codes, one entry per line, parted by tabs: titles of columns, values of columns, titles of questions
// and what they ask.
var (
	//go:embed lexicon/titles.de.tsv
	germanTitles string
	//go:embed lexicon/values.de.tsv
	germanValues string
	//go:embed lexicon/months.de.tsv
	germanMonths string
	//go:embed lexicon/questions.de.tsv
	germanQuestions string
)

// words are the words of one language; the zero value keeps everything as it is.
type words struct {
	titles    map[string]string            // by name of the column
	questions map[string]string            // titles of questions and what they ask, by the English words
	values    map[string]map[string]string // by name of the column, "*" for any, and value
	months    []string                     // from January, none where dates stay as they are
}

// wordsOf gives the words of a language: "de", and for anything else none.
func wordsOf(lang string) words {
	if lang != "de" {
		return words{}
	}
	return german()
}

var german = sync.OnceValue(func() words {
	w := words{titles: pairs(germanTitles), questions: pairs(germanQuestions), values: map[string]map[string]string{}}
	for line := range strings.Lines(germanValues) {
		parts := strings.Split(strings.TrimSpace(line), "\t")
		if len(parts) != 3 {
			continue
		}
		for column := range strings.SplitSeq(parts[0], ",") {
			if w.values[column] == nil {
				w.values[column] = map[string]string{}
			}
			w.values[column][parts[1]] = parts[2]
		}
	}
	w.values["question"] = w.questions
	w.months = strings.Fields(germanMonths)
	return w
})

// pairs reads lines of two parts.
func pairs(list string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(list) {
		if name, title, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			out[name] = title
		}
	}
	return out
}

// titles are the columns as people read them in lang; a name without a title is shown without its low lines.
func titles(columns []string, lang string) []string {
	w := wordsOf(lang)
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = strings.ReplaceAll(c, "_", " ")
		if t, ok := w.titles[c]; ok {
			out[i] = t
		}
	}
	return out
}

// heading is the title of o in its language.
func heading(o Options) string { return Question(o.Title, o.Lang) }

// Question is the title of a question, or what it asks, in a language; one that the language has no words for stays.
func Question(words, lang string) string {
	if said, ok := wordsOf(lang).questions[words]; ok {
		return said
	}
	return words
}

// comma is a number that is written with a decimal comma.
type comma float64

// dateColumns hold dates of any precision, as ISO text.
var dateColumns = []string{"date", "dates", "first", "last", "from", "to", "after", "before", "published", "month", "period"}

// iso is a date of any precision within a text.
var iso = regexp.MustCompile(`\b(\d{4})-(\d{2})(?:-(\d{2}))?\b`)

// spoken is rows as people of a language read them: values by their names, dates at their own precision. What no language is given for stays.
func spoken(rows Rows, lang string) Rows {
	w := wordsOf(lang)
	if len(w.values) == 0 {
		return rows
	}
	out := Rows{Columns: rows.Columns, Values: make([][]any, len(rows.Values))}
	field := slices.Index(rows.Columns, "field")
	for r, row := range rows.Values {
		out.Values[r] = make([]any, len(row))
		for i, v := range row {
			column := rows.Columns[i]
			if column == "value" && field >= 0 { // it is what the column of that name would hold
				column = plain(row[field])
			}
			if n, ok := v.(float64); ok {
				out.Values[r][i] = comma(n)
				continue
			}
			out.Values[r][i] = w.say(column, v)
		}
	}
	return out
}

// say is one value of a column.
func (w words) say(column string, value any) any {
	switch v := value.(type) {
	case bool:
		if word, ok := w.values["*"][strconv.FormatBool(v)]; ok {
			return word
		}
	case string:
		if word, ok := w.values["*"][v]; ok {
			return word
		}
		if word, ok := w.phrase(column, v); ok {
			return word
		}
		if slices.Contains(dateColumns, column) {
			return w.date(v)
		}
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = w.say(column, e)
		}
		return out
	}
	return value
}

// goesOn ends a value of which only the beginning is known: what stands behind it is kept.
const goesOn = " …"

// phrase is a value of a column that is known: as it is, by its beginning, or as a list of known values.
func (w words) phrase(column, value string) (string, bool) {
	known := w.values[column]
	if word, ok := known[value]; ok {
		return word, true
	}
	for begin, word := range known {
		if begin, open := strings.CutSuffix(begin, goesOn); open {
			if rest, ok := strings.CutPrefix(value, begin); ok && rest != "" && strings.ContainsAny(rest[:1], " :") {
				return strings.TrimSuffix(word, goesOn) + rest, true
			}
		}
	}
	parts := strings.Split(value, ", ")
	for i, part := range parts {
		word, ok := known[part]
		if !ok {
			return "", false
		}
		parts[i] = word
	}
	return strings.Join(parts, ", "), true
}

// date says the dates of a text at their own precision: a month stays a month.
func (w words) date(s string) string {
	return iso.ReplaceAllStringFunc(s, func(found string) string {
		m := iso.FindStringSubmatch(found)
		month, err := strconv.Atoi(m[2])
		if err != nil || month < 1 || month > len(w.months) {
			return found
		}
		if m[3] == "" {
			return w.months[month-1] + " " + m[1]
		}
		return fmt.Sprintf("%s. %s %s", strings.TrimPrefix(m[3], "0"), w.months[month-1], m[1])
	})
}

// Texts is rows as texts in a language: the titles of the columns, and every cell.
func Texts(rows Rows, lang string) (head []string, cells [][]string) {
	for _, row := range spoken(rows, lang).Values {
		line := make([]string, len(row))
		for i, v := range row {
			line[i] = printable(plain(v))
		}
		cells = append(cells, line)
	}
	return titles(rows.Columns, lang), cells
}
