// SPDX-License-Identifier: Apache-2.0

// Package score measures reading against answer keys, and holds the form in which contacts are exchanged.
//
// It takes cases, each an answer key with what was read and the article's text, and gives a report: precision, recall and F1 of
// contacts, of their fields and of the phenomena that a key names, how often something was told as held that was not, and
// whether the evidence stands in the text. It reads no article and resolves nothing; [FromGraph] writes a graph in the
// form of the answer keys.
//
//	cases, err := score.Load(os.DirFS("examples/gold"), os.DirFS("out"), "")
//	report := score.Run(cases, score.Default())
//	score.WriteText(os.Stdout, report, false)
//
// # Match of a predicted contact with one of the key
//
//   - same kind;
//   - two shared participants by surname; where the key names fewer than two, one of them, or an equal place, delegation or
//     occasion;
//   - dates compatible at the coarser precision, or both unknown; a "date_alt" counts like the date. One side unknown is a
//     match with loose dates only;
//   - strict: the same status; lenient: any. A postponed contact counts as cancelled, an unconfirmed one as planned;
//   - one to one, the most similar pair first.
//
// Optional contacts and labels of the key are neither rewarded nor punished. Fields are counted over matched contacts.
//
// # Phenomena
//
// A contact of a key may name the "phenomena" of language it is there for. It counts as found or missed for each of them. A
// surplus prediction counts against the phenomena of the contact it resembles most, of the same kind and with a shared party,
// and where there is none against those of the document.
package score
