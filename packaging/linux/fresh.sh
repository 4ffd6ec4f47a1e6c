#!/bin/sh
# Plays README's commands in bare Debians, as a newcomer does: from a copy without git, in a folder whose name is none of
# the easy ones, as root and as an ordinary user who installs what he is told. Each step is a line with its seconds.
# Usage: packaging/linux/fresh.sh [RELEASE|root|user]...    default: bookworm trixie testing, root and user
# BARE is the folder with the bare systems, which are made once; needs root and debootstrap.
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "root is needed to make a bare Debian" >&2; exit 1; }
bare=${BARE:-build/bare}
releases='' people=''
for word in "$@"; do
    case $word in root | user) people="$people $word" ;; *) releases="$releases $word" ;; esac
done

copy_project() { # folder: what a newcomer has after unpacking an archive of it
    mkdir -p "$1"
    if [ -e .git ]; then
        git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -xf - -C "$1"
    else
        tar -cf - --exclude-from=.gitignore . | tar -xf - -C "$1"
    fi
}
# How this machine reaches the package indexes; a bare system knows nothing of it.
set --
for name in http_proxy https_proxy no_proxy PIP_INDEX_URL UV_DEFAULT_INDEX; do
    eval "value=\${$name:-}"
    # shellcheck disable=SC2154 # eval sets it
    [ -z "$value" ] || set -- "$@" "$name=$value"
done
roots=${SSL_CERT_FILE:-${PIP_CERT:-}}
[ -z "$roots" ] || set -- "$@" PIP_CERT=/opt/roots.pem SSL_CERT_FILE=/opt/roots.pem

failed=0
mkdir -p build/results
for release in ${releases:-bookworm trixie testing}; do
    sh packaging/linux/bare.sh "$release" "$bare/$release"
    for who in ${people:-root user}; do
        root=$bare/fresh-$release-$who
        rm -rf "$root"
        cp -a "$bare/$release" "$root"
        home=/root
        [ "$who" = root ] || home=/home/newcomer
        copy_project "$root$home/Jürgen's Kopie & Co/openobd-desktop"
        cp packaging/linux/newcomer.sh packaging/step.sh "$root/root/"
        [ -z "$roots" ] || install -m 644 "$roots" "$root/opt/roots.pem"
        echo "== Debian $release as $who"
        sh packaging/linux/chroot.sh "$root" env "$@" sh /root/newcomer.sh "$who" "$home/Jürgen's Kopie & Co/openobd-desktop" ||
            failed=1
        rm -rf "build/results/fresh-$release-$who"
        cp -r "$root/root/results" "build/results/fresh-$release-$who"
        rm -rf "$root"
    done
done
exit $failed
