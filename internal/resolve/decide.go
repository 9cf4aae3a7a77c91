// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"
	"strings"
)

// reason says why a telling belongs to its contact, or why it stays on its own.
func (j join) reason() string {
	switch {
	case len(j.rivals) > 0:
		return "fits several contacts equally"
	case j.first:
		return "first telling"
	case j.judged:
		return "judged to be the same"
	case j.copied:
		return "copy of the same text"
	}
	reasons := []string{"same parties"}
	for _, r := range []struct {
		holds bool
		words string
	}{
		{j.support.date, "same date"},
		{j.support.ordinal, "same ordinal"},
		{j.support.duration, "same duration"},
		{j.support.city, "same city"},
		{j.support.occasion, "same occasion"},
		{j.support.status, "same status"},
		{j.support.moved, "put off to another day"},
		{j.support.most, "told of most"},
	} {
		if r.holds {
			reasons = append(reasons, r.words)
		}
	}
	return strings.Join(reasons, ", ")
}

// rivals are the clusters that a telling of c fits as well as it fits c, but is not part of.
func (c *cluster) rivals() []*cluster {
	var out []*cluster
	for _, m := range c.members {
		for _, r := range c.joins[m].rivals {
			if r != c && !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}
