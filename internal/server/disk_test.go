// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"path/filepath"
	"testing"
)

func TestCheckRoom(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "yet", "made")
	for _, c := range []struct {
		name string
		free uint64
		full bool
	}{
		{"enough", 300 << 20, false},
		{"too little", 299 << 20, true},
		{"nothing", 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := checkRoom(dir, 300<<20, func(string) (uint64, error) { return c.free, nil })
			full, ok := errors.AsType[*DiskError](err)
			if ok != c.full || (err != nil && !ok) {
				t.Fatalf("error %v, want a DiskError: %t", err, c.full)
			}
			if ok && full.Free != c.free {
				t.Errorf("free %d, want %d", full.Free, c.free)
			}
		})
	}
}

func TestCheckRoom_asksTheFolderAbove(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "yet", "made")
	if err := checkRoom(dir, 1, freeSpace); err != nil {
		t.Error(err)
	}
}
