// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"cmp"
	"slices"
)

// planned is a change as rows, ready to be written any number of times.
type planned struct {
	actors, places, placeTopics, topics, articles, contacts []row

	sameAs, liesIn, publishedBy, copyOf                                 []row
	tookPartIn, tookPlaceIn, discussed, notDiscussed, reportedBy, mayBe []row
	metAt, called                                                       []row

	statements []row // sorted by key

	judgements []row
	judged     bool // the judgements are all that hold

	replaced  []row // article key, and the statement keys to keep
	withdrawn []row // article key, nothing to keep
	dropped   []row // contact key
	standing  []row // contact key
}

// plan checks a change and turns it into rows, without looking at the database.
func plan(c Change) (*planned, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	g, x := c.Graph, newIndex(c.Graph)
	u := x.used(g)
	p := &planned{actors: x.actorRows(g, u), judged: c.Judged}
	p.sameAs = sameRows(g, u)
	p.judgements = judgementRows(g)
	p.places, p.liesIn = placeRows(g, u)
	p.topics, p.placeTopics = topicRows(g, u)
	p.articles, p.publishedBy, p.copyOf = articleRows(g)
	var err error
	if p.contacts, err = contactRows(g); err != nil {
		return nil, err
	}
	for _, n := range g.Contacts {
		p.contact(x, n)
	}
	for _, rows := range [][]row{p.tookPartIn, p.tookPlaceIn, p.discussed, p.notDiscussed, p.reportedBy, p.mayBe, p.metAt, p.called, p.standing} {
		byRowKey(rows)
	}
	kept := map[string][]string{}
	for _, s := range g.Statements {
		p.statements = append(p.statements, statementRow(s))
		kept[s.Article] = append(kept[s.Article], s.Key)
	}
	slices.SortFunc(p.statements, func(a, b row) int { return cmp.Compare(statementKey(a), statementKey(b)) })
	for _, key := range sorted(c.Replace) {
		p.replaced = append(p.replaced, keep(key, kept[key]))
	}
	for _, key := range sorted(c.Withdraw) {
		p.withdrawn = append(p.withdrawn, keep(key, nil))
	}
	for _, key := range sorted(c.DropContacts) {
		p.dropped = append(p.dropped, keep(key, nil))
	}
	return p, nil
}

// contact plans the relationships of one contact.
func (p *planned) contact(x *index, c Contact) {
	p.standing = append(p.standing, row{"key": c.Key})
	part := keep(c.Key, c.Participants)
	var actors []row
	for _, key := range part["keep"].([]string) {
		as := "delegation"
		if x.actors[key].Kind == "Person" {
			as = "participant"
		}
		actors = append(actors, row{"key": key, "as": as})
	}
	part["actors"] = actors
	p.tookPartIn = append(p.tookPartIn, part)
	p.tookPlaceIn = append(p.tookPlaceIn, keep(c.Key, c.Places))
	p.discussed = append(p.discussed, keep(c.Key, x.topicNodes(c.Topics)))
	p.notDiscussed = append(p.notDiscussed, keep(c.Key, x.topicNodes(c.NotDiscussed)))
	p.reportedBy = append(p.reportedBy, keep(c.Key, c.ReportedBy))
	p.mayBe = append(p.mayBe, keep(c.Key, c.MayBe))
	p.metAt = append(p.metAt, x.metAt(c).row(c.Key))
	p.called = append(p.called, x.called(c).row(c.Key))
}

// statementKey is the key of a row that statementRow made.
func statementKey(r row) string { return r["properties"].(row)["key"].(string) }
