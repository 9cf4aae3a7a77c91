// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"summitry/graph"
)

// keyActors is how many actors a key names; the others are counted.
const keyActors = 3

// plainKey is readable and made of the values of c alone: "contact/meeting-2018-06-19-angela-merkel-emmanuel-macron-meseberg".
// Names are whole, for contacts of people who share a surname are computed apart and must not meet under one key.
func plainKey(c graph.Contact, w when) string {
	parts := []string{strings.ToLower(c.Kind)}
	if c.Series {
		parts = append(parts, "series")
	}
	if date := w.date.String(); date != "" {
		parts = append(parts, date)
	} else {
		parts = append(parts, "undated")
	}
	for _, key := range c.Participants[:min(len(c.Participants), keyActors)] {
		parts = append(parts, slugOf(key))
	}
	if more := len(c.Participants) - keyActors; more > 0 {
		parts = append(parts, fmt.Sprintf("and-%d", more))
	}
	if p := seat(c); p != "" {
		parts = append(parts, slugOf(p))
	}
	return "contact/" + strings.Join(parts, "-")
}

// seat is the place that a contact is called by, "" for none: the ends of a call are no place of it.
func seat(c graph.Contact) string {
	if len(c.Places) == 0 || c.Kind == kindLabel(call) {
		return ""
	}
	return c.Places[0]
}

// slugOf is a key without its kind.
func slugOf(key string) string {
	_, slug, found := strings.Cut(key, "/")
	if !found {
		return key
	}
	return slug
}

// suffixLength is the length of what tells contacts with the same values apart, with the dash before it: eight hexadecimal digits.
const suffixLength = 9

// alone reports whether a contact is likely to be the only one under its key: a single one on a known day.
func alone(c graph.Contact) bool { return c.Date != "" && !c.Series }

// keys gives each cluster its key. A contact that is not known to the day, or that has the same values as another, gets the identity of its first
// telling behind them: none of them may take a key over from another when articles come and go.
func keys(clusters []*cluster, contacts []graph.Contact, plain []string) []string {
	uses := map[string]int{}
	for _, k := range plain {
		uses[k]++
	}
	out := slices.Clone(plain)
	for i, c := range clusters {
		if uses[plain[i]] > 1 || !alone(contacts[i]) {
			first := slices.MinFunc(c.members, compareTellings)
			sum := sha256.Sum256([]byte(first.id()))
			out[i] += "-" + hex.EncodeToString(sum[:4])
		}
	}
	return out
}
