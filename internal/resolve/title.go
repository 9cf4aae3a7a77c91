// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"summitry/graph"
	"summitry/internal/text"
)

// titleActors is how many actors a title names; the others are counted.
const titleActors = 4

//go:embed lexicon/title.json
var titleWords []byte

// wording are the words that titles are built of.
type wording struct {
	One    map[string]string `json:"one"`    // of a kind: "Treffen"
	Many   map[string]string `json:"many"`   // of a series of a kind: "Telefonate"
	Months []string          `json:"months"` // twelve
	Status map[string]string `json:"status"` // what is added to a contact that was not held
	Others string            `json:"others"` // what stands for the actors that are not named, with %d
	Day    string            `json:"day"`    // day number, name of month, year
}

// readWording panics where the embedded file is broken.
func readWording() wording {
	var w wording
	if err := json.Unmarshal(titleWords, &w); err != nil {
		panic(fmt.Errorf("read lexicon/title.json: %w", err))
	}
	return w
}

// title is what a contact is called, built from its values: "Treffen Putin – Trump, Helsinki, 16. Juli 2018".
func (w wording) title(c graph.Contact, date text.Date, n nodes) string {
	kind := strings.ToLower(c.Kind)
	head := w.One[kind]
	if c.Series {
		head = w.Many[kind]
		if c.Count > 0 {
			head = fmt.Sprintf("%d %s", c.Count, head)
		}
	}
	names := n.namesOf(c.Participants)
	if more := len(names) - titleActors; more > 0 {
		names = append(names[:titleActors], fmt.Sprintf(w.Others, more))
	}
	parts := []string{head + " " + strings.Join(names, " – ")}
	if p := seat(c); p != "" {
		parts = append(parts, n.nameOf(p))
	}
	if d := w.date(date); d != "" {
		parts = append(parts, d)
	}
	title := strings.Join(parts, ", ")
	if s := w.Status[c.Status]; s != "" {
		title += " (" + s + ")"
	}
	return title
}

// date writes a date at its own precision, "" where it is unknown.
func (w wording) date(d text.Date) string {
	switch d.Grain() {
	case text.GrainDay:
		return fmt.Sprintf(w.Day, d.Day, w.Months[d.Month-1], d.Year)
	case text.GrainMonth:
		return fmt.Sprintf("%s %d", w.Months[d.Month-1], d.Year)
	}
	return d.String()
}
