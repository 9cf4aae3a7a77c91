// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"testing"

	"summitry/internal/extract"
)

// Who talked with somebody and says where did not phone, though the two phoned at another time.
func TestRead_TalksThatSayWhereAreNoCalls(t *testing.T) {
	const calls = " Die beiden telefonierten zuletzt im März."
	for in, kind := range map[string]string{
		"Am Mittwoch hatte Viktor Orbán in Kiew mit Wolodymyr Selenskyj gesprochen." + calls: "meeting",
		"Am Mittwoch hatte Viktor Orbán mit Wolodymyr Selenskyj gesprochen." + calls:         "call",
	} {
		t.Run(in, func(t *testing.T) {
			days := 0
			for _, told := range reader(t).Read(articleOf(t, in, "2024-07-06")).Tellings {
				if first(told, extract.When) != "2024-07-03" {
					continue
				}
				if days++; first(told, extract.Kind) != kind {
					t.Errorf("a %s, want a %s", first(told, extract.Kind), kind)
				}
			}
			if days != 1 {
				t.Errorf("%d contacts of that day, want one", days)
			}
		})
	}
}
