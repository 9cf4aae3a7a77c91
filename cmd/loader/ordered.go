// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"iter"
)

// workers read articles at the same time.
const workers = 2

// ordered gives do(i) for every i of in, in the order of in, while several are being worked on; it holds few more of them than there are
// workers. It ends early where ctx ends or the loop over it is left.
func ordered[I, O any](ctx context.Context, in iter.Seq[I], do func(I) O) iter.Seq[O] {
	type job struct {
		in  I
		out chan O
	}
	return func(yield func(O) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		jobs, queue := make(chan job), make(chan chan O, 2*workers)
		for range workers {
			go func() {
				for j := range jobs {
					j.out <- do(j.in)
				}
			}()
		}
		go func() {
			defer close(queue)
			defer close(jobs)
			// The place in the queue is taken before the work is given out: that is what keeps the order, and its length what bounds memory.
			for i := range in {
				j := job{i, make(chan O, 1)}
				select {
				case queue <- j.out:
				case <-ctx.Done():
					return
				}
				select {
				case jobs <- j:
				case <-ctx.Done():
					return
				}
			}
		}()
		for out := range queue {
			select {
			case o := <-out:
				if !yield(o) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}
