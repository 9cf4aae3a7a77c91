# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# What the other scripts share: telling, waiting, and finding or installing what is
# missing. To be sourced; defines functions and two variables, does nothing else.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
pom_version=$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$root/docker/pom.xml")
export root pom_version

say() { printf '==> %s\n' "$*" >&2; }

# fail WHAT [WHAT-TO-DO]: ends the script with one line of what and one line of what to do.
fail() {
	printf 'error: %s\n' "$1" >&2
	[ $# -lt 2 ] || printf '  try: %s\n' "$2" >&2
	exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# patiently WHAT COMMAND...: runs the command, quiet but for a line from the third second
# on, and shows the end of what it said if it fails.
patiently() {
	local what=$1 log status=0 began=$SECONDS told=2 pid
	shift
	log=$(mktemp)
	"$@" >"$log" 2>&1 </dev/null &
	pid=$!
	while kill -0 "$pid" 2>/dev/null; do
		sleep 0.2
		if [ $((SECONDS - began)) -ge "$told" ]; then
			say "$what ($((SECONDS - began)) s)"
			told=$((told + 8))
		fi
	done
	wait "$pid" || status=$?
	if [ "$status" -ne 0 ]; then
		tail -n 25 "$log" >&2
	fi
	rm -f "$log"
	return "$status"
}

# may_install: root on a system that has apt-get.
may_install() {
	[ "$(id -u)" -eq 0 ] && have apt-get && [ -r /etc/debian_version ]
}

# install_packages PACKAGE...: by apt-get, where that may be done; false elsewhere. Of a
# package written a|b|c the first one that this release has is taken.
install_packages() {
	local wanted=() package choice
	may_install || return 1
	export DEBIAN_FRONTEND=noninteractive
	if [ -z "${apt_updated:-}" ]; then
		patiently "apt-get update" apt-get update -q || say "apt-get update did not work; trying with the lists that are here"
		apt_updated=1
	fi
	for package in "$@"; do
		for choice in ${package//|/ }; do
			package=$choice
			! apt-cache policy "$choice" 2>/dev/null | grep -q 'Candidate: [0-9]' || break
		done
		wanted+=("$package")
	done
	say "installing ${wanted[*]} (apt-get)"
	patiently "apt-get install ${wanted[*]}" apt-get install -q -y --no-install-recommends "${wanted[@]}"
}

# java_ok: some Java of at least 17 is where internal/server looks for one.
java_ok() {
	local java version
	for java in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java \
		/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java /opt/homebrew/opt/openjdk*/bin/java; do
		[ -x "$java" ] || continue
		version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
		[ "${version:-0}" -lt 17 ] || return 0
	done
	return 1
}

# jars_ready: the local Neo4j's jars are in the user's data folder, so Maven is not needed.
jars_ready() {
	[ -f "$(data_home)/lib/neo4j-$pom_version/manifest.json" ]
}

data_home() { printf '%s/summitry\n' "${XDG_DATA_HOME:-${HOME:-$PWD}/.local/share}"; }

# need_java_and_maven: installs what is missing of the two, or names it.
need_java_and_maven() {
	local missing=()
	java_ok || missing+=('openjdk-17-jre-headless|openjdk-21-jre-headless')
	have mvn || jars_ready || missing+=(maven)
	[ ${#missing[@]} -gt 0 ] || return 0
	install_packages "${missing[@]}" ||
		fail "missing for the local Neo4j: ${missing[*]}" \
			"install Java 17 or newer and Maven: apt-get install -y maven openjdk-17-jre-headless (Debian, Ubuntu), brew install maven openjdk@21 (macOS)"
}

need_go() {
	have go || fail "Go is missing" "install Go $(sed -n 's/^go //p' "$root/go.mod") or newer from https://go.dev/dl/"
}
