// SPDX-License-Identifier: Apache-2.0

package report

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"strings"
)

var (
	//go:embed page.html
	page string
	//go:embed page.css
	style string
	//go:embed page.js
	script string
	//go:embed vendor/charts.min.js
	charts string
	//go:embed vendor/world.json
	world string
	//go:embed vendor/LICENCES.txt
	licences string
	//go:embed lexicon/labels.tsv
	labels string
)

// Write writes the page, which begins in a language: "de", anything else is English. The reader can change it.
func Write(w io.Writer, d Data, lang string) error {
	t, err := template.New("page").Parse(page)
	if err != nil {
		return fmt.Errorf("read the page's template: %w", err)
	}
	if lang != "de" {
		lang = "en"
	}
	known := words()
	if d.Title == "" {
		d.Title = known[lang]["title"]
	}
	if d.Contacts == nil {
		d.Contacts = []Contact{}
	}
	data, err := json.Marshal(d) // which writes < as an escape, so that no sentence can end the script
	if err != nil {
		return fmt.Errorf("write the contacts of the page: %w", err)
	}
	said, err := json.Marshal(known)
	if err != nil {
		return fmt.Errorf("write the words of the page: %w", err)
	}
	err = t.Execute(w, map[string]any{
		"Lang": lang, "Title": d.Title, "Words": known[lang],
		"Style": template.CSS(style), "Script": template.JS(script), "Charts": template.JS(charts), "World": template.JS(world), // ours, and embedded
		"Data": template.JS(data), "Said": template.JS(said), "Licences": licences,
	})
	if err != nil {
		return fmt.Errorf("write the page: %w", err)
	}
	return nil
}

// words are the labels of the page, by language and name.
func words() map[string]map[string]string {
	out := map[string]map[string]string{"en": {}, "de": {}}
	for line := range strings.Lines(labels) {
		parts := strings.Split(strings.TrimSpace(line), "\t")
		if len(parts) != 3 {
			continue
		}
		out["en"][parts[0]], out["de"][parts[0]] = parts[1], parts[2]
	}
	return out
}
