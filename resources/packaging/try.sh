#!/usr/bin/env bash
# Tries the packed program as its owner would, on a screen of its own: opens the sample plan, saves its brief from the
# window, closes, opens the plan file again, and does the same on the command line. Fails when any of it fails.
# Usage: resources/packaging/try.sh [FOLDER [PICTURES]]      FOLDER: dist/outsourcing-planner unless told
# Needs: xvfb xauth xdotool poppler-utils, and imagemagick where PICTURES of the window are wanted.
set -euo pipefail

if [ -z "${TRY_ON_THIS_SCREEN:-}" ]; then
  exec env TRY_ON_THIS_SCREEN=yes xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24 -noreset" "$0" "$@"
fi

program=$(realpath "${1:-$(dirname "$0")/../../dist/outsourcing-planner}")
pictures=${2:-}
room=$(mktemp -d)
window=""

leave() {
  if [ -n "$window" ]; then kill "$window" 2>/dev/null || true; fi
  rm -rf "$room"
}
trap leave EXIT

fail() {
  echo "try.sh: $1" >&2
  if [ -s "$room/said" ]; then cat "$room/said" >&2; fi
  exit 1
}

# Nothing of this shell but its screen: neither a Python environment nor its libraries can help the program out.
bare() {
  env -i HOME="$room" PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="$DISPLAY" XAUTHORITY="${XAUTHORITY:-}" "$@"
}

start() {
  bare "$program/outsourcing-planner" --data-dir "$room/data" "$@" >>"$room/said" 2>&1 &
  window=$!
}

# Waits for the window with that title and lets it have the keys, as there is no window manager to do so.
to_window() {
  local found
  for _ in $(seq 100); do
    kill -0 "$window" 2>/dev/null || fail "the program ended before “$1” was shown"
    found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1 || true)
    if [ -n "$found" ]; then
      sleep 1
      xdotool windowfocus --sync "$found"
      return
    fi
    sleep 0.2
  done
  fail "no window “$1” was shown"
}

picture() {
  if [ -n "$pictures" ]; then
    mkdir -p "$pictures"
    import -window root "$pictures/$1.png"
  fi
}

quit() {
  xdotool key ctrl+q
  for _ in $(seq 100); do
    kill -0 "$window" 2>/dev/null || break
    sleep 0.1
  done
  kill -0 "$window" 2>/dev/null && fail "the program did not close"
  wait "$window" || fail "the program ended with an error"
  window=""
}

brief_is_whole() {
  pdfinfo "$1" >"$room/pdf" || fail "$1 is not a PDF"
  grep -q "^Title: *Website for Harbour Bakery$" "$room/pdf" || fail "$1 is not the sample's brief"
  echo "$2: $(sed -n 's/^Pages: *//p' "$room/pdf") pages"
}

start
to_window "^Outsourcing Planner$"
picture home
xdotool key alt+l
to_window "^Website for Harbour Bakery — Outsourcing Planner$"
picture plan
for _ in 1 2 3 4 5 6 7; do
  xdotool key ctrl+Next
  sleep 0.3
done
sleep 3
picture review
xdotool key ctrl+shift+e
to_window "^Save PDF"
xdotool key ctrl+a
xdotool type --delay 20 "$room/brief.pdf"
picture dialog
xdotool key Return
for _ in $(seq 100); do
  [ -s "$room/brief.pdf" ] && break
  sleep 0.2
done
[ -s "$room/brief.pdf" ] || fail "the window saved no brief"
brief_is_whole "$room/brief.pdf" "Brief from the window"
to_window "^Website for Harbour Bakery — Outsourcing Planner$"
picture saved
quit

plan=$(find "$room/data/plans" -name "*.outplan")
start "$plan"
to_window "^Website for Harbour Bakery — Outsourcing Planner$"
picture opened-again
quit
echo "Plan opened again by its file"

bare "$program/outplan" brief "$plan" -o "$room/again.pdf" >>"$room/said" 2>&1 || fail "outplan brief failed"
brief_is_whole "$room/again.pdf" "Brief from the command line"
# A returned form is read in a process of its own; nobody has filled this one in, which is said.
bare "$program/outplan" answer "$plan" "$room/again.pdf" >"$room/answer" 2>>"$room/said" || fail "outplan answer failed"
grep -q "They gave no price" "$room/answer" || fail "the form that came back was not read"
bare "$program/outplan" calendar "$plan" -o "$room/dates.ics" >>"$room/said" 2>&1 || fail "outplan calendar failed"
echo "Form read back; dates: $(grep -c "^BEGIN:VEVENT" "$room/dates.ics")"
starters=$(bare "$program/outplan" new --list | wc -l)
bare "$program/outplan" new --starter website -o "$room/new.outplan" >>"$room/said" 2>&1 || fail "outplan new failed"
echo "Starters: $starters"

if grep -q "Traceback" "$room/said"; then fail "the program said:"; fi
echo "The packed program works."
