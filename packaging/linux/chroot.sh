#!/bin/sh
# Runs a command inside a bare system, with the screen of this one; needs root.
# Usage: packaging/linux/chroot.sh ROOT COMMAND...    DISPLAY names an X server that listens on an abstract socket
set -eu
root=$1
shift
# shellcheck disable=SC2016 # the inner shell expands it
exec unshare -m --propagation private sh -euc '
root=$1
shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 TERM=dumb \
    DEBIAN_FRONTEND=noninteractive DISPLAY="${DISPLAY:-}" "$@"' sh "$root" "$@"
