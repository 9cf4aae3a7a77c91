// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"fmt"
	"time"
)

// pace tells somebody waiting what they wait for: first after two seconds, then ever
// more seldom, up to every ten seconds.
type pace struct {
	say   func(string)
	began time.Time
	next  time.Duration
	step  time.Duration
}

const (
	firstWord = 2 * time.Second
	nap       = 100 * time.Millisecond // between two looks at what is waited for
)

func newPace(say func(string)) *pace {
	return &pace{say: say, began: time.Now(), next: firstWord, step: 3 * time.Second}
}

// tell says what, with the seconds gone by, if it is time to say something.
func (p *pace) tell(what string) {
	gone := p.gone()
	if gone < p.next {
		return
	}
	p.say(fmt.Sprintf("%s (%d s)", what, int(gone.Seconds())))
	p.next = gone + p.step
	p.step = min(2*p.step, 10*time.Second)
}

// during tells what until the function it returns is called: for work that reports
// nothing by itself.
func (p *pace) during(what string) (done func()) {
	end, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-end:
				return
			case <-time.After(nap):
				p.tell(what)
			}
		}
	}()
	return func() { close(end); <-ended }
}

// gone returns the time that has passed.
func (p *pace) gone() time.Duration { return time.Since(p.began) }

// sleep waits for d, or less if ctx ends, whose reason it then returns.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-t.C:
		return nil
	}
}
