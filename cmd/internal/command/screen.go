// SPDX-License-Identifier: Apache-2.0

package command

import (
	"os"

	"golang.org/x/term"

	"summitry/internal/config"
	"summitry/internal/render"
)

// Screen is what stands behind standard output: how rows are written depends on it.
type Screen struct {
	Terminal bool
	Width    int // in cells
}

// ScreenOf finds out what stands behind out. width is that of a screen which does not tell its own.
func ScreenOf(out *os.File, width int) Screen {
	s := Screen{Terminal: term.IsTerminal(int(out.Fd())), Width: width}
	if s.Terminal {
		if w, _, err := term.GetSize(int(out.Fd())); err == nil && w > 0 {
			s.Width = w
		}
	}
	return s
}

// Color decides whether colours are written: as mode asks (always, never), else on a terminal that knows them and is not told otherwise.
func (s Screen) Color(mode string) bool {
	switch mode {
	case "always":
		return true
	case "never":
		return false
	}
	return s.Terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// Rows says how rows are written: in format, and where it says nothing as a table on a terminal, else tab-separated without a header.
// An unknown format is a misuse, with try as what to try.
func (s Screen) Rows(c config.Output, format, try string) (render.Options, error) {
	o := render.Options{Color: s.Color(c.Color), Lang: c.Lang, Header: true}
	if s.Terminal {
		o.Width = s.Width
	}
	switch {
	case format != "":
		f, err := render.ParseFormat(format)
		if err != nil {
			return o, Misuse(err.Error(), try)
		}
		o.Format = f
	case s.Terminal:
		o.Format = render.Table
	default:
		o.Format, o.Header = render.TSV, false
	}
	return o, nil
}
