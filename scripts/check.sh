#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Looks at the code without running it. Every tool is pinned and run through the Go
# module proxy; all are run, and the script fails at the end if one of them found fault.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

gofumpt=mvdan.cc/gofumpt@v0.12.0
staticcheck=honnef.co/go/tools/cmd/staticcheck@v0.8.2
govulncheck=golang.org/x/vuln/cmd/govulncheck@v1.9.0

need_go
failed=()

# check NAME COMMAND...: runs one check and remembers whether it failed.
check() {
	local name=$1
	shift
	if patiently "$name" "$@"; then
		say "$name: all right"
	else
		failed+=("$name")
	fi
}

# no_output COMMAND...: fails if the command says anything.
no_output() {
	local out
	out=$("$@") || return 1
	[ -z "$out" ] || { printf '%s\n' "$out"; return 1; }
}

check "gofumpt" no_output go run "$gofumpt" -l .
check "go vet" go vet ./...
check "staticcheck" go run "$staticcheck" ./...
check "go mod tidy" go mod tidy -diff
if have shellcheck || install_packages shellcheck; then
	check "shellcheck" shellcheck -x -P SCRIPTDIR scripts/*.sh docker/build-local docker/check-image docker/entrypoint.sh .ci/run
else
	say "shellcheck is not here: the scripts were not looked at"
fi
if have curl && curl -fsS -m 8 -o /dev/null https://vuln.go.dev/index/db.json 2>/dev/null; then
	check "govulncheck" go run "$govulncheck" ./...
else
	say "govulncheck: its database is out of reach from here; not run"
fi

[ ${#failed[@]} -eq 0 ] || fail "found fault: ${failed[*]}" "read the lines above; gofumpt -w . formats"
