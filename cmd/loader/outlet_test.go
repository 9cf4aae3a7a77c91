// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"

	"summitry/internal/article"
	"summitry/internal/extract"
)

func TestOutlets_Of(t *testing.T) {
	for _, tc := range []struct {
		name    string
		article article.Article
		want    extract.Actor
		unknown bool
	}{
		{name: "a name of the list", article: article.Article{Outlet: "Interfax"}, want: extract.Actor{Key: "outlet/interfax", Name: "Interfax", Kind: extract.Outlet, Country: "state/russland"}},
		{name: "another name of it", article: article.Article{Outlet: "Agence France-Presse"}, want: extract.Actor{Key: "outlet/afp", Name: "AFP", Kind: extract.Outlet, Country: "state/frankreich"}},
		{name: "the web address", article: article.Article{URL: "https://www.interfax.ru/welt/1.html"}, want: extract.Actor{Key: "outlet/interfax", Name: "Interfax", Kind: extract.Outlet, Country: "state/russland"}},
		{name: "a domain in place of a name", article: article.Article{Outlet: "afp.com"}, want: extract.Actor{Key: "outlet/afp", Name: "AFP", Kind: extract.Outlet, Country: "state/frankreich"}},
		{name: "nobody knows it", article: article.Article{Outlet: "Nöhrer Bote"}, want: extract.Actor{Key: "outlet/noehrer-bote", Name: "Nöhrer Bote", Kind: extract.Outlet, Provisional: true}},
		{name: "a name with a slash is one", article: article.Article{Outlet: "Nohr/Süd"}, want: extract.Actor{Key: "outlet/nohr-sued", Name: "Nohr/Süd", Kind: extract.Outlet, Provisional: true}},
		{name: "nothing is told", article: article.Article{URL: "https://example.org/1"}, unknown: true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, known := ourReader(t).outlets.of(&tc.article)
			if known == tc.unknown {
				t.Fatalf("known: %v", known)
			}
			if got.Key != tc.want.Key || got.Name != tc.want.Name || got.Kind != tc.want.Kind || got.Country != tc.want.Country || got.Provisional != tc.want.Provisional {
				t.Errorf("got %+v, want %+v", got, tc.want)
			}
		})
	}
}
