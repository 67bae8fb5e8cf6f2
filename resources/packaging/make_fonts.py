"""Makes resources/fonts from Inter's web release: Latin, Greek and Cyrillic, with tabular figures as the default.

Usage: uv run --with fonttools --with brotli resources/packaging/make_fonts.py FOLDER_WITH_INTER_WOFF2
Inter is under the SIL Open Font License 1.1; the changed files carry another family name, "Outplan Inter".
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Outplan Inter"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
    (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF),
    (0x2600, 0x26FF), (0x2700, 0x27BF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
]  # fmt: skip


def tabular_figures(font: TTFont) -> None:
    """Let the character map answer with the figures that `tnum` would put in their place."""
    swaps: dict[str, str] = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for subtable in gsub.LookupList.Lookup[index].SubTable:
                    mapping = getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {})
                    swaps |= {old: new for old, new in mapping.items() if isinstance(new, str)}
    for table in font["cmap"].tables:
        for code, name in list(table.cmap.items()):
            if chr(code) in "0123456789.,:" and name in swaps and chr(code) not in ".,:":
                table.cmap[code] = swaps[name]


def rename(font: TTFont, style: str) -> None:
    """Give the changed font a name of its own, as its licence asks."""
    names = {1: f"{FAMILY} {style}" if style in ("Medium", "SemiBold") else FAMILY,
             2: style if style in ("Regular", "Bold") else "Regular",
             3: f"{FAMILY} {style} 1.0", 4: f"{FAMILY} {style}",
             6: f"OutplanInter-{style}", 16: FAMILY, 17: style}  # fmt: skip
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def main() -> None:
    """Write one TrueType file for each weight."""
    source, target = Path(sys.argv[1]), Path(__file__).parent.parent / "fonts"
    wanted = [code for first, last in RANGES for code in range(first, last + 1)]
    for style in WEIGHTS:
        font = TTFont(source / f"Inter-{style}.woff2")
        font.flavor = None
        tabular_figures(font)
        options = Options()
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
        options.name_IDs = ["*"]
        options.notdef_outline = True
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        rename(font, style)
        font.save(target / f"OutplanInter-{style}.ttf")


if __name__ == "__main__":
    main()
