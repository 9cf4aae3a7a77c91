#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# How long query takes from the start of the process to the last byte of an answer,
# beside a bare program with the same driver and question, and beside cypher-shell: in
# one run, on a local Neo4j of its own. Fails above twice and above a tenth of these.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

need_java_and_maven
shell_version=5.26.23 # not every version of Neo4j has a cypher-shell in Maven Central
jars=$root/.local/cypher-shell-$shell_version
if [ ! -d "$jars" ]; then
	project=$(mktemp -d)
	cat >"$project/pom.xml" <<-POM
		<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
		<groupId>summitry</groupId><artifactId>bench</artifactId><version>1</version>
		<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>cypher-shell</artifactId><version>$shell_version</version></dependency></dependencies>
		</project>
	POM
	patiently "fetching cypher-shell" mvn -q -B -f "$project/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$jars.part"
	mv "$jars.part" "$jars"
	rm -rf "$project"
fi
SUMMITRY_BENCH=$jars SUMMITRY_TEST_NEO4J=local go test ./cmd/query -count 1 -v -run TestStart_ | grep -E '^(bare|query|cypher-shell|ok|FAIL|---|    start_test)'
