// SPDX-License-Identifier: Apache-2.0

package graphtest

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/modules/neo4j"
	"github.com/testcontainers/testcontainers-go/wait"

	"summitry/graph"
)

// startContainer starts a container of image. The function it gives removes it; where starting goes wrong, it is removed here.
func startContainer(ctx context.Context, d *daemon, image string) (graph.Config, func(context.Context) error, error) {
	if err := d.settings(); err != nil {
		return graph.Config{}, nil, err
	}
	began, password := time.Now(), rand.Text()
	container, err := neo4j.Run(ctx, image,
		neo4j.WithAdminPassword(password),
		testcontainers.WithWaitStrategyAndDeadline(patience,
			wait.ForLog("Bolt enabled on").WithStartupTimeout(patience),
			wait.ForHTTP("/").WithPort("7474/tcp").WithStartupTimeout(patience),
		),
	)
	// A container that came up half is there as well, so it is taken care of before the error is looked at.
	stop := func(context.Context) error {
		return testcontainers.TerminateContainer(container, testcontainers.StopTimeout(0))
	}
	var uri string
	if err == nil {
		uri, err = container.BoltUrl(ctx)
	}
	if err != nil {
		if gone := stop(ctx); gone != nil {
			say("remove container: %v", gone)
		}
		return graph.Config{}, nil, fmt.Errorf("start container of %s: %w", image, err)
	}
	say("a container of %s, started in %.1f s", image, time.Since(began).Seconds())
	return graph.Config{URI: uri, User: "neo4j", Password: password}, stop, nil
}
