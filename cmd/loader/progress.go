// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress tells how far work is: a bar with rate and time left on a terminal, a line now and then in a pipe. What takes less than two
// seconds is not told at all.
type progress struct {
	say   func(string)
	bar   *progressbar.ProgressBar // nil in a pipe
	what  string
	done  int
	total int
	began time.Time
	next  time.Duration // when the next line is due
	ended bool
}

const (
	firstLine = 2 * time.Second
	lineEvery = 10 * time.Second
)

// progress begins to tell of total things; the caller ends it.
func (a *app) progress(what string, total int) *progress {
	p := &progress{say: a.say, what: what, total: total, began: time.Now(), next: firstLine}
	if a.watched && total > 1 {
		p.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(a.errs), progressbar.OptionSetDescription(what), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
			progressbar.OptionSetItsString("articles"), progressbar.OptionSetPredictTime(true), progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(), progressbar.OptionSetElapsedTime(false))
	}
	return p
}

// add tells that n more are done.
func (p *progress) add(n int) {
	p.done += n
	if p.bar != nil {
		_ = p.bar.Add(n) // a bar that cannot be drawn harms nothing
		return
	}
	gone := time.Since(p.began)
	if gone < p.next || p.total == 0 {
		return
	}
	p.next = gone + lineEvery
	rate := float64(p.done) / gone.Seconds()
	left := time.Duration(float64(p.total-p.done) / rate * float64(time.Second)).Round(time.Second)
	p.say(fmt.Sprintf("%s: %d of %d articles, %.0f a second, %s left", p.what, p.done, p.total, rate, left))
}

// during tells that something is being done that has no steps to count, until the function it gives is called.
func (p *progress) during(what string) (done func()) {
	began, next := time.Now(), firstLine
	ticks, end, ended := time.NewTicker(time.Second), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		defer ticks.Stop()
		for {
			select {
			case <-end:
				return
			case <-ticks.C:
			}
			gone := time.Since(began)
			told := fmt.Sprintf("%s (%d s)", what, int(gone.Seconds()))
			switch {
			case p.bar != nil:
				p.bar.Describe(told)
			case gone >= next:
				next = gone + lineEvery
				p.say(told)
			}
		}
	}()
	return func() {
		close(end)
		<-ended
		if p.bar != nil {
			p.bar.Describe(p.what)
		}
	}
}

// end takes the bar away. It may be called more than once.
func (p *progress) end() {
	if p.bar != nil && !p.ended {
		_ = p.bar.Clear()
	}
	p.ended = true
}
