// SPDX-License-Identifier: Apache-2.0

package resolve

import "summitry/graph"

// voices tells by article who is heard through it: its outlet, however often it prints, or the article itself where the outlet is
// unknown. A copy is the voice of its original, so that ten prints of one agency's story are one.
func voices(sources []Source) map[string]string {
	articles := map[string]graph.Article{}
	for _, s := range sources {
		articles[s.Article.Key] = s.Article
	}
	heard := map[string]string{}
	for key, a := range articles {
		// A chain of copies is as long as there are articles, unless it runs in a circle; then no voice is better than another.
		for range articles {
			original, known := articles[a.CopyOf]
			if a.CopyOf == "" || !known {
				break
			}
			a = original
		}
		switch {
		case a.CopyOf != "":
			heard[key] = a.CopyOf
		case a.Outlet != "":
			heard[key] = a.Outlet
		default:
			heard[key] = a.Key
		}
	}
	return heard
}
