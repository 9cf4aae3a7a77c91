#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Checks the configuration of releases and, with --build, makes all archives from what
# is committed, without publishing anything.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

need_go
goreleaser=github.com/goreleaser/goreleaser/v2@v2.15.3
go run "$goreleaser" check
if [ "${1:-}" = --build ]; then
	go run "$goreleaser" release --snapshot --clean --skip=publish
	ls -l dist/*.tar.gz dist/*.zip
fi
