"""Prints one table, one line each, or JSON with `--json`; a goal missed is said, never an error."""

import json
import sys

from .rows import rows


def main() -> None:
    """Measure and print."""
    as_json = "--json" in sys.argv[1:]
    lines = []
    for row in rows():
        lines.append({**row._asdict(), "ratio": row.ratio})
        if not as_json:
            goal = "" if row.goal is None else f"goal {row.goal:.1f} {'met' if row.ratio <= row.goal else 'MISSED'}"
            sizes = f"{row.floor:9.3f} {row.measured:9.3f} {row.unit:2}"
            print(f"{row.what:60} {sizes} ratio {row.ratio:5.2f}  {goal}", flush=True)
    if as_json:
        print(json.dumps(lines, indent=1))


main()
