// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// What can be wrong with a database, wrapped in a *Problem by Open, and by every other method where it turns up later.
var (
	ErrAddress      = errors.New("not an address of a Neo4j")        // the URI itself
	ErrUnreachable  = errors.New("nothing answers")                  // nothing listens there, the host is unknown, or it is silent
	ErrNotNeo4j     = errors.New("something else answers")           // what listens there does not speak Bolt
	ErrTLS          = errors.New("no encrypted connection")          // TLS asked for and not offered, or a certificate nobody vouches for
	ErrUnauthorized = errors.New("user or password is not accepted") // or expired, or refused for a while, or lacking the right
	ErrNoDatabase   = errors.New("no such database")                 // the server is right, the name is not
	ErrTooOld       = errors.New("the server is too old")            // before Neo4j 5
)

// Problem is an error that somebody can do something about: one line of what, one of what to try.
type Problem struct {
	What string
	Hint string
	Err  error // one of the Err values of this package, joined with its cause

	Line, Column int // of the query that is at fault, from 1; 0 where no place is known
}

// Error gives both lines.
func (p *Problem) Error() string { return p.What + "\n" + p.Hint }

// Unwrap gives what errors.Is and errors.As look into.
func (p *Problem) Unwrap() error { return p.Err }

// Try is the line that tells what to try.
func (p *Problem) Try() string { return p.Hint }

// finding is what is wrong, one of the Err values, and what to try.
type finding struct {
	kind error
	hint string
}

// problem classifies what the driver says when it connects.
func (c Config) problem(ctx context.Context, err error) *Problem {
	found := c.diagnose(ctx, err)
	return &Problem{
		What: fmt.Sprintf("open %s: %v: %s", c.URI, found.kind, oneLine(err)),
		Hint: found.hint,
		Err:  errors.Join(found.kind, err),
	}
}

// tooOld tells of a server without the Cypher that this package writes.
func (c Config) tooOld(version string) *Problem {
	return &Problem{
		What: fmt.Sprintf("open %s: %v: Neo4j %s", c.URI, ErrTooOld, version),
		Hint: "use Neo4j 5.26 or newer",
		Err:  ErrTooOld,
	}
}

// diagnose asks first what the server said, then whether the address can be one, and then the network.
func (c Config) diagnose(ctx context.Context, err error) finding {
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		return c.refused(server)
	}
	address, ok := c.address()
	if !ok {
		return finding{ErrAddress, "use an address such as neo4j://localhost:7687, bolt://localhost:7687 or neo4j+s://host"}
	}
	return c.probe(ctx, address)
}

// refused classifies what a server itself answered.
func (c Config) refused(err *neo4j.Neo4jError) finding {
	switch {
	case err.Code == "Neo.ClientError.Security.CredentialsExpired":
		return finding{ErrUnauthorized, "the password must be changed first: sign in once in Neo4j Browser or cypher-shell"}
	case err.Code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return finding{ErrUnauthorized, "too many attempts with a wrong password: wait a few seconds, then check NEO4J_USERNAME and NEO4J_PASSWORD"}
	case err.HasSecurityCode() && c.User == "":
		return finding{ErrUnauthorized, "the server asks for credentials: set NEO4J_USERNAME and NEO4J_PASSWORD, or neo4j.user and neo4j.password_file"}
	case err.HasSecurityCode():
		return finding{ErrUnauthorized, fmt.Sprintf("check the password of user %q: NEO4J_PASSWORD, or the file that neo4j.password_file names", c.User)}
	case err.Code == "Neo.ClientError.Database.DatabaseNotFound":
		return finding{ErrNoDatabase, fmt.Sprintf("the server has no database %q: leave neo4j.database empty for its default; SHOW DATABASES lists them", c.Database)}
	case strings.HasPrefix(err.Code, "Neo.TransientError."):
		return finding{ErrUnreachable, "the server is busy or still starting: try again in a moment"}
	}
	return finding{ErrNotNeo4j, "the server refused: see its log"}
}

// oneLine shortens what the driver says to its first line.
func oneLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

// later turns a lost connection, or rights that are gone, into a *Problem, and an end that the caller wanted into the context's own error; any
// other error stays what it is.
func (s *Store) later(ctx context.Context, err error) error {
	var (
		connectivity *neo4j.ConnectivityError
		server       *neo4j.Neo4jError
	)
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", ctx.Err(), err)
	case errors.As(err, &server) && server.HasSecurityCode(), errors.As(err, &connectivity):
		return s.config.problem(ctx, err)
	}
	return err
}
