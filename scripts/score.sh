#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Measures reading: over the annotated examples that come along and, where the folder
# ../shared is there, over the articles and dates it keeps.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

scripts/build.sh
shared=${SHARED:-../shared}

if [ -d examples/gold ]; then
	say "examples/gold"
	bin/loader score examples/gold
fi
if [ -f "$shared/score.py" ]; then
	have python3 || fail "python3 is missing, which runs $shared/score.py" "apt-get install -y python3"
	out=$(mktemp -d)
	trap 'rm -rf "$out"' EXIT
	say "$shared/gold, German"
	bin/loader extract "$shared"/gold/*.txt --out "$out"
	python3 "$shared/score.py" "$out" --language de
	if [ -f "$shared/score_dates.py" ]; then
		say "$shared/dates"
		python3 "$shared/score_dates.py" bin/loader
	fi
else
	say "no $shared/score.py here: only the examples were measured"
fi
