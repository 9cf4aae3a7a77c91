// SPDX-License-Identifier: Apache-2.0

package server

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// manifestName is written last: a folder without it is not complete.
const manifestName = "manifest.json"

// entryClass is in the jar without which there is no server.
const entryClass = "org/neo4j/server/CommunityEntryPoint.class"

// manifest lists the jars of a folder with their sizes.
type manifest map[string]int64

// complete returns nil if every jar that the folder's manifest lists is there in full.
func complete(lib string) error {
	raw, err := os.ReadFile(filepath.Join(lib, manifestName))
	if err != nil {
		return err
	}
	var m manifest
	if err := json.Unmarshal(raw, &m); err != nil {
		return err
	}
	for name, size := range m {
		info, err := os.Stat(filepath.Join(lib, name))
		if err != nil {
			return err
		}
		if info.Size() != size {
			return fmt.Errorf("%s has %d bytes, not %d", name, info.Size(), size)
		}
	}
	return nil
}

// seal opens every jar in lib, so that one cut short is found, and writes the manifest.
func seal(lib string) error {
	jars, err := filepath.Glob(filepath.Join(lib, "*.jar"))
	if err != nil {
		return err
	}
	m := manifest{}
	entry := false
	for _, jar := range jars {
		size, has, err := openJar(jar)
		if err != nil {
			return fmt.Errorf("open %s: %w", filepath.Base(jar), err)
		}
		m[filepath.Base(jar)] = size
		entry = entry || has
	}
	if !entry {
		return fmt.Errorf("%d jars, none with the server in it", len(jars))
	}
	raw, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(lib, manifestName), append(raw, '\n'), 0o644)
}

// openJar returns a jar's size and whether the server's entry point is in it.
func openJar(path string) (size int64, entry bool, err error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return 0, false, err
	}
	defer z.Close()
	for _, f := range z.File {
		if f.Name == entryClass {
			entry = true
			break
		}
	}
	info, err := os.Stat(path)
	if err != nil {
		return 0, false, err
	}
	return info.Size(), entry, nil
}
