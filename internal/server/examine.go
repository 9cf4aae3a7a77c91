// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"fmt"
	"os/exec"
)

// Examined is what a local server needs, as far as it can be seen without starting one. An error is nil where all is well.
type Examined struct {
	Java      string // its path
	Version   int    // its feature release
	JavaError error
	Maven     error // the jars are not here, and neither is Maven to fetch them
	HTTPPort  int   // the ports that a server would take now
	BoltPort  int
	PortError error
	RoomError error
}

// Examine looks for Java, Maven, free ports and room on the disk for the server of o. It starts, fetches and changes nothing. It returns an error
// where o itself is wrong.
func Examine(ctx context.Context, o Options) (Examined, error) {
	o, err := o.filled()
	if err != nil {
		return Examined{}, fmt.Errorf("examine local Neo4j: %w", err)
	}
	var e Examined
	if e.Java, e.JavaError = findJava(ctx, o.places); e.JavaError == nil {
		e.Version = javaVersion(ctx, e.Java)
	}
	need := uint64(roomForData)
	if complete(o.Lib) != nil {
		need += roomForJars
		if _, err := exec.LookPath("mvn"); err != nil {
			e.Maven = &MavenError{Lib: o.Lib}
		}
	}
	e.RoomError = checkRoom(o.Home, need, freeSpace)
	var p pair
	if p, e.PortError = choosePorts(o, pair{}, nil); e.PortError == nil {
		e.HTTPPort, e.BoltPort = p.http, p.bolt
	}
	return e, nil
}
