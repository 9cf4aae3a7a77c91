// SPDX-License-Identifier: Apache-2.0

package article

import (
	"bytes"
	"path"
	"strings"
)

// format is what a file is read as.
type format uint8

const (
	plain format = iota
	markdown
	page // HTML
	pdfFile
	unsupported
)

// formats maps extensions to formats; a folder is searched for these only.
var formats = map[string]format{
	".txt": plain, ".text": plain, ".md": markdown, ".markdown": markdown,
	".html": page, ".htm": page, ".xhtml": page, ".pdf": pdfFile,
}

// magics are the first bytes of formats that are recognised to say so, not to read them.
var magics = []string{
	"PK\x03\x04", "\xd0\xcf\x11\xe0", "\x89PNG", "\xff\xd8\xff", "GIF8", "{\\rtf", "\x1f\x8b", "Rar!", "7z\xbc\xaf", "II*\x00", "MM\x00*",
}

// formatOf tells by the first bytes, then by the extension, how raw is to be read. The bytes win: a PDF that was saved as
// .txt is a PDF, a .html without a tag is plain text.
func formatOf(name string, raw []byte) format {
	head := raw[:min(len(raw), 1024)]
	if bytes.Contains(head, []byte("%PDF-")) {
		return pdfFile
	}
	for _, m := range magics {
		if bytes.HasPrefix(raw, []byte(m)) {
			return unsupported
		}
	}
	lower := bytes.TrimLeft(head, "\xef\xbb\xbf \t\r\n")
	if len(lower) > 0 && lower[0] == '<' {
		lower = bytes.ToLower(lower)
	}
	f, known := formats[strings.ToLower(path.Ext(name))]
	switch {
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")):
		return page
	case f == pdfFile:
		return pdfFile // no header within the first kilobyte: the reader will say that it is broken
	case f == page && bytes.IndexByte(raw, '<') < 0 && !zeros(raw, 0) && !zeros(raw, 1):
		return plain
	case known:
		return f
	case bytes.HasPrefix(lower, []byte("<?xml")) && bytes.Contains(lower, []byte("<html")):
		return page
	}
	return plain
}
