// SPDX-License-Identifier: Apache-2.0

package article

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"summitry/internal/text"
)

// jsonArticle is an article as one JSON object; text is the only field that must have a value.
type jsonArticle struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Outlet    string `json:"outlet"`
	Author    string `json:"author"`
	Published string `json:"published"`
	Language  string `json:"language"`
	URL       string `json:"url"`
	Text      string `json:"text"`
}

// FromJSON reads one line of NDJSON: {"id", "title", "outlet", "author", "published", "language", "url", "text"}. Its text
// is plain text and cleaned like a file's; a field wins over what the text says of itself. Without an id the key is made of
// the hash. Fields it does not know are passed over. Errors are as those of Parse, with the id as path.
func FromJSON(line []byte, opt Options) (*Article, error) {
	var j jsonArticle
	fail := func(err error) (*Article, error) { return nil, &Error{Path: j.ID, Err: err} }
	switch {
	case len(bytes.TrimSpace(line)) == 0:
		return fail(ErrEmpty)
	case int64(len(line)) > opt.limit():
		return fail(ErrTooLarge)
	}
	if err := json.Unmarshal(line, &j); err != nil {
		return fail(fmt.Errorf("%w: %w", err, ErrBroken))
	}
	if binary(j.Text) {
		return fail(ErrBinary)
	}
	given := header{title: squeeze(tidy(j.Title)), outlet: squeeze(j.Outlet), url: j.URL, raw: rawOf(j.Text)}
	if j.Author != "" {
		given.writer(squeeze(j.Author))
	}
	if given.published = parseMetaDate(j.Published); j.Published != "" && given.published == (text.Date{}) {
		return fail(fmt.Errorf("read published %q: want YYYY-MM-DD: %w", j.Published, ErrBroken))
	}
	if len(j.Language) >= 2 {
		given.language = strings.ToLower(j.Language[:2])
	}
	given.named = dayOfName(strings.TrimSuffix(path.Base(j.ID), ".txt"))
	a := build(paragraphs(tidy(j.Text), false), given, opt)
	if strings.TrimSpace(j.Text) == "" || a.Text == "" {
		return fail(ErrEmpty)
	}
	sum := sha256.Sum256(line)
	a.SHA256 = hex.EncodeToString(sum[:])
	if j.ID == "" {
		j.ID = a.SHA256[:16]
	}
	a.Path, a.Name, a.Key = j.ID, strings.TrimSuffix(path.Base(j.ID), ".txt"), Key(j.ID)
	return a, nil
}
