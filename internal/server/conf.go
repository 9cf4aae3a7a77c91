// SPDX-License-Identifier: Apache-2.0

package server

import (
	"fmt"
	"path/filepath"
	"strings"
)

// writeConf writes the server's settings, anew at each start: loopback only, no word to
// anybody outside, no log space reserved that a small graph never fills.
func writeConf(l layout, p pair) error {
	settings := []string{
		"# Written at each start of the local Neo4j; changes here are lost.",
		"server.default_listen_address=127.0.0.1",
		"server.default_advertised_address=localhost",
		"server.bolt.listen_address=" + loopback(p.bolt),
		fmt.Sprintf("server.bolt.advertised_address=localhost:%d", p.bolt),
		"server.http.listen_address=" + loopback(p.http),
		fmt.Sprintf("server.http.advertised_address=localhost:%d", p.http),
		"server.https.enabled=false",
		"server.memory.pagecache.size=256m",
		"db.tx_log.preallocate=false",
		"db.tx_log.rotation.retention_policy=128M size",
		"dbms.security.auth_enabled=true",
		"dbms.usage_report.enabled=false",
		"client.allow_telemetry=false",
		// Else a stop waits twice for five quiet seconds after the databases are closed.
		"internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
	}
	path := filepath.Join(l.conf(), "neo4j.conf")
	if err := replace(path, []byte(strings.Join(settings, "\n")+"\n")); err != nil {
		return fmt.Errorf("write settings of the local Neo4j: %w", err)
	}
	return nil
}
