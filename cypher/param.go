// SPDX-License-Identifier: Apache-2.0

package cypher

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

var paramName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// parseParam reads `name type default "meaning" example value`.
func parseParam(s string) (Param, error) {
	words, err := words(s)
	if err != nil {
		return Param{}, fmt.Errorf("param %q: %w", s, err)
	}
	if len(words) < 4 {
		return Param{}, fmt.Errorf(`param %q: want name type default "meaning" [example value]`, s)
	}
	p := Param{Name: words[0].text, Type: Type(words[1].text), Meaning: words[3].text}
	switch {
	case !paramName.MatchString(p.Name):
		return Param{}, fmt.Errorf("param %q: a name is small letters, digits and _", p.Name)
	case !p.Type.known():
		return Param{}, fmt.Errorf("param %s: no type %q; want string, int, float, bool, date or list", p.Name, p.Type)
	case !words[3].quoted || p.Meaning == "":
		return Param{}, fmt.Errorf("param %s: the meaning stands in double quotes, behind the default", p.Name)
	}
	if d := words[2]; d.quoted || d.text != "null" {
		if p.Default, err = p.Type.Value(d.text); err != nil {
			return Param{}, fmt.Errorf("param %s: default: %w", p.Name, err)
		}
	}
	rest := words[4:]
	if len(rest) > 0 && !rest[0].quoted && rest[0].text == "example" {
		rest = rest[1:]
	}
	switch len(rest) {
	case 0:
		return p, nil
	case 1:
		p.Example = rest[0].text
		if _, err := p.Type.Value(p.Example); err != nil {
			return Param{}, fmt.Errorf("param %s: example: %w", p.Name, err)
		}
		return p, nil
	}
	return Param{}, fmt.Errorf("param %s: more than one example; a value with blanks stands in double quotes", p.Name)
}

// word is one part of a param line.
type word struct {
	text   string
	quoted bool
}

// words parts s at blanks; a part in double quotes is read as a Go string, so \" is a quote within.
func words(s string) ([]word, error) {
	var out []word
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		if s[0] == '"' {
			quoted, err := strconv.QuotedPrefix(s)
			if err != nil {
				return nil, fmt.Errorf("a double quote is not closed: %w", err)
			}
			text, err := strconv.Unquote(quoted)
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", quoted, err)
			}
			out, s = append(out, word{text, true}), s[len(quoted):]
			continue
		}
		end := strings.IndexAny(s, " \t")
		if end < 0 {
			end = len(s)
		}
		out, s = append(out, word{s[:end], false}), s[end:]
	}
	return out, nil
}

// What is no parameter although a $ stands in it: strings, quoted names and comments.
var (
	notCode = regexp.MustCompile("(?s)'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|//[^\n]*|/\\*.*?\\*/")
	dollar  = regexp.MustCompile(`\$([A-Za-z_][A-Za-z0-9_]*)`)
)

// Used gives the names of the parameters that Cypher text uses, in order of first use.
func Used(text string) []string {
	var names []string
	seen := map[string]bool{}
	for _, m := range dollar.FindAllStringSubmatch(notCode.ReplaceAllString(text, ""), -1) {
		if !seen[m[1]] {
			seen[m[1]] = true
			names = append(names, m[1])
		}
	}
	return names
}

// token is what is no code, or a parameter.
var token = regexp.MustCompile(notCode.String() + "|" + dollar.String())

// Fill writes literals in the place of the parameters of Cypher text, and leaves those without a literal. It is for Neo4j Browser, which draws the
// answer of a single statement only, so that parameters cannot be set before it; whoever runs a query hands its parameters to the driver.
func Fill(text string, literals map[string]string) string {
	return token.ReplaceAllStringFunc(text, func(s string) string {
		name, is := strings.CutPrefix(s, "$")
		literal, known := literals[name]
		if !is || !known {
			return s
		}
		return literal
	})
}

// checkParams compares the declared parameters with those that the text, which starts at line, uses, and with those that are needed.
func (q Query) checkParams(file string, line int) error {
	used := map[string]bool{}
	for _, name := range Used(q.Text) {
		used[name] = true
		if _, ok := q.Param(name); !ok {
			return fmt.Errorf("%s:%d: $%s is used and not declared by a param line", file, line, name)
		}
	}
	for _, p := range q.Params {
		if !used[p.Name] {
			return fmt.Errorf("%s:%d: param %s is declared and not used", file, line, p.Name)
		}
	}
	for _, name := range q.Needs {
		if _, ok := q.Param(name); !ok {
			return fmt.Errorf("%s:%d: needs names %s, which no param line declares", file, line, name)
		}
	}
	return nil
}
