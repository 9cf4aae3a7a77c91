// SPDX-License-Identifier: Apache-2.0

package score

import "slices"

// Counts are right, surplus and missed answers.
type Counts struct {
	TP int `json:"tp"`
	FP int `json:"fp"`
	FN int `json:"fn"`
}

func (c *Counts) add(o Counts) {
	c.TP += o.TP
	c.FP += o.FP
	c.FN += o.FN
}

// Any reports that something was counted.
func (c Counts) Any() bool { return c != Counts{} }

// Precision is the share of right answers among those given; 1 where nothing was asked or answered.
func (c Counts) Precision() float64 { return c.share(c.FP) }

// Recall is the share of right answers among those asked for; 1 where nothing was asked or answered.
func (c Counts) Recall() float64 { return c.share(c.FN) }

// F1 is the harmonic mean of precision and recall; 1 where nothing was asked or answered.
func (c Counts) F1() float64 {
	p, r := c.Precision(), c.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (c Counts) share(wrong int) float64 {
	switch {
	case !c.Any():
		return 1
	case c.TP+wrong == 0:
		return 0
	}
	return float64(c.TP) / float64(c.TP+wrong)
}

// Accuracy is how many of N questions were answered right.
type Accuracy struct {
	OK int `json:"ok"`
	N  int `json:"n"`
}

func (a *Accuracy) add(right bool) {
	a.N++
	if right {
		a.OK++
	}
}

// Value is the share of right answers, nil where nothing was asked.
func (a Accuracy) Value() *float64 {
	if a.N == 0 {
		return nil
	}
	v := float64(a.OK) / float64(a.N)
	return &v
}

// compareLabels counts labels one to one. A surplus one that repeats a right one, or that is neutral, does not count.
func compareLabels(gold, pred []string, same func(g, p string) bool, neutral func(p string) bool) Counts {
	var c Counts
	left := slices.Clone(gold)
	var rest []string
	for _, p := range pred {
		i := slices.IndexFunc(left, func(g string) bool { return same(g, p) })
		if i < 0 {
			rest = append(rest, p)
			continue
		}
		left = slices.Delete(left, i, i+1)
		c.TP++
	}
	for _, p := range rest {
		if !neutral(p) && !slices.ContainsFunc(gold, func(g string) bool { return same(g, p) }) {
			c.FP++
		}
	}
	c.FN = len(left)
	return c
}
