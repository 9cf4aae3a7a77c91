// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/graph"
	"summitry/internal/render"
	"summitry/internal/report"
)

// sentencesAtOnce is for how many contacts sentences are asked for in one go.
const sentencesAtOnce = 2000

// reportCommand writes a page to hand on.
func (a *app) reportCommand() *cobra.Command {
	var title, actor, with, topic string
	var year int64
	cmd := &cobra.Command{
		Use:   "report",
		Short: "Write a page to hand on: timeline, topics, network, map, contacts with their sentences",
		Long: "report writes one HTML page that opens in any web browser without a network. All that stands in it can be filtered and followed to the\n" +
			"sentences of the articles. Without flags the page holds all contacts of the graph, also those that were not held.",
		Example: "  query report --out report.html\n  query report --actor merkel --with macron --lang de --out merkel-macron.html",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if a.file == "" && a.screen.Terminal {
				return command.Misuse("a page is nothing for a terminal", "add --out report.html")
			}
			store, err := a.connect(cmd.Context())
			if err != nil {
				return err
			}
			defer store.Close(cmd.Context())
			params := map[string]any{"year": year, "actor": actor, "with": with, "topic": topic}
			q, _ := cypher.Get("topics-by-year") // its parameters have the names of ours, and mean the same
			if params, err = a.whole(cmd.Context(), store, q, params); err != nil {
				return err
			}
			data, err := reportData(cmd.Context(), store, a.config.Output.Lang, params)
			if err != nil {
				return err
			}
			if len(data.Contacts) == 0 {
				spelt, some, err := a.spelt(cmd.Context(), store, q, params)
				if some {
					data, err = reportData(cmd.Context(), store, a.config.Output.Lang, spelt)
				} else if err == nil {
					err = a.nothingFound(cmd.Context(), store, q, params)
				}
				if err != nil {
					return err
				}
			}
			if data.Title = title; title == "" {
				data.Title = strings.Join(nonEmpty(actor, with, topic, numberOr(year)), " · ")
			}
			write := func(w io.Writer) error { return report.Write(w, data, a.config.Output.Lang) }
			if a.file == "" {
				return write(a.out)
			}
			if err := intoFile(a.file, write); err != nil {
				return err
			}
			fmt.Fprintf(a.errs, "%s: %d contacts\n", a.file, len(data.Contacts))
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&title, "title", "", "`heading` of the page")
	f.StringVar(&actor, "actor", "", "only contacts with this actor: how a word of the name or of another spelling begins")
	f.StringVar(&with, "with", "", "and with this one")
	f.StringVar(&topic, "topic", "", "only contacts about this topic: how a word of its name begins")
	f.Int64Var(&year, "year", 0, "only this year; 0 for all")
	for name, statement := range map[string]string{"actor": "actors", "with": "actors", "topic": "topics", "year": "years"} {
		mustComplete(cmd, name, func(cmd *cobra.Command, _ []string, begin string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return a.fromGraph(cmd.Context(), statement, begin), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
		})
	}
	return cmd
}

// reportData asks for all that a page shows.
func reportData(ctx context.Context, store *graph.Store, lang string, params map[string]any) (report.Data, error) {
	d := report.Data{Places: map[string]report.Place{}, Articles: map[string]report.Article{}}
	if err := eachRow(ctx, store, "read/report-contacts", params, func(r record) {
		persons := r.list("persons")
		d.Contacts = append(d.Contacts, report.Contact{
			Key: r.text("key"), Title: r.text("title"), Kind: r.text("kind"), Status: r.text("status"), Date: r.text("date"), Basis: r.text("basis"),
			Who: append(persons, r.list("delegations")...), Persons: len(persons), Places: r.list("places"), Topics: r.list("topics"),
			NotDiscussed: r.list("not_discussed"), Occasion: r.text("occasion"), Minutes: r.number("minutes"), ReportedBy: r.list("reported_by"),
			Series: r["series"] == true, Count: r.number("count"), Articles: r.number("articles"), Independent: r.number("independent"),
			Sentences: []report.Sentence{},
		})
	}); err != nil {
		return d, err
	}
	used, err := sentences(ctx, store, d.Contacts)
	if err != nil {
		return d, err
	}
	if err := eachRow(ctx, store, "read/report-articles", nil, func(r record) {
		if used[r.text("key")] {
			d.Articles[r.text("key")] = report.Article{Title: r.text("title"), Outlet: r.text("outlet"), Published: r.text("published"), URL: r.text("url")}
		}
	}); err != nil {
		return d, err
	}
	if err := eachRow(ctx, store, "read/report-places", nil, func(r record) {
		lat, _ := r["latitude"].(float64)
		lon, _ := r["longitude"].(float64)
		d.Places[r.text("name")] = report.Place{Country: r.text("country"), Lat: lat, Lon: lon}
	}); err != nil {
		return d, err
	}
	d.Conflicts, err = conflicts(ctx, store, lang, d.Contacts)
	return d, err
}

// sentences gives each contact its sentences, and tells which articles they stand in.
func sentences(ctx context.Context, store *graph.Store, contacts []report.Contact) (articles map[string]bool, err error) {
	at, articles := map[string]*report.Contact{}, map[string]bool{}
	for i := range contacts {
		at[contacts[i].Key] = &contacts[i]
	}
	for chunk := range slices.Chunk(contacts, sentencesAtOnce) {
		keys := make([]string, len(chunk))
		for i, c := range chunk {
			keys[i] = c.Key
		}
		if err := eachRow(ctx, store, "read/why", map[string]any{"contacts": keys}, func(r record) {
			c := at[r.text("contact")]
			articles[r.text("article")] = true
			c.Sentences = append(c.Sentences, report.Sentence{
				Quote: r.text("quote"), Article: r.text("article"), Start: r.number("start"), Fields: r.list("fields"), Rules: r.list("rules"), Claimants: r.list("claimants"),
			})
		}); err != nil {
			return nil, err
		}
	}
	return articles, nil
}

// conflicts is the answer to the question of that name, for the contacts of the page, where the catalogue has the question.
func conflicts(ctx context.Context, store *graph.Store, lang string, contacts []report.Contact) (*report.Table, error) {
	q, ok := cypher.Get("conflicts")
	if !ok || q.Why == "" {
		return nil, nil
	}
	columns, values, err := store.Known(ctx, q.Text, q.Defaults())
	if err != nil {
		return nil, fmt.Errorf("ask conflicts: %w", err)
	}
	held := map[string]bool{}
	for _, c := range contacts {
		held[c.Key] = true
	}
	why, t := slices.Index(columns, q.Why), &report.Table{}
	// Keys are left out: the page leads to the contact, and there to the article.
	shown := slices.DeleteFunc(slices.Clone(q.Shown(columns)), func(c string) bool { return c == "contact" || c == "article" })
	t.Columns, _ = render.Texts(render.Rows{Columns: shown}, lang)
	for _, row := range values {
		behind := keys(row[why])
		if len(behind) == 0 || !held[behind[0]] {
			continue
		}
		_, texts := render.Texts(render.Rows{Columns: columns, Values: [][]any{row}}, lang)
		line := make([]string, len(shown))
		for i, c := range shown {
			line[i] = texts[0][slices.Index(columns, c)]
		}
		t.Rows, t.Keys = append(t.Rows, line), append(t.Keys, behind[0])
	}
	return t, nil
}

// record is one row by the names of its columns.
type record map[string]any

// text is a value that is a text, "" where it is none.
func (r record) text(name string) string {
	s, _ := r[name].(string)
	return s
}

func (r record) number(name string) int64 {
	n, _ := r[name].(int64)
	return n
}

func (r record) list(name string) []string {
	list, _ := r[name].([]any)
	out := make([]string, 0, len(list))
	for _, e := range list {
		if s, ok := e.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// eachRow hands on the rows of an embedded statement.
func eachRow(ctx context.Context, store *graph.Store, statement string, params map[string]any, take func(record)) error {
	columns, values, err := store.Known(ctx, cypher.Statement(statement), params)
	if err != nil {
		return fmt.Errorf("ask for %s: %w", statement, err)
	}
	for _, row := range values {
		r := record{}
		for i, c := range columns {
			r[c] = row[i]
		}
		take(r)
	}
	return nil
}

func nonEmpty(words ...string) []string {
	return slices.DeleteFunc(words, func(s string) bool { return s == "" })
}

func numberOr(n int64) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}
