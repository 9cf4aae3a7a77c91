#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Starts the Neo4j of the local image as the official image does, as far as this project
# uses it: NEO4J_AUTH is "none" or "neo4j/PASSWORD", and NEO4J_a_b__c=v sets a.b_c=v.
# As this image serves tests first, Java's second compiler is off, which halves the work
# of a start; JAVA_FLAGS= turns it on.
set -euo pipefail

home=/var/lib/neo4j
conf=$home/conf/neo4j.conf
heap=512m

{
	echo 'server.default_listen_address=0.0.0.0'
	echo 'server.directories.data=/data'
	echo 'server.memory.pagecache.size=128m'
	echo 'db.tx_log.preallocate=false'
	echo 'dbms.usage_report.enabled=false'
	echo 'client.allow_telemetry=false'
	echo 'internal.dbms.bolt.netty_server_shutdown_quiet_period=0'
} >"$conf"

# set_conf KEY VALUE: the last one said counts.
set_conf() {
	local kept
	kept=$(grep -v "^${1//./\\.}=" "$conf" || true)
	printf '%s\n%s=%s\n' "$kept" "$1" "$2" >"$conf"
}

while IFS='=' read -r -d '' name value; do
	case $name in
	NEO4J_AUTH | NEO4J_PLUGINS | NEO4JLABS_PLUGINS | NEO4J_ACCEPT_LICENSE_AGREEMENT) continue ;;
	NEO4J_*_*) ;;
	*) continue ;;
	esac
	key=${name#NEO4J_}
	key=${key//__/$'\1'} # two underscores stand for one, one for a dot
	key=${key//_/.}
	key=${key//$'\1'/_}
	if [ "$key" = server.memory.heap.max_size ]; then
		heap=$value
	fi
	set_conf "$key" "$value"
done < <(env -0)

auth=${NEO4J_AUTH:-neo4j/neo4j}
if [ "$auth" = none ]; then
	set_conf dbms.security.auth_enabled false
elif [ "${auth#neo4j/}" != "$auth" ]; then
	password=${auth#neo4j/}
	if [ ! -d /data/databases ] && [ "$password" != neo4j ]; then
		NEO4J_HOME=$home NEO4J_CONF=$home/conf java -XX:TieredStopAtLevel=1 -cp "$home/lib/*" \
			org.neo4j.cli.AdminTool dbms set-initial-password "$password"
	fi
else
	echo "NEO4J_AUTH is \"$auth\"; it must be none or neo4j/PASSWORD" >&2
	exit 2
fi
unset NEO4J_AUTH

# shellcheck disable=SC2086 # several flags may be set
exec java ${JAVA_FLAGS--XX:TieredStopAtLevel=1} "-Xmx$heap" -XX:+ExitOnOutOfMemoryError -cp "$home/lib/*" \
	--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
	--add-opens=java.base/sun.nio.ch=ALL-UNNAMED -Dio.netty.tryReflectionSetAccessible=true \
	org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" --console-mode
