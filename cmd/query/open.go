// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"os/exec"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/internal/config"
	"summitry/internal/server"
)

// openCommand has one subcommand per question, with the same flags, that prints a link instead of rows.
func (a *app) openCommand() *cobra.Command {
	browser, only := "", false
	open := &cobra.Command{
		Use:   "open NAME",
		Short: "Open a question in Neo4j Browser",
		Long: "open gives Neo4j Browser a question in the editor, with the values of its parameters: its picture, or its rows where it has none or --form rows asks for them.\n" +
			"On a terminal it opens the web browser; in a pipe, or with --print, it only prints the address. It takes the same flags as the question itself.",
		Example: "  query open contacts-of merkel --year 2019\n  query open topics-by-year --form rows --print",
		Args:    a.unknown("open"),
		RunE: func(*cobra.Command, []string) error {
			return command.Misuse("query open takes the name of a question", "query list shows them all")
		},
	}
	open.PersistentFlags().StringVar(&browser, "browser", "", "`address` of Neo4j Browser (default that of neo4j.uri)")
	open.PersistentFlags().BoolVar(&only, "print", false, "print the address and open nothing")
	for _, q := range a.questions {
		c := a.questionCommand(q, func(cmd *cobra.Command, q cypher.Query, params map[string]any) error {
			base, err := a.browser(cmd.Context(), browser)
			if err != nil {
				return err
			}
			text, err := a.toOpen(q)
			if err != nil {
				return err
			}
			link, err := link(base, q, text, params)
			if err != nil {
				return err
			}
			if _, err = fmt.Fprintln(a.out, link); err != nil || only || !a.screen.Terminal {
				return err
			}
			if err := launch(cmd.Context(), link); err != nil {
				return command.Failure(err, "open the address above by hand")
			}
			return nil
		})
		c.Example = strings.ReplaceAll(c.Example, "  query ", "  query open ")
		open.AddCommand(c)
	}
	return open
}

// toOpen is the form of q that is looked at: the one that is asked for, else the picture, else the rows.
func (a *app) toOpen(q cypher.Query) (string, error) {
	if a.form != "" {
		return inForm(q, a.form)
	}
	if text, ok := q.Picture(); ok {
		return text, nil
	}
	return q.Text, nil
}

// launch opens an address in the web browser of the desktop.
func launch(ctx context.Context, address string) error {
	opener := map[string][]string{"darwin": {"open"}, "windows": {"rundll32", "url.dll,FileProtocolHandler"}}[runtime.GOOS]
	if opener == nil {
		opener = []string{"xdg-open"}
	}
	if err := exec.CommandContext(ctx, opener[0], append(opener[1:], address)...).Run(); err != nil {
		return fmt.Errorf("open the web browser: %w", err)
	}
	return nil
}

// browser is the address of Neo4j Browser, with what it needs to know to connect.
func (a *app) browser(ctx context.Context, given string) (string, error) {
	if a.configErr != nil {
		return "", a.configErr
	}
	if given != "" {
		return strings.TrimRight(given, "/") + "/?", nil
	}
	if a.config.Neo4j.Local() {
		found, err := server.Status(ctx, a.local())
		if err != nil {
			return "", err
		}
		if found.Condition != server.Running {
			fmt.Fprintf(a.errs, "the local Neo4j is %s; start it with: loader server start\n", found.Condition)
		}
		if found.Instance != nil {
			return found.Instance.HTTPURI + "/browser/?" + connection(config.Neo4j{URI: found.Instance.BoltURI, User: found.Instance.User}), nil
		}
		return fmt.Sprintf("http://localhost:%d/browser/?", portOr(a.config.Server.HTTPPort, 7474)), nil
	}
	return remote(a.config.Neo4j)
}

func portOr(port, other int) int {
	if port == 0 {
		return other
	}
	return port
}

// remote guesses where the Browser of a server is: on its usual port, and for Aura, which serves none, at Neo4j's own.
func remote(n config.Neo4j) (string, error) {
	u, err := url.Parse(n.URI)
	if err != nil {
		return "", fmt.Errorf("read neo4j.uri: %w", err)
	}
	if strings.HasSuffix(u.Hostname(), ".databases.neo4j.io") {
		return "https://browser.neo4j.io/?" + connection(n), nil
	}
	scheme, port := "http", "7474"
	if strings.HasSuffix(u.Scheme, "+s") || strings.HasSuffix(u.Scheme, "+ssc") {
		scheme, port = "https", "7473"
	}
	return fmt.Sprintf("%s://%s/browser/?%s", scheme, net.JoinHostPort(u.Hostname(), port), connection(n)), nil
}

// connection is what the Browser's sign-in form is filled with: dbms with the user's name, and db.
func connection(n config.Neo4j) string {
	u, err := url.Parse(n.URI)
	if err != nil {
		return ""
	}
	if n.User != "" {
		u.User = url.User(n.User)
	}
	out := "dbms=" + escape(u.String()) + "&"
	if n.Database != "" {
		out += "db=" + escape(n.Database) + "&"
	}
	return out
}

// link puts the question into the Browser's editor, its parameters filled in: the Browser draws nothing where :param lines stand before it.
//
// The Browser decodes the whole address before it looks for parameters in it, so that & and # end the text even where they
// are encoded. Within strings they are written as Cypher's escapes; elsewhere the link cannot be made.
func link(base string, q cypher.Query, text string, params map[string]any) (string, error) {
	if strings.ContainsAny(text, "&#") {
		return "", command.Misuse(fmt.Sprintf("%s holds & or #, which Neo4j Browser does not take from an address", q.Path),
			"paste the Cypher that query show "+q.Name+" prints, or write the file without them")
	}
	return base + "cmd=edit&arg=" + escape(filled(text, params)), nil
}

// filled is Cypher with the values of its parameters written into it.
func filled(text string, params map[string]any) string {
	literals := make(map[string]string, len(params))
	for name, value := range params {
		literals[name] = literal(value)
	}
	return cypher.Fill(text, literals)
}

// escape encodes everything but letters and digits; a blank is %20, not +.
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

// literal is a value as Cypher writes it.
func literal(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`, "\n", `\n`, "&", `\u0026`, "#", `\u0023`).Replace(v) + "'"
	case []string:
		parts := make([]string, len(v))
		for i, s := range v {
			parts[i] = literal(s)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return fmt.Sprint(v)
}
