#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Removes what building and testing left in the repository, and names what lies outside.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

rm -rf bin
find . -name .git -prune -o \( -name '*.test' -o -name 'coverage.out' \) -type f -print -delete
say "removed bin and test leftovers"
[ ! -d "$(data_home)" ] || say "kept: $(data_home) (the local Neo4j: jars, data, password)"
if have docker && docker image inspect localhost/summitry-neo4j:5.26 >/dev/null 2>&1; then
	say "kept: the images localhost/summitry-neo4j:5.26 and localhost/debian-java:17 (docker rmi removes them)"
fi
