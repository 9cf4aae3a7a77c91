// SPDX-License-Identifier: Apache-2.0

package extract_test

import "testing"

// TestReader_Read_Apart holds how many contacts a text tells of.
func TestReader_Read_Apart(t *testing.T) {
	var list struct {
		Published string `yaml:"published"`
		Texts     []struct {
			Text     string `yaml:"text"`
			Contacts int    `yaml:"contacts"`
		} `yaml:"texts"`
	}
	load(t, "testdata/apart.yaml", &list)
	for _, c := range list.Texts {
		r := reader(t).Read(articleOf(t, c.Text, list.Published))
		if len(r.Tellings) != c.Contacts {
			t.Errorf("%q tells of %d contacts, want %d", c.Text, len(r.Tellings), c.Contacts)
		}
	}
}
