// SPDX-License-Identifier: Apache-2.0

package config

import "strings"

// kind says how a value is read and checked.
type kind uint8

const (
	word  kind = iota // a text
	path              // a file or folder; relative to the file it stands in
	paths             // several of them; parted as PATH is where they come from one text
	whole             // a whole number
)

// setting is one key with all that is known about it. The table below is the only place where a key stands.
type setting struct {
	key   string
	kind  kind
	def   any
	usage string
	env   []string // foreign variables that are honoured after ours
	check func(value any) string
}

// flag is the name of the command-line flag that sets s.
func (s setting) flag() string { return strings.NewReplacer(".", "-", "_", "-").Replace(s.key) }

// variables are the environment variables that set s, the first one set wins.
func (s setting) variables() []string {
	own := "SUMMITRY_" + strings.ToUpper(strings.ReplaceAll(s.key, ".", "_"))
	return append([]string{own}, s.env...)
}

// settings lists every key a config.yaml may hold, in the order of the file.
func settings() []setting {
	return []setting{
		{
			key: "neo4j.uri", def: LocalURI, env: []string{"NEO4J_URI"}, check: checkURI,
			usage: "database: local, or neo4j://, neo4j+s://, bolt://, bolt+s:// …",
		},
		{key: "neo4j.user", def: "neo4j", env: []string{"NEO4J_USERNAME"}, usage: "user who signs in"},
		{key: "neo4j.database", def: "", env: []string{"NEO4J_DATABASE"}, usage: "database name; empty for the server's default"},
		{key: "neo4j.password_file", kind: path, def: "", usage: "file that holds the password and nothing else"},
		{key: "server.home", kind: path, def: "", usage: "folder of the local Neo4j; empty for summitry in the user's data folder"},
		{key: "server.http_port", kind: whole, def: 0, check: between(0, 65535), usage: "port of Neo4j Browser; 0 for 7474 or the next free one"},
		{key: "server.bolt_port", kind: whole, def: 0, check: between(0, 65535), usage: "port of the driver; 0 for 7687 or the next free one"},
		{key: "server.heap", def: "1g", check: checkHeap, usage: "memory of the local Neo4j, as java -Xmx takes it"},
		{key: "load.batch", kind: whole, def: 5000, check: between(1, 100_000), usage: "rows written in one statement"},
		{key: "lexicon.extra", kind: paths, def: []string{}, usage: "lexicon files or folders of your own"},
		{key: "judgements.file", kind: path, def: "", usage: "file with judgements of your own"},
		{key: "query.paths", kind: paths, def: []string{}, usage: "folders with questions of your own"},
		{key: "output.color", def: "auto", check: oneOf("auto", "always", "never"), usage: "colours: auto, always, never"},
		{key: "output.lang", def: "en", check: oneOf("en", "de"), usage: "language of column titles: en, de"},
	}
}
