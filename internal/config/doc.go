// SPDX-License-Identifier: Apache-2.0

// Package config gathers the settings of both commands.
//
// It takes a flag set, the environment and config.yaml and gives one checked Config; the nearest source wins: flag, then
// environment, then file, then default. A setting has one name everywhere: the key neo4j.uri is the flag --neo4j-uri and
// the variable SUMMITRY_NEO4J_URI. It starts nothing, opens no connection and knows no command.
//
//	config.Register(flags, "neo4j.uri", "output.color")
//	c, err := config.Load(flags)
//	if err != nil {
//		return err // a *config.Error with every problem at once
//	}
package config
