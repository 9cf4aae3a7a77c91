// SPDX-License-Identifier: Apache-2.0

package report

// Data is what a page shows. The page finds places and articles by their keys.
type Data struct {
	Title     string             `json:"title"`          // "" for one that fits any
	Note      string             `json:"note,omitempty"` // what was left out, "" for nothing
	Contacts  []Contact          `json:"contacts"`
	Places    map[string]Place   `json:"places"`
	Articles  map[string]Article `json:"articles"`
	Conflicts *Table             `json:"conflicts,omitempty"`
}

// Contact is one meeting or call. Empty fields are left out of the page.
type Contact struct {
	Key          string     `json:"key"`
	Title        string     `json:"title"`
	Kind         string     `json:"kind"`   // meeting, call
	Status       string     `json:"status"` // held, planned …
	Date         string     `json:"date,omitempty"`
	Basis        string     `json:"basis,omitempty"`
	Who          []string   `json:"who"`
	Persons      int        `json:"persons"` // how many of Who, from the first, are persons
	Places       []string   `json:"places,omitempty"`
	Topics       []string   `json:"topics,omitempty"`
	NotDiscussed []string   `json:"notDiscussed,omitempty"`
	Occasion     string     `json:"occasion,omitempty"`
	Minutes      int64      `json:"minutes,omitempty"`
	ReportedBy   []string   `json:"reportedBy,omitempty"`
	Series       bool       `json:"series,omitempty"`
	Count        int64      `json:"count,omitempty"`
	Articles     int64      `json:"articles"`
	Independent  int64      `json:"independent"`
	Sentences    []Sentence `json:"sentences"`
}

// Sentence is one sentence of an article, with what was read from it.
type Sentence struct {
	Quote     string   `json:"quote"`
	Article   string   `json:"article"` // key
	Start     int64    `json:"start"`
	Fields    []string `json:"fields"`
	Rules     []string `json:"rules"`
	Claimants []string `json:"claimants,omitempty"`
}

// Place is where a place lies.
type Place struct {
	Country string  `json:"country,omitempty"`
	Lat     float64 `json:"lat"`
	Lon     float64 `json:"lon"`
}

// Article is where a sentence stands.
type Article struct {
	Title     string `json:"title"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty"`
	URL       string `json:"url,omitempty"`
}

// Table is an answer that is shown as it is.
type Table struct {
	Columns []string   `json:"columns"` // as people read them
	Rows    [][]string `json:"rows"`
	Keys    []string   `json:"keys"` // for each row the contact it is about, "" for none
}
