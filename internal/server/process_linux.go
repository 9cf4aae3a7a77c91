// SPDX-License-Identifier: Apache-2.0

package server

import (
	"bytes"
	"fmt"
	"os"
	"strings"
)

// processMark returns what tells this run of a process from any other with its number:
// the boot and the clock tick at which it began. It reports false for one that has
// ended, also for a zombie that nobody has reaped.
func processMark(pid int) (string, bool) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return "", false
	}
	// The command in parentheses may hold blanks and parentheses of its own.
	fields := strings.Fields(string(raw[bytes.LastIndexByte(raw, ')')+1:]))
	const status, began = 0, 19 // proc(5) counts them as 3 and 22
	if len(fields) <= began || fields[status] == "Z" || fields[status] == "X" {
		return "", false
	}
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		boot = []byte("unknown")
	}
	return strings.TrimSpace(string(boot)) + "/" + fields[began], true
}
