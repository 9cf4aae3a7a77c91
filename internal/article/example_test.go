// SPDX-License-Identifier: Apache-2.0

package article_test

import (
	"fmt"

	"summitry/internal/article"
)

func ExampleParse() {
	raw := "Zum Inhalt springen\n\nAdler trifft Brandau\n\n14. Juni 2022\n\n" +
		"Neustadt (dpa) - Die Kanzlerin hat den Präsidenten empfangen. Es ging um Zölle.\n\nTeilen\n"
	a, err := article.Parse("2022/treffen.txt", []byte(raw), article.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Key, a.Published, a.Agency)
	for _, b := range a.Blocks {
		fmt.Println(b.Kind, "|", b.In(a.Text))
	}
	// Output:
	// article/2022/treffen 2022-06-14 dpa
	// headline | Adler trifft Brandau
	// body | Neustadt (dpa) - Die Kanzlerin hat den Präsidenten empfangen. Es ging um Zölle.
}
