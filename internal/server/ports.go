// SPDX-License-Identifier: Apache-2.0

package server

import (
	"net"
	"strconv"
	"time"
)

// pair is the two ports of a server.
type pair struct{ http, bolt int }

// tries is how many pairs of ports are looked at from the default one on.
const tries = 200

// choosePorts returns the pair to start on: ports asked for as they are, the others
// remembered from the last start or the first free from the default on. Pairs in tabu
// are passed over. It returns a PortError where that is not to be had.
func choosePorts(o Options, last pair, tabu map[pair]bool) (pair, error) {
	if o.HTTPPort != 0 && !portFree(o.HTTPPort) {
		return pair{}, &PortError{Port: o.HTTPPort, Use: "http"}
	}
	if o.BoltPort != 0 && !portFree(o.BoltPort) {
		return pair{}, &PortError{Port: o.BoltPort, Use: "bolt"}
	}
	for i := -1; i < tries; i++ {
		p := pair{defaultHTTPPort + i, defaultBoltPort + i}
		if i < 0 {
			p = last
		}
		if o.HTTPPort != 0 {
			p.http = o.HTTPPort
		}
		if o.BoltPort != 0 {
			p.bolt = o.BoltPort
		}
		if p.http == 0 || p.bolt == 0 || p.http == p.bolt || tabu[p] {
			continue
		}
		if portFree(p.http) && portFree(p.bolt) {
			return p, nil
		}
	}
	return pair{}, &PortError{Port: defaultBoltPort, Use: "bolt"}
}

// portFree reports whether nobody listens on a loopback port. It tries both ways: some
// systems let one program listen on 127.0.0.1 beside another on all addresses.
func portFree(port int) bool {
	address := loopback(port)
	l, err := net.Listen("tcp4", address)
	if err != nil {
		return false
	}
	_ = l.Close()
	c, err := net.DialTimeout("tcp4", address, time.Second)
	if err != nil {
		return true
	}
	_ = c.Close()
	return false
}

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }
