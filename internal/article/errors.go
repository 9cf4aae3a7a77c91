// SPDX-License-Identifier: Apache-2.0

package article

import (
	"errors"
	"fmt"
)

// The reasons for which Parse, FromJSON and Source.Read give no article, and Sources no source. Each message ends with what to do.
var (
	// ErrEmpty: the file has no bytes, or nothing but white space and boilerplate.
	ErrEmpty = errors.New("no text in it; remove it, or for a scan run text recognition first")
	// ErrBinary: the bytes are no text.
	ErrBinary = errors.New("binary data, no text; give txt, md, html or pdf")
	// ErrTooLarge: the file is longer than Options.MaxBytes.
	ErrTooLarge = errors.New("too large for an article; split it into its articles")
	// ErrEncrypted: the PDF asks for a password.
	ErrEncrypted = errors.New("protected by a password; save it without one")
	// ErrBroken: the PDF or JSON cannot be read to its end.
	ErrBroken = errors.New("broken; fetch or save it again")
	// ErrUnsupported: a known format that is not read (docx, odt, epub, images).
	ErrUnsupported = errors.New("format is not read; save it as txt, md, html or pdf")
	// ErrNoMatch: a path or pattern names nothing.
	ErrNoMatch = errors.New("no such file or folder; check the path")
	// ErrSameKey: two files would become one article.
	ErrSameKey = errors.New("same article key as another file; rename one, or load the folder that holds both")
)

// Error is a file that could not be read, with the reason. Err is or wraps one of the reasons above, or an error of the file system.
type Error struct {
	Path string
	Err  error
}

// Error names the file, the reason and what to do.
func (e *Error) Error() string { return fmt.Sprintf("read article %q: %v", e.Path, e.Err) }

// Unwrap gives the reason to errors.Is and errors.As.
func (e *Error) Unwrap() error { return e.Err }
