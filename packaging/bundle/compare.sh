#!/bin/sh
# Builds the bundle a second time and compares it with the first, byte by byte.
set -eu
cd "$(dirname "$0")/../.."
rm -rf build/first
mkdir -p build
cp -a dist/system build/first
sh packaging/bundle/build.sh system >/dev/null
if diff -r build/first dist/system; then echo "ok     two builds are alike"; else echo "FAILED two builds differ"; exit 1; fi
