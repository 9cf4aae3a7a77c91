# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# A Docker daemon and a Neo4j image for the tests. To be sourced after lib.sh.

local_image=localhost/summitry-neo4j:5.26
official_image=neo4j:${pom_version:?source lib.sh first}-community
dockerd_log=${TMPDIR:-/tmp}/summitry-dockerd.log

# docker_answers: a daemon answers within 10 s; one that hangs counts as none.
docker_answers() { have docker && within 10 docker info >/dev/null 2>&1; }

# within SECONDS COMMAND...: the command, ended when it takes longer.
within() {
	local limit=$1
	shift
	if have timeout; then timeout "$limit" "$@"; else "$@"; fi
}

# process_of NAME: the id of a process of that name, false if there is none. It needs no
# pgrep, and one that ended without its parent's noticing does not count.
process_of() {
	local dir name words
	for dir in /proc/[0-9]*; do
		{ read -r name <"$dir/comm" && [ "$name" = "$1" ]; } 2>/dev/null || continue
		words=
		{ read -r -d '' words <"$dir/cmdline"; } 2>/dev/null || true
		if [ -n "$words" ]; then
			printf '%s\n' "${dir#/proc/}"
			return 0
		fi
	done
	return 1
}

# ensure_docker: true once a daemon answers; installs and starts one where that may be
# done. Says so, because what it starts it leaves running.
ensure_docker() {
	docker_answers && return 0
	[ -z "${DOCKER_HOST:-}" ] || return 1 # the daemon that is meant is somewhere else
	may_install || return 1
	if ! have dockerd || ! have docker; then
		install_packages docker.io iptables || return 1
	fi
	docker_answers && return 0 # the package may have started it
	if [ -d /run/systemd/system ]; then
		systemctl start docker >/dev/null 2>&1 || true
	fi
	if await_dockerd; then
		return 0
	fi
	local pid
	if pid=$(process_of dockerd); then
		say "a Docker daemon runs (process $pid) and does not answer; end it and repeat: kill -9 $pid"
		return 1
	fi
	start_dockerd overlay2 || start_dockerd vfs
}

# await_dockerd: true once the daemon that runs answers, false if none runs, or if it does
# not answer within 60 s.
await_dockerd() {
	local began=$SECONDS told=5
	while process_of dockerd >/dev/null; do
		docker_answers && return 0
		[ $((SECONDS - began)) -lt 60 ] || return 1
		sleep 0.2
		if [ $((SECONDS - began)) -ge "$told" ]; then
			say "waiting for dockerd ($((SECONDS - began)) s)"
			told=$((told + 5))
		fi
	done
	return 1
}

# sweep_after_dockerd: removes what a killed daemon left and the next one would stumble
# over: a number that another process has by now, sockets that nobody listens on.
sweep_after_dockerd() {
	process_of dockerd >/dev/null || rm -f /var/run/docker.pid /var/run/docker.sock
	process_of containerd >/dev/null || rm -f /var/run/docker/containerd/containerd.pid \
		/var/run/docker/containerd/*.sock /var/run/docker/containerd/*.sock.ttrpc \
		/run/containerd/containerd.sock /run/containerd/containerd.sock.ttrpc
}

# start_dockerd DRIVER: starts the daemon in a session of its own.
start_dockerd() {
	local pid
	say "starting dockerd with storage driver $1 (log $dockerd_log)"
	sweep_after_dockerd
	setsid dockerd --storage-driver="$1" >"$dockerd_log" 2>&1 </dev/null &
	pid=$!
	sleep 0.5
	if await_dockerd; then
		pid=$(process_of dockerd)
		say "dockerd runs as process $pid and stays; end it with: kill $pid"
		return 0
	fi
	say "dockerd with storage driver $1 does not run:"
	tail -n 3 "$dockerd_log" >&2
	kill "$pid" 2>/dev/null || true
	return 1
}

# choose_image: sets SUMMITRY_NEO4J_IMAGE to the official image, or to the local one where
# the official cannot be pulled; false if there is neither.
choose_image() {
	[ -z "${SUMMITRY_NEO4J_IMAGE:-}" ] || return 0
	if docker image inspect "$official_image" >/dev/null 2>&1; then
		SUMMITRY_NEO4J_IMAGE=$official_image
	elif docker image inspect "$local_image" >/dev/null 2>&1; then
		"${root:?}/docker/build-local" "$local_image" || say "the local image is kept as it is"
		SUMMITRY_NEO4J_IMAGE=$local_image
	elif say "pulling $official_image" && patiently "pulling $official_image" timeout 300 docker pull -q "$official_image"; then
		SUMMITRY_NEO4J_IMAGE=$official_image
	else
		say "$official_image cannot be pulled; building $local_image from Debian's and Maven's packages"
		[ "$(id -u)" -eq 0 ] && "${root:?}/docker/build-local" "$local_image" || return 1
		SUMMITRY_NEO4J_IMAGE=$local_image
	fi
	export SUMMITRY_NEO4J_IMAGE
}

# set_up_testcontainers: what the library cannot find out by itself.
set_up_testcontainers() {
	# Its cleaner is an image of its own; where Neo4j's cannot be pulled, that cannot either.
	case $SUMMITRY_NEO4J_IMAGE in
	localhost/*) export TESTCONTAINERS_RYUK_DISABLED=${TESTCONTAINERS_RYUK_DISABLED:-true} ;;
	esac
	# In a container with a daemon of its own, ports are published here, not at the gateway.
	if [ -e /.dockerenv ] && process_of dockerd >/dev/null; then
		export TESTCONTAINERS_HOST_OVERRIDE=${TESTCONTAINERS_HOST_OVERRIDE:-localhost}
	fi
}

# test_containers: the containers of tests that are there now.
test_containers() { docker ps -aq --filter label=org.testcontainers=true | sort; }
