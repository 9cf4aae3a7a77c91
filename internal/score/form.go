// SPDX-License-Identifier: Apache-2.0

package score

import "encoding/json"

// Null is a text that is null in JSON where it is empty.
type Null string

// MarshalJSON writes null for the empty text.
func (n Null) MarshalJSON() ([]byte, error) {
	if n == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(n))
}

// Document is what one article says, as read or as an answer key has it.
type Document struct {
	Document  string    `json:"document"`
	Published Null      `json:"published"`
	Language  string    `json:"language"`
	Contacts  []Contact `json:"contacts"`
	Phenomena []string  `json:"phenomena,omitempty"` // of a key: what a text without contacts is there for
}

// UnmarshalJSON reads a document, or a bare list of contacts.
func (d *Document) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '[' {
		return json.Unmarshal(b, &d.Contacts)
	}
	type plain Document
	return json.Unmarshal(b, (*plain)(d))
}

// Contact is one meeting or call.
type Contact struct {
	Kind          string   `json:"kind"`           // meeting, call
	Status        string   `json:"status"`         // held, planned, postponed, cancelled, denied, unconfirmed
	Participants  []string `json:"participants"`   // persons, canonical names
	Delegations   []string `json:"delegations"`    // states and groups acting as such
	Date          Null     `json:"date"`           // YYYY, YYYY-MM, YYYY-MM-DD or unknown
	DatePrecision string   `json:"date_precision"` // day, month, year, unknown
	DateBasis     Null     `json:"date_basis"`     // stated, relative, publication
	Places        []string `json:"places"`
	Occasion      Null     `json:"occasion"`
	Topics        []string `json:"topics"`
	NotDiscussed  []string `json:"not_discussed"`
	Duration      *int     `json:"duration_min"`
	ReportedBy    []string `json:"reported_by"`
	Series        bool     `json:"series,omitempty"`
	Count         *int     `json:"count,omitempty"`
	Evidence      []string `json:"evidence"`           // sentences, verbatim
	Articles      []string `json:"articles,omitempty"` // of a timeline: the articles that tell of it

	// Of an answer key only.
	ID                   string              `json:"id,omitempty"`
	Optional             bool                `json:"optional,omitempty"`
	DateAlt              []Null              `json:"date_alt,omitempty"`
	ParticipantsOptional []string            `json:"participants_optional,omitempty"`
	PlacesOptional       []string            `json:"places_optional,omitempty"`
	OccasionAlt          []string            `json:"occasion_alt,omitempty"`
	TopicsOptional       []string            `json:"topics_optional,omitempty"`
	TopicSynonyms        map[string][]string `json:"topic_synonyms,omitempty"`
	ReportedByOptional   []string            `json:"reported_by_optional,omitempty"`
	Phenomena            []string            `json:"phenomena,omitempty"`
	Note                 string              `json:"note,omitempty"`
}
