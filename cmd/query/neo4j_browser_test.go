// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"summitry/cypher"
)

// What is handed out for Neo4j Browser is tried in a real one, in a real Chromium, where SUMMITRY_BROWSER names it ("http://localhost:7474") and
// SUMMITRY_BROWSER_PASSWORD says the password of neo4j. With SUMMITRY_PICTURES naming a folder, pictures are taken.
func TestNeo4jBrowser(t *testing.T) {
	base, password := os.Getenv("SUMMITRY_BROWSER"), os.Getenv("SUMMITRY_BROWSER_PASSWORD")
	if base == "" {
		t.Skip("needs a Neo4j Browser; SUMMITRY_BROWSER names none")
	}
	files, err := browserFiles(cypher.Queries())
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(serving(files))
	defer server.Close()
	served := strings.Replace(server.URL, "127.0.0.1", "localhost", 1) + "/"

	b := browserTab(t)
	b.run(chromedp.Navigate(base + "/browser/"))
	b.until(`!!document.querySelector('[data-testid=password]')`)
	b.run(chromedp.Click("[data-testid=username]"), chromedp.KeyEvent("neo4j"), chromedp.Click("[data-testid=password]"), chromedp.KeyEvent(password), chromedp.KeyEvent("\r"))
	b.until(`document.body.innerText.includes('You are connected')`)

	t.Run("the style is taken", func(t *testing.T) {
		b.command(":style " + served + browserStyle)
		b.until(`document.body.innerText.includes('node.Meeting') && document.body.innerText.includes('#1D5FA8')`)
	})
	t.Run("the guide opens", func(t *testing.T) {
		b.command(":guide " + served + browserGuide)
		b.until(`document.body.innerText.includes('A click on a grey box puts its query into the editor')`)
		b.picture("browser-guide")
	})
	t.Run("a question opens as its picture", func(t *testing.T) {
		q, _ := cypher.Get("meetings")
		params := q.Defaults()
		params["actor"], params["year"] = "merkel", int64(2018)
		text, _ := q.Picture()
		address, err := link(base+"/browser/?", q, text, params)
		if err != nil {
			t.Fatal(err)
		}
		b.drawn(address, "merkel")
		b.pictures("browser-meetings")
		dark := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}}
		if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, dark); err != nil {
			t.Fatal(err)
		}
		b.drawn(address, "merkel")
		b.pictures("browser-meetings-dark")
		if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{}); err != nil {
			t.Fatal(err)
		}
	})
	t.Run("a contact is drawn with what it rests on", func(t *testing.T) {
		const text = "MATCH (c:Contact) WHERE c.key CONTAINS '2018-06-19-angela-merkel-emmanuel-macron' MATCH p = (c)-[:TOOK_PART_IN|TOOK_PLACE_IN|DISCUSSED|REPORTED_BY]-() RETURN p " +
			"UNION MATCH (c:Contact) WHERE c.key CONTAINS '2018-06-19-angela-merkel-emmanuel-macron' " +
			"MATCH p = (c)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)-[:PUBLISHED_BY]->() WHERE s.field IN ['date', 'duration', 'place'] RETURN p ORDER BY a.published LIMIT 3"
		address, err := link(base+"/browser/?", cypher.Query{}, text, nil)
		if err != nil {
			t.Fatal(err)
		}
		b.drawn(address, "2018-06-19")
		b.pictures("browser-contact")
	})
	t.Run("the questions are saved", func(t *testing.T) {
		b.drop(browserQuestions, files[browserQuestions])
		b.until(`JSON.stringify(localStorage).includes('topics-by-year: What did they talk about')`)
	})
}

// tab is a tab of a Chromium for one test.
type tab struct {
	t   *testing.T
	ctx context.Context
}

func browserTab(t *testing.T) tab {
	t.Helper()
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox)...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := tab{t, ctx}
	b.run(chromedp.EmulateViewport(1440, 900))
	return b
}

func (b tab) run(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.t.Fatal(err)
	}
}

// until waits for an expression of the page's script to be true.
func (b tab) until(expression string) {
	b.t.Helper()
	for began := time.Now(); time.Since(began) < time.Minute; time.Sleep(100 * time.Millisecond) {
		if is, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](expression)); err == nil && is {
			return
		}
	}
	b.picture("failed")
	b.t.Fatalf("never true: %s", expression)
}

// drawn opens an address of the Browser's with a query that holds some words in its editor, runs it and waits until nodes are drawn.
func (b tab) drawn(address, words string) {
	b.t.Helper()
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(address))
	b.until(fmt.Sprintf(`document.querySelector('.monaco-editor')?.innerText.includes(%q) && document.body.innerText.includes('You are connected')`, words))
	b.run(chromedp.Click(".monaco-editor textarea"), chromedp.KeyEvent("\r", chromedp.KeyModifiers(2)))
	b.until(`document.querySelectorAll('svg .node').length > 3`)
}

// command types a command of the Browser's own and runs it.
func (b tab) command(text string) {
	b.t.Helper()
	b.run(chromedp.Click(".monaco-editor textarea"), chromedp.KeyEvent(text), chromedp.Sleep(300*time.Millisecond), chromedp.KeyEvent("\r", chromedp.KeyModifiers(2)))
}

// drop lets a file fall on the Browser's window, as from the desktop.
func (b tab) drop(name string, content []byte) {
	b.t.Helper()
	b.run(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`{
		const bytes = Uint8Array.from(atob(%q), c => c.charCodeAt(0)), data = new DataTransfer()
		data.items.add(new File([bytes], %q))
		const at = document.elementFromPoint(700, 500)
		const fire = (kind, on) => on.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }))
		fire('dragenter', at); fire('dragover', at)
		setTimeout(() => { const now = document.elementFromPoint(700, 500); fire('dragover', now); fire('drop', now) }, 500)
	}`, base64.StdEncoding.EncodeToString(content), name)))
}

// picture keeps what is seen, where pictures are wanted.
func (b tab) picture(name string) {
	b.t.Helper()
	folder := os.Getenv("SUMMITRY_PICTURES")
	if folder == "" {
		return
	}
	b.run(chromedp.Sleep(2500 * time.Millisecond))
	seen, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name+".png"), seen, 0o600); err != nil {
		b.t.Fatal(err)
	}
}

// pictures keeps what is seen at three sizes of the window.
func (b tab) pictures(name string) {
	b.t.Helper()
	if os.Getenv("SUMMITRY_PICTURES") == "" {
		return
	}
	for _, width := range []int64{1440, 1024, 640} {
		b.run(chromedp.EmulateViewport(width, 900))
		b.picture(fmt.Sprintf("%s-%d", name, width))
	}
	b.run(chromedp.EmulateViewport(1440, 900))
}
