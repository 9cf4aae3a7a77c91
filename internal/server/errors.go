// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// ErrRunning is returned by Start where the server of that home runs already.
var ErrRunning = errors.New("the local Neo4j runs already; use it, or stop it first")

// JavaError says that no Java that can run Neo4j was found. Start returns it.
type JavaError struct {
	Old []string // Java runtimes that were found and are too old or do not run, with their versions
}

func (e *JavaError) Error() string {
	what := "Java is missing"
	if len(e.Old) > 0 {
		what = "no usable Java (" + strings.Join(e.Old, ", ") + ")"
	}
	return fmt.Sprintf("%s; Neo4j needs Java %d or newer: %s, or set JAVA_HOME to one", what, oldestJava, installHint("openjdk-17-jre-headless", "openjdk@21"))
}

// MavenError says that the jars are not here and Maven, which would fetch them, is not
// either. Provide returns it.
type MavenError struct{ Lib string }

func (e *MavenError) Error() string {
	return fmt.Sprintf("Maven is missing, which fetches the local Neo4j (133 MB, once) into %s: %s", e.Lib, installHint("maven openjdk-17-jre-headless", "maven"))
}

// FetchError says that Maven did not bring all jars. Provide returns it; what was
// fetched is kept, the next try goes on from there.
type FetchError struct {
	Log  string // the file with all that Maven said
	Tail string // the lines that tell the reason
	Err  error
}

func (e *FetchError) Error() string {
	return fmt.Sprintf("fetch the local Neo4j from Maven Central: %v; check the network or Maven's settings.xml and run the same command again, it goes on where it stopped; log %s:\n%s", e.Err, e.Log, e.Tail)
}

func (e *FetchError) Unwrap() error { return e.Err }

// DiskError says that there is too little room. Start and Provide return it before they
// write anything, and Start also where the server stopped for that reason.
type DiskError struct {
	Dir        string
	Need, Free uint64 // bytes
}

func (e *DiskError) Error() string {
	return fmt.Sprintf("the disk of %s is full: %d MB free, %d MB needed; free some, or set server.home to a folder on another disk", e.Dir, e.Free>>20, e.Need>>20)
}

// PortError says that a port that was asked for belongs to another program, or that no
// pair of ports is free. Start returns it.
type PortError struct {
	Port int
	Use  string // "bolt" or "http"
}

func (e *PortError) Error() string {
	return fmt.Sprintf("port %d is taken by another program; set server.%s_port to a free one or leave it out for the next free one, or stop that program (ss -ltnp 'sport = :%d' names it)", e.Port, e.Use, e.Port)
}

// CrashError says that the server ended while it started. Start returns it.
type CrashError struct {
	Log  string // the file with all that the server said
	Tail string // its last lines
	Exit string // how the process ended
}

func (e *CrashError) Error() string {
	return fmt.Sprintf("the local Neo4j ended while it started (%s); its last words tell the reason, the rest is in %s:\n%s", e.Exit, e.Log, e.Tail)
}

// SilentError says that the server's process lives but does not answer. Start and
// Ensure return it; Start has ended the process by then.
type SilentError struct {
	PID    int
	Waited time.Duration
	Log    string
	Tail   string
}

func (e *SilentError) Error() string {
	return fmt.Sprintf("the local Neo4j (process %d) did not answer within %d s; stop it (loader server stop) and try again, with a larger server.heap if the log says it is out of memory; log %s:\n%s", e.PID, int(e.Waited.Seconds()), e.Log, e.Tail)
}

// PasswordError says that the server refuses the password in File, or that the file is
// lost. Start and Ensure return it.
type PasswordError struct {
	File string
	Lost bool
	Data string // the data that the password opens
}

func (e *PasswordError) Error() string {
	if e.Lost {
		return fmt.Sprintf("the password file %s is gone, but the data in %s is locked with it; write the password into that file, or move the data away to begin anew", e.File, e.Data)
	}
	return fmt.Sprintf("the local Neo4j refuses the password in %s; if it was changed, write the new one into that file", e.File)
}

// installHint names the commands that install a package where apt or brew do.
func installHint(apt, brew string) string {
	return fmt.Sprintf("apt-get install -y %s (Debian, Ubuntu), brew install %s (macOS)", apt, brew)
}
