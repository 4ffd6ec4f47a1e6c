#!/bin/sh
# Runs a Python tool of this checkout's environment, which is prepared if need be; the hooks of pre-commit call it.
# Usage: packaging/with_tools.sh MODULE [ARGUMENT]...
set -eu
unset CDPATH
cd "$(dirname "$0")/.."
environment=$(sh packaging/prepare.sh test,lint)
exec "$environment/bin/python" -m "$@"
