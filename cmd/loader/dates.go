// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/article"
	"summitry/internal/render"
	"summitry/internal/text"
)

// dates are the flags of dates.
type dates struct {
	published string
	language  string
	raw       bool
	format    string
}

// datesCommand lists the time expressions of a text.
func (a *app) datesCommand() *cobra.Command {
	var d dates
	cmd := &cobra.Command{
		Use:   "dates FILE|-",
		Short: "List the time expressions of a text and what they mean",
		Long: "dates finds time expressions and resolves them against the day of publication, in TIMEX3 notation. A file is read as an article;\n" +
			"with --raw, and on standard input, the text is taken as it is. In json, start and end count characters (code points) of that text.",
		Example: "  loader dates articles/summit.txt\n  echo 'They spoke again the next day.' | loader dates --lang en --published 2025-07-04 -\n" +
			"  loader dates --raw --format json --published 2018-07-16 - < text.txt",
		Args: takes(1, 1, "one file, or - for standard input", "loader dates articles/summit.txt"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(cmd); err != nil {
				return err
			}
			return a.dates(args[0], d)
		},
	}
	cmd.Flags().StringVar(&d.published, "published", "", "`date` the text was published: YYYY-MM-DD, YYYY-MM or YYYY (default what the article says)")
	cmd.Flags().StringVar(&d.language, "lang", "", "`language` of the text: de, en (default found out, de for a raw text)")
	cmd.Flags().BoolVar(&d.raw, "raw", false, "take the text as it is: no header, nothing cleaned")
	cmd.Flags().StringVar(&d.format, "format", "", "`how` to print: table, json and the other formats of query (default table on a terminal, else tsv)")
	return cmd
}

// foundTime is a time expression as json has it.
type foundTime struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Type  string `json:"type"`
	Value string `json:"value"`
	Words string `json:"words"`
	Rule  string `json:"rule"`
}

// dates prints the time expressions of one text. Characters are counted along with the text, not from its beginning for each expression.
func (a *app) dates(file string, d dates) error {
	clean, published, language, err := a.dated(file, d)
	if err != nil {
		return err
	}
	if d.published != "" {
		if published, err = text.ParseDate(d.published); err != nil {
			return command.Misuse(fmt.Sprintf("--published %s: %v", d.published, err), "for example --published 2018-07-16")
		}
	}
	found := []foundTime{}
	// Spans are counted in bytes, answers in characters.
	at, characters := 0, 0
	for _, t := range text.Times(clean, text.Split(clean), published, language) {
		characters += utf8.RuneCountInString(clean[at:t.Start])
		at = t.Start
		words := t.In(clean)
		found = append(found, foundTime{characters, characters + utf8.RuneCountInString(words), string(t.Type), t.Value, words, t.Rule})
	}
	if d.format == "json" {
		return encode(a.out, found, true)
	}
	rows := render.Rows{Columns: []string{"words", "type", "value", "rule"}}
	for _, f := range found {
		rows.Values = append(rows.Values, []any{f.Words, f.Type, f.Value, f.Rule})
	}
	return a.table(rows, d.format)
}

// dated gives the text to look through, with the date and language it has by itself.
func (a *app) dated(file string, d dates) (string, text.Date, string, error) {
	var raw []byte
	var err error
	switch {
	case file == "-":
		raw, err = io.ReadAll(a.in)
	case d.raw:
		raw, err = os.ReadFile(file)
	default:
		return fromArticle(file, d)
	}
	if err != nil {
		return "", text.Date{}, "", fmt.Errorf("read text: %w", err)
	}
	// Positions in another encoding would be those of no text that anybody has.
	if !utf8.Valid(raw) {
		return "", text.Date{}, "", command.Failure(errors.New("read text: not UTF-8"), "leave --raw out: an article may have any encoding")
	}
	if d.language == "" {
		d.language = "de"
	}
	return string(raw), text.Date{}, d.language, nil
}

// fromArticle gives an article's clean text with the date and the language that it has by itself.
func fromArticle(file string, d dates) (string, text.Date, string, error) {
	sources, errs := article.Sources([]string{file})
	switch {
	case len(errs) > 0:
		return "", text.Date{}, "", errs[0]
	case len(sources) != 1:
		return "", text.Date{}, "", command.Misuse(fmt.Sprintf("%q names %d articles, one is wanted", file, len(sources)), "name one file")
	}
	art, err := sources[0].Read(article.Options{Language: d.language})
	if err != nil {
		return "", text.Date{}, "", err
	}
	return art.Text, art.Published, art.Language, nil
}
