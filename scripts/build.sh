#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds bin/loader and bin/query, stamped with the version that git tells.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

need_go
version=${VERSION:-$(git describe --tags --always --dirty 2>/dev/null || echo dev)}
mkdir -p bin
patiently "building bin/loader and bin/query, with the Go modules they need" \
	env CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=$version" -o bin/ ./cmd/loader ./cmd/query
say "bin/loader and bin/query are of version $version"
