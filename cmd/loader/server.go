// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/server"
)

// serverCommand governs the local Neo4j.
func (a *app) serverCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "server COMMAND",
		Short:   "Start, stop or look at the local Neo4j",
		Long:    "The local Neo4j is what neo4j.uri: local means. It runs in the background on this machine's loopback address only.",
		Example: "  loader server start\n  loader server status\n  loader server stop",
		Args:    unknownCommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	none := takes(0, 0, "no arguments", "loader server --help lists the flags")
	cmd.AddCommand(
		&cobra.Command{
			Use:     "start",
			Short:   "Start it; the first time it is fetched from Maven Central",
			Example: "  loader server start --server-heap 2g",
			Args:    none,
			RunE:    func(cmd *cobra.Command, _ []string) error { return a.startServer(cmd) },
		},
		&cobra.Command{
			Use:     "stop",
			Short:   "Stop it; its data stays",
			Example: "  loader server stop",
			Args:    none,
			RunE:    func(cmd *cobra.Command, _ []string) error { return a.stopServer(cmd) },
		},
		&cobra.Command{
			Use:     "status",
			Short:   "Say how it fares, where Neo4j Browser is and how to sign in",
			Example: "  loader server status",
			Args:    none,
			RunE:    func(cmd *cobra.Command, _ []string) error { return a.serverStatus(cmd) },
		},
	)
	return cmd
}

// startServer starts the server and tells how to sign in; where it runs already, that is no failure.
func (a *app) startServer(cmd *cobra.Command) error {
	if err := a.settings(cmd); err != nil {
		return err
	}
	began := time.Now()
	i, err := server.Start(cmd.Context(), command.Local(a.config.Server, a.say))
	// Who asks for a running server and has one is content.
	if errors.Is(err, server.ErrRunning) {
		a.say("the local Neo4j runs already")
		return a.serverStatus(cmd)
	}
	if err != nil {
		return err
	}
	a.say(fmt.Sprintf("started in %.1f s", time.Since(began).Seconds()))
	return a.signIn(i)
}

// stopServer stops the server; where none runs, that is no failure either.
func (a *app) stopServer(cmd *cobra.Command) error {
	if err := a.settings(cmd); err != nil {
		return err
	}
	o := command.Local(a.config.Server, a.say)
	// Asked first, because afterwards nobody knows whether it ran.
	before, err := server.Status(cmd.Context(), o)
	if err != nil {
		return err
	}
	if err := server.Stop(cmd.Context(), o); err != nil {
		return err
	}
	if before.Condition == server.Stopped {
		a.say("the local Neo4j does not run")
		return nil
	}
	a.say("stopped; its data stays in " + before.Instance.Home)
	return nil
}

// serverStatus tells how the server fares and, unless all is well, what to do.
func (a *app) serverStatus(cmd *cobra.Command) error {
	if err := a.settings(cmd); err != nil {
		return err
	}
	r, err := server.Status(cmd.Context(), command.Local(a.config.Server, a.say))
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "local Neo4j  %s\n", r.Condition)
	switch r.Condition {
	case server.Running:
		return a.signIn(r.Instance)
	case server.Refusing:
		return fmt.Errorf("sign in: %w", &server.PasswordError{File: r.Instance.PasswordFile})
	case server.Crashed, server.Silent:
		if r.LastWords != "" {
			fmt.Fprintf(a.out, "last words   %s\n", r.LastWords)
		}
		fmt.Fprintf(a.out, "log          %s\n", r.Instance.Log)
		fmt.Fprintln(a.out, "try          loader server stop, then loader server start")
	case server.Stopped:
		if !r.Provided {
			fmt.Fprintf(a.out, "jars         not here; loader server start fetches them (133 MB) into %s\n", r.Lib)
		}
		fmt.Fprintln(a.out, "try          loader server start")
	}
	return nil
}

// signIn says where the Browser is and who may come in.
func (a *app) signIn(i *server.Instance) error {
	_, err := fmt.Fprintf(a.out, "version      %s, process %d, since %s\nBrowser      %s\nBolt         %s\nuser         %s\npassword     %s (in %s)\ndata         %s\n",
		i.Version, i.PID, i.Since.Format("2006-01-02 15:04:05"), i.BrowserURL, i.BoltURI, i.User, i.Password, i.PasswordFile, i.Home)
	return err
}
