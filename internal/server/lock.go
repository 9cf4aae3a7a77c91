// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"fmt"
	"os"
)

// lock takes the lock file at path and returns what releases it. While another command
// holds it, lock waits and tells why. The file itself stays: removing it would let two
// commands hold two files of one name.
func lock(ctx context.Context, path, why string, say func(string)) (release func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open lock: %w", err)
	}
	wait := newPace(say)
	for {
		ok, err := tryLock(f)
		if ok {
			return func() { _ = f.Close() }, nil
		}
		if err == nil {
			err = sleep(ctx, nap)
		}
		if err != nil {
			_ = f.Close()
			return nil, fmt.Errorf("wait for %s: %w", why, err)
		}
		wait.tell("waiting for " + why)
	}
}
