// SPDX-License-Identifier: Apache-2.0

//go:build !linux && !darwin

package server

import (
	"errors"
	"os"
	"os/exec"
	"runtime"
)

// supported says why there is no local server here. Nothing below is reached.
func supported() error {
	return errors.New("a local Neo4j is run on Linux and macOS only, not on " + runtime.GOOS +
		": start docker/compose.yaml and set neo4j.uri to bolt://localhost:7687")
}

func detach(*exec.Cmd)                 {}
func tryLock(*os.File) (bool, error)   { return false, supported() }
func terminate(int) error              { return supported() }
func kill(int) error                   { return supported() }
func freeSpace(string) (uint64, error) { return 0, supported() }
func processMark(int) (string, bool)   { return "", false }
