// SPDX-License-Identifier: Apache-2.0

package graph

// Change is what one Apply does, wholly or not at all.
//
// A contact that loses a statement, because its article is replaced or withdrawn or because the statement is now about another contact, must
// be in Graph as it follows from the statements left, or in DropContacts; a contact that nothing states any more goes by itself.
//
// The properties of actors, places and topics are taken as the change has them, so they must follow from the key and the reader's version alone:
// a role "as last printed" would make the order of loads show. A provisional actor does not overwrite one that is not: once a change describes an
// outlet that others only name, it stays described.
type Change struct {
	Graph        Graph    // what shall stand, with everything it refers to
	Replace      []string // articles read anew: their stored statements that are not in Graph go
	Withdraw     []string // articles that go, with all their statements
	Judged       bool     // the judgements in Graph are all that hold: others go
	DropContacts []string // contacts that no longer stand, because their statements are now about others
}

// Written tells what an Apply changed. After a second Apply of the same Change it is the zero value.
type Written struct {
	NodesCreated         int
	NodesDeleted         int
	RelationshipsCreated int
	RelationshipsDeleted int
	PropertiesSet        int
	LabelsAdded          int
	LabelsRemoved        int

	Articles   Diff
	Contacts   Diff
	Statements Diff
}

// Diff counts the nodes of one label. Changed are those whose own properties changed, and statements that are about another contact or made
// by another claimant than before.
type Diff struct{ New, Changed, Gone int }

// Nothing reports whether the database is as it was.
func (w Written) Nothing() bool { return w == Written{} }

// Plus adds what two calls changed.
func (w Written) Plus(o Written) Written {
	w.NodesCreated += o.NodesCreated
	w.NodesDeleted += o.NodesDeleted
	w.RelationshipsCreated += o.RelationshipsCreated
	w.RelationshipsDeleted += o.RelationshipsDeleted
	w.PropertiesSet += o.PropertiesSet
	w.LabelsAdded += o.LabelsAdded
	w.LabelsRemoved += o.LabelsRemoved
	w.Articles = w.Articles.plus(o.Articles)
	w.Contacts = w.Contacts.plus(o.Contacts)
	w.Statements = w.Statements.plus(o.Statements)
	return w
}

func (d Diff) plus(o Diff) Diff { return Diff{d.New + o.New, d.Changed + o.Changed, d.Gone + o.Gone} }
