#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Manual pages and shell completions, which the archives of a release hold beside the
# two commands.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
cd "$root"

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
rm -rf dist-extras
mkdir -p dist-extras/man dist-extras/completions
for command in loader query; do
	go run "./cmd/$command" man dist-extras/man
	for shell in bash zsh fish powershell; do
		go run "./cmd/$command" completion "$shell" >"dist-extras/completions/$command.$shell"
	done
done
say "$(find dist-extras -type f | wc -l) files in dist-extras"
