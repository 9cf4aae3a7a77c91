// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// together is what the frames of one contact say of it together. It is kept, for a contact can be told a thousand times, and every time it is
// asked for what was told before. Whoever changes a frame that belongs to a contact already has to set the contact's sum back.
type together struct {
	frames       int // how many of the contact's frames are in here
	several      bool
	plural       bool
	summit       bool // one that names its occasion
	calledSummit bool
	video        bool
	inPerson     bool
	past         bool
	count        int
	ordinal      int
	occasion     *spot
	when         *text.Time
	status       string // the heaviest
	toldHeld     bool   // by a verb, and not only taken for granted
	undated      bool   // planned, without a day
	places       []spot // cities and states, each once
	nouns        []string
}

// all is what the frames of t say together.
func (t *telling) all() *together {
	for ; t.sum.frames < len(t.frames); t.sum.frames++ {
		t.sum.add(t.frames[t.sum.frames])
	}
	return &t.sum
}

func (x *together) add(f *frame) {
	x.several = x.several || f.several
	x.plural = x.plural || f.plural
	x.summit = x.summit || f.summit && f.occasion != nil
	x.calledSummit = x.calledSummit || f.summit
	x.video = x.video || f.video
	x.inPerson = x.inPerson || f.inPerson()
	x.past = x.past || f.past
	if x.count == 0 && f.several {
		x.count = f.count
	}
	if x.ordinal == 0 {
		x.ordinal = f.ordinal
	}
	if x.occasion == nil {
		x.occasion = f.occasion
	}
	if f.when != nil && (x.when == nil || coarse(f.when).Grain() > coarse(x.when).Grain()) {
		x.when = f.when
	}
	if weight(f.status) > weight(x.status) {
		x.status = f.status
	}
	x.toldHeld = x.toldHeld || f.status == held && f.why != "status:at-it" && f.why != "status:after-it"
	x.undated = x.undated || f.status == planned && f.when == nil
	for _, p := range f.where {
		if (p.kind == lexicon.KCity || p.kind == lexicon.KState) && !slices.ContainsFunc(x.places, func(q spot) bool { return q.kind == p.kind && q.key == p.key }) {
			x.places = append(x.places, p)
		}
	}
	if f.noun != nil {
		if w := text.Fold(f.noun.Lemma); !slices.Contains(x.nouns, w) {
			x.nouns = append(x.nouns, w)
		}
	}
}

func (t *telling) several() bool { return t.all().several }

// plural reports whether the article calls t by a plural: "Gespräche", "Verhandlungen".
func (t *telling) plural() bool { return t.all().plural }

// summit reports whether t is a summit, which its members' states hold.
func (t *telling) summit() bool { return t.all().summit }

// calledSummit reports whether t was told by a summit or by a noun for one.
func (t *telling) calledSummit() bool { return t.all().calledSummit }

func (t *telling) occasion() *spot { return t.all().occasion }

func (t *telling) video() bool { return t.all().video }

func (t *telling) inPerson() bool { return t.all().inPerson }

func (t *telling) count() int { return t.all().count }

func (t *telling) past() bool { return t.all().past }

func (t *telling) ordinal() int { return t.all().ordinal }

// when is the most precise date told of t.
func (t *telling) when() *text.Time { return t.all().when }

// status is what the frames together say: called off beats planned, held beats both only where extract joined them by the day.
func (t *telling) status() string {
	x := t.all()
	if x.status == held && x.undated && !x.toldHeld {
		return planned
	}
	return x.status
}

// weight ranks what frames of one contact say became of it: the heaviest counts.
func weight(status string) int {
	switch status {
	case unconfirmed:
		return 1
	case planned:
		return 2
	case held:
		return 3
	case denied:
		return 4
	case postponed:
		return 5
	case cancelled:
		return 6
	}
	return 0
}
