// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// user is Neo4j's first and, in the Community edition, usual user.
const user = "neo4j"

// readPassword returns the password in l, and a PasswordError if it is not there.
func readPassword(l layout) (string, error) {
	raw, err := os.ReadFile(l.password())
	if errors.Is(err, fs.ErrNotExist) {
		return "", &PasswordError{File: l.password(), Lost: true, Data: filepath.Dir(l.stores())}
	}
	if err != nil {
		return "", fmt.Errorf("read password of the local Neo4j: %w", err)
	}
	return strings.TrimSpace(string(raw)), nil
}

// keepPassword returns the password of the server in l. Where the server was never
// started, it writes one first: the wished one, or a generated one of 130 bits.
func keepPassword(l layout, wished string) (string, error) {
	if exists(l.stores()) || (wished == "" && exists(l.password())) {
		return readPassword(l)
	}
	if wished == "" {
		wished = rand.Text()
	}
	if err := replace(l.password(), []byte(wished+"\n")); err != nil {
		return "", fmt.Errorf("write password of the local Neo4j: %w", err)
	}
	return wished, nil
}

// setFirstPassword tells a server that was never started its password. It goes by way of
// an argument file, as arguments can be read by every user of the machine.
func setFirstPassword(ctx context.Context, java string, o Options, password string) error {
	l := o.layout()
	args := filepath.Join(l.root, "password.args")
	defer os.Remove(args)
	quoted := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(password) + `"`
	if err := replace(args, []byte(quoted+"\n")); err != nil {
		return fmt.Errorf("write password of the local Neo4j: %w", err)
	}
	cmd := exec.CommandContext(ctx, java, "-XX:TieredStopAtLevel=1", "-cp", filepath.Join(o.Lib, "*"),
		"org.neo4j.cli.AdminTool", "dbms", "set-initial-password", "@"+args)
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+l.root, "NEO4J_CONF="+l.conf())
	if out, err := cmd.CombinedOutput(); err != nil {
		words, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n") // a stack trace follows
		return fmt.Errorf("set first password of the local Neo4j: %w: %s", err, words)
	}
	return nil
}
