# make plan     install what is missing, build, plan the main example, say where the workbook lies
# make test     the same set-up, then every test
# make install  PREFIX=/usr/local

PREFIX  ?= /usr/local
EXAMPLE ?= examples/motor-claims
FAULTY   = examples/shared-services
PACKAGES = libxlsxwriter-dev libyaml-dev libminizip-dev libexpat1-dev pkg-config
CHECKED  = --explicit-target-dependency-import-check error

.PHONY: plan test build install setup lint docs examples clean

plan: build
	.build/release/workforce plan $(EXAMPLE)
	@echo "The workbook: $$(ls $(EXAMPLE)/build/*.xlsx)"

build: setup
	swift build -c release --product workforce $(CHECKED)

test: setup
	swift build --build-tests $(CHECKED)
	swift test --skip-build

install: build
	install -D .build/release/workforce $(DESTDIR)$(PREFIX)/bin/workforce

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

docs:
	docc convert Sources/workforce/Documentation.docc --output-path .build/documentation \
	  --fallback-display-name workforce --fallback-bundle-identifier workforce --warnings-as-errors

# Every example, planned by the real command; one that shows faults has to end with 1.
examples: build
	@for folder in examples/*/; do \
	  case " $(FAULTY) " in *" $${folder%/} "*) expected=1;; *) expected=0;; esac; \
	  echo "== $$folder"; ended=0; \
	  .build/release/workforce plan "$$folder" --output ".build/$$folder" || ended=$$?; \
	  [ $$ended -eq $$expected ] || { \
	    echo "$$folder ended with $$ended, expected $$expected" >&2; exit 1; }; \
	done

setup:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing: install Swift 6.3 or newer and put it on the PATH." >&2; exit 1; }
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] || { \
	  echo "Installing:$$missing"; \
	  if ! command -v apt-get >/dev/null; then \
	    echo "These libraries are missing and there is no apt-get to install them:$$missing" >&2; \
	    exit 1; fi; \
	  if [ "$$(id -u)" -eq 0 ]; then as=""; \
	  elif command -v sudo >/dev/null; then as="sudo"; \
	  else echo "Missing:$$missing. Install them as root: apt-get install$$missing" >&2; exit 1; fi; \
	  $$as apt-get update -qq && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing \
	    || { echo "Cannot install:$$missing. Install them by hand and run make again." >&2; exit 1; }; \
	}

clean:
	rm -rf .build
