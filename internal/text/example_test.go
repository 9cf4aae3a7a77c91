// SPDX-License-Identifier: Apache-2.0

package text_test

import (
	"fmt"

	"summitry/internal/text"
)

func ExampleSplit() {
	for _, s := range text.Split("Am 7. Juli rief er an. Es ging um Zölle.") {
		fmt.Println(len(s.Tokens))
	}
	// Output:
	// 7
	// 5
}

func ExampleTimes() {
	article := "Am Montag sprach er fast eine Stunde mit ihr. Am Tag darauf fuhr er ab."
	for _, t := range text.Times(article, text.Split(article), text.Date{Year: 2018, Month: 7, Day: 18}, "de") {
		fmt.Println(t.In(article), "|", t.Value, "|", t.Rule)
	}
	// Output:
	// Montag | 2018-07-16 | weekday
	// fast eine Stunde | PT1H | duration
	// Tag darauf | 2018-07-17 | later
}
