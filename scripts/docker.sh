# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# A Docker daemon and a Neo4j image for the tests. To be sourced after lib.sh.

local_image=localhost/summitry-neo4j:5.26
official_image=neo4j:${pom_version:?source lib.sh first}-community
dockerd_log=${TMPDIR:-/tmp}/summitry-dockerd.log

docker_answers() { have docker && docker info >/dev/null 2>&1; }

# ensure_docker: true once a daemon answers; installs and starts one where that may be
# done. Says so, because what it starts it leaves running.
ensure_docker() {
	docker_answers && return 0
	may_install || return 1
	if ! have dockerd || ! have docker; then
		install_packages docker.io iptables || return 1
	fi
	docker_answers && return 0 # the package may have started it
	if [ -d /run/systemd/system ]; then
		systemctl start docker >/dev/null 2>&1 || true
	fi
	docker_answers || start_dockerd overlay2 || start_dockerd vfs || return 1
}

# start_dockerd DRIVER: starts the daemon in a session of its own and waits up to 30 s.
start_dockerd() {
	local pid i
	say "starting dockerd with storage driver $1 (log $dockerd_log)"
	rm -f /var/run/docker.pid
	setsid dockerd --storage-driver="$1" >"$dockerd_log" 2>&1 </dev/null &
	pid=$!
	for ((i = 0; i < 150; i++)); do
		if docker_answers; then
			say "dockerd runs as process $pid and stays; end it with: kill $pid"
			return 0
		fi
		kill -0 "$pid" 2>/dev/null || break
		sleep 0.2
		[ $((i % 25)) -ne 24 ] || say "waiting for dockerd ($((i / 5 + 1)) s)"
	done
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
	if [ -e /.dockerenv ] && pgrep -x dockerd >/dev/null 2>&1; then
		export TESTCONTAINERS_HOST_OVERRIDE=${TESTCONTAINERS_HOST_OVERRIDE:-localhost}
	fi
}

# test_containers: the containers of tests that are there now.
test_containers() { docker ps -aq --filter label=org.testcontainers=true | sort; }
