// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReader_Read_DaysOfOneSentence holds sentences that tell of several contacts by one verb against the days of what they tell.
func TestReader_Read_DaysOfOneSentence(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{
			"a list of days behind a count", "Theresa May und Leo Varadkar haben dreimal miteinander telefoniert: am 2. Februar, am 9. April und am 1. Juni.",
			[]string{"2018", "2018-02-02", "2018-04-09", "2018-06-01"},
		},
		{
			"a day that is to come lies a year back", "Theresa May und Leo Varadkar haben zweimal miteinander telefoniert: am 5. Dezember und am 1. Juni.",
			[]string{"", "2017-12-05", "2018-06-01"},
		},
		{"a list of plans is none of days", "Theresa May und Leo Varadkar wollen zweimal miteinander telefonieren: am 2. Juli und am 9. Juli.", []string{""}},
		{"what follows the colon is of one day", "Theresa May und Leo Varadkar haben zweimal miteinander telefoniert: Am 1. Juni endete der Streit.", []string{""}},
		{
			"the verb goes for a second day and guest", "Am Montag war Theresa May von Angela Merkel in Berlin empfangen worden, am Freitag davor Giuseppe Conte.",
			[]string{"2018-06-15", "2018-06-18"},
		},
		{
			"two days, each with place and partner, before the verb",
			"Angela Merkel, die am Montag in Paris mit Emmanuel Macron und tags zuvor in London mit Theresa May gesprochen hatte, fuhr nach Hause.",
			[]string{"2018-06-17", "2018-06-18"},
		},
		{"one day with two partners", "Angela Merkel, die am Montag in Paris mit Emmanuel Macron und Theresa May gesprochen hatte, fuhr nach Hause.", []string{"2018-06-18"}},
		{
			"a subordinate clause that goes on", "Es ist bekannt, dass Angela Merkel am Montag Emmanuel Macron empfing und am Dienstag Theresa May besuchte.",
			[]string{"2018-06-18", "2018-06-19"},
		},
		{
			"the same weekday before the one spoken of", "Angela Merkel traf am Freitag Emmanuel Macron. Noch am Freitag davor hatte sie Theresa May empfangen.",
			[]string{"2018-06-08", "2018-06-15"},
		},
		{
			"a day after the weekday before it", "Angela Merkel traf am 2. Juni Theresa May. Sie war am Freitag in Paris bei Emmanuel Macron und tags darauf in Rom bei Giuseppe Conte zu Gast.",
			[]string{"2018-06-02", "2018-06-15", "2018-06-16"},
		},
		{
			"the day something became known", "Angela Merkel hat am 1. Juni Emmanuel Macron in Paris getroffen. Das Treffen war am Montag bekannt geworden.",
			[]string{"2018-06-01"},
		},
		{"a second guest of the same day", "Am Montag waren Theresa May und Giuseppe Conte von Angela Merkel in Berlin empfangen worden.", []string{"2018-06-18"}},
		{
			"an item of a chronicle goes on", "- 7. Mai 2018, Sotschi: Angela Merkel sagt das Treffen mit Wladimir Putin ab. Am Telefon sprechen Merkel und Putin trotzdem miteinander.",
			[]string{"2018-05", "2018-05-07"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, c := range contactsOf(t, articleOf(t, tt.text, "2018-06-20")) {
				got = append(got, string(c.Date))
			}
			slices.Sort(got)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("days (-want +got):\n%s", diff)
			}
		})
	}
}
