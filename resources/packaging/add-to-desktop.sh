#!/usr/bin/env bash
# Puts the program into this person's menu and lets its plan files open by a double click (Linux, no administrator).
# Lies in the packed folder beside the program; run it again after the folder was moved. --remove takes it all back.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
name=outsourcing-planner
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/$name.desktop
icon=$share/icons/hicolor/scalable/apps/$name.svg
kind=$share/mime/packages/$name.xml

if [ "${1:-}" = --remove ]; then
  rm -f "$entry" "$icon" "$kind"
else
  [ -x "$here/$name" ] || { echo "There is no program beside $0; it belongs into the packed folder." >&2; exit 1; }
  install -Dm644 "$here/$name.svg" "$icon"
  install -Dm644 "$here/$name-mime.xml" "$kind"
  # The menu gets the whole way to the program, as not every desktop looks where a person keeps programs.
  quoted=$(printf '%s' "$here/$name" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
  install -d "$(dirname "$entry")"
  while IFS= read -r line; do
    if [ "$line" = "Exec=$name %f" ]; then line="Exec=\"$quoted\" %f"; fi
    printf '%s\n' "$line"
  done <"$here/$name.desktop" >"$entry"
fi
install -d "$share/mime/packages" "$share/applications"
update-mime-database "$share/mime"
update-desktop-database "$share/applications"
