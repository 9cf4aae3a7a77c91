// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"fmt"
	"os/exec"
)

// guardian waits on its standard input. A line dismisses it; the end of the input, which
// comes with the end of who holds the other side, makes it kill the server and remove the
// home. $1 is the home, $2 the file of the state.
const guardian = `trap '' INT HUP TERM
read -r word && exit 0
pid=$(sed -n 's/.*"pid": *\([0-9]*\).*/\1/p' "$2")
[ "${pid:-0}" -gt 0 ] && kill -9 "$pid"
rm -rf "$1"`

// Guard sees to it that the server of home, started already or yet to be, does not outlive
// this process, however that ends: then the server is killed and home removed. It is for
// servers of tests, which a time limit or a panic ends without their cleaning up. The
// function it returns dismisses the guard.
func Guard(home string) (dismiss func() error, err error) {
	o, err := Options{Home: home}.filled()
	if err != nil {
		return nil, fmt.Errorf("guard local Neo4j: %w", err)
	}
	cmd := exec.Command("/bin/sh", "-c", guardian, "sh", o.Home, o.layout().state())
	cmd.Dir = "/"
	in, err := cmd.StdinPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return nil, fmt.Errorf("guard local Neo4j: %w", err)
	}
	return func() error {
		_, err := in.Write([]byte("dismissed\n"))
		return errors.Join(err, in.Close(), cmd.Wait())
	}, nil
}
