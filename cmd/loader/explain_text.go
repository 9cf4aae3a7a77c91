// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// The colours of an explanation.
const (
	bold   = "1"
	dim    = "2"
	green  = "32"
	yellow = "33"
)

// ink writes coloured text where colours are wanted.
type ink bool

// in gives s in a colour, or as it is.
func (i ink) in(color, s string) string {
	if !i {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}

// writeExplanation shows an explanation to a person. Sentences in which nothing was seen are left out unless all are asked for.
func (a *app) writeExplanation(e explanation, all bool) error {
	b, paint := bufio.NewWriter(a.out), ink(a.screen.Color(a.config.Output.Color))
	fmt.Fprintf(b, "%s\n%s · %s · %s · %s\n", paint.in(bold, cmp.Or(e.Article.Title, "(no title)")), e.Article.Key,
		cmp.Or(e.Article.Outlet, "outlet unknown"), cmp.Or(e.Article.Published, "publication date unknown"), e.Article.Language)
	left := 0
	for i, s := range e.Sentences {
		if !all && len(s.Seen)+len(s.Concluded)+len(s.Passed) == 0 {
			left++
			continue
		}
		fmt.Fprintf(b, "\n%s %s\n", paint.in(dim, fmt.Sprintf("%3d %-8s", i+1, s.Part)), wrap(quoted(s.Text), a.screen.Width, 13))
		s.write(b, paint)
	}
	if left > 0 {
		fmt.Fprintf(b, "\nleft out, because nothing was seen in them: %d sentences; --all shows them\n", left)
	}
	fmt.Fprintf(b, "\n%s\n", paint.in(bold, fmt.Sprintf("contacts: %d", len(e.Contacts))))
	for _, c := range e.Contacts {
		fmt.Fprintf(b, "  %-11s %s\n", c.Status, c.Title)
	}
	return b.Flush()
}

// write writes what was made of one sentence.
func (x *explained) write(w io.Writer, paint ink) {
	for _, m := range x.Seen {
		fmt.Fprintf(w, "    %s     %s: %s %s  %s\n", paint.in(dim, "seen"), quoted(m.Words), m.Type, m.Means, paint.in(dim, m.Rule))
	}
	for _, c := range x.Concluded {
		value := cmp.Or(c.Name, c.Value, "several")
		if c.Basis != "" {
			value += " (" + c.Basis + ")"
		}
		// Whose words these are is told only where they are not the article's own.
		says := ""
		if c.Claimant != "" {
			says = ", says " + cmp.Or(c.ClaimantName, c.Claimant)
		}
		fmt.Fprintf(w, "    %s #%d %s = %s, from %s%s  %s\n", paint.in(green, "so"), c.Telling, c.Field, value, quoted(c.Words), says, paint.in(dim, c.Rule))
	}
	for _, p := range x.Passed {
		fmt.Fprintf(w, "    %s   %s: %s\n", paint.in(yellow, "passed"), quoted(p.Words), p.Why)
	}
}

// quoted is s on one line in quotation marks.
func quoted(s string) string { return "»" + strings.Join(strings.Fields(s), " ") + "«" }

// wrap breaks s between words so that it fits width cells, with lines after the first indented.
func wrap(s string, width, indent int) string {
	var b strings.Builder
	column := indent
	for i, word := range strings.Fields(s) {
		size := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case column+1+size > width:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			column = indent
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += size
	}
	return b.String()
}
