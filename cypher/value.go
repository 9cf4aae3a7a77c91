// SPDX-License-Identifier: Apache-2.0

package cypher

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Value reads s as a value of type t and gives the Go value that the driver is handed. The error names what was wanted.
func (t Type) Value(s string) (any, error) {
	switch t {
	case String:
		return s, nil
	case Int:
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("read %q: want a whole number: %w", s, err)
		}
		return n, nil
	case Float:
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			return nil, fmt.Errorf("read %q: want a number: %w", s, err)
		}
		return f, nil
	case Bool:
		b, err := strconv.ParseBool(s)
		if err != nil {
			return nil, fmt.Errorf("read %q: want true or false: %w", s, err)
		}
		return b, nil
	case Date:
		return s, checkDate(s)
	case List:
		return list(s), nil
	}
	return nil, fmt.Errorf("read %q: no type %q; want string, int, float, bool, date or list", s, t)
}

func checkDate(s string) error {
	if s == "" {
		return nil
	}
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(layout, s); err == nil {
			return nil
		}
	}
	return fmt.Errorf("read %q: want YYYY, YYYY-MM or YYYY-MM-DD", s)
}

// list parts s at its commas; the empty string is the empty list, never nil, because Cypher takes nil for null.
func list(s string) []string {
	out := []string{}
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// known reports whether t is one of the types.
func (t Type) known() bool {
	switch t {
	case String, Int, Float, Bool, Date, List:
		return true
	}
	return false
}
