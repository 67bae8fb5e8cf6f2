"""Font files: what they can draw, which may be used, and where systems keep them."""

import struct
from pathlib import Path

import pytest

from outsourcing_planner.brief.typeset.faces import Face
from outsourcing_planner.brief.typeset.fonts import REGULAR, SEMIBOLD
from outsourcing_planner.brief.typeset.scripts import east_asian
from outsourcing_planner.brief.typeset.shelf import BUNDLED, Shelf
from outsourcing_planner.brief.typeset.system_fonts import known_files, system_folders
from outsourcing_planner.resources import folder

ARABIC = folder("fonts") / "scripts" / "OutplanArabic-Regular.ttf"


def with_permission(bits: int, target: Path) -> Path:
    """A copy of the Arabic font that says of itself how it may be embedded (OS/2 fsType)."""
    data = bytearray(ARABIC.read_bytes())
    for at in range(12, 12 + 16 * struct.unpack_from(">H", data, 4)[0], 16):
        if data[at : at + 4] == b"OS/2":
            struct.pack_into(">H", data, struct.unpack_from(">L", data, at + 8)[0] + 8, bits)
    target.write_bytes(data)
    return target


@pytest.mark.parametrize(
    ("bits", "usable"), [(0, True), (4, True), (8, True), (2, False), (0x100, False), (0x200, False)]
)
def test_a_font_that_may_not_be_embedded_is_passed_over(bits: int, usable: bool, tmp_path: Path) -> None:
    """Its maker's word is kept: it draws nothing here."""
    assert bool(Face(with_permission(bits, tmp_path / "font.ttf")).signs) is usable


def test_a_font_without_a_bold_is_thickened() -> None:
    """Only where a bold is wanted, and there is no file of it."""
    assert Face(ARABIC, heavy=True).thickened
    assert not Face(ARABIC).thickened
    assert not Face(ARABIC, heavy=True, bold_file=True).thickened


def test_the_bundled_fonts_are_whole() -> None:
    """Each is there in two weights with the same characters, its licence beside it, and holds no Latin letters."""
    for name in BUNDLED:
        regular, bold = (Face(ARABIC.with_name(f"{name}-{weight}.ttf")) for weight in ("Regular", "Bold"))
        assert regular.signs == bold.signs
        assert ord("A") not in regular.signs
    assert "SIL Open Font License" in (ARABIC.parent / "LICENSE-Noto.txt").read_text(encoding="utf-8")


def test_the_family_comes_first() -> None:
    """Latin, Greek, Cyrillic and figures are always the family's, whatever fonts there are."""
    shelf = Shelf(system_folders())
    for sign in "aÉŁΩЖ5€“":
        for font in (REGULAR, SEMIBOLD):
            face = shelf.face(sign, font, "zh")
            assert face is not None
            assert face.path.stem == font


@pytest.mark.parametrize(
    ("platform", "given", "wanted"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.local/share/fonts"),
        ("linux", {"HOME": "/home/a", "XDG_DATA_HOME": "/data"}, "/data/fonts"),
        ("linux", {"HOME": "/home/a"}, "/usr/share/fonts"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Fonts"),
        ("darwin", {"HOME": "/Users/a"}, "/System/Library/Fonts"),
        ("win32", {"USERPROFILE": "/u", "WINDIR": "/w"}, "/w/Fonts"),
        ("win32", {"USERPROFILE": "/u", "LOCALAPPDATA": "/l"}, "/l/Microsoft/Windows/Fonts"),
    ],
)
def test_where_systems_keep_fonts(platform: str, given: dict[str, str], wanted: str) -> None:
    """The system's folders and the user's own."""
    assert Path(wanted) in system_folders(given, platform)


def test_fonts_are_found_by_name_at_any_depth(tmp_path: Path) -> None:
    """Whatever the case of the name; other files are left alone."""
    deep = tmp_path / "truetype" / "nanum"
    deep.mkdir(parents=True)
    (deep / "NANUMGOTHIC.TTF").write_bytes(b"")
    (deep / "Other.ttf").write_bytes(b"")
    assert known_files((tmp_path, tmp_path / "missing")) == {"nanumgothic.ttf": deep / "NANUMGOTHIC.TTF"}


def test_a_font_of_the_system_is_taken_where_the_bundled_ones_end(tmp_path: Path) -> None:
    """A font found in a folder draws what only it has."""
    made = Shelf((tmp_path,))
    assert not made.draws("東")
    found = Shelf(system_folders()).face("東", REGULAR, "ja")
    if found is None:
        pytest.skip("this system has no Japanese font")
    (tmp_path / found.path.name).symlink_to(found.path)
    assert Shelf((tmp_path,)).draws("東")


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("東京タワー", "en", "ja"),
        ("한국 漢字", "ja", "ko"),
        ("中文", "en", "zh"),
        ("中文", "zh-TW", "zh_Hant"),
        ("中文", "zh_Hant_HK", "zh_Hant"),
        ("東京", "ja-JP", "ja"),
        ("韓國", "ko_KR", "ko"),
        ("abc", "", "zh"),
    ],
)
def test_whose_ideographs_a_text_wants(text: str, language: str, wanted: str) -> None:
    """The text's own letters tell, then the brief's language."""
    assert east_asian(text, language) == wanted
