// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"testing"
)

// sample is a page of invented news, long enough to show the cost per byte.
var sample = strings.Repeat(`Der Staatspräsident von Ruritanien, Rudolf Elphberg, hat am Montag in Strelsau mit seiner Amtskollegin aus Zenda
telefoniert. Das Gespräch dauerte nach Angaben der Staatskanzlei fast eine Stunde; es ging um Zölle, die Fischerei und die
Lage an der Grenze. „Wir haben uns gut verstanden“, sagte er am Tag darauf. Zuletzt hatten sich beide am 7. Juli 2017 am Rande
des G20-Gipfels getroffen, wie z. B. die Zeitung »Der Bote« berichtete. Ein Wiedersehen ist im kommenden Frühjahr geplant.

`, 200)

func BenchmarkSplit(b *testing.B) {
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		Split(sample)
	}
}

func BenchmarkTimes(b *testing.B) {
	sentences := Split(sample)
	published := Date{2018, 7, 18}
	Times(sample, sentences, published, "de")
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		Times(sample, sentences, published, "de")
	}
}
