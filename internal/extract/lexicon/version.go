// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"
)

// rulesVersion counts the states of the rules that read by these lists. Whoever changes what a rule reads raises it, so that articles read
// before are read again.
const rulesVersion = 4

// Version names what an article is read by: the rules, the embedded lists, and the user's own files in the order in which they extend them.
// Another version can read the same article differently; the same one cannot.
func Version(extra ...[]byte) string {
	sum := sha256.New()
	fmt.Fprintf(sum, "rules %d\n", rulesVersion)
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := fs.ReadFile(files, name)
		fmt.Fprintf(sum, "%s %d\n%s", name, len(raw), raw)
		return err
	})
	if err != nil {
		panic(fmt.Sprintf("read embedded lexicon: %v", err))
	}
	for own := range slices.Values(extra) {
		fmt.Fprintf(sum, "own %d\n%s", len(own), own)
	}
	return hex.EncodeToString(sum.Sum(nil))[:12]
}
