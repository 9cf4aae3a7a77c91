// SPDX-License-Identifier: Apache-2.0

package graphtest

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/moby/moby/client"
)

// images are what tests run on where nothing is said, the first that the daemon has: the one that make test builds, then the official one.
var images = []string{"localhost/summitry-neo4j:5.26", "neo4j:5.26-community"}

// daemon is a Docker daemon that answers.
type daemon struct {
	client *client.Client
	name   string // of the host it runs on
}

func findDaemon(ctx context.Context) (*daemon, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	c, err := client.New(client.FromEnv)
	if err != nil {
		return nil, fmt.Errorf("read Docker's settings: %w", err)
	}
	info, err := c.Info(ctx, client.InfoOptions{})
	if err != nil {
		return nil, fmt.Errorf("ask Docker daemon: %w", err)
	}
	return &daemon{c, info.Info.Name}, nil
}

// image gives the first of names that the daemon has, "" where it has none.
func (d *daemon) image(ctx context.Context, names ...string) string {
	for _, name := range names {
		if _, err := d.client.ImageInspect(ctx, name); err == nil {
			return name
		}
	}
	return ""
}

// settings puts right what testcontainers guesses wrongly where the tests themselves run in a container. There it looks for published ports on the
// default gateway, which is right for the daemon outside and wrong for one that runs in the same container; and its reaper, one more image, is
// often not to be had. What the user has set stays.
func (d *daemon) settings() error {
	if _, err := os.Stat("/.dockerenv"); err != nil {
		return nil
	}
	set := map[string]string{"TESTCONTAINERS_RYUK_DISABLED": "true"}
	if host, err := os.Hostname(); err == nil && host == d.name {
		set["TESTCONTAINERS_HOST_OVERRIDE"] = "localhost"
	}
	for name, value := range set {
		if os.Getenv(name) != "" {
			continue
		}
		if err := os.Setenv(name, value); err != nil {
			return fmt.Errorf("set %s: %w", name, err)
		}
	}
	return nil
}
