// SPDX-License-Identifier: Apache-2.0

package server

import (
	"io"
	"os"
	"strings"
)

// tail returns the last lines of a log, at most n and of its last 16 KB; "" if there is
// none to read.
func tail(path string, n int) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	const window = 16 << 10
	if info, err := f.Stat(); err == nil && info.Size() > window {
		if _, err := f.Seek(-window, io.SeekEnd); err != nil {
			return ""
		}
	}
	raw, err := io.ReadAll(f)
	if err != nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(raw)), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}

// reason returns the lines of a log that matter to a reader in a hurry: those that name
// a failure, without the stack traces between them; the last lines if none does.
func reason(path string) string {
	var told []string
	for line := range strings.Lines(tail(path, 400)) {
		line = strings.TrimRight(line, "\r\n")
		if strings.Contains(line, "ERROR") || strings.HasPrefix(line, "Caused by:") || strings.Contains(line, "No space left") {
			told = append(told, line)
		}
	}
	if len(told) == 0 {
		return tail(path, 12)
	}
	return strings.Join(told[max(0, len(told)-12):], "\n")
}
