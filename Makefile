# SPDX-License-Identifier: Apache-2.0
#
# What one can do here; the scripts do the work and can be run by themselves.

.DEFAULT_GOAL := help
.PHONY: help demo test unit check lint score build image clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-7s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## set up, build, load the example articles into a local Neo4j, ask and show
	@scripts/demo.sh

test: ## every check and test, on a real Neo4j (container, else local)
	@scripts/check.sh; checked=$$?; scripts/test.sh && exit $$checked

unit: ## the tests that need no database
	@go test -short ./...

check: ## formatting, vet, staticcheck, tidy, shellcheck, known vulnerabilities
	@scripts/check.sh

lint: check ## the same as check

score: ## how well reading does on annotated articles
	@scripts/score.sh

build: ## bin/loader and bin/query
	@scripts/build.sh

image: ## a local Neo4j image where none can be pulled (root, Docker, Debian)
	@docker/build-local

clean: ## remove bin and test leftovers; data, jars and images stay and are named
	@scripts/clean.sh
