// SPDX-License-Identifier: Apache-2.0

package command

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// Version is the line that a command tells about itself; stamped is what the linker wrote into it, "" where it wrote nothing.
func Version(name, stamped string) string {
	return fmt.Sprintf("%s %s %s %s/%s", name, version(stamped), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// version is the one from the linker, else from the module, else the revision the command was built from.
func version(stamped string) string {
	if stamped != "" {
		return stamped
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return s.Value[:12]
		}
	}
	return "devel"
}
