// SPDX-License-Identifier: Apache-2.0

package render

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// listMark parts the elements of a list in a cell. A semicolon, because names may hold a comma.
const listMark = "; "

// plain is a value as one text: lists joined, maps as compact JSON, nil empty.
func plain(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case comma:
		return strings.Replace(plain(float64(v)), ".", ",", 1)
	case []any:
		return strings.Join(elements(v), listMark)
	case []string:
		return strings.Join(v, listMark)
	case map[string]any:
		raw, err := json.Marshal(v)
		if err == nil {
			return string(raw)
		}
	}
	return fmt.Sprint(value)
}

func elements(list []any) []string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = plain(e)
	}
	return out
}

// number gives the value of a cell that is a number.
func number(value any) (float64, bool) {
	switch v := value.(type) {
	case int64:
		return float64(v), true
	case int:
		return float64(v), true
	case float64:
		return v, true
	case comma:
		return float64(v), true
	}
	return 0, false
}

// numeric reports whether column i holds at least one number. A word between the numbers, as "unknown" between years,
// does not change that.
func numeric(rows Rows, i int) bool {
	for _, row := range rows.Values {
		if _, ok := number(row[i]); ok {
			return true
		}
	}
	return false
}

// oneLine replaces what would break a line-based format.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, s)
}

// printable drops control characters, which could move a terminal's cursor, and makes line breaks blanks. The words come
// from foreign articles.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case r < 0x20 || r >= 0x7f && r < 0xa0:
			return -1
		}
		return r
	}, s)
}
