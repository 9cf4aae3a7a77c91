// SPDX-License-Identifier: Apache-2.0

package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTimes_Texts has what follows from more than one expression.
func TestTimes_Texts(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"range of days", "Vom 7. bis 8. Juli 2017 tagten sie.", []string{"7. DATE 2017-07-07 2017-07-07..2017-07-08 day-month", "8. Juli 2017 DATE 2017-07-08 2017-07-07..2017-07-08 day-month"}},
		{"range behind between", "Zwischen dem 3. und 5. Mai tagten sie.", []string{"3. DATE 2018-05-03 2018-05-03..2018-05-05 day-month", "5. Mai DATE 2018-05-05 2018-05-03..2018-05-05 day-month"}},
		{"range over months", "Vom 28. Juni bis zum 3. Juli 2017 tagten sie.", []string{"28. Juni DATE 2017-06-28 2017-06-28..2017-07-03 day-month", "3. Juli 2017 DATE 2017-07-03 2017-06-28..2017-07-03 day-month"}},
		{"range over the turn of the year", "Vom 28. Dezember bis 3. Januar 2017 ruhten sie.", []string{"28. Dezember DATE 2016-12-28 2016-12-28..2017-01-03 day-month", "3. Januar 2017 DATE 2017-01-03 2016-12-28..2017-01-03 day-month"}},
		{"range in digits", "Messe (15.-18.03.2018)", []string{"15. DATE 2018-03-15 2018-03-15..2018-03-18 numeric-date", "18.03.2018 DATE 2018-03-18 2018-03-15..2018-03-18 numeric-date"}},
		{"range of months", "Zwischen Juni 2011 und September 2012 tagten sie.", []string{"Juni 2011 DATE 2011-06 2011-06..2012-09 month", "September 2012 DATE 2012-09 2011-06..2012-09 month"}},
		{"range of years", "Von 2004 bis 2008 regierte er.", []string{"2004 DATE 2004 2004..2008 year", "2008 DATE 2008 2004..2008 year"}},
		{"years behind between", "Zwischen 2004 und 2008 regierte er.", []string{"2004 DATE 2004 2004..2008 year", "2008 DATE 2008 2004..2008 year"}},
		{"two days", "Am 7. und 8. Juli 2017 tagten sie.", []string{"7. DATE 2017-07-07 2017-07-07..2017-07-07 day-month", "8. Juli 2017 DATE 2017-07-08 2017-07-08..2017-07-08 day-month"}},
		{"row of days", "Am 3., 4. und 6. Mai tagen sie.", []string{"3. DATE 2018-05-03 2018-05-03..2018-05-03 day-month", "4. DATE 2018-05-04 2018-05-04..2018-05-04 day-month", "6. Mai DATE 2018-05-06 2018-05-06..2018-05-06 day-month"}},
		{"year behind the last of three rows", "Am 2. März, 4. April und am 19. Mai 2015 kam er.", []string{"2. März DATE 2015-03-02 2015-03-02..2015-03-02 day-month", "4. April DATE 2015-04-04 2015-04-04..2015-04-04 day-month", "19. Mai 2015 DATE 2015-05-19 2015-05-19..2015-05-19 day-month"}},
		{"two weekdays with dates", "Am Freitag, 20., und Samstag, 21. Juli, tagen sie.", []string{"Freitag, 20. DATE 2018-07-20 2018-07-20..2018-07-20 day-month", "21. Juli DATE 2018-07-21 2018-07-21..2018-07-21 day-month"}},
		{"second weekday goes with the first", "Das für Donnerstag und Freitag angesetzte Treffen fiel aus.", []string{"Donnerstag DATE 2018-07-19 2018-07-19..2018-07-19 weekday", "Freitag DATE 2018-07-20 2018-07-20..2018-07-20 weekday"}},
		{"weekdays in order", "Von Montag bis Freitag wird getagt.", []string{"Montag DATE 2018-07-23 2018-07-23..2018-07-23 weekday", "Freitag DATE 2018-07-27 2018-07-27..2018-07-27 weekday"}},
		{"night between weekdays", "In der Nacht von Sonntag auf Montag kam er.", []string{"Sonntag DATE 2018-07-15 2018-07-15..2018-07-15 weekday", "Montag DATE 2018-07-16 2018-07-16..2018-07-16 weekday"}},
		{"two months with one year", "Im Juni und Juli 2017 kam er.", []string{"Juni DATE 2017-06 2017-06..2017-06 month", "Juli 2017 DATE 2017-07 2017-07..2017-07 month"}},
		{"two times with one Uhr", "Zwischen 14 und 15.30 Uhr kam er.", []string{"14 TIME 2018-07-18T14:00 2018-07-18..2018-07-18 clock", "15.30 Uhr TIME 2018-07-18T15:30 2018-07-18..2018-07-18 clock"}},
		{"time on the day before it", "Am Dienstag kam er um 9 Uhr.", []string{"Dienstag DATE 2018-07-17 2018-07-17..2018-07-17 weekday", "9 Uhr TIME 2018-07-17T09:00 2018-07-17..2018-07-17 clock"}},
		{"time of every day", "Die Feiern am 3. und 4. Mai beginnen jeweils um 20 Uhr.", []string{"3. DATE 2018-05-03 2018-05-03..2018-05-03 day-month", "4. Mai DATE 2018-05-04 2018-05-04..2018-05-04 day-month", "20 Uhr TIME T20:00 clock"}},
		{"day after", "Am 7. Juli kam er. Am Tag darauf fuhr er.", []string{"7. Juli DATE 2018-07-07 2018-07-07..2018-07-07 day-month", "Tag darauf DATE 2018-07-08 2018-07-08..2018-07-08 later"}},
		{"day before", "Am Freitag kam er. Am Tag zuvor rief er an.", []string{"Freitag DATE 2018-07-13 2018-07-13..2018-07-13 weekday", "Tag zuvor DATE 2018-07-12 2018-07-12..2018-07-12 later"}},
		{"evening before", "Am 7. Juli kam er. Am Abend zuvor rief er an.", []string{"7. Juli DATE 2018-07-07 2018-07-07..2018-07-07 day-month", "Abend zuvor TIME 2018-07-06TEV 2018-07-06..2018-07-06 part-of-day"}},
		{"adverb of the day after", "Am 7. Juli kam er, tags darauf fuhr er.", []string{"7. Juli DATE 2018-07-07 2018-07-07..2018-07-07 day-month", "tags darauf DATE 2018-07-08 2018-07-08..2018-07-08 later"}},
		{"next day", "Am 7. Juli kam er, am nächsten Tag fuhr er.", []string{"7. Juli DATE 2018-07-07 2018-07-07..2018-07-07 day-month", "nächsten Tag DATE 2018-07-08 2018-07-08..2018-07-08 following-day"}},
		{"months of one year", "Im März und im Oktober 2016 kam er.", []string{"März DATE 2016-03 2016-03..2016-03 month", "Oktober 2016 DATE 2016-10 2016-10..2016-10 month"}},
		{"month of the same year", "Im Mai 2005 kam er. Im Dezember desselben Jahres ging er.", []string{"Mai 2005 DATE 2005-05 2005-05..2005-05 month", "Dezember desselben Jahres DATE 2005-12 2005-12..2005-12 month"}},
		{"month of the year behind", "Im Mai 2005 kam er. Im April des Folgejahres ging er.", []string{"Mai 2005 DATE 2005-05 2005-05..2005-05 month", "April des Folgejahres DATE 2006-04 2006-04..2006-04 month"}},
		{"same day", "Am 7. Juli kam er. Am selben Tag fuhr er.", []string{"7. Juli DATE 2018-07-07 2018-07-07..2018-07-07 day-month", "selben Tag DATE 2018-07-07 2018-07-07..2018-07-07 same-unit"}},
		{"month later", "Am 7. Juli 2017 kam er. Einen Monat später fuhr er.", []string{"7. Juli 2017 DATE 2017-07-07 2017-07-07..2017-07-07 day-month", "Einen Monat später DATE 2017-08 2017-08..2017-08 later"}},
		{"days after a date", "Zwei Tage nach dem 7. Juli 2017 kam er.", []string{"Zwei Tage DURATION P2D 2017-07-09..2017-07-09 next-to", "7. Juli 2017 DATE 2017-07-07 2017-07-07..2017-07-07 day-month"}},
		{"a year ago today", "Heute vor einem Jahr kam er.", []string{"Heute DATE 2018-07-18 deictic", "einem Jahr DURATION P1Y 2017-07-18..2017-07-18 ago"}},
		{"month in the year of the story", "Am 24. Februar 2015 kam er. Im März fuhr er.", []string{"24. Februar 2015 DATE 2015-02-24 2015-02-24..2015-02-24 day-month", "März DATE 2015-03 2015-03..2015-03 month"}},
		{"day in a month of the heading", "Juli 2016, Bonn\n\nEs regnete. Keiner kam. Am 7. Juli rief er an.", []string{"Juli 2016 DATE 2016-07 2016-07..2016-07 month", "7. Juli DATE 2016-07-07 2016-07-07..2016-07-07 day-month"}},
		{"same month ahead", "Am 24. Juli 2016 kam er. Es regnete. Am 24. Juli wird er wieder kommen.", []string{"24. Juli 2016 DATE 2016-07-24 2016-07-24..2016-07-24 day-month", "24. Juli DATE 2018-07-24 2018-07-24..2018-07-24 day-month"}},
		{"end of the year of the story", "1991 zog er um. Ende des Jahres starb er.", []string{"1991 DATE 1991 1991..1991 year", "Ende des Jahres DATE 1991 1991..1991 edge-of-unit"}},
		{"night before a date", "In der Nacht auf den 28. Juni kam er.", []string{"28. Juni DATE 2018-06-28 2018-06-28..2018-06-28 day-month"}},
		{"eve in apposition", "Am Vorabend eines großen Festes der Vereinigten Staaten – dem Unabhängigkeitstag – rief er an.", []string{"Vorabend eines großen Festes der Vereinigten Staaten – dem Unabhängigkeitstag DATE 2018-07-03 2018-07-03..2018-07-03 eve-of-holiday"}},
		{"planned meeting told in the past", "Er hatte über das geplante Treffen am Freitag berichtet.", []string{"Freitag DATE 2018-07-20 2018-07-20..2018-07-20 weekday"}},
		{"future with an infinitive like a past", "Er wird am Freitag eine Rede halten.", []string{"Freitag DATE 2018-07-20 2018-07-20..2018-07-20 weekday"}},
		{"verb on the near side", "Sie kam gestern an und wird am Samstag nach Bonn fliegen.", []string{"gestern DATE 2018-07-17 2018-07-17..2018-07-17 deictic", "Samstag DATE 2018-07-21 2018-07-21..2018-07-21 weekday"}},
		{"modal that looks back", "Er soll am Montag in Bonn gesprochen haben.", []string{"Montag DATE 2018-07-16 2018-07-16..2018-07-16 weekday"}},
		{"participle that looks back", "Nach der am Dienstag erfolgten Wahl wird er kommen.", []string{"Dienstag DATE 2018-07-17 2018-07-17..2018-07-17 weekday"}},
		{"participle that looks ahead", "Vor dem am Freitag beginnenden Gipfel kam er.", []string{"Freitag DATE 2018-07-20 2018-07-20..2018-07-20 weekday"}},
		{"weekday tells the year", "Er stürzte am Sonntag, den 16. August, vom Rad.", []string{"Sonntag, den 16. August DATE 2015-08-16 2015-08-16..2015-08-16 day-month"}},
		{"news beside a told year", "Im Juni 1995 begann es. Am 16. Juli kam das Urteil.", []string{"Juni 1995 DATE 1995-06 1995-06..1995-06 month", "16. Juli DATE 2018-07-16 2018-07-16..2018-07-16 day-month"}},
		{"time stamp", "Stand 2018-07-10T15:28:55", []string{"2018-07-10T15 DATE 2018-07-10 2018-07-10..2018-07-10 numeric-date"}},
		{"eve told twice", "Am Vorabend des US-Unabhängigkeitstages, dem 3. Juli, rief er an.", []string{"Vorabend des US-Unabhängigkeitstages DATE 2018-07-03 2018-07-03..2018-07-03 eve-of-holiday", "3. Juli DATE 2018-07-03 2018-07-03..2018-07-03 day-month"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkTimes(t, tt.in, published, "de", tt.want...) })
	}
}

// TestTimes_Unpublished has texts whose publication nobody knows: nothing may be made up.
func TestTimes_Unpublished(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"day without a year", "Am 4. Juli kam er.", []string{"4. Juli DATE XXXX-07-04 day-month"}},
		{"month without a year", "Im Juli kam er.", []string{"Juli DATE XXXX-07 month"}},
		{"weekday", "Am Montag kam er.", []string{"Montag DATE XXXX-WXX-1 weekday"}},
		{"yesterday", "Gestern kam er.", []string{"Gestern DATE XXXX-XX-XX deictic"}},
		{"holiday", "Am Vorabend des US-Unabhängigkeitstages kam er.", []string{"Vorabend des US-Unabhängigkeitstages DATE XXXX-07-03 eve-of-holiday"}},
		{"week", "Vergangene Woche kam er.", []string{"Vergangene Woche DATE XXXX-WXX selected-unit"}},
		{"day before nothing", "Am Tag zuvor kam er.", []string{"Tag zuvor DATE XXXX-XX-XX later"}},
		{"year from the text", "Seit Anfang 2025 redeten sie. Am 12. März kam er.", []string{"Anfang 2025 DATE 2025 2025..2025 year", "12. März DATE 2025-03-12 2025-03-12..2025-03-12 day-month"}},
		{"year from a later day", "Am 3. Mai fuhr er. Er war am 18. Februar 2025 da.", []string{"3. Mai DATE 2025-05-03 2025-05-03..2025-05-03 day-month", "18. Februar 2025 DATE 2025-02-18 2025-02-18..2025-02-18 day-month"}},
		{"no year from the beginning of a state", "Am 18. Februar 2025 kam er. Das gilt seit 2014. Am 3. Mai fuhr er.", []string{"18. Februar 2025 DATE 2025-02-18 2025-02-18..2025-02-18 day-month", "2014 DATE 2014 2014..2014 year", "3. Mai DATE 2025-05-03 2025-05-03..2025-05-03 day-month"}},
		{"no year from one of several", "Am 3. Mai fuhr er. Er war im Juni 2014 und im Juli 2015 da.", []string{"3. Mai DATE XXXX-05-03 day-month", "Juni 2014 DATE 2014-06 2014-06..2014-06 month", "Juli 2015 DATE 2015-07 2015-07..2015-07 month"}},
		{"last year is not the only year's", "Im vergangenen Jahr fuhr er, im Juni 2014 nicht.", []string{"vergangenen Jahr DATE XXXX selected-unit", "Juni 2014 DATE 2014-06 2014-06..2014-06 month"}},
		{"year from an earlier day", "Am 18. Februar 2025 kam er. Er blieb. Er aß. Am 3. Mai fuhr er.", []string{"18. Februar 2025 DATE 2025-02-18 2025-02-18..2025-02-18 day-month", "3. Mai DATE 2025-05-03 2025-05-03..2025-05-03 day-month"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkTimes(t, tt.in, Date{}, "de", tt.want...) })
	}
}

func TestTimes_Durations(t *testing.T) {
	tests := []struct {
		name, in, words, value string
		minutes                int
		approx                 string
	}{
		{"hours", "Es dauerte zwei Stunden.", "zwei Stunden", "PT2H", 120, ""},
		{"less than an hour", "Es dauerte fast eine Stunde.", "fast eine Stunde", "PT1H", 60, "<"},
		{"more than hours", "Es dauerte mehr als vier Stunden.", "mehr als vier Stunden", "PT4H", 240, ">"},
		{"about", "Es dauerte rund 90 Minuten.", "rund 90 Minuten", "PT90M", 90, "~"},
		{"up to", "Es dauerte bis zu drei Stunden.", "bis zu drei Stunden", "PT3H", 180, "<"},
		{"half hour", "Es dauerte eine halbe Stunde.", "eine halbe Stunde", "PT30M", 30, ""},
		{"and a half", "Es dauerte zweieinhalb Stunden.", "zweieinhalb Stunden", "PT2.5H", 150, ""},
		{"one and a half", "Es dauerte anderthalb Stunden.", "anderthalb Stunden", "PT1.5H", 90, ""},
		{"good hour", "Es dauerte eine gute Stunde.", "eine gute Stunde", "PT1H", 60, ">"},
		{"one and a quarter", "Es dauerte eineinviertel Stunden.", "eineinviertel Stunden", "PT1.25H", 75, ""},
		{"decimal", "Es dauerte 2,5 Stunden.", "2,5 Stunden", "PT2.5H", 150, ""},
		{"quarters", "Es dauerte drei Viertelstunden.", "drei Viertelstunden", "PT45M", 45, ""},
		{"three quarters in a word", "Es dauerte gut eine Dreiviertelstunde.", "gut eine Dreiviertelstunde", "PT45M", 45, ">"},
		{"hour and minutes", "Es dauerte eine Stunde und 20 Minuten.", "eine Stunde und 20 Minuten", "PT1H20M", 80, ""},
		{"adjective", "Das zweistündige Gespräch endete.", "zweistündige", "PT2H", 120, ""},
		{"hedged adjective", "Das fast zweistündige Gespräch endete.", "zweistündige", "PT2H", 120, "<"},
		{"adjective and a half", "Das zweieinhalbstündige Gespräch endete.", "zweieinhalbstündige", "PT2.5H", 150, ""},
		{"adjective with digits", "Das 50-minütige Gespräch endete.", "50-minütige", "PT50M", 50, ""},
		{"half-hour adjective", "Das halbstündige Gespräch endete.", "halbstündige", "PT30M", 30, ""},
		{"days long", "Sie tagten zwei Tage lang.", "zwei Tage", "P2D", 2880, ""},
		{"adjective between", "Sie tagten drei lange Tage.", "drei lange Tage", "P3D", 4320, ""},
		{"vague", "Sie tagten stundenlang.", "stundenlang", "PTXH", 0, ""},
		{"years have no minutes", "Er regierte vier Jahre.", "vier Jahre", "P4Y", 0, ""},
		{"years of a treaty", "Der vierjährige Vertrag endete.", "vierjährige", "P4Y", 0, ""},
		{"ago is no length", "Er kam vor zwei Stunden.", "zwei Stunden", "PT2H", 0, ""},
		{"since is no length", "Er redet seit zwei Stunden.", "zwei Stunden", "PT2H", 0, ""},
		{"after an event is no length", "Zwei Stunden nach der Wahl kam er.", "Zwei Stunden", "PT2H", 0, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Times(tt.in, Split(tt.in), published, "de")
			if len(got) != 1 {
				t.Fatalf("times of %q = %+v, want one", tt.in, got)
			}
			x := got[0]
			want := Time{Span: x.Span, Type: TypeDuration, Value: tt.value, Minutes: tt.minutes, Approx: tt.approx}
			if x.In(tt.in) != tt.words || x.Type != want.Type || x.Value != want.Value || x.Minutes != want.Minutes || x.Approx != want.Approx {
				t.Errorf("time of %q = %q %+v, want %q %+v", tt.in, x.In(tt.in), x, tt.words, want)
			}
		})
	}
}

// TestTimes_Anchors has the fields a contact is dated by.
func TestTimes_Anchors(t *testing.T) {
	tests := []struct {
		name, in string
		want     Time // without span, type, value, rule, period
	}{
		{"stated", "Am 7. Juli 2017 kam er.", Time{Basis: Stated}},
		{"counted from the publication", "Gestern kam er.", Time{Basis: Relative, Anchor: AnchorPublished}},
		{"day after", "Am Tag darauf kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, Offset: 1, OffsetGrain: GrainDay}},
		{"two weeks before", "Zwei Wochen zuvor kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, Offset: -14, OffsetGrain: GrainDay}},
		{"month later", "Einen Monat später kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, Offset: 1, OffsetGrain: GrainMonth}},
		{"same day", "Am selben Tag kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, OffsetGrain: GrainDay}},
		{"day before, as a noun", "Am Vortag kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, Offset: -1, OffsetGrain: GrainDay}},
		{"after an event", "Gut zwei Tage nach der Wahl kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, Offset: 2, OffsetGrain: GrainDay, Approx: ">"}},
		{"years after an event", "Drei Jahre vor der Wahl kam er.", Time{Basis: Relative, Anchor: AnchorDiscourse, Offset: -3, OffsetGrain: GrainYear}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Times(tt.in, Split(tt.in), published, "de")
			if len(got) != 1 {
				t.Fatalf("times of %q = %+v, want one", tt.in, got)
			}
			x := got[0]
			x.Span, x.Type, x.Value, x.Rule, x.From, x.To = Span{}, "", "", "", Date{}, Date{}
			if d := cmp.Diff(tt.want, x); d != "" {
				t.Errorf("time of %q (-want +got):\n%s", tt.in, d)
			}
		})
	}
}
