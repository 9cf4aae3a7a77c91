// SPDX-License-Identifier: Apache-2.0

// Package cypher holds every line of Cypher of the project, each statement in a file of its own, embedded in the program.
//
// It takes nothing but the files below it and gives their text, those under query/ with a parsed header: what the query
// answers, which parameters it takes, which columns it returns. The text below a header runs unchanged in Neo4j Browser once
// its parameters are set with :param. The package holds no driver, runs nothing and never builds Cypher from parts.
//
// A header is the run of comment lines at the top of a file, up to the first line that is no comment:
//
//	// title: Topics by year
//	// question: What did they talk about, year by year?
//	// group: topics
//	// form: rows
//	// param: year int 0 "only this year; 0 for all" example 2025
//	// param: actor string "" "a part of the name" example "Angela M"
//	// columns: year, topic, contacts
//	// needs: actor
//	// why: contacts_behind
//	MATCH …
//
// why names the column that holds the key, or the list of keys, of the contacts a row rests on. It is one of the columns, or is returned behind
// them. From it follow the other forms of a question: Picture draws these contacts with all around them, and Counted counts the rows.
//
// needs names the parameters without which a question has no sense, whatever their default is.
//
// A parameter is its name, a type (string, int, float, bool, date, list), its default, its meaning in double quotes and, where wanted,
// the word example with a value. Values with blanks stand in double quotes; null is the default that means nothing; a list's values are
// parted by commas. A question, and each other value, may go on in further lines of the form "//   more text".
//
//	for _, q := range cypher.Queries() {
//		fmt.Println(q.Name, q.Question)
//	}
package cypher

// Query is one standing question: a file under query/, or one of the user's own, read by ParseFile.
type Query struct {
	Name     string   // file name without extension: "topics-by-year"
	Title    string   // a few words
	Question string   // what it answers, a sentence
	Group    string   // under which it is listed, "" where the header names none
	Form     Form     // what it returns; Rows where the header names none
	Params   []Param  // in the order of the header
	Needs    []string // names of the parameters that somebody who asks must give, mostly none
	Columns  []string // in the order of RETURN, empty where the header names none
	Why      string   // the column with the keys of the contacts behind a row, "" where rows do not rest on contacts
	Text     string   // the Cypher below the header, without blank lines around it
	Line     int      // of the file, where Text begins
	Path     string   // where it was read, "query/topics-by-year.cypher" for the embedded ones
}

// Form is what a query returns.
type Form string

// The forms of a query.
const (
	Rows  Form = "rows"  // a table
	Graph Form = "graph" // nodes and relationships, to be looked at in Neo4j Browser
	Count Form = "count" // rows whose last column is a number that can be drawn as a bar
)

// Type is the type of a parameter.
type Type string

// The types of a parameter, with the Go type of its values.
const (
	String Type = "string" // string
	Int    Type = "int"    // int64
	Float  Type = "float"  // float64
	Bool   Type = "bool"   // bool
	Date   Type = "date"   // string: YYYY, YYYY-MM or YYYY-MM-DD, or ""
	List   Type = "list"   // []string
)

// Param is one parameter of a query.
type Param struct {
	Name    string // without $
	Type    Type
	Default any    // of the Go type that Type says, nil where the header says null
	Meaning string // what it does, "" never
	Example string // as printed in the header, "" where it names none
}

// Param gives the parameter called name, and whether q has it.
func (q Query) Param(name string) (Param, bool) {
	for _, p := range q.Params {
		if p.Name == name {
			return p, true
		}
	}
	return Param{}, false
}

// Defaults gives a value for every parameter of q: a new map that the caller may change.
func (q Query) Defaults() map[string]any {
	m := make(map[string]any, len(q.Params))
	for _, p := range q.Params {
		m[p.Name] = p.Default
	}
	return m
}
