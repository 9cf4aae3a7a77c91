// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"syscall"

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
}

// Error gives both lines.
func (p *Problem) Error() string { return p.What + "\n" + p.Hint }

// Unwrap gives what errors.Is and errors.As look into.
func (p *Problem) Unwrap() error { return p.Err }

// Try is the line that tells what to try.
func (p *Problem) Try() string { return p.Hint }

// problem classifies what the driver says when it connects.
func (c Config) problem(err error) *Problem {
	kind, hint := c.diagnose(err)
	return &Problem{
		What: fmt.Sprintf("open %s: %v: %s", c.URI, kind, oneLine(err)),
		Hint: hint,
		Err:  errors.Join(kind, err),
	}
}

func (c Config) tooOld(version string) *Problem {
	return &Problem{
		What: fmt.Sprintf("open %s: %v: Neo4j %s", c.URI, ErrTooOld, version),
		Hint: "use Neo4j 5.26 or newer",
		Err:  ErrTooOld,
	}
}

func (c Config) diagnose(err error) (kind error, hint string) {
	var (
		server  *neo4j.Neo4jError
		usage   *neo4j.UsageError
		op      *net.OpError
		dns     *net.DNSError
		record  tls.RecordHeaderError
		unknown x509.UnknownAuthorityError
		host    x509.HostnameError
		invalid x509.CertificateInvalidError
	)
	switch {
	case errors.As(err, &server):
		return c.refused(server)
	case errors.As(err, &unknown), errors.As(err, &host), errors.As(err, &invalid):
		return ErrTLS, "use neo4j+ssc:// or bolt+ssc:// to accept a self-signed certificate, or install the certificate's authority on this machine"
	case errors.As(err, &record):
		return ErrTLS, "the server does not encrypt on this port: use neo4j:// or bolt:// without +s, or switch TLS for Bolt on in the server"
	case errors.As(err, &dns):
		return ErrUnreachable, "check the host name in the URI, and the network"
	case errors.Is(err, syscall.ECONNREFUSED):
		return ErrUnreachable, "start the database there (the local one: loader server start), or set neo4j.uri to where it runs; Bolt's port is usually 7687"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &op) && op.Timeout():
		return ErrUnreachable, fmt.Sprintf("no answer within %s: check address and firewall, or whether the server is still starting", c.Wait)
	case errors.As(err, &usage), c.badScheme():
		return ErrAddress, "use an address such as neo4j://localhost:7687, bolt://localhost:7687 or neo4j+s://host"
	case errors.Is(err, io.EOF), errors.Is(err, syscall.ECONNRESET), c.tls() && errors.As(err, &op):
		if c.tls() {
			return ErrTLS, "the server closed the connection: use neo4j:// or bolt:// without +s if it does not encrypt, and check that the port is Bolt's"
		}
		return ErrNotNeo4j, "check the port: Bolt's is usually 7687, Neo4j Browser's 7474 is not; a server that demands TLS wants neo4j+s://"
	}
	return ErrNotNeo4j, "check that a Neo4j speaks Bolt at this address; 7474 is Neo4j Browser's port, 7687 usually Bolt's"
}

// refused classifies what a server itself answered.
func (c Config) refused(err *neo4j.Neo4jError) (kind error, hint string) {
	switch {
	case err.Code == "Neo.ClientError.Security.CredentialsExpired":
		return ErrUnauthorized, "the password must be changed first: sign in once in Neo4j Browser or cypher-shell"
	case err.Code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return ErrUnauthorized, "too many attempts with a wrong password: wait a few seconds, then check NEO4J_USERNAME and NEO4J_PASSWORD"
	case err.HasSecurityCode() && c.User == "":
		return ErrUnauthorized, "the server asks for credentials: set NEO4J_USERNAME and NEO4J_PASSWORD, or neo4j.user and neo4j.password_file"
	case err.HasSecurityCode():
		return ErrUnauthorized, fmt.Sprintf("check the password of user %q: NEO4J_PASSWORD, or the file that neo4j.password_file names", c.User)
	case err.Code == "Neo.ClientError.Database.DatabaseNotFound":
		return ErrNoDatabase, fmt.Sprintf("the server has no database %q: leave neo4j.database empty for its default; SHOW DATABASES lists them", c.Database)
	case strings.HasPrefix(err.Code, "Neo.TransientError."):
		return ErrUnreachable, "the server is busy or still starting: try again in a moment"
	}
	return ErrNotNeo4j, "the server refused: see its log"
}

func (c Config) tls() bool {
	scheme, _, _ := strings.Cut(c.URI, "://")
	return strings.Contains(scheme, "+s")
}

func (c Config) badScheme() bool {
	switch scheme, _, _ := strings.Cut(c.URI, "://"); scheme {
	case "neo4j", "bolt", "neo4j+s", "bolt+s", "neo4j+ssc", "bolt+ssc", "bolt+unix":
		return false
	}
	return true
}

// oneLine shortens what the driver says to its first line.
func oneLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
