#!/bin/sh
# Packs the bundle for distributions without Debian packages: dist/openobd-desktop-VERSION-portable.tar.zst.
# It carries what not every desktop has; unpack it anywhere and start openobd-desktop/openobd-desktop.
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
command -v zstd >/dev/null || { echo "apt-get install -y zstd" >&2; exit 1; }
sh packaging/bundle/build.sh portable
bin=$PWD/$(cat build/environment)/bin
archive=dist/openobd-desktop-$("$bin/python" packaging/bundle/facts.py VERSION)-portable.tar.zst
rm -f "$archive"
trap 'rm -f "$archive.part"' EXIT
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$("$bin/python" packaging/bundle/facts.py EPOCH)" \
    -C dist/portable -cf - openobd-desktop | zstd -q -19 -T0 -f -o "$archive.part"
mv "$archive.part" "$archive"
ls -l "$archive"
