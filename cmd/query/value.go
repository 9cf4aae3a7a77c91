// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"summitry/cypher"
)

// value is a flag that holds a parameter of a question, in the Go type that the driver is handed.
type value struct {
	kind cypher.Type
	now  any
	set  bool
}

// Set reads s as the parameter's type. A list that is given several times grows.
func (v *value) Set(s string) error {
	read, err := v.kind.Value(s)
	if err != nil {
		// What the standard library adds only repeats the text.
		if inner := errors.Unwrap(err); inner != nil {
			return errors.New(strings.TrimSuffix(err.Error(), ": "+inner.Error()))
		}
		return err
	}
	if old, ok := v.now.([]string); ok && v.set {
		read = append(old, read.([]string)...)
	}
	v.now, v.set = read, true
	return nil
}

// String is the value as one would type it.
func (v *value) String() string {
	switch now := v.now.(type) {
	case nil:
		return ""
	case []string:
		return strings.Join(now, ",")
	}
	return fmt.Sprint(v.now)
}

// Type is the type as the help page prints it.
func (v *value) Type() string { return string(v.kind) }

// guess reads a value that no header describes: true, 12, 1.5, [1,2] and {"a":1} as JSON would, null, else the text.
func guess(s string) any {
	switch s {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return n
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil && strings.ContainsAny(s, "0123456789") {
		return f
	}
	if strings.HasPrefix(s, "[") || strings.HasPrefix(s, "{") {
		var v any
		if json.Unmarshal([]byte(s), &v) == nil {
			return v
		}
	}
	return s
}
