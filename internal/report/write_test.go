// SPDX-License-Identifier: Apache-2.0

package report

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// small has a day, a month, no date, what must be escaped, and what did not take place.
func small() Data {
	quote := Sentence{
		Quote: "Sie sprachen <lange> & offen.", Article: "article/x", Start: 12, Fields: []string{"date", "topic"}, Rules: []string{"time:weekday"},
		Claimants: []string{"Steffen Seibert"},
	}
	return Data{
		Title: "Merkel </script> & others",
		Contacts: []Contact{
			{Key: "contact/a", Title: "Treffen A", Kind: "meeting", Status: "held", Date: "2018-06-19", Who: []string{"Angela Merkel", "Emmanuel Macron"}, Persons: 2, Places: []string{"Meseberg"}, Topics: []string{"Ukraine"}, Articles: 1, Independent: 1, Sentences: []Sentence{quote}},
			{Key: "contact/b", Title: "Telefonat B", Kind: "call", Status: "held", Date: "2018-07", Who: []string{"Angela Merkel", "Recep Tayyip Erdoğan"}, Persons: 2, Articles: 1, Independent: 1, Sentences: []Sentence{}},
			{Key: "contact/c", Title: "Treffen C", Kind: "meeting", Status: "held", Date: "2019", Who: []string{"Emmanuel Macron", "Xi Jinping"}, Persons: 2, Topics: []string{"Ukraine"}, Articles: 1, Independent: 1, Sentences: []Sentence{}},
			{Key: "contact/d", Title: "Treffen D", Kind: "meeting", Status: "cancelled", Who: []string{"Angela Merkel", "Xi Jinping"}, Persons: 2, Topics: []string{"Handel"}, Articles: 1, Independent: 1, Sentences: []Sentence{}},
		},
		Places:   map[string]Place{"Meseberg": {Country: "Deutschland", Lat: 52.96, Lon: 13.1}},
		Articles: map[string]Article{"article/x": {Title: "Gipfel im Schloss", Outlet: "Abendbote", Published: "2018-06-20"}},
	}
}

// large has n contacts of 200 persons over 20 years about 100 topics.
func large(n int) Data {
	d := Data{Title: "Many", Places: map[string]Place{}, Articles: map[string]Article{}}
	for i := range 60 {
		d.Places[fmt.Sprintf("Place %d", i)] = Place{Lat: float64(i - 20), Lon: float64(3*i - 90)}
	}
	for i := range n {
		kind := "meeting"
		if i%3 == 0 {
			kind = "call"
		}
		c := Contact{
			Key: fmt.Sprintf("contact/%d", i), Title: fmt.Sprintf("Contact %d", i), Kind: kind, Status: "held", Date: fmt.Sprintf("%d-%02d-%02d", 2000+i*20/n, 1+i%12, 1+i%28),
			Who: []string{fmt.Sprintf("Person %d", i%200), fmt.Sprintf("Person %d", (i*7+1)%200)}, Persons: 2, Places: []string{fmt.Sprintf("Place %d", i%60)},
			Topics: []string{fmt.Sprintf("Topic %d", i%100), fmt.Sprintf("Topic %d", i*3%100)}, Articles: 2, Independent: 2,
		}
		for s := range 3 {
			article := fmt.Sprintf("article/%d", i*3+s)
			d.Articles[article] = Article{Title: "Title of " + article, Outlet: "Outlet", Published: c.Date}
			c.Sentences = append(c.Sentences, Sentence{
				Quote: fmt.Sprintf("This is sentence %d of a contact that two persons had with each other on some day, about this and that.", i*3+s), Article: article,
				Fields: []string{"kind", "date", "topic"}, Rules: []string{"verb:x", "time:y"},
			})
		}
		d.Contacts = append(d.Contacts, c)
	}
	return d
}

func written(t *testing.T, d Data, lang string) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d, lang); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWrite_IsOnePageThatNeedsNothing(t *testing.T) {
	page := written(t, small(), "de")
	if !strings.HasPrefix(page, "<!DOCTYPE html>\n<html lang=\"de\">") {
		t.Errorf("begins with %.60q", page)
	}
	if found := regexp.MustCompile(`<(?:script|link|img|iframe)[^>]*(?:src|href)=`).FindString(page); found != "" {
		t.Errorf("the page fetches: %s", found)
	}
	if strings.Count(page, "</script>") != 5 {
		t.Errorf("%d scripts end: a sentence got out of its place", strings.Count(page, "</script>"))
	}
	if !strings.Contains(page, "<title>Merkel &lt;/script&gt; &amp; others</title>") {
		t.Error("the heading is not escaped")
	}
	if again := written(t, small(), "de"); again != page {
		t.Error("the same contacts give another page")
	}
}

func TestWrite_WithoutContacts(t *testing.T) {
	if page := written(t, Data{Title: "Empty"}, "en"); !strings.Contains(page, `"contacts":[]`) {
		t.Error("no list of contacts")
	}
}

// Every word that the page looks up is there, in both languages.
func TestWords_AreAllThere(t *testing.T) {
	known := words()
	for lang, other := range map[string]string{"en": "de", "de": "en"} {
		for key, word := range known[lang] {
			if word == "" || known[other][key] == "" {
				t.Errorf("%s: no word in %s or %s", key, lang, other)
			}
		}
	}
	for _, m := range regexp.MustCompile(`\bt\('([a-zA-Z]+)'\)|data-t="([a-zA-Z]+)"`).FindAllStringSubmatch(script+page, -1) {
		if known["en"][m[1]+m[2]] == "" {
			t.Errorf("no label %q", m[1]+m[2])
		}
	}
}
