// SPDX-License-Identifier: Apache-2.0

// Package resolve makes contacts of tellings: what many articles state becomes one graph.
//
// It takes sources, each an article with what it tells, and gives the graph that follows from all of them together. It is
// a function of the set of sources: their order, and the order of what stands in them, changes nothing. It reads no
// database and no clock; what is stored already comes in again through [FromGraph], and [Near] says how little of it is needed.
//
//	g := resolve.Contacts([]resolve.Source{resolve.FromReading(art, "outlet/morgenblatt", reading)})
//	fmt.Println(g.Contacts[0].Title) // "Treffen Macron – Merkel, Meseberg, 19. Juni 2018"
//
// # Which tellings are one contact
//
// Tellings are taken from the best dated to the least, and each joins the one contact it fits best. It must agree with every
// telling of that contact, so that a coarse date never glues two different days together:
//
//   - same kind, and a series only with a series of the same period;
//   - at least two shared actors, or the only one that both sides name;
//   - dates compatible at the coarser precision, where a publication day may be the day after; no other city or count, and no
//     other ordinal of the same row ("since the election") unless both name the day; not held before it was printed;
//   - what was planned for one day and is put off to another, in the same place or on the same occasion, or as the one plan of these parties;
//   - not of the same article: within one article, extract has said what is one contact.
//
// And one telling of that contact must speak for it:
//
//   - for a single shared actor, by a shared place or occasion;
//   - for coarse dates, by having happened or not alike, or by a shared city, occasion or ordinal;
//   - for a missing date, by a shared city, occasion or ordinal, or by having been printed within days of the other.
//
// Where two tellings of one article could each be it, the one that shares more is. Two contacts that fit equally well leave the
// telling on its own: unsure stays apart. Of two on one day, what names no day means the one that most voices tell of. Why a telling is where it is stands with the statement about its kind, and what else it
// may be with its contact. Tellings of copies of one text that state the same are one without any of this, and a judgement comes
// before all of it.
//
// # How each value follows from the statements
//
// A voice is an outlet; an article without one is a voice of its own, a copy has the voice of its original. Close is near in
// days between publication and contact.
//
//	value         rule, in this order
//	date          finest precision; named or counted rather than publication day; most voices; closest; earliest
//	from, to      the days the date can mean; the whole range where the same words give several days
//	basis         of the date's statements: stated before relative before publication
//	status        of those who look back (held, cancelled or denied, printed on the first day or later, or without a date):
//	              finest date; newest article; most voices; the more cautious. Where nobody does: newest article; most
//	              voices; the more cautious. Cautious: denied, cancelled, held, postponed, unconfirmed, planned
//	places        cities if any, else regions and countries
//	occasion      most voices; longest; alphabet
//	duration      most voices; closest; smallest
//	count         most voices; newest article; smallest
//	caller        most voices; closest; alphabet
//	participants  all, delegations among them
//	topics        all; what was expressly not discussed is kept apart, and may stand in both
//	reported by   all claimants, of the contact and of its single statements
//
// A statement is negative where it says that a topic was not discussed or that a contact did not happen.
package resolve
