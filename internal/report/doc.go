// SPDX-License-Identifier: Apache-2.0

// Package report writes a graph of contacts as one page to hand on: it opens in any web browser without a network, and shows a timeline, topics by
// year, the network, a map and a table of contacts, each with its sentences, under filters that all of them follow.
//
// It takes contacts with their sentences and gives HTML. It knows no database and no clock: the same contacts give the same page, byte for byte.
// The charts are Apache ECharts, bundled into vendor/ by scripts/report-assets.sh from the sources in web/; the page's own script and style are
// page.js and page.css.
//
//	err := report.Write(w, report.Data{Title: "2025", Contacts: contacts}, "de")
package report
