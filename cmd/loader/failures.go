// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
)

// failures are the articles that could not be read or written; the others were done.
type failures []error

// add notes what failed; each error names its article.
func (f *failures) add(errs ...error) { *f = append(*f, errs...) }

// err is nil where nothing failed, else an error that says how many failed of how many, and lists every one.
func (f failures) err(what string, of int) error {
	if len(f) == 0 {
		return nil
	}
	return fmt.Errorf("%s %d of %d articles:\n%w", what, len(f), of, errors.Join(f...))
}
