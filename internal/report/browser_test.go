// SPDX-License-Identifier: Apache-2.0

package report

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium gives a context with a tab of a real Chromium. Whatever the page's script throws, and whatever it asks the network for, fails the test.
func chromium(t *testing.T) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("a real web browser is left out with -short")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox)
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	var mu sync.Mutex
	var wrong []string
	err := chromedp.Listen(ctx, func(event any) {
		mu.Lock()
		defer mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			wrong = append(wrong, fmt.Sprintf("throws %+v", e.ExceptionDetails.Exception))
		case *network.EventRequestWillBeSent:
			if strings.HasPrefix(e.Request.URL, "http") {
				wrong = append(wrong, "asks the network for "+e.Request.URL)
			}
		}
	})
	if err != nil {
		t.Fatalf("start Chromium: %v; install it (Debian: apt-get install chromium), or leave this test out with -short", err)
	}
	for _, enable := range []func() error{
		func() error { _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); return err },
		func() error { _, err := chromedp.Call(ctx, runtime.Enable, cdp.Empty{}); return err },
	} {
		if err := enable(); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		for _, w := range wrong {
			t.Errorf("the page %s", w)
		}
	})
	run(t, ctx, chromedp.EmulateViewport(1280, 900))
	return ctx
}

// opened writes the page of d and opens it.
func opened(t *testing.T, ctx context.Context, d Data, fragment string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "report.html")
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := Write(f, d, "en"); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	run(t, ctx, chromedp.Navigate("file://"+file+fragment))
	until(t, ctx, `document.documentElement.dataset.ready === 'true'`)
}

func run(t *testing.T, ctx context.Context, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// read gives what an expression of the page's script says.
func read[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// until waits for an expression to be true.
func until(t *testing.T, ctx context.Context, expression string) {
	t.Helper()
	for began := time.Now(); time.Since(began) < time.Minute; time.Sleep(30 * time.Millisecond) {
		if read[bool](t, ctx, expression) {
			return
		}
	}
	t.Fatalf("never true: %s", expression)
}

// click brings the middle of an element into sight and clicks there.
func click(t *testing.T, ctx context.Context, selector string) {
	t.Helper()
	at := read[[]float64](t, ctx, fmt.Sprintf(`(() => { const e = document.querySelector(%q); e.scrollIntoView({behavior: 'instant', block: 'center'});
		const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] })()`, selector))
	run(t, ctx, chromedp.MouseClickXY(at[0], at[1]))
}

const found, rows = `document.getElementById('found').textContent`, `document.querySelectorAll('#table tbody tr:not(.more-of)').length`

// choose picks an option as a reader does, but for the list that opens.
func choose(id, value string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`{const s=document.getElementById(%q); s.value=%q; s.dispatchEvent(new Event('change'))}`, id, value))
}

const visible = `!!document.querySelector(%q)?.checkVisibility()`

func TestPage_FiltersAndShowsQuotes(t *testing.T) {
	ctx := chromium(t)
	opened(t, ctx, small(), "")
	if got := read[string](t, ctx, found); got != "4 of 4 contacts" {
		t.Errorf("unfiltered: %q", got)
	}
	run(t, ctx, choose("f-actor", "Angela Merkel"), choose("f-status", "held"))
	if got := read[string](t, ctx, found); got != "2 of 4 contacts" {
		t.Errorf("of one actor, held: %q", got)
	}
	click(t, ctx, `#table button[data-key="contact/a"]`)
	until(t, ctx, fmt.Sprintf(visible, "blockquote"))
	quote := read[string](t, ctx, `document.querySelector('blockquote').innerText`)
	for _, want := range []string{"Sie sprachen <lange> & offen.", "Abendbote, 20 June 2018", "Steffen Seibert says", "date, topic", "time:weekday"} {
		if !strings.Contains(quote, want) {
			t.Errorf("the quote lacks %q:\n%s", want, quote)
		}
	}
	t.Run("a month is said as a month", func(t *testing.T) {
		if got := read[string](t, ctx, `document.querySelector('button[data-key="contact/b"]').textContent`); got != "July 2018" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("words in sentences are found", func(t *testing.T) {
		click(t, ctx, "button[type=reset]")
		until(t, ctx, found+` === '4 of 4 contacts'`)
		click(t, ctx, "#f-text")
		run(t, ctx, chromedp.KeyEvent("OFFEN lange"))
		until(t, ctx, found+` === '1 of 4 contacts'`)
	})
	t.Run("the language is the reader's choice", func(t *testing.T) {
		click(t, ctx, "button[type=reset]")
		run(t, ctx, choose("lang", "de"))
		until(t, ctx, found+` === '4 von 4 Kontakten'`)
		if got := read[string](t, ctx, `document.querySelector('button[data-key="contact/b"]').textContent`); got != "Juli 2018" {
			t.Errorf("got %q", got)
		}
		if got := read[string](t, ctx, `document.documentElement.lang`); got != "de" {
			t.Errorf("the page says it is in %q", got)
		}
	})
}

func TestPage_WorksFromTheKeyboardAndForScreenReaders(t *testing.T) {
	ctx := chromium(t)
	opened(t, ctx, small(), "")
	run(t, ctx, chromedp.KeyEvent("\t"))
	if got := read[string](t, ctx, `document.activeElement.className`); got != "skip" {
		t.Errorf("the first stop is %q, not the link to the contacts", got)
	}
	run(t, ctx, chromedp.Evaluate[chromedp.Void](`document.querySelector('button[data-key="contact/a"]').focus()`), chromedp.KeyEvent("\r"))
	until(t, ctx, fmt.Sprintf(visible, "blockquote"))
	if got := read[string](t, ctx, `document.querySelector('button[data-key="contact/a"]').getAttribute('aria-expanded')`); got != "true" {
		t.Errorf("aria-expanded is %q", got)
	}
	if unnamed := read[int](t, ctx, `[...document.querySelectorAll('input,select')].filter(e => !e.labels.length).length
		+ [...document.querySelectorAll('.chart')].filter(e => !e.getAttribute('aria-label')).length`); unnamed > 0 {
		t.Errorf("%d fields or charts have no name", unnamed)
	}
	// What a chart shows is also a table.
	click(t, ctx, "details[data-table=heat] summary")
	until(t, ctx, fmt.Sprintf(visible, "details[data-table=heat] table"))
	if got := read[string](t, ctx, `document.querySelector('details[data-table=heat] table').innerText.replace(/\s+/g, ' ')`); got != "Topic 2018 2019 Ukraine 1 1" {
		t.Errorf("the heat map as a table: %q", got)
	}
}

func TestPage_ConflictsFollowTheFilters(t *testing.T) {
	ctx := chromium(t)
	d := small()
	d.Conflicts = &Table{
		Columns: []string{"about", "value"}, Keys: []string{"contact/a", "contact/b", "contact/a", "contact/b", "contact/d"},
		Rows: [][]string{{"A", "one hour"}, {"B", "two hours"}, {"call 1", "of June"}, {"call 1", "of July"}, {"D", "held"}},
	}
	opened(t, ctx, d, "")
	const about = `[...document.querySelectorAll('#conflicts tbody tr')].map(r => r.innerText.replace(/\s+/g, ' ').trim()).join('; ')`
	if got, want := read[string](t, ctx, about), "A one hour; B two hours; call 1 of June; call 1 of July; D held"; got != want {
		t.Errorf("unfiltered: %q, want %q", got, want)
	}
	run(t, ctx, choose("f-actor", "Emmanuel Macron"))
	if got, want := read[string](t, ctx, about), "A one hour; call 1 of June; call 1 of July"; got != want {
		t.Errorf("of one actor: %q, want %q", got, want)
	}
	run(t, ctx, choose("f-year", "2019"))
	if read[bool](t, ctx, fmt.Sprintf(visible, "#conflicts")) {
		t.Error("the heading stands there where nothing disagrees")
	}
}

// What is printed is all that the filters leave, in dark ink, and the page on the screen is as it was afterwards.
func TestPage_PrintsAllInDarkInk(t *testing.T) {
	ctx := chromium(t)
	dark := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, dark); err != nil {
		t.Fatal(err)
	}
	opened(t, ctx, large(300), "")
	const ink = `[...document.querySelectorAll('#timeline text')].map(e => e.getAttribute('fill')).join(' ')`
	if got := read[string](t, ctx, ink); !strings.Contains(got, "#e4e7eb") {
		t.Fatalf("the timeline is not drawn in light ink on a dark screen: %s", got)
	}
	run(t, ctx, chromedp.Evaluate[chromedp.Void](`dispatchEvent(new Event('beforeprint'))`))
	if got := read[string](t, ctx, ink); strings.Contains(got, "#e4e7eb") || !strings.Contains(got, "#1f2933") {
		t.Errorf("the timeline is printed in %s", got)
	}
	if n := read[int](t, ctx, rows); n != 300 {
		t.Errorf("%d of 300 contacts are printed", n)
	}
	run(t, ctx, chromedp.Evaluate[chromedp.Void](`dispatchEvent(new Event('afterprint'))`))
	if got := read[string](t, ctx, ink); !strings.Contains(got, "#e4e7eb") {
		t.Errorf("after printing the timeline is drawn in %s", got)
	}
	if n := read[int](t, ctx, rows); n > 100 {
		t.Errorf("after printing %d rows are drawn at once", n)
	}
}

func TestPage_OpensAtAContact(t *testing.T) {
	ctx := chromium(t)
	opened(t, ctx, small(), "#contact/b")
	if got := read[string](t, ctx, `document.querySelector('tr.more-of code').textContent`); got != "contact/b" {
		t.Errorf("open is %q", got)
	}
}

func TestPage_AClickOnAChartFilters(t *testing.T) {
	ctx := chromium(t)
	opened(t, ctx, small(), "")
	run(t, ctx, chromedp.Evaluate[chromedp.Void](`document.querySelector('#heat').scrollIntoView({behavior: 'instant', block: 'center'})`))
	at := read[[]float64](t, ctx, `(() => { const r = document.querySelector('#heat').getBoundingClientRect(); return [r.left + 190 + (r.width - 200) * 0.75, r.top + r.height / 2] })()`)
	run(t, ctx, chromedp.MouseClickXY(at[0], at[1]))
	until(t, ctx, found+` === '1 of 4 contacts'`)
	if got := read[string](t, ctx, `document.getElementById('f-year').value + document.getElementById('f-topic').value`); got != "2019Ukraine" {
		t.Errorf("the filters are %q", got)
	}
}

// Ten thousand contacts, each with sentences: the page is there soon and follows its filters at once. The bounds leave room for a slow machine.
func TestPage_StaysQuickWithManyContacts(t *testing.T) {
	ctx := chromium(t)
	began := time.Now()
	opened(t, ctx, large(10000), "")
	t.Logf("there after %d ms", time.Since(began).Milliseconds())
	if took := time.Since(began); took > 15*time.Second {
		t.Errorf("opening took %s", took)
	}
	took := read[float64](t, ctx, `(() => { const b = performance.now(), s = document.getElementById('f-topic'); s.value = s.options[3].value; s.dispatchEvent(new Event('change')); return performance.now() - b })()`)
	search := read[float64](t, ctx, `(() => { const b = performance.now(); document.getElementById('f-text').value = 'sentence 77'; document.getElementById('f-actor').dispatchEvent(new Event('change')); return performance.now() - b })()`)
	t.Logf("a filter takes %.0f ms, the first search %.0f ms", took, search)
	if took > 1500 || search > 3000 {
		t.Errorf("a filter takes %.0f ms, the first search %.0f ms", took, search)
	}
	if n := read[int](t, ctx, rows); n > 100 {
		t.Errorf("%d rows are drawn at once", n)
	}
}

// With SUMMITRY_PICTURES naming a page and a folder, "report.html=FOLDER", pictures of that page are taken at three sizes, light and dark.
func TestPage_Pictures(t *testing.T) {
	page, folder, ok := strings.Cut(os.Getenv("SUMMITRY_PICTURES"), "=")
	if !ok {
		t.Skip("takes pictures only where SUMMITRY_PICTURES asks for them")
	}
	ctx := chromium(t)
	for _, size := range [][2]int64{{1440, 1000}, {900, 1000}, {400, 800}} {
		for _, scheme := range []string{"light", "dark"} {
			media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
			if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media); err != nil {
				t.Fatal(err)
			}
			run(t, ctx, chromedp.EmulateViewport(size[0], size[1]), chromedp.Navigate("file://"+page))
			until(t, ctx, `document.documentElement.dataset.ready === 'true'`)
			run(t, ctx, chromedp.Evaluate[chromedp.Void](`document.querySelector('#table tbody button').click()`), chromedp.Sleep(300*time.Millisecond))
			whole, err := chromedp.Run(ctx, chromedp.FullScreenshot(80))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("report-%d-%s.jpg", size[0], scheme)), whole, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}
