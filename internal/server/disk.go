// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
)

// What an empty server and a modest graph take; what 133 MB of jars take, twice, as
// Maven keeps its own copy.
const (
	roomForData = 300 << 20
	roomForJars = 400 << 20
)

// checkRoom returns a DiskError if less than need bytes are free for dir, which need not
// exist yet.
func checkRoom(dir string, need uint64, free func(string) (uint64, error)) error {
	at := dir
	for {
		have, err := free(at)
		switch {
		case errors.Is(err, fs.ErrNotExist) && filepath.Dir(at) != at:
			at = filepath.Dir(at)
		case err != nil:
			return fmt.Errorf("measure free space of %s: %w", at, err)
		case have < need:
			return &DiskError{Dir: dir, Need: need, Free: have}
		default:
			return nil
		}
	}
}
