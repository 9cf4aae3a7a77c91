// SPDX-License-Identifier: Apache-2.0

package score

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// nameWidth is how much of a document's name a line shows.
const nameWidth = 36

// WriteText writes a report as a table with a line for each document, and the figures over all below it; with details, what
// was missed and what was too many.
func WriteText(w io.Writer, r Report, details bool) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%-36s %5s %5s | %-20s | %-20s | part date place topic rep  stat dur\n",
		"document", "gold", "pred", "lenient P/R/F1", "strict P/R/F1")
	for _, d := range r.Documents {
		d.write(b, details)
	}
	fmt.Fprint(b, "\nOVERALL\n")
	for _, c := range r.contacts() {
		f := figuresOf(c.counts)
		fmt.Fprintf(b, "  contacts %-20s P %.3f  R %.3f  F1 %.3f   (tp %d fp %d fn %d)\n",
			c.title, f.Precision, f.Recall, f.F1, f.TP, f.FP, f.FN)
	}
	fmt.Fprint(b, "  over matched, non-optional contacts (lenient):\n")
	for _, f := range r.Fields.named() {
		line := fmt.Sprintf("    %-24s %s", f.name, decimals(f.value, "-", 3))
		if f.counts.Any() {
			line += fmt.Sprintf("   P %.3f  R %.3f", f.counts.Precision(), f.counts.Recall())
		}
		fmt.Fprintln(b, line)
	}
	fmt.Fprintf(b, "  told as held though planned, cancelled or denied: %d of %d found\n", r.Phantoms, r.NotHeld)
	fmt.Fprintf(b, "  predicted evidence found verbatim in the text: %s\n", decimals(r.Evidence.Value(), "-", 3))
	writePhenomena(b, r.Phenomena)
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// write writes the line of a document. The columns are those that the figures over all repeat below: F1 of participants, places,
// topics and claimants, accuracy of date, status and duration, a dash where the document asks for none.
func (r Result) write(w io.Writer, details bool) {
	name := r.Name
	if utf8.RuneCountInString(name) > nameWidth {
		name = string([]rune(name)[:nameWidth])
	}
	l, s, f := figuresOf(r.Lenient), figuresOf(r.Strict), r.Fields
	fmt.Fprintf(w, "%-36s %2d+%-2d %5d | %.2f %.2f %.2f       | %.2f %.2f %.2f       | %s\n", name, r.Gold, r.Optional, r.Predicted,
		l.Precision, l.Recall, l.F1, s.Precision, s.Recall, s.F1, strings.Join([]string{
			short(f.Participants), decimals(f.Date.Value(), "  - ", 2), short(f.Places), short(f.Topics), short(f.Reporters),
			decimals(f.Status.Value(), "  - ", 2), decimals(f.Duration.Value(), "  - ", 2),
		}, " "))
	if !details {
		return
	}
	for _, c := range r.Missed {
		fmt.Fprintf(w, "     missed  %s %s\n", c.ID, c.line())
	}
	for _, c := range r.Surplus {
		fmt.Fprintf(w, "     surplus    %s\n", c.line())
	}
}

// line is a contact in a list of what went wrong.
func (c Contact) line() string {
	return fmt.Sprintf("%s %s %s %s", c.Kind, c.Status, cmp.Or(string(c.Date), "None"), strings.Join(slices.Concat(c.Participants, c.Delegations), ", "))
}

// writePhenomena writes a line for each phenomenon, nothing where the keys name none.
func writePhenomena(w io.Writer, phenomena []Phenomenon) {
	if len(phenomena) == 0 {
		return
	}
	width := 0
	for _, p := range phenomena {
		width = max(width, utf8.RuneCountInString(p.Name))
	}
	fmt.Fprintf(w, "\n%-*s  %-20s  %-20s  %s\n", width, "phenomenon", "lenient P/R/F1", "strict P/R/F1", "tp fp fn")
	for _, p := range phenomena {
		l, s := figuresOf(p.Lenient), figuresOf(p.Strict)
		fmt.Fprintf(w, "%-*s  %.3f %.3f %.3f     %.3f %.3f %.3f     %d %d %d\n", width, p.Name,
			l.Precision, l.Recall, l.F1, s.Precision, s.Recall, s.F1, l.TP, l.FP, l.FN)
	}
}

// short is an F1, or a dash where nothing was counted.
func short(c Counts) string {
	if !c.Any() {
		return "  - "
	}
	v := c.F1()
	return decimals(&v, "", 2)
}

// decimals writes a figure with so many digits, none where there is no figure.
func decimals(v *float64, none string, digits int) string {
	if v == nil {
		return none
	}
	return fmt.Sprintf("%.*f", digits, *v)
}
