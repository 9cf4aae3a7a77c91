// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// published is a Wednesday.
var published = Date{2018, 7, 18}

// timesOf is what Times finds, one line each: "words TYPE value from..to rule".
func timesOf(in string, day Date, lang string) []string {
	var out []string
	for _, x := range Times(in, Split(in), day, lang) {
		line := fmt.Sprintf("%s %s %s", x.In(in), x.Type, x.Value)
		if x.From != (Date{}) {
			line += fmt.Sprintf(" %s..%s", x.From, x.To)
		}
		out = append(out, line+" "+x.Rule)
	}
	return out
}

// checkTimes compares what Times finds in one text with lines of timesOf.
func checkTimes(t *testing.T, in string, day Date, lang string, want ...string) {
	t.Helper()
	if d := cmp.Diff(want, timesOf(in, day, lang)); d != "" {
		t.Errorf("times of %q (-want +got):\n%s", in, d)
	}
}

// TestTimes_Rules has for each rule what it reads and what it must leave alone.
func TestTimes_Rules(t *testing.T) {
	tests := []struct {
		rule, in string
		want     string // "" where nothing is to be found
	}{
		{"day-month", "Am 7. Juli 2017 kam er.", "7. Juli 2017 DATE 2017-07-07 2017-07-07..2017-07-07"},
		{"day-month", "Am 7. Juli kam er.", "7. Juli DATE 2018-07-07 2018-07-07..2018-07-07"},
		{"day-month", "Am 3. November hatte er angerufen.", "3. November DATE 2017-11-03 2017-11-03..2017-11-03"},
		{"day-month", "Am 3. November wird er anrufen.", "3. November DATE 2018-11-03 2018-11-03..2018-11-03"},
		{"day-month", "Am 16. Dezember vergangenen Jahres kam er.", "16. Dezember vergangenen Jahres DATE 2017-12-16 2017-12-16..2017-12-16"},
		{"day-month", "Am Montag, den 16. Juli 2018, kam er.", "Montag, den 16. Juli 2018 DATE 2018-07-16 2018-07-16..2018-07-16"},
		{"day-month", "Am 5. 3. 2014 kam er.", "5. 3. 2014 DATE 2014-03-05 2014-03-05..2014-03-05"},
		{"day-month", "Am 31. Februar 2018 kam er.", "Februar 2018 DATE 2018-02 2018-02..2018-02 month"},
		{"day-month", "Er wurde im 7. Versuch Erster.", ""},
		{"numeric-date", "Am 07.07.2017 kam er.", "07.07.2017 DATE 2017-07-07 2017-07-07..2017-07-07"},
		{"numeric-date", "Am 7.7. kam er.", "7.7. DATE 2018-07-07 2018-07-07..2018-07-07"},
		{"numeric-date", "Stand: 2018-07-16 in Bonn.", "2018-07-16 DATE 2018-07-16 2018-07-16..2018-07-16"},
		{"numeric-date", "Version 3.14.15 und 99.99.2017 gelten.", ""},
		{"month", "Im Juli 2018 war er da.", "Juli 2018 DATE 2018-07 2018-07..2018-07"},
		{"month", "Ende August wird er kommen.", "Ende August DATE 2018-08 2018-08..2018-08"},
		{"month", "Im August hatte er angerufen.", "August DATE 2017-08 2017-08..2017-08"},
		{"month", "Das Treffen wurde auf Dezember verschoben.", "Dezember DATE 2018-12 2018-12..2018-12"},
		{"month", "Im vergangenen September kam er.", "vergangenen September DATE 2017-09 2017-09..2017-09"},
		{"day-month", "Der Abend des 13. Januars 2018 war lang.", "13. Januars 2018 DATE 2018-01-13 2018-01-13..2018-01-13"},
		{"month", "August Meier traf Herrn März und Frau Mai.", ""},
		{"weekday", "Am Montag sagte er zu.", "Montag DATE 2018-07-16 2018-07-16..2018-07-16"},
		{"weekday", "Am Mittwoch sagte er zu.", "Mittwoch DATE 2018-07-18 2018-07-18..2018-07-18"},
		{"weekday", "Er wird am Freitag in Wien erwartet.", "Freitag DATE 2018-07-20 2018-07-20..2018-07-20"},
		{"weekday", "Am Freitag reist er nach Wien.", "Freitag DATE 2018-07-20 2018-07-20..2018-07-20"},
		{"weekday", "Er kündigte an, am Freitag nach Wien zu reisen.", "Freitag DATE 2018-07-20 2018-07-20..2018-07-20"},
		{"weekday", "Ein Treffen war für Freitag vorgesehen.", "Freitag DATE 2018-07-20 2018-07-20..2018-07-20"},
		{"weekday", "Am Freitag empfing er sie direkt am Flughafen.", "Freitag DATE 2018-07-13 2018-07-13..2018-07-13"},
		{"weekday", "Am Freitag erhielten sie weltweit Zuspruch.", "Freitag DATE 2018-07-13 2018-07-13..2018-07-13"},
		{"weekday", "Am Freitag beginnt das Treffen.", "Freitag DATE 2018-07-20 2018-07-20..2018-07-20"},
		{"weekday", "Am kommenden Mittwoch kam es dazu.", "kommenden Mittwoch DATE 2018-07-25 2018-07-25..2018-07-25"},
		{"weekday", "Am vergangenen Mittwoch kam es dazu.", "vergangenen Mittwoch DATE 2018-07-11 2018-07-11..2018-07-11"},
		{"weekday", "Vor seiner Reise an diesem Donnerstag sagte er zu.", "diesem Donnerstag DATE 2018-07-19 2018-07-19..2018-07-19"},
		{"weekday", "An diesem Dienstag kam er.", "diesem Dienstag DATE 2018-07-17 2018-07-17..2018-07-17"},
		{"weekday", "Am gestrigen Dienstag kam er.", "gestrigen Dienstag DATE 2018-07-17 2018-07-17..2018-07-17"},
		{"weekday", "Am Dienstagabend kam er.", "Dienstagabend TIME 2018-07-17TEV 2018-07-17..2018-07-17"},
		{"weekday", "Am Dienstag Abend kam er.", "Dienstag Abend TIME 2018-07-17TEV 2018-07-17..2018-07-17"},
		{"weekday", "Berta Sonntag sprach, Frau Freitag schwieg.", ""},
		{"weekday-of-week", "Am Dienstag vergangener Woche kam er.", "Dienstag vergangener Woche DATE 2018-07-10 2018-07-10..2018-07-10"},
		{"weekday-of-week", "Am Donnerstag vor einer Woche kam er.", "Donnerstag vor einer Woche DATE 2018-07-05 2018-07-05..2018-07-05"},
		{"numeric-date", "Er kam am 6.1.", "6.1. DATE 2018-01-06 2018-01-06..2018-01-06"},
		{"deictic", "Gestern kam er.", "Gestern DATE 2018-07-17 2018-07-17..2018-07-17"},
		{"deictic", "Er kam vorgestern.", "vorgestern DATE 2018-07-16 2018-07-16..2018-07-16"},
		{"deictic", "Er kommt morgen.", "morgen DATE 2018-07-19 2018-07-19..2018-07-19"},
		{"deictic", "Er kommt heute Vormittag.", "heute Vormittag TIME 2018-07-18TMO 2018-07-18..2018-07-18"},
		{"deictic", "Das gestrige Treffen war kurz.", "gestrige DATE 2018-07-17 2018-07-17..2018-07-17"},
		{"deictic", "Er ist heute gekommen.", "heute DATE 2018-07-18 2018-07-18..2018-07-18"},
		{"deictic", "Das ändert sich nicht von heute auf morgen.", ""},
		{"these-days", "Das gilt auch heute.", "heute DATE PRESENT_REF 2018-07-18..2018-07-18"},
		{"these-days", "Das ist heute anders.", "heute DATE PRESENT_REF 2018-07-18..2018-07-18"},
		{"these-days", "Das heutige Treffen war kurz.", "heutige DATE PRESENT_REF 2018-07-18..2018-07-18"},
		{"reference", "Das gilt bis heute.", "heute DATE PRESENT_REF"},
		{"reference", "Er führt derzeit Gespräche.", "derzeit DATE PRESENT_REF"},
		{"reference", "Vor kurzem kam er.", "Vor kurzem DATE PAST_REF"},
		{"reference", "So war es zur Zeit der Krise.", ""},
		{"part-of-day", "Am Nachmittag kam er.", "Nachmittag TIME 2018-07-18TAF 2018-07-18..2018-07-18"},
		{"part-of-day", "In den frühen Morgenstunden kam er.", "Morgenstunden TIME 2018-07-18TMO 2018-07-18..2018-07-18"},
		{"part-of-day", "Abend für Abend lief Musik.", ""},
		{"selected-unit", "Vergangene Woche kam er.", "Vergangene Woche DATE 2018-W28 2018-07-09..2018-07-15"},
		{"selected-unit", "In diesem Jahr kam er.", "diesem Jahr DATE 2018 2018..2018"},
		{"selected-unit", "Im kommenden Monat fährt er.", "kommenden Monat DATE 2018-08 2018-08..2018-08"},
		{"selected-unit", "Im vergangenen Jahre fuhr er.", "vergangenen Jahre DATE 2017 2017..2017"},
		{"selected-unit", "Mitte nächster Woche fährt er.", "Mitte nächster Woche DATE 2018-W30 2018-07-23..2018-07-29"},
		{"selected-unit", "Vorletzte Woche kam er.", "Vorletzte Woche DATE 2018-W27 2018-07-02..2018-07-08"},
		{"selected-unit", "In der Sportwoche gewann der Läufer des Jahres.", ""},
		{"edge-of-unit", "Anfang der Woche kam er.", "Anfang der Woche DATE 2018-W29 2018-07-16..2018-07-22"},
		{"edge-of-unit", "Am Anfang stand die Frage.", ""},
		{"weekend", "Am Wochenende kam er.", "Wochenende DATE 2018-W28-WE 2018-07-14..2018-07-15"},
		{"weekend", "Am Wochenende wird er kommen.", "Wochenende DATE 2018-W29-WE 2018-07-21..2018-07-22"},
		{"counted-unit", "Er ist heuer gewählt worden.", "heuer DATE 2018 2018..2018"},
		{"counted-unit", "Im Vorjahr war es anders.", "Vorjahr DATE 2017 2017..2017"},
		{"year", "Seit 2003 ist er im Amt.", "2003 DATE 2003 2003..2003"},
		{"year", "Die Wahl 2016 gewann er.", "2016 DATE 2016 2016..2016"},
		{"year", "Seit Anfang 2025 gab es Gespräche.", "Anfang 2025 DATE 2025 2025..2025"},
		{"year", "Im Jahr 1848 begann es.", "Jahr 1848 DATE 1848 1848..1848"},
		{"year", "Seit 2000 Vorsitzende, trat sie ab.", "2000 DATE 2000 2000..2000"},
		{"year", "Agenda 2030, 2000 Menschen, 1500 Euro, Seite 1984, 2 000 Leute.", ""},
		{"double-year", "In der Saison 2007/08 gewann er.", "der Saison 2007/08 DATE XXXX-XX-XX 2007..2008"},
		{"decade", "In den 90er Jahren war er jung.", "den 90er Jahren DATE 199 1990..1999"},
		{"decade", "Ende der 1980er-Jahre war er jung.", "Ende der 1980er-Jahre DATE 198 1980..1989"},
		{"decade", "In den dreißiger Jahren war er jung.", "den dreißiger Jahren DATE 193 1930..1939"},
		{"decade", "In den Dreißigerjahren war er jung.", "den Dreißigerjahren DATE 193 1930..1939"},
		{"decade", "Die 90er Marke fiel.", ""},
		{"century", "Im 19. Jahrhundert war es so.", "19. Jahrhundert DATE 18 1800..1899"},
		{"part-of-year", "Im dritten Quartal 2017 stieg es.", "dritten Quartal 2017 DATE 2017-Q3 2017-07..2017-09"},
		{"part-of-year", "In der zweiten Jahreshälfte stieg es.", "der zweiten Jahreshälfte DATE 2018-H2 2018-07..2018-12"},
		{"season", "Im Herbst soll er kommen.", "Herbst DATE 2018-FA 2018-09..2018-11"},
		{"season", "Im Frühjahr 2015 kam er.", "Frühjahr 2015 DATE 2015-SP 2015-03..2015-05"},
		{"season", "Familie Sommer und Herr Winter kamen.", ""},
		{"holiday", "Am Tag der Deutschen Einheit wird er reden.", "Tag der Deutschen Einheit DATE 2018-10-03 2018-10-03..2018-10-03"},
		{"holiday", "Ostern 2017 war er in Rom.", "Ostern 2017 DATE 2017-04-16 2017-04-16..2017-04-16"},
		{"holiday", "Am US-Unabhängigkeitstag telefonierten sie.", "US-Unabhängigkeitstag DATE 2018-07-04 2018-07-04..2018-07-04"},
		{"holiday", "Am ukrainischen Unabhängigkeitstag wird gefeiert.", "Unabhängigkeitstag DATE 2018-08-24 2018-08-24..2018-08-24"},
		{"eve-of-holiday", "Am Vorabend des Unabhängigkeitstages telefonierten sie.", "Vorabend des Unabhängigkeitstages DATE 2018-07-03 2018-07-03..2018-07-03"},
		{"eve-of-holiday", "Am Vorabend des Gipfels telefonierten sie.", ""},
		{"some-day", "Am Tag der Wahl telefonierten sie.", "Tag der Wahl DATE XXXX-XX-XX"},
		{"some-day", "Am ersten Tag telefonierten sie.", "ersten Tag DATE XXXX-XX-XX"},
		{"clock", "Um 14.30 Uhr begann es.", "14.30 Uhr TIME 2018-07-18T14:30 2018-07-18..2018-07-18"},
		{"clock", "Um acht Uhr abends begann es.", "acht Uhr abends TIME 2018-07-18T20:00 2018-07-18..2018-07-18"},
		{"clock", "Um 12.15 begann es.", "12.15 TIME 2018-07-18T12:15 2018-07-18..2018-07-18"},
		{"clock", "Das Spiel endete 2:1, der Kurs stieg um 12.15 Punkte.", ""},
		{"set", "Sie telefonieren täglich.", "täglich SET P1D"},
		{"set", "Sie telefonieren montags.", "montags SET XXXX-WXX-1"},
		{"every-weekday", "Sie telefonieren jeden Montag.", "jeden Montag SET XXXX-WXX-1"},
		{"every-unit", "Sie telefonieren alle zwei Wochen.", "alle zwei Wochen SET P2W"},
		{"every-part", "Sie telefonieren jeden Abend.", "jeden Abend SET XXXX-XX-XXTEV"},
		{"per-unit", "Sie telefonieren zweimal in der Woche.", "der Woche SET P1W"},
		{"per-unit", "Sie telefonieren einmal im Monat.", "im Monat SET P1M"},
		{"coming-units", "In den nächsten Tagen kommt er.", "den nächsten Tagen DATE FUTURE_REF"},
		{"these-units", "In diesen Tagen kommt er.", "diesen Tagen DURATION PXD"},
		{"past-units", "In den vergangenen zwei Jahren kam er.", "den vergangenen zwei Jahren DURATION P2Y"},
		{"since", "Seit zehn Jahren regiert er.", "zehn Jahren DURATION P10Y"},
		{"moved-by", "Es wurde um zwei Tage verschoben.", "zwei Tage DURATION P2D"},
		{"ago", "Vor drei Tagen kam er.", "drei Tagen DURATION P3D 2018-07-15..2018-07-15"},
		{"ago", "Vor zwei Wochen kam er.", "zwei Wochen DURATION P2W 2018-07-02..2018-07-08"},
		{"ago", "Vor einem halben Jahr kam er.", "einem halben Jahr DURATION P6M 2018-01..2018-01"},
		{"in-future", "In zwei Monaten kommt er.", "zwei Monaten DURATION P2M 2018-09..2018-09"},
		{"next-to", "Gut zwei Tage nach der Wahl kam er.", "Gut zwei Tage DURATION P2D"},
		{"vague-duration", "Seit Jahren regiert er.", "Jahren DURATION PXY"},
		{"later", "Wenige Tage später kam er.", "Wenige Tage später DATE XXXX-XX-XX"},
		{"duration", "Drei Jahrzehnte regierte er.", "Drei Jahrzehnte DURATION P30Y"},
		{"vague-duration", "Mehrere Stunden redeten sie.", "Mehrere Stunden DURATION PTXH"},
		{"duration", "Ab 16 Jahren darf man wählen.", ""},
		{"duration", "Der 71 Jahre alte Mann ist im Alter von 80 Jahren gewählt worden.", ""},
	}
	listed := map[string]bool{}
	for _, r := range TimeRules() {
		listed[r.Name] = true
	}
	for _, tt := range tests {
		t.Run(tt.rule+": "+tt.in, func(t *testing.T) {
			if !listed[tt.rule] {
				t.Errorf("rule %q is not in the list", tt.rule)
			}
			if tt.want == "" {
				checkTimes(t, tt.in, published, "de")
				return
			}
			want := tt.want
			if !strings.HasSuffix(want, " month") {
				want += " " + tt.rule
			}
			checkTimes(t, tt.in, published, "de", want)
		})
	}
}
