// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZDump(t *testing.T) {
	path := os.Getenv("ZZDUMP")
	if path == "" {
		t.Skip()
	}
	f, _ := os.Open(path)
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		l := sc.Text()
		pub := "2018-06-20"
		if i := strings.Index(l, "|"); i == 10 {
			pub, l = l[:10], l[11:]
		}
		l = strings.ReplaceAll(l, `\n`, "\n")
		r := reader(t).Read(articleOf(t, l, pub))
		fmt.Println("##", l)
		for _, te := range r.Tellings {
			for _, s := range te.Statements {
				fmt.Printf("   #%d %s=%s %q %s\n", te.Index, s.Field, s.Value, s.Words, s.Rule)
			}
		}
		fmt.Println("   M", fired(t, l, pub))
	}
}
