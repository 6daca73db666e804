# The two commands for a newcomer: make demo, make test.
SWIFT ?= swift
PREFIX ?= /usr/local
DEMO_OUT ?= demo-out
.DEFAULT_GOAL := help
.PHONY: help setup build demo test lint format golden bench fuzz install pairs-check terraform-check policy-check plan-check fmt-check example spec-suite console-table plan-cases

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

setup: ## install what is missing (libxml2-dev, zlib1g-dev, pkg-config)
	@sh scripts/setup

build: setup ## build the release binary
	$(SWIFT) build -c release --product zeroplan

demo: build ## generate, check, compare and draw the shop, and say where to look
	@sh scripts/demo "$(DEMO_OUT)"

test: setup ## run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@sh scripts/python-tests

lint: ## check formatting and the invariants that a grep can check
	@sh scripts/lint

format: ## format the Swift sources
	$(SWIFT) format -i -r Sources Tests Package.swift

golden: setup ## rewrite the expected outputs of golden tests; read the difference before committing
	UPDATE_GOLDEN=1 $(SWIFT) test

terraform-check: build ## fmt, validate, plan and test the generated shop with the real terraform, where it is present
	@sh scripts/terraform-check

pairs-check: build ## one tree for each kind and arrow of the catalogue, judged by check and the real terraform: make pairs-check ARGS="--sample 100"
	@python3 scripts/pairs-check $(ARGS)

console-table: ## ask the real terraform console again for the answers of Tests/FunctionsTests/expressions.tsv
	@if command -v terraform >/dev/null; then python3 Tests/FunctionsTests/regenerate.py; else echo "console-table: skipped: terraform not found"; fi

plan-cases: ## ask the real terraform plan again for the answers of Tests/TerraformTests/Cases
	@if command -v terraform >/dev/null; then python3 Tests/TerraformTests/regenerate-cases.py; else echo "plan-cases: skipped: terraform not found"; fi

policy-check: build ## let parliament judge every policy of the samples, where it is present
	@if command -v python3 >/dev/null; then python3 scripts/policy-check; else echo "policy-check: skipped: python3 not found"; fi

fmt-check: build ## hold our formatter to terraform fmt, where it is present: make fmt-check ARGS="TREE… --mutations 2000 --seed 1"
	@ZEROPLAN="$$($(SWIFT) build -c release --show-bin-path)/zeroplan" python3 scripts/fmt-check $(ARGS)

example: setup ## build and run the tour of the library HCL (docs/HCL.md)
	@$(SWIFT) run --package-path Examples/hcl tour

spec-suite: setup ## run the specification suite of hashicorp/hcl: make spec-suite HCL=path/to/its/checkout
	@sh scripts/spec-suite "$(HCL)"

plan-check: build ## compare the inventory of the samples' code with terraform's plans, argument by argument
	@if command -v python3 >/dev/null; then python3 scripts/plan-check Samples/*/existing; else echo "plan-check: skipped: python3 not found"; fi

fuzz: setup ## fuzz one way in for a minute: make fuzz ENTRY=hcl
	@sh scripts/fuzz $(or $(ENTRY),hcl) -max_total_time=60

bench: build ## print how long each stage takes, against terraform in the same run
	@sh scripts/bench

install: build ## install the binary and Templates under PREFIX
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/zeroplan"
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/zeroplan" "$(DESTDIR)$(PREFIX)/bin/zeroplan"
	cp -R Templates "$(DESTDIR)$(PREFIX)/share/zeroplan/"
