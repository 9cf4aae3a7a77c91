// SPDX-License-Identifier: Apache-2.0

package server

import (
	"os/exec"
	"strconv"
	"strings"
)

// processMark returns what tells this run of a process from any other with its number:
// the second at which it began. It reports false for one that has ended, also for a
// zombie.
func processMark(pid int) (string, bool) {
	out, err := exec.Command("ps", "-o", "stat=,lstart=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return "", false
	}
	stat, began, ok := strings.Cut(strings.TrimSpace(string(out)), " ")
	if !ok || strings.HasPrefix(stat, "Z") {
		return "", false
	}
	return strings.TrimSpace(began), true
}
