# Two commands are all a newcomer needs: `make brief` and `make test`. Both install what is missing and say so.
PREFIX ?= /usr/local
SWIFT ?= swift
STATIC = --static-swift-stdlib -Xswiftc -static-executable \
  $(foreach library,icuuc icudata lzma z stdc++ m,-Xlinker -l$(library))

.PHONY: help brief build test lint check install static deb tarball test-faults test-sanitizers fuzz fuzz-short test-package try-package packages test-packages benchmark clean

help: ## Show what can be made
	@grep -hE '^[a-z%-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

brief: build ## Build, and print the brief for the sample pair
	@.build/debug/rapport brief content/examples/tanaka-weber.xml

build: packages
	@echo "rapport: building (the first time takes a minute or two)" >&2
	@$(SWIFT) build --quiet

test: packages test-packages lint ## Lint, build without a warning, run every test, check the content, fuzz for a minute
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build
	@.build/debug/rapport check
	@.build/debug/rapport format --check
	@$(MAKE) --no-print-directory fuzz-short

lint: ## Check the format of the code
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources \
	  Fuzzing/Package.swift Fuzzing/Sources

static: packages
	@echo "rapport: building a static release; this takes a few minutes" >&2
	@$(SWIFT) build --quiet -c release --scratch-path .build-static --product rapport $(STATIC) >.build-static.log 2>&1 \
	  || { cat .build-static.log >&2; exit 1; }
	@rm -f .build-static.log

install: static ## Put a static release build and the content under PREFIX
	install -D -m 755 -s .build-static/release/rapport '$(DESTDIR)$(PREFIX)/bin/rapport'
	rm -rf '$(DESTDIR)$(PREFIX)/share/rapport/content'
	install -d '$(DESTDIR)$(PREFIX)/share/rapport'
	cp -R content '$(DESTDIR)$(PREFIX)/share/rapport/content'

test-faults: static test-packages ## Kill at three hundred random moments, start two hundred at once (minutes)
	@RAPPORT_FAULTS=1 RAPPORT_PROGRAM='$(CURDIR)/.build-static/release/rapport' $(SWIFT) test --filter 'KilledAtRandomTests|ManyAtOnceTests'

SANITIZERS ?= address thread
test-sanitizers: packages test-packages ## Run the tests under the address, undefined-behaviour and thread sanitizers (about an hour)
	@for one in $(SANITIZERS); do SWIFT='$(SWIFT)' Tests/Sanitizers/run $$one || exit 1; done

TIME ?= 1800
fuzz: packages ## Feed each of six doors with hostile bytes for TIME seconds
	@SWIFT='$(SWIFT)' Fuzzing/run $(TIME)

fuzz-short: packages ## The same for ten seconds each, from a build that is not optimised (a minute); ends `make test`
	@SWIFT='$(SWIFT)' Fuzzing/run --quick 10

deb: static ## Make a Debian package of program, content, man pages and completions, in .build-packages
	@Packaging/make-deb .build-static/release/rapport .build-packages

tarball: static ## Make the same as a tarball to unpack anywhere
	@Packaging/make-tarball .build-static/release/rapport .build-packages

test-package: static ## Make both, and check what is in them
	@Packaging/check .build-static/release/rapport .build-packages

try-package: test-package ## Install the Debian package in a clean root (as root; fetches Debian), use it, remove it
	@scripts/install-packages debootstrap
	@Packaging/try-in-clean-root .build-packages/*.deb

benchmark: ## Print every figure beside its yardstick and goal, in one run (a quarter of an hour; fetches 2 GB once)
	@Benchmarks/run

benchmark-%: ## One group of them: commands, watches, documents, growth, search, notes or size
	@Benchmarks/run $*

packages:
	@scripts/install-packages libxml2-dev libsqlite3-dev tzdata

test-packages:
	@scripts/install-packages libxml2-utils python3 python3-venv strace chromium poppler-utils pandoc fonts-noto-core fonts-noto-cjk
	@scripts/install-python-packages Tests/EndToEndTests/Independent/requirements.txt

clean: ## Remove what was built
	rm -rf .build .build-* Benchmarks/.build Fuzzing/.build Fuzzing/.build-quick
