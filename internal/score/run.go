// SPDX-License-Identifier: Apache-2.0

package score

import (
	"regexp"
	"strings"
)

// Case is one answer key with what was read.
type Case struct {
	Name string
	Gold Document
	Pred Document
	Text string // the article, "" where it is not at hand: then its evidence is not looked up
}

// Report is what was measured over all cases.
type Report struct {
	Lenient, Strict           Counts // contacts
	LenientLoose, StrictLoose Counts // contacts, where one side's unknown date matches
	Fields                    Fields
	Evidence                  Accuracy // sentences that stand in the text
	Phantoms, NotHeld         int      // told as held, of the contacts found that were not held
	Phenomena                 []Phenomenon
	Documents                 []Result // in the order of the cases
}

// Result is what was measured on one document.
type Result struct {
	Name                      string
	Gold, Optional, Predicted int // contacts of the key that count, that do not, and of the prediction
	Lenient, Strict           Counts
	Fields                    Fields
	Missed, Surplus           []Contact
}

// Run scores cases. No cases give an empty report.
func Run(cases []Case, l *Lexicon) Report {
	var r Report
	phenomena := tally{}
	for _, c := range cases {
		gold, pred := l.layAll(c.Gold.Contacts), l.layAll(merged(c.Pred.Contacts))
		lenient, strict := l.match(gold, pred, mode{}), l.match(gold, pred, mode{strict: true})
		result := Result{
			Name: c.Name, Predicted: len(pred),
			Lenient: countContacts(gold, pred, lenient), Strict: countContacts(gold, pred, strict),
		}
		r.Lenient.add(result.Lenient)
		r.Strict.add(result.Strict)
		r.LenientLoose.add(countContacts(gold, pred, l.match(gold, pred, mode{loose: true})))
		r.StrictLoose.add(countContacts(gold, pred, l.match(gold, pred, mode{strict: true, loose: true})))
		result.list(gold, pred, lenient)
		for _, m := range lenient {
			g, p := gold[m.gold], pred[m.pred]
			if g.Optional {
				continue
			}
			if g.Status != held {
				r.NotHeld++
				if p.Status == held {
					r.Phantoms++
				}
			}
			result.Fields.add(l, g, p)
			r.Fields.add(l, g, p)
		}
		if c.Text != "" {
			r.Evidence.lookUp(c.Text, pred)
		}
		phenomena.add(l, c.Gold, gold, pred, lenient, func(p *Phenomenon) *Counts { return &p.Lenient })
		phenomena.add(l, c.Gold, gold, pred, strict, func(p *Phenomenon) *Counts { return &p.Strict })
		r.Documents = append(r.Documents, result)
	}
	r.Phenomena = phenomena.sorted()
	return r
}

// The statuses that are told apart here; those of a key know no others but denied.
const (
	held        = "held"
	planned     = "planned"
	cancelled   = "cancelled"
	postponed   = "postponed"
	unconfirmed = "unconfirmed"
)

// merged folds statuses as keys do: a postponed contact did not happen as said, an unconfirmed one is still to come.
func merged(contacts []Contact) []Contact {
	out := make([]Contact, 0, len(contacts))
	for _, c := range contacts {
		switch c.Status {
		case postponed:
			c.Status = cancelled
		case unconfirmed:
			c.Status = planned
		}
		out = append(out, c)
	}
	return out
}

// countContacts leaves optional contacts of the key, and what was matched with them, aside.
func countContacts(gold, pred []folds, pairs []pair) Counts {
	c := Counts{FP: len(pred) - len(pairs)}
	for _, g := range gold {
		if !g.Optional {
			c.FN++
		}
	}
	for _, m := range pairs {
		if !gold[m.gold].Optional {
			c.TP++
			c.FN--
		}
	}
	return c
}

// list counts the contacts of the key that are asked for and those that are optional, and notes which contacts were missed and which were too many.
func (r *Result) list(gold, pred []folds, pairs []pair) {
	foundGold, foundPred := map[int]bool{}, map[int]bool{}
	for _, m := range pairs {
		foundGold[m.gold], foundPred[m.pred] = true, true
	}
	for i, g := range gold {
		if g.Optional {
			r.Optional++
			continue
		}
		r.Gold++
		if !foundGold[i] {
			r.Missed = append(r.Missed, g.Contact)
		}
	}
	for j, p := range pred {
		if !foundPred[j] {
			r.Surplus = append(r.Surplus, p.Contact)
		}
	}
}

// lookUp counts the sentences of evidence that stand in the text, however its lines are broken.
func (a *Accuracy) lookUp(text string, pred []folds) {
	text = flat(text)
	for _, p := range pred {
		for _, e := range p.Evidence {
			a.add(strings.Contains(text, flat(e)))
		}
	}
}

var brokenHyphen = regexp.MustCompile(`-[ \t]*\n\s*`)

// flat is a text on one line; words parted at their hyphen by the end of a line are joined.
func flat(s string) string {
	return strings.Join(strings.Fields(brokenHyphen.ReplaceAllString(s, "-")), " ")
}
