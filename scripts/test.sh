#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs every test, those on a real Neo4j in a container where a Docker daemon answers or
# can be had, else on a local Neo4j on free ports. CI=true insists on containers.
# Arguments are handed to go test, the default is all packages.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=scripts/docker.sh
. "$(dirname "$0")/docker.sh"
cd "$root"

gotestsum=gotest.tools/gotestsum@v1.13.0

need_go
need_java_and_maven

have chromium || have chromium-browser || have google-chrome || install_packages "chromium|chromium-browser" ||
	say "no Chromium: the tests of the report's page will fail (apt-get install -y chromium)"

race=(-race)
if ! have "$(go env CC)" && ! install_packages gcc libc6-dev; then
	[ "${CI:-}" != true ] || fail "no C compiler, which the race detector needs" "apt-get install -y gcc libc6-dev"
	say "no C compiler: testing without the race detector (apt-get install -y gcc libc6-dev)"
	race=()
fi
[ ${#race[@]} -eq 0 ] || export CGO_ENABLED=1

before=
if ensure_docker && choose_image; then
	set_up_testcontainers
	before=$(test_containers)
	export SUMMITRY_TEST_NEO4J=container
	say "integration tests run in containers of $SUMMITRY_NEO4J_IMAGE"
elif [ "${CI:-}" = true ]; then
	fail "CI needs a Docker daemon and a Neo4j image, and has not got both" \
		"start a daemon (dockerd &), or run as root on Debian or Ubuntu, where this script does"
else
	export SUMMITRY_TEST_NEO4J=local
	say "no Docker daemon answers: integration tests run on a local Neo4j on free ports"
fi

[ $# -gt 0 ] || set -- ./...
status=0
patiently "fetching Go modules" go mod download
say "go test ${race[*]} $* (several minutes)"
go run "$gotestsum" --format standard-quiet -- "${race[@]}" -timeout 20m "$@" || status=1

if [ "$SUMMITRY_TEST_NEO4J" = container ]; then
	left=$(comm -13 <(printf '%s\n' "$before") <(test_containers))
	if [ -n "$left" ]; then
		say "containers that tests have left, or that another run is using: $(tr '\n' ' ' <<<"$left")(docker rm -f removes them)"
	fi
fi
exit "$status"
