"""Where the files that are not code lie: fonts, icons, translations, starters and the sample plan."""

from pathlib import Path


def folder(name: str = "") -> Path:
    """A folder of resources, beside the package in a checkout and inside it in an installed program."""
    inside = Path(__file__).parent / "resources"
    root = inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
    return root / name if name else root
