// SPDX-License-Identifier: Apache-2.0

// Package server runs the local Neo4j that `neo4j.uri: local` means: a Community server
// as a background process of its own, on loopback only, with a generated password in a
// file that only its owner can read.
//
// It takes in a folder, ports and patience (Options) and gives out a server that answers
// and how to sign in (Instance), or an error that says what to do. The server outlives
// the command that started it; Ensure finds it again, Status describes it, Stop ends it.
// The jars come from Maven Central once (Provide), and nothing is fetched afterwards.
//
// It does not know the graph, holds no driver, never touches a server it did not start
// and deletes no data but that of a server for tests (Guard). Example:
//
//	s, err := server.Ensure(ctx, server.Options{Progress: say})
//	// s.BoltURI is "bolt://127.0.0.1:7687"; sign in with s.User and s.Password
package server
