// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"

	"summitry/internal/text"
)

// cluster is a set of tellings of one contact, of which no two contradict each other.
type cluster struct {
	members []*facts
	joins   map[*facts]join
}

// join is how a telling came to its cluster.
type join struct {
	first   bool // it began the cluster
	judged  bool // a judgement says so
	copied  bool // a copy of its article is there already and states the same
	support support
	rivals  []*cluster // the clusters that fitted equally well, where it stayed on its own
}

// support is what speaks for a telling belonging to a cluster, beyond fitting it.
type support struct {
	date, ordinal, duration, city, occasion, status bool
	moved                                           bool // one of them says that the other was put off
	most                                            bool // most tell of it, of several on one day
}

// compare orders supports by weight.
func (s support) compare(o support) int {
	return cmp.Or(
		compareBools(s.ordinal, o.ordinal), compareBools(s.duration, o.duration), compareBools(s.city, o.city), compareBools(s.occasion, o.occasion),
		compareBools(s.date, o.date), compareBools(s.status, o.status),
	)
}

// gather makes clusters of tellings. The best dated tellings come first, those that say more before those that say less; each
// joins the one cluster that it fits best or begins a new one.
func gather(tellings []*facts) []*cluster {
	sorted := slices.Clone(tellings)
	slices.SortFunc(sorted, bySpecificity)
	unsure := unsureMoves(sorted)
	waiting := map[string][]*facts{} // what is not in a cluster yet, by article
	for _, f := range sorted {
		waiting[f.article.Key] = append(waiting[f.article.Key], f)
	}
	var clusters []*cluster
	index := map[block][]*cluster{}
	printed := map[string][]*cluster{} // where a telling is, by what makes it the same as that of a copy
	decided := map[string]*cluster{}   // the same, by the judgement that speaks of it
	for _, f := range sorted {
		waiting[f.article.Key] = waiting[f.article.Key][1:]
		var best *cluster
		j := join{}
		group := f.judged.group[f.id()]
		if group != "" {
			group += " " + f.kind // no judgement makes a call a meeting
		}
		twin := f.twin()
		copied := slices.IndexFunc(printed[twin], func(c *cluster) bool { return c.takes(f) })
		switch c := decided[group]; {
		case group != "" && c != nil && !c.keptFrom(f):
			best, j.judged = c, true
		case copied >= 0:
			best, j.copied = printed[twin][copied], true
		default:
			best, j.rivals, j.support = choose(f, slices.DeleteFunc(candidates(f, index), func(c *cluster) bool { return outdone(f, waiting[f.article.Key], c) }))
			j.first = best == nil
		}
		if best == nil {
			best = &cluster{joins: map[*facts]join{}}
			clusters = append(clusters, best)
		}
		best.members = append(best.members, f)
		best.joins[f] = j
		if !slices.Contains(printed[twin], best) {
			printed[twin] = append(printed[twin], best)
		}
		if group != "" && decided[group] == nil {
			decided[group] = best
		}
		for _, b := range f.blocks() {
			if !slices.Contains(index[b], best) {
				index[b] = append(index[b], best)
			}
		}
	}
	keepOpen(clusters, unsure)
	return clusters
}

// keptFrom reports whether a judgement keeps f apart from a member of c.
func (c *cluster) keptFrom(f *facts) bool {
	return slices.ContainsFunc(c.members, func(m *facts) bool { return f.judged.keptApart(f.id(), m.id()) })
}

// takes reports whether nothing in c speaks against f.
func (c *cluster) takes(f *facts) bool {
	return !slices.ContainsFunc(c.members, func(m *facts) bool { return !agree(f, m) })
}

// bySpecificity orders tellings by what they say, and last by their identity, so that the order is total.
func bySpecificity(a, b *facts) int {
	return cmp.Or(
		cmp.Compare(b.grain, a.grain), compareBools(a.soft, b.soft),
		compareBools(b.status == postponed, a.status == postponed), // it leads from the old day to the new one
		compareBools(len(b.cities) > 0, len(a.cities) > 0),
		cmp.Compare(len(b.people)+len(b.groups), len(a.people)+len(a.groups)),
		cmp.Compare(len(b.occasions), len(a.occasions)),
		cmp.Compare(len(b.ordinals), len(a.ordinals)), compareBools(b.count != "", a.count != ""),
		compareTellings(a, b),
	)
}

// compareTellings orders tellings by article and place in it.
func compareTellings(a, b *facts) int {
	return cmp.Or(cmp.Compare(a.article.Key, b.article.Key), cmp.Compare(a.index, b.index))
}

// candidates are the clusters that f fits, each once, in the order in which they were begun.
func candidates(f *facts, index map[block][]*cluster) []*cluster {
	var out []*cluster
	seen := map[*cluster]bool{}
	for _, b := range f.blocks() {
		for _, c := range index[b] {
			if seen[c] {
				continue
			}
			seen[c] = true
			if fits(f, c.members) {
				out = append(out, c)
			}
		}
	}
	return out
}

// outdone reports whether another telling of f's article says more that speaks for it being part of c: an article that tells of the talk in the
// afternoon and of a second one in the evening tells of two, and only one of them is the talk of so many minutes.
func outdone(f *facts, waiting []*facts, c *cluster) bool {
	return slices.ContainsFunc(waiting, func(o *facts) bool {
		return o.kind == f.kind && fits(o, c.members) && supportOf(o, c).compare(supportOf(f, c)) > 0
	})
}

// choose gives the candidate with the most support, or none and the rivals where several have the same.
// What is told without a date joins a dated contact only where a number, a city or an occasion singles it out: that both were held does not.
func choose(f *facts, candidates []*cluster) (best *cluster, rivals []*cluster, s support) {
	for _, c := range candidates {
		t := supportOf(f, c)
		if f.grain == text.GrainNone {
			t.status = false
		}
		switch order := t.compare(s); {
		case len(rivals) == 0 || order > 0:
			s, rivals = t, []*cluster{c}
		case order == 0:
			rivals = append(rivals, c)
		}
	}
	if len(rivals) > 1 && f.grain < text.GrainDay {
		if c := mostToldOf(rivals); c != nil {
			s.most, rivals = true, []*cluster{c}
		}
	}
	if len(rivals) == 1 {
		return rivals[0], nil, s
	}
	return nil, rivals, support{}
}

func supportOf(f *facts, c *cluster) support {
	var s support
	for _, m := range c.members {
		s.ordinal = s.ordinal || sameNumber(f.ordinals, m.ordinals)
		s.duration = s.duration || shared(f.durations, m.durations) > 0
		s.city = s.city || shared(f.cities, m.cities) > 0
		s.occasion = s.occasion || shared(f.occasions, m.occasions) > 0
		s.status = s.status || f.status == m.status
		s.moved = s.moved || moved(f, m) || moved(m, f)
		// That another telling of the same month is there already singles out nothing, unless the month is that of a series.
		s.date = s.date || (f.grain == text.GrainDay || f.series && f.grain > text.GrainNone) && slices.Equal(f.dates, m.dates)
	}
	return s
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
