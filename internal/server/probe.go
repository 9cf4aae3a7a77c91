// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"time"
)

// errRefused says that a server answered but did not take the password.
var errRefused = errors.New("the server refuses the password")

// boltAnswers reports whether something speaks Bolt on a port: it offers the versions 5
// and 4.4 and expects one of them to be chosen.
func boltAnswers(ctx context.Context, port int) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	var d net.Dialer
	c, err := d.DialContext(ctx, "tcp4", loopback(port))
	if err != nil {
		return false
	}
	defer c.Close()
	if until, ok := ctx.Deadline(); ok {
		_ = c.SetDeadline(until)
	}
	hello := []byte{0x60, 0x60, 0xB0, 0x17, 0, 4, 4, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0}
	if _, err := c.Write(hello); err != nil {
		return false
	}
	var chosen [4]byte
	if _, err := c.Read(chosen[:]); err != nil {
		return false
	}
	return chosen[3] == 4 || chosen[3] == 5
}

// signIn runs the smallest query over HTTP. As the password is the server's own, a nil
// error proves not only that a server is ready but that it is this one.
func signIn(ctx context.Context, httpURI, password string) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	body := strings.NewReader(`{"statement":"RETURN 1"}`)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, httpURI+"/db/neo4j/query/v2", body)
	if err != nil {
		return err
	}
	req.SetBasicAuth(user, password)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode == http.StatusUnauthorized:
		return errRefused
	case res.StatusCode >= 300:
		return errors.New("the server answers " + res.Status)
	}
	return nil
}
