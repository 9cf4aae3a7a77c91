// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

var (
	// ErrWrites is returned by Rows and Each for Cypher that would write, change the schema or govern the server. It has not been run.
	ErrWrites = errors.New("the query writes")
	// ErrQuery is returned by Rows and Each, in a *Problem, for Cypher that the server does not understand or lacks a parameter for.
	ErrQuery = errors.New("the query is not understood")
)

// Rows runs a query and gives its columns, in the order of RETURN, and its rows, with values as plain Go: nil, bool, int64, float64, string,
// []any, map[string]any. Dates and times are ISO text, durations ISO durations; a point is a map with latitude and longitude, or with x, y and
// srid; a node is a map with labels and properties, a relationship one with type and properties, a path one with nodes and relationships, whose
// from and to are keys. No row is an empty slice.
//
// The query cannot write: the server is asked for its kind before it runs, and runs it in read access mode.
func (s *Store) Rows(ctx context.Context, query string, params map[string]any) (columns []string, rows [][]any, err error) {
	if _, err := s.Explain(ctx, query, params); err != nil {
		return nil, nil, err
	}
	return s.Known(ctx, query, params)
}

// Known is Rows for Cypher that is known to read, because it comes along and is tested: the server is not asked for its kind first, which for a
// long query takes longer than to run it. It runs in read access mode all the same, so that no data can be written.
func (s *Store) Known(ctx context.Context, query string, params map[string]any) (columns []string, rows [][]any, err error) {
	rows = [][]any{}
	columns, err = s.each(ctx, query, params, func(row []any) error {
		rows = append(rows, row)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	return columns, rows, nil
}

// Each is Rows for any number of rows: it hands one after the other to take and gives the columns. An error of take ends the query and is
// returned, wrapped. Because rows that were handed out cannot be called back, a lost connection is not repeated.
func (s *Store) Each(ctx context.Context, query string, params map[string]any, take func(row []any) error) (columns []string, err error) {
	if _, err := s.Explain(ctx, query, params); err != nil {
		return nil, err
	}
	return s.each(ctx, query, params, take)
}

// each runs a query without looking at it first.
func (s *Store) each(ctx context.Context, query string, params map[string]any, take func(row []any) error) (columns []string, err error) {
	session := s.session(ctx, neo4j.AccessModeRead)
	defer session.Close(context.WithoutCancel(ctx))
	// A transaction of its own, which the server opens and ends with the query: fewer journeys than one that is begun and committed.
	result, err := session.Run(ctx, query, params)
	if err != nil {
		return nil, fmt.Errorf("run query: %w", s.queryError(ctx, err))
	}
	if columns, err = result.Keys(); err != nil {
		return nil, fmt.Errorf("run query: %w", s.queryError(ctx, err))
	}
	for result.Next(ctx) {
		values := result.Record().Values
		row := make([]any, len(values))
		for i, v := range values {
			row[i] = plain(v)
		}
		if err := take(row); err != nil {
			return nil, fmt.Errorf("take row: %w", err)
		}
	}
	if err := result.Err(); err != nil {
		return nil, fmt.Errorf("run query: %w", s.queryError(ctx, err))
	}
	return columns, nil
}

// Explain checks a query without running it, as Rows does before it runs one, and gives the columns that it would return.
func (s *Store) Explain(ctx context.Context, query string, params map[string]any) (columns []string, err error) {
	kind := neo4j.StatementTypeUnknown
	bare, before := explained(query)
	err = s.read(ctx, func(tx neo4j.ManagedTransaction) error {
		result, err := tx.Run(ctx, explain+bare, params)
		if err != nil {
			return err
		}
		if columns, err = result.Keys(); err != nil {
			return err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return err
		}
		kind = summary.StatementType()
		return nil
	})
	if err != nil {
		err = s.queryError(ctx, err)
		if p, ok := errors.AsType[*Problem](err); ok && p.Line > 0 {
			p.Line, p.Column = before.place(p.Line, p.Column)
		}
		return nil, fmt.Errorf("check query: %w", err)
	}
	if kind != neo4j.StatementTypeReadOnly {
		return nil, fmt.Errorf("check query: %w", errWrites())
	}
	return columns, nil
}

// explain stands before a query that is checked.
const explain = "EXPLAIN "

// cutOff is what was cut off before a query: the server counts lines and columns without it.
type cutOff string

// explained is query without an EXPLAIN or PROFILE of its own, and what was cut off before it.
func explained(query string) (bare string, before cutOff) {
	bare = strings.TrimSpace(prefix.ReplaceAllString(query, ""))
	return bare, cutOff(query[:strings.Index(query, bare)])
}

// place is a place of the query that was checked as one of the query as it was given.
func (c cutOff) place(line, column int) (int, int) {
	lines, last := strings.Count(string(c), "\n"), string(c)[strings.LastIndexByte(string(c), '\n')+1:]
	if line == 1 {
		column += utf8.RuneCountInString(last) - len(explain)
	}
	return line + lines, column
}

// prefix is an EXPLAIN or PROFILE that the query brings along, after comments.
var prefix = regexp.MustCompile(`(?is)^(?:\s|//[^\n]*(?:\n|$)|/\*.*?\*/)*(?:EXPLAIN|PROFILE)\b`)

// where is the place in the server's words about a query.
var where = regexp.MustCompile(`\(line (\d+), column (\d+) \(offset: \d+\)\)`)

// errWrites is ErrWrites with what to do about it.
func errWrites() *Problem {
	return &Problem{What: ErrWrites.Error(), Hint: "queries only read; remove CREATE, MERGE, SET, DELETE, REMOVE and the like", Err: ErrWrites}
}

// queryError turns what the server says about a query into a *Problem.
func (s *Store) queryError(ctx context.Context, err error) error {
	var server *neo4j.Neo4jError
	if !errors.As(err, &server) {
		return s.later(ctx, err)
	}
	switch {
	case server.Code == "Neo.ClientError.Statement.AccessMode",
		// A command for the server as a whole, such as CREATE USER, is refused because it wants another database.
		server.Code == "Neo.ClientError.Statement.NotSystemDatabaseError",
		server.Code == "Neo.ClientError.Database.IllegalAliasChain":
		return errWrites()
	case strings.HasPrefix(server.Code, "Neo.ClientError.Statement."):
		p := &Problem{Hint: "correct the Cypher, or give the parameter it asks for", Err: errors.Join(ErrQuery, err)}
		text := server.Msg
		if m := where.FindStringSubmatch(text); m != nil {
			p.Line, _ = strconv.Atoi(m[1])
			p.Column, _ = strconv.Atoi(m[2])
			text = text[:strings.Index(text, m[0])] // behind the place the server prints the line once more
		}
		p.What = fmt.Sprintf("%v: %s", ErrQuery, strings.TrimSpace(text))
		return p
	}
	return s.later(ctx, err)
}
