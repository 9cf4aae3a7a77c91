// SPDX-License-Identifier: Apache-2.0

package command

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// Run executes the command called name under a context that an interrupt ends, reports to errs what went wrong, and gives the exit code.
// A second interrupt ends the program at once.
func Run(errs io.Writer, name string, execute func(context.Context) error) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		<-ctx.Done()
		stop()
	}()
	return Report(errs, name, execute(ctx), ctx)
}
