#!/bin/sh
# What a newcomer does inside a bare system with README's two commands; fresh.sh runs it there. Prints a line a step.
# Usage: newcomer.sh root|user FOLDER    what each step printed stays in /root/results
# shellcheck disable=SC2317 # step calls the functions
set -u
who=$1
cd "$2" || exit 1
results=/root/results
failed=0
rm -rf $results
# shellcheck source=/dev/null
. "$(dirname "$0")/step.sh"
export LANG=C.UTF-8

command_after() { # mark in README: the next line that is a command
    awk -v mark="$1" 'index($0, mark) { marked = 1 } marked && open { print; exit } marked && /^```sh/ { open = 1 }' README.md
}
as_newcomer() { # command
    if [ "$who" = root ]; then
        sh -c "$1"
    else
        runuser -u newcomer -- env HOME=/home/newcomer sh -c "$1"
    fi
}
play() { # command: as an ordinary user with one round of installing at the most
    as_newcomer "$1" >"$results/told" 2>&1
    told=$?
    cat "$results/told"
    if [ "$told" = 0 ] || [ "$who" = root ] || [ "$(wc -l <"$results/told")" -gt 2 ]; then return "$told"; fi
    line=$(sed -n 's/^sudo //; s/&& sudo /\&\& /; /^apt-get/p' "$results/told")
    [ -n "$line" ] || return 1
    DEBIAN_FRONTEND=noninteractive sh -c "$line" >/dev/null 2>&1 || return 1
    as_newcomer "$1"
}
timed() { # name, command...
    began=$(date +%s)
    step "$@"
    echo "       $(($(date +%s) - began)) seconds, $(wc -l <"${log:?}") lines"
}
pictures() { [ "$(find tour -name '*.png' | wc -l)" -ge 10 ]; }
whole_suite() { # every test passed, none was left out
    tail -n 1 "$results/the-tests.log" | grep -E '[0-9]+ passed' | grep -vE 'failed|error|skipped|xfailed|warning'
}
# Of pytest, one empty folder remains: it removes the folders of a test only if it passed.
nothing_left() {
    ! find /tmp /var/tmp -mindepth 1 -not -path '*/systemd-private*' -not -name '.*-unix' -not -name 'pytest-of-*' | grep .
}
once_more() { # the second time nothing is prepared any more
    [ "$(as_newcomer "sh packaging/prepare.sh run" 2>&1 | tee /dev/stderr | wc -l)" = 1 ]
}

if [ "$who" = user ]; then
    useradd --shell /bin/sh --home-dir /home/newcomer newcomer
    chown -R newcomer: /home/newcomer
fi
timed "the demo" play "$(command_after '## Try it from the source')"
step "pictures of the demo" pictures
step "prepared once" once_more
timed "the tests" play "$(command_after '<!-- the tests -->')"
tail -n 1 "$log"
step "no test failed or left out" whole_suite
step "nothing left in the temporary folders" nothing_left
exit $failed
