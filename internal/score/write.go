// SPDX-License-Identifier: Apache-2.0

package score

import (
	"encoding/json"
	"fmt"
	"io"
)

// figures are counts with the shares that follow from them, as JSON has them.
type figures struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
	Counts
}

func figuresOf(c Counts) figures { return figures{c.Precision(), c.Recall(), c.F1(), c} }

func (f figures) triple() [3]float64 { return [3]float64{f.Precision, f.Recall, f.F1} }

// WriteJSON writes a report as one JSON object: contacts, attributes, evidence_verbatim, phantoms, phenomena, documents.
func WriteJSON(w io.Writer, r Report) error {
	type document struct {
		Lenient       [3]float64 `json:"lenient"`
		Strict        [3]float64 `json:"strict"`
		CountsLenient [3]int     `json:"counts_lenient"`
		CountsStrict  [3]int     `json:"counts_strict"`
	}
	documents := map[string]document{}
	for _, d := range r.Documents {
		documents[d.Name] = document{
			figuresOf(d.Lenient).triple(), figuresOf(d.Strict).triple(),
			[3]int{d.Lenient.TP, d.Lenient.FP, d.Lenient.FN},
			[3]int{d.Strict.TP, d.Strict.FP, d.Strict.FN},
		}
	}
	phenomena := map[string]map[string]figures{}
	for _, p := range r.Phenomena {
		phenomena[p.Name] = map[string]figures{"lenient": figuresOf(p.Lenient), "strict": figuresOf(p.Strict)}
	}
	contacts := map[string]figures{}
	for _, c := range r.contacts() {
		contacts[c.name] = figuresOf(c.counts)
	}
	attributes := map[string]*float64{}
	for _, f := range r.Fields.named() {
		attributes[f.name] = f.value
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", " ")
	err := encoder.Encode(map[string]any{
		"contacts": contacts, "attributes": attributes, "evidence_verbatim": r.Evidence.Value(), "phantoms": r.Phantoms,
		"not_held": r.NotHeld, "phenomena": phenomena, "documents": documents,
	})
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// named is one figure of a report with the name it has in the outputs.
type named struct {
	name   string
	title  string
	counts Counts
	value  *float64
}

// contacts are the four ways of matching.
func (r Report) contacts() []named {
	return []named{
		{name: "lenient", title: "lenient", counts: r.Lenient},
		{name: "strict", title: "strict", counts: r.Strict},
		{name: "lenient_loose", title: "lenient, loose dates", counts: r.LenientLoose},
		{name: "strict_loose", title: "strict, loose dates", counts: r.StrictLoose},
	}
}

// named are the fields in the order of the outputs: F1 where there are labels to find, accuracy where there is one answer.
func (f Fields) named() []named {
	f1 := func(name string, c Counts) named {
		v := c.F1()
		return named{name: name + "_f1", counts: c, value: &v}
	}
	accuracy := func(name string, a Accuracy) named { return named{name: name + "_accuracy", value: a.Value()} }
	return []named{
		f1("participants", f.Participants), f1("places", f.Places), f1("topics", f.Topics), f1("reporters", f.Reporters),
		f1("not_discussed", f.NotDiscussed), accuracy("date", f.Date), accuracy("status", f.Status), accuracy("duration", f.Duration),
	}
}
