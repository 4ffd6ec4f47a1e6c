# shellcheck shell=sh
# Sourced by the scripts that prove packages: each step is a line on the screen and in $results/steps.tsv.
# Before: results=FOLDER failed=0. After: $failed is 1 if any step failed. packaging/table.py reads the file.
mkdir -p "${results:?}"
step() { # name, command...
    name=$1
    shift
    log=$results/$(echo "$name" | tr ' :/,' '----').log
    outcome=ok
    "$@" >"$log" 2>&1 || outcome=FAILED
    printf '%-6s %s\n' "$outcome" "$name"
    printf '%s\t%s\n' "$outcome" "$name" >>"$results/steps.tsv"
    if [ "$outcome" != ok ]; then
        tail -5 "$log"
        # shellcheck disable=SC2034 # whoever sources this reads it
        failed=1
    fi
}
# The tour tells its steps with their times; any other line is one too many.
unexpected() { ! tr -d '\r' <"$1" | grep -v '^ *[0-9.]* s  '; }
