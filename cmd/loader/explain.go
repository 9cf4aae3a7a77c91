// SPDX-License-Identifier: Apache-2.0

package main

import (
	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// explainCommand shows how an article was read.
func (a *app) explainCommand() *cobra.Command {
	var format string
	var all bool
	cmd := &cobra.Command{
		Use:   "explain FILE",
		Short: "Show sentence by sentence what was seen, concluded and passed over, and why",
		Long: "explain reads one article and shows each sentence with the names and times seen in it, the statements concluded from it, each with its\n" +
			"words and its rule, and the words of contact that were passed over, each with the reason. Spans count bytes of the clean text.",
		Example: "  loader explain articles/summit.txt\n  loader explain articles/summit.txt --format json",
		Args:    takes(1, 1, "one file", "loader explain articles/summit.txt"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return command.Misuse("unknown format "+format, "--format text or --format json")
			}
			if err := a.settings(cmd); err != nil {
				return err
			}
			r, err := a.reader()
			if err != nil {
				return err
			}
			h, err := r.oneFile(args[0])
			if err != nil {
				return err
			}
			e := explain(h)
			if format == "json" {
				return encode(a.out, e, true)
			}
			return a.writeExplanation(e, all)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`how` to print: text, json")
	cmd.Flags().BoolVar(&all, "all", false, "show sentences in which nothing was seen, too")
	return cmd
}

// explanation is an article with all that was made of it.
type explanation struct {
	Article   articleHead        `json:"article"`
	Contacts  []concludedContact `json:"contacts"`
	Sentences []explained        `json:"sentences"`
}

// articleHead is what an article says of itself; "" is what it does not say.
type articleHead struct {
	Key       string `json:"key"`
	Title     string `json:"title"`
	Outlet    string `json:"outlet"`
	Published string `json:"published"`
	Language  string `json:"language"`
}

// concludedContact is a contact as this article alone tells it.
type concludedContact struct {
	Key    string `json:"key"`
	Title  string `json:"title"`
	Status string `json:"status"`
}

// explained is one sentence.
type explained struct {
	text.Span
	Part      string      `json:"part"` // headline, lead, body …
	Text      string      `json:"text"`
	Seen      []seen      `json:"seen"`
	Concluded []concluded `json:"concluded"`
	Passed    []passed    `json:"passed"`
}

// seen is a name or a time expression, what it means and by which rule.
type seen struct {
	text.Span
	Words string `json:"words"`
	Type  string `json:"type"`
	Means string `json:"means"`
	Rule  string `json:"rule"`
}

// concluded is a statement: of which telling, which field, which value, from which words, by which rule.
type concluded struct {
	text.Span
	Telling  int    `json:"telling"`
	Field    string `json:"field"`
	Value    string `json:"value"`
	Name     string `json:"name"`
	Words    string `json:"words"`
	Rule     string `json:"rule"`
	Claimant string `json:"claimant,omitempty"` // key
	Basis    string `json:"basis,omitempty"`

	ClaimantName string `json:"claimant_name,omitempty"`
}

// passed is a word of contact that nothing follows from, and why.
type passed struct {
	Words string `json:"words"`
	Why   string `json:"why"`
}

// explain lays out a reading by sentence.
func explain(h heard) explanation {
	a, r := h.article, h.reading
	e := explanation{
		Article:  articleHead{a.Key, a.Title, a.Outlet, a.Published.String(), a.Language},
		Contacts: []concludedContact{}, Sentences: make([]explained, len(r.Sentences)),
	}
	for _, c := range h.graph().Contacts {
		e.Contacts = append(e.Contacts, concludedContact{c.Key, c.Title, c.Status})
	}
	names := map[string]string{}
	for _, actor := range r.Actors {
		names[actor.Key] = actor.Name
	}
	block := 0
	for i, s := range r.Sentences {
		// Sentences and blocks stand in the order of the text, and no sentence reaches over the end of its block.
		for block < len(a.Blocks)-1 && s.Start >= a.Blocks[block].End {
			block++
		}
		x := explained{Span: s.Span, Text: s.In(a.Text), Seen: []seen{}, Concluded: []concluded{}, Passed: []passed{}}
		if block < len(a.Blocks) {
			x.Part = a.Blocks[block].Kind.String()
		}
		x.see(a.Text, r)
		x.conclude(r, names)
		for _, p := range r.Passed {
			if p.Sentence == s.Span {
				x.Passed = append(x.Passed, passed{p.Words, p.Why})
			}
		}
		e.Sentences[i] = x
	}
	return e
}

// see lists the names of a sentence, then its time expressions, each in the order of the text.
func (x *explained) see(clean string, r *extract.Reading) {
	for _, m := range r.Mentions {
		if x.Covers(m.Span) {
			x.Seen = append(x.Seen, seen{m.Span, m.In(clean), m.Type, m.Key, m.Rule})
		}
	}
	for _, t := range r.Times {
		if x.Covers(t.Span) {
			x.Seen = append(x.Seen, seen{t.Span, t.In(clean), "Time", t.Value, t.Rule})
		}
	}
}

// conclude lists the statements whose words stand in the sentence, by telling; names are those of the actors, by key.
func (x *explained) conclude(r *extract.Reading, names map[string]string) {
	for _, t := range r.Tellings {
		for _, s := range t.Statements {
			// A telling comes back in several sentences; each shows what it adds.
			if s.Sentence == x.Span {
				x.Concluded = append(x.Concluded, concluded{
					s.Span, t.Index, string(s.Field), s.Value, s.Name, s.Words, s.Rule, s.Claimant, string(s.Basis), names[s.Claimant],
				})
			}
		}
	}
}
