#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# From nothing to an answer: sets up, builds, starts the local Neo4j, loads the example
# articles, asks the first question and says where to look further.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

need_java_and_maven
scripts/build.sh

# The demo is about the local Neo4j, whatever else the environment names.
unset NEO4J_URI NEO4J_USERNAME NEO4J_PASSWORD
export SUMMITRY_NEO4J_URI=local

say "starting the local Neo4j"
bin/loader server start
say "loading examples/articles"
bin/loader load examples/articles
say "query topics-by-year --top 3"
bin/query topics-by-year --top 3 --format table
say "the same graph by hand, in Neo4j Browser:"
bin/loader server status
say "the server goes on running: bin/loader server stop ends it; its data is in $(data_home)"
