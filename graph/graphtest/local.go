// SPDX-License-Identifier: Apache-2.0

package graphtest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"time"

	"summitry/graph"
	"summitry/internal/server"
)

// startLocal starts a local Neo4j in a folder of its own. The function it gives stops it and removes the folder; a guard does both where the
// tests are killed.
func startLocal(ctx context.Context) (graph.Config, func(context.Context) error, error) {
	home, err := os.MkdirTemp("", "summitry-graphtest-")
	if err != nil {
		return graph.Config{}, nil, fmt.Errorf("make folder for local Neo4j: %w", err)
	}
	ports, err := freePorts(2)
	if err != nil {
		return graph.Config{}, nil, errors.Join(err, os.RemoveAll(home))
	}
	dismiss, err := server.Guard(home)
	if err != nil {
		return graph.Config{}, nil, errors.Join(err, os.RemoveAll(home))
	}
	began := time.Now()
	instance, err := server.Start(ctx, server.Options{
		Home: home, HTTPPort: ports[0], BoltPort: ports[1], Heap: "512m", Quick: true, Patience: patience,
		Progress: func(what string) { say("%s", what) },
	})
	if err != nil {
		return graph.Config{}, nil, errors.Join(err, dismiss(), os.RemoveAll(home))
	}
	say("a local Neo4j %s at %s, started in %.1f s", instance.Version, instance.BoltURI, time.Since(began).Seconds())
	stop := func(ctx context.Context) error {
		return errors.Join(instance.Stop(ctx), dismiss(), os.RemoveAll(home))
	}
	return graph.Config{URI: instance.BoltURI, User: instance.User, Password: instance.Password}, stop, nil
}

// freePorts gives ports of the loopback that nobody listens on. All are held until the last is found, so they differ.
func freePorts(n int) ([]int, error) {
	var ports []int
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("find free port: %w", err)
		}
		defer l.Close()
		ports = append(ports, l.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}
