// SPDX-License-Identifier: Apache-2.0

// Package docker carries the files of this folder that the Go code needs: the list of
// Maven artefacts that make up the local Neo4j, so that it stands once, for
// internal/server and for the local image alike; and the style and the guide for
// Neo4j Browser, for query browser.
//
// It takes in nothing and gives out text; it starts nothing. Example: docker.POM()
// begins with an XML declaration.
package docker

import (
	_ "embed"
	"encoding/xml"
)

var (
	//go:embed pom.xml
	pom string
	//go:embed browser/summitry.grass
	style string
	//go:embed browser/guide.html
	guide string
)

// POM returns the Maven project whose dependencies are the local Neo4j server.
func POM() string { return pom }

// Style returns the style sheet of Neo4j Browser: captions, colours and sizes by label.
func Style() string { return style }

// Guide returns the guide through the graph, in the format of Neo4j Browser.
func Guide() string { return guide }

// Version returns the version of Neo4j that POM names, such as "5.26.21". It panics if
// the embedded pom.xml does not say, which a test catches first.
func Version() string {
	var p struct {
		Version string `xml:"properties>neo4j.version"`
	}
	if err := xml.Unmarshal([]byte(pom), &p); err != nil || p.Version == "" {
		panic("docker: pom.xml without neo4j.version")
	}
	return p.Version
}
