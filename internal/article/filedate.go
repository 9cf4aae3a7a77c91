// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"time"

	"summitry/internal/text"
)

// dayOfName gives the day that stands in a file's name as a part of its own, "2022-06-14-anruf", "anruf_20220614", unknown where
// there is none or two different ones stand there: then it names a period.
func dayOfName(name string) text.Date {
	var found text.Date
	for i := 0; i < len(name); i++ {
		if !isDigit(name[i]) {
			continue
		}
		end := digits(name, i)
		d, stop := isoPart(name, i, end)
		i = max(end, stop)
		if d == (text.Date{}) {
			continue
		}
		if found != (text.Date{}) && found != d {
			return text.Date{}
		}
		found = d
	}
	return found
}

// isoPart reads "2022-06-14", "2022_06_14", "2022.06.14" or "20220614" whose first digits stand in name from i to end. stop is
// where the day ends.
func isoPart(name string, i, end int) (d text.Date, stop int) {
	compact, stop := name[i:end], end
	if sep := "-_."; end-i == 4 && end+6 <= len(name) && strings.IndexByte(sep, name[end]) >= 0 {
		stop = digits(name, end+4)
		if name[end+3] != name[end] || digits(name, end+1) != end+3 || stop != end+6 {
			return d, end
		}
		compact += name[end+1:end+3] + name[end+4:end+6]
	}
	if len(compact) != 8 || compact[:2] != "19" && compact[:2] != "20" {
		return d, end
	}
	d, _, _ = calendar(atoi(compact[:4]), atoi(compact[4:6]), atoi(compact[6:]), 0, 0)
	return d, stop
}

// nearest gives the day of month and day, without a year, that lies nearest to known; unknown where that is more than four
// weeks away: then one of the two means something else.
func nearest(d, known text.Date) text.Date {
	best, least := text.Date{}, 28*24*time.Hour
	for year := known.Year - 1; year <= known.Year+1; year++ {
		c, _, ok := calendar(year, d.Month, d.Day, 0, 0)
		if !ok {
			continue
		}
		if away := c.First().Sub(known.First()).Abs(); away <= least {
			best, least = c, away
		}
	}
	return best
}
