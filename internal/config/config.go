// SPDX-License-Identifier: Apache-2.0

package config

// LocalURI as neo4j.uri means the local Neo4j that summitry starts by itself.
const LocalURI = "local"

// Config is every setting, checked. Paths are absolute or relative to the working directory; those that stood in a file
// were relative to that file.
type Config struct {
	Neo4j      Neo4j
	Server     Server
	Load       Loading
	Lexicon    Lexicon
	Judgements Judgements
	Query      Query
	Output     Output

	// File is the config.yaml that was read, "" where none was found.
	File string
}

// Neo4j says which database is used and how to sign in.
type Neo4j struct {
	URI          string // LocalURI or a URI of the driver: neo4j://, bolt+s:// …
	User         string
	Password     string // from the environment or PasswordFile, never from a flag; "" where neither gives one
	Database     string // "" is the server's default
	PasswordFile string
}

// Local reports whether the local Neo4j is meant.
func (n Neo4j) Local() bool { return n.URI == LocalURI }

// Server says where and how the local Neo4j runs.
type Server struct {
	Home     string // "" for summitry in the user's data folder
	HTTPPort int    // 0 for 7474 or, where that is taken, the next free one; likewise BoltPort and 7687
	BoltPort int
	Heap     string // as java -Xmx takes it: "1g"
}

// Loading says how articles are written.
type Loading struct {
	Batch int // rows per UNWIND
}

// Lexicon names language data of the user's own.
type Lexicon struct {
	Extra []string // files or folders
}

// Judgements names what the user has decided about contacts and actors.
type Judgements struct {
	File string // "" for none: those that stand in the graph are left as they are
}

// Query names folders with questions of the user's own.
type Query struct {
	Paths []string
}

// Output says how answers look.
type Output struct {
	Color string // auto, always, never
	Lang  string // en, de: the language of column titles
}
