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
	"net/url"
	"strings"
	"time"
)

// address is the host and port of the URI, and whether it is one that a driver knows.
func (c Config) address() (string, bool) {
	u, err := url.Parse(c.URI)
	if err != nil || u.Hostname() == "" {
		return "", false
	}
	switch strings.TrimSuffix(strings.TrimSuffix(u.Scheme, "+ssc"), "+s") {
	case "neo4j", "bolt":
	default:
		return "", false
	}
	port := u.Port()
	if port == "" {
		port = "7687"
	}
	return net.JoinHostPort(u.Hostname(), port), true
}

// tls tells whether the user asked for an encrypted connection.
func (c Config) tls() bool {
	scheme, _, _ := strings.Cut(c.URI, "://")
	return strings.Contains(scheme, "+s")
}

// hello is what a Bolt client says first: the protocol's mark, and four versions it speaks.
var hello = []byte{0x60, 0x60, 0xb0, 0x17, 0, 4, 4, 5, 0, 2, 4, 4, 0, 0, 0, 4, 0, 0, 0, 3}

// probe finds out why the driver got nowhere, step by step: the driver tells it as text only, which is no ground to decide on.
func (c Config) probe(ctx context.Context, address string) finding {
	wait := min(c.Wait, 5*time.Second)
	ctx, cancel := context.WithTimeout(ctx, 2*wait)
	defer cancel()
	conn, err := (&net.Dialer{Timeout: wait}).DialContext(ctx, "tcp", address)
	if err != nil {
		return c.unreachable(err)
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(wait)); err != nil {
		return finding{ErrUnreachable, "try again"}
	}
	if c.tls() {
		host, _, _ := net.SplitHostPort(address)
		// Without looking at certificates only where the user's own scheme says so.
		secure := tls.Client(conn, &tls.Config{ServerName: host, InsecureSkipVerify: strings.Contains(c.URI, "+ssc://"), MinVersion: tls.VersionTLS12})
		if err := secure.HandshakeContext(ctx); err != nil {
			return untrusted(err)
		}
		conn = secure
	}
	answer, err := greet(conn, wait)
	var late net.Error
	switch {
	case errors.As(err, &late) && late.Timeout():
		return finding{ErrUnreachable, fmt.Sprintf("%s accepts connections and stays silent: is the server still starting, or is it something else than a Neo4j?", address)}
	case err != nil && !c.tls():
		return finding{ErrNotNeo4j, "check the port: Bolt's is usually 7687; a server that demands TLS wants neo4j+s:// or bolt+s://"}
	case err != nil || answer[0] != 0 || answer[3] == 0:
		return finding{ErrNotNeo4j, "check the port: Bolt's is usually 7687, Neo4j Browser's 7474 is not"}
	}
	return finding{ErrUnreachable, "a Neo4j answers there, but the connection did not hold: try again in a moment, and look at the server's log"}
}

// greet gives the four bytes in which a Bolt server names the version it chose, or what something else says. A web server takes the greeting for
// half a line and waits, so the line is ended before patience is.
func greet(conn net.Conn, wait time.Duration) ([]byte, error) {
	answer := make([]byte, 4)
	var err error
	for _, say := range [][]byte{hello, []byte("\r\n\r\n")} {
		if err := conn.SetDeadline(time.Now().Add(wait / 2)); err != nil {
			return nil, fmt.Errorf("set deadline: %w", err)
		}
		if _, err := conn.Write(say); err != nil {
			return nil, fmt.Errorf("greet server: %w", err)
		}
		var late net.Error
		if _, err = io.ReadFull(conn, answer); !errors.As(err, &late) || !late.Timeout() {
			break
		}
	}
	return answer, err
}

// unreachable tells why no connection came about.
func (c Config) unreachable(err error) finding {
	var (
		dns  *net.DNSError
		late net.Error
	)
	switch {
	case errors.As(err, &dns):
		return finding{ErrUnreachable, "check the host name in the URI, and the network"}
	case errors.As(err, &late) && late.Timeout():
		return finding{ErrUnreachable, "nothing answers in time: check address and firewall"}
	}
	return finding{ErrUnreachable, "nothing listens there: start the database (the local one: loader server start), or set neo4j.uri to where it runs; Bolt's port is usually 7687"}
}

// untrusted tells a certificate that was refused from a server that has none.
func untrusted(err error) finding {
	var (
		unknown x509.UnknownAuthorityError
		host    x509.HostnameError
		invalid x509.CertificateInvalidError
	)
	if errors.As(err, &unknown) || errors.As(err, &host) || errors.As(err, &invalid) {
		return finding{ErrTLS, "the certificate is not trusted: install its authority on this machine, or accept a self-signed one by neo4j+ssc:// or bolt+ssc://"}
	}
	return finding{ErrTLS, "the server does not encrypt on this port: use neo4j:// or bolt:// without +s, or switch TLS for Bolt on in the server"}
}
