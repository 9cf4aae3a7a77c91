// SPDX-License-Identifier: Apache-2.0

package config

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cast"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
)

// Register adds --config and one flag for each of keys to flags. It panics on a key that does not exist, as pflag does on
// a flag that exists twice: both are mistakes of the program, not of its user.
func Register(flags *pflag.FlagSet, keys ...string) {
	if flags.Lookup("config") == nil {
		flags.String("config", "", "settings `file` (default ./config.yaml, then the user's config folder)")
	}
	all := settings()
	for _, key := range keys {
		i := slices.IndexFunc(all, func(s setting) bool { return s.key == key })
		if i < 0 {
			panic("config: no such key: " + key)
		}
		switch s := all[i]; s.kind {
		case whole:
			flags.Int(s.flag(), s.def.(int), s.usage)
		case paths:
			flags.StringSlice(s.flag(), nil, s.usage)
		default:
			flags.String(s.flag(), "", s.usage+defaultNote(s))
		}
	}
}

func defaultNote(s setting) string {
	if text, ok := s.def.(string); ok && text != "" && s.kind == word {
		return fmt.Sprintf(" (default %q)", text)
	}
	return ""
}

// Load reads the settings. The flags that were registered and set on the command line win over the environment, that over
// the file, that over the defaults. flags may be nil. The error is an *Error with all problems.
func Load(flags *pflag.FlagSet) (Config, error) {
	v, e := viper.New(), &Error{}
	named := ""
	if flags != nil {
		if f := flags.Lookup("config"); f != nil {
			named = f.Value.String()
		}
	}
	file := find(named)
	if file != "" {
		e.Problems = append(e.Problems, mergeFile(v, file)...)
	}
	for _, s := range settings() {
		v.SetDefault(s.key, s.def)
		if err := v.BindEnv(append([]string{s.key}, s.variables()...)...); err != nil {
			e.Problems = append(e.Problems, fmt.Sprintf("bind %s to the environment: %v", s.key, err))
		}
		if flags == nil {
			continue
		}
		if f := flags.Lookup(s.flag()); f != nil && f.Changed {
			v.Set(s.key, flagValue(f, s.kind))
		}
	}
	values := map[string]any{}
	for _, s := range settings() {
		value, problem := read(v.Get(s.key), s)
		if problem != "" {
			e.Problems = append(e.Problems, problem)
			continue
		}
		values[s.key] = value
	}
	if len(e.Problems) > 0 {
		return Config{File: file}, e
	}
	c := fill(values)
	c.File = file
	password, problem := secret(c.Neo4j.PasswordFile)
	if problem != "" {
		return c, &Error{Problems: []string{problem}}
	}
	c.Neo4j.Password = password
	return c, nil
}

// flagValue keeps a list flag a list; everything else is read from its text.
func flagValue(f *pflag.Flag, k kind) any {
	if list, ok := f.Value.(pflag.SliceValue); ok && k == paths {
		return list.GetSlice()
	}
	return f.Value.String()
}

// read turns what a source holds into the type of s and checks it; the problem is "" where all is well.
func read(raw any, s setting) (value any, problem string) {
	var err error
	switch s.kind {
	case whole:
		value, err = cast.ToIntE(raw)
	case paths:
		if text, ok := raw.(string); ok {
			value = filepath.SplitList(text)
		} else {
			value, err = cast.ToStringSliceE(raw)
		}
	default:
		value, err = cast.ToStringE(raw)
	}
	if err != nil {
		return nil, fmt.Sprintf("%s: %v is not a %s", s.key, raw, [...]string{"text", "path", "list of paths", "whole number"}[s.kind])
	}
	if s.check != nil {
		if wrong := s.check(value); wrong != "" {
			return nil, fmt.Sprintf("%s: %v %s", s.key, value, wrong)
		}
	}
	return value, ""
}

func fill(values map[string]any) Config {
	text := func(key string) string { return values[key].(string) }
	return Config{
		Neo4j: Neo4j{URI: text("neo4j.uri"), User: text("neo4j.user"), Database: text("neo4j.database"), PasswordFile: text("neo4j.password_file")},
		Server: Server{
			Home: text("server.home"), HTTPPort: values["server.http_port"].(int), BoltPort: values["server.bolt_port"].(int),
			Heap: text("server.heap"),
		},
		Load:       Loading{Batch: values["load.batch"].(int)},
		Lexicon:    Lexicon{Extra: values["lexicon.extra"].([]string)},
		Judgements: Judgements{File: text("judgements.file")},
		Query:      Query{Paths: values["query.paths"].([]string)},
		Output:     Output{Color: text("output.color"), Lang: text("output.lang")},
	}
}
