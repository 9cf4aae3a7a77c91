#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Bundles the charts and the map of the report (internal/report/web) into
# internal/report/vendor, which is part of the repository: whoever builds summitry
# needs neither this script nor Node. With --check it only says whether the bundle
# is the one that these sources give.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

have npm || fail "npm is missing" "install Node.js 20 or newer"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp internal/report/web/* "$work"
mkdir "$work/vendor"
(cd "$work" && npm ci --no-audit --no-fund --silent && node build.mjs "$work/vendor")
if [ "${1:-}" = --check ]; then
	diff -rq "$work/vendor" internal/report/vendor && say "the bundle is the one that its sources give"
	exit
fi
cp "$work"/vendor/* internal/report/vendor/
say "bundled: $(cd internal/report/vendor && wc -c charts.min.js world.json | tail -1)"
