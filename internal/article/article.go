// SPDX-License-Identifier: Apache-2.0

// Package article turns files of several formats into clean articles with a header.
//
// It takes paths or bytes (txt, md, html, pdf; UTF-8, UTF-16, Windows-1252) and gives articles whose text holds the sentences of the
// press and nothing else: navigation, teasers of other articles, credits and adverts are out, headline, lead, caption and
// body are told apart. It does not know politics and draws no conclusion. No word of a sentence is rewritten: what stands
// in the clean text stands in the raw one, but for white space, line breaks and the hyphens at them.
//
//	a, err := article.Parse("2017/treffen.txt", raw, article.Options{})
//	for _, b := range a.Blocks {
//		fmt.Println(b.Kind, b.In(a.Text))
//	}
package article

import (
	"summitry/internal/text"
)

// Kind is the part a block plays in its article.
type Kind uint8

// The kinds of a block.
const (
	Headline Kind = iota // the article's title, and the kicker above it
	Lead                 // the bold summary below the title
	Heading              // a heading within the body
	Caption              // what stands below a picture
	Body                 // a paragraph
	Item                 // a list item
)

// String names the kind in lower case: "headline".
func (k Kind) String() string {
	return [...]string{"headline", "lead", "heading", "caption", "body", "item"}[k]
}

// Block is one paragraph of the clean text.
type Block struct {
	text.Span
	Kind Kind
}

// Article is one clean input text with its header.
type Article struct {
	Key       string    // "article/" + a readable slug of name, stable for the same path below the folder it was loaded from
	Path      string    // as given
	Name      string    // file name without extension
	Title     string    // "" where none was found
	Outlet    string    // the outlet's name as printed or known by its web address, "" where unknown
	Agency    string    // the agency whose mark it carries ("dpa"), "" where none
	Author    string    // "" where unknown
	Published text.Date // of the text; of the file name where the text has none; unknown where neither has one
	Language  string    // "de", "en"
	URL       string    // "" where unknown
	SHA256    string    // of the raw bytes
	Text      string    // clean text, UTF-8, NFC; blocks are parted by a blank line
	Blocks    []Block   // in the order of the text; they cover all of it but the blank lines
	Raw       string    // plain text as the file has it, kept only where AsPrinted needs it; "" else
	Dateline  text.Span // "Berlin (dpa) -": where the report was filed, no place of a contact; empty where none
}
