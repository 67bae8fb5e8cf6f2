"""Makes the fonts of other scripts in resources/fonts from Noto's TrueType files: a script's own characters, no Latin.

Usage: uv run --with fonttools resources/packaging/make_script_fonts.py FOLDER_WITH_NOTO_TTF
Noto is under the SIL Open Font License 1.1; the changed files carry another family name, such as "Outplan Arabic".
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

RANGES = {
    "Arabic": [(0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0x200C, 0x200D), (0x25CC, 0x25CC), (0xFD3E, 0xFDFF)],
    "Hebrew": [(0x591, 0x5F4), (0x200C, 0x200D), (0x20AA, 0x20AA), (0x25CC, 0x25CC), (0xFB1D, 0xFB4F)],
    "Devanagari": [(0x900, 0x97F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF), (0x200C, 0x200D), (0x25CC, 0x25CC)],
}
"""The characters of each script; a space goes with them, so that a line is not set in two fonts."""


def rename(font: TTFont, family: str, style: str) -> None:
    """Give the changed font a name of its own, as its licence asks."""
    named = font["name"]
    named.names = [record for record in named.names if record.nameID in (0, 13, 14)]
    names = {1: family, 2: style, 3: f"{family} {style} 1.0", 4: f"{family} {style}",
             6: f"{family.replace(' ', '')}-{style}"}  # fmt: skip
    for number, text in names.items():
        named.setName(text, number, 3, 1, 0x409)


def main() -> None:
    """Write one TrueType file for each script and weight."""
    source, target = Path(sys.argv[1]), Path(__file__).parent.parent / "fonts" / "scripts"
    target.mkdir(exist_ok=True)
    for script, ranges in RANGES.items():
        for style in ("Regular", "Bold"):
            font = TTFont(source / f"NotoSans{script}-{style}.ttf")
            options = Options()
            options.layout_features = ["*"]
            options.name_IDs = ["*"]
            options.notdef_outline = True
            options.hinting = False
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=[0x20, *(code for first, last in ranges for code in range(first, last + 1))])
            subsetter.subset(font)
            rename(font, f"Outplan {script}", style)
            font.save(target / f"Outplan{script}-{style}.ttf")


if __name__ == "__main__":
    main()
