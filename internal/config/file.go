// SPDX-License-Identifier: Apache-2.0

package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cast"
	"github.com/spf13/viper"
)

// find names the settings file: the one asked for, whether it exists or not, else ./config.yaml, else the one in the
// user's config folder, else "".
func find(named string) string {
	if named == "" {
		named = os.Getenv("SUMMITRY_CONFIG")
	}
	if named != "" {
		return named
	}
	candidates := []string{"config.yaml"}
	if dir, err := os.UserConfigDir(); err == nil {
		candidates = append(candidates, filepath.Join(dir, "summitry", "config.yaml"))
	}
	for _, c := range candidates {
		if info, err := os.Stat(c); err == nil && info.Mode().IsRegular() {
			return c
		}
	}
	return ""
}

// mergeFile reads file into v and answers what is wrong with it. A viper of its own reads it, so that the keys the file
// really holds can be told from defaults.
func mergeFile(v *viper.Viper, file string) []string {
	own := viper.New()
	own.SetConfigFile(file)
	own.SetConfigType("yaml")
	if err := own.ReadInConfig(); err != nil {
		return []string{fmt.Sprintf("read settings %q: %v", file, err)}
	}
	known := map[string]setting{}
	names := []string{}
	for _, s := range settings() {
		known[s.key] = s
		names = append(names, s.key)
	}
	var problems []string
	for _, key := range own.AllKeys() {
		s, ok := known[key]
		if !ok {
			problems = append(problems, unknown(file, key, names))
			continue
		}
		if err := v.MergeConfigMap(nested(key, located(own.Get(key), s.kind, filepath.Dir(file)))); err != nil {
			problems = append(problems, fmt.Sprintf("read %s in %q: %v", key, file, err))
		}
	}
	return problems
}

// unknown says what to do about a key that does not exist.
func unknown(file, key string, names []string) string {
	if key == "neo4j.password" {
		return fmt.Sprintf("%s: neo4j.password does not belong into a settings file; use NEO4J_PASSWORD or neo4j.password_file", file)
	}
	for _, n := range names {
		if strings.HasPrefix(n, key+".") {
			return fmt.Sprintf("%s: %s is a section, not a value; write for example %s below it", file, key, strings.TrimPrefix(n, key+"."))
		}
	}
	if near := nearest(key, names); near != "" {
		return fmt.Sprintf("%s: unknown key %s; did you mean %s?", file, key, near)
	}
	return fmt.Sprintf("%s: unknown key %s; known are %s", file, key, strings.Join(names, ", "))
}

// located makes the paths of a file relative to it and replaces a leading ~; what is no path is left alone.
func located(value any, k kind, dir string) any {
	one := func(p string) string {
		if home, err := os.UserHomeDir(); err == nil && (p == "~" || strings.HasPrefix(p, "~/")) {
			return filepath.Join(home, p[1:])
		}
		if p == "" || filepath.IsAbs(p) {
			return p
		}
		return filepath.Join(dir, p)
	}
	switch k {
	case path:
		if p, ok := value.(string); ok {
			return one(p)
		}
	case paths:
		list, err := cast.ToStringSliceE(value)
		if text, ok := value.(string); ok {
			list, err = filepath.SplitList(text), nil
		}
		if err != nil {
			return value
		}
		for i := range list {
			list[i] = one(list[i])
		}
		return list
	}
	return value
}

// nested is the map that a file with this one key would give.
func nested(key string, value any) map[string]any {
	section, name, _ := strings.Cut(key, ".")
	return map[string]any{section: map[string]any{name: value}}
}

// secret gives the password: from the environment, else the first line of file, else "".
func secret(file string) (password, problem string) {
	for _, name := range []string{"SUMMITRY_NEO4J_PASSWORD", "NEO4J_PASSWORD"} {
		if p := os.Getenv(name); p != "" {
			return p, ""
		}
	}
	if file == "" {
		return "", ""
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Sprintf("read neo4j.password_file: %v", err)
	}
	line, _, _ := strings.Cut(string(raw), "\n")
	if line = strings.TrimRight(line, "\r"); line == "" {
		return "", fmt.Sprintf("read neo4j.password_file %q: its first line is empty; write the password there", file)
	}
	return line, ""
}
