"""Where systems keep their fonts, and which of those they come with can set a script that is too large to bundle."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec


class FontFile(msgspec.Struct, frozen=True):
    """A font of the system by file name; `index` is its place in a collection, `bold` its heavier sister, or none."""

    name: str
    bold: str = ""
    index: int = 0


JAPANESE = (
    FontFile("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
    FontFile("NotoSansCJKjp-Regular.otf", "NotoSansCJKjp-Bold.otf"),
    FontFile("NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf"),
    FontFile("NotoSansJP-VF.ttf"),
    FontFile("YuGothM.ttc", "YuGothB.ttc"),
    FontFile("meiryo.ttc", "meiryob.ttc"),
    FontFile("ヒラギノ角ゴシック W3.ttc", "ヒラギノ角ゴシック W6.ttc"),
    FontFile("msgothic.ttc", index=1),
    FontFile("ipaexg.ttf"),
    FontFile("ipagp.ttf"),
    FontFile("VL-PGothic-Regular.ttf"),
    FontFile("TakaoPGothic.ttf"),
    FontFile("ipag.ttf"),
)
KOREAN = (
    FontFile("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 1),
    FontFile("NotoSansCJKkr-Regular.otf", "NotoSansCJKkr-Bold.otf"),
    FontFile("NotoSansKR-Regular.ttf", "NotoSansKR-Bold.ttf"),
    FontFile("NotoSansKR-VF.ttf"),
    FontFile("malgun.ttf", "malgunbd.ttf"),
    FontFile("AppleSDGothicNeo.ttc"),
    FontFile("NanumGothic.ttf", "NanumGothicBold.ttf"),
    FontFile("NanumBarunGothic.ttf", "NanumBarunGothicBold.ttf"),
    FontFile("UnDotum.ttf", "UnDotumBold.ttf"),
    FontFile("gulim.ttc", index=2),
)
SIMPLIFIED = (
    FontFile("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 2),
    FontFile("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"),
    FontFile("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    FontFile("NotoSansSC-VF.ttf"),
    FontFile("msyh.ttc", "msyhbd.ttc"),
    FontFile("PingFang.ttc"),
    FontFile("Hiragino Sans GB.ttc"),
    FontFile("STHeiti Light.ttc", "STHeiti Medium.ttc", 1),
    FontFile("simhei.ttf"),
    FontFile("wqy-microhei.ttc"),
    FontFile("wqy-zenhei.ttc"),
)
TRADITIONAL = (
    FontFile("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 3),
    FontFile("NotoSansCJKtc-Regular.otf", "NotoSansCJKtc-Bold.otf"),
    FontFile("NotoSansTC-Regular.ttf", "NotoSansTC-Bold.ttf"),
    FontFile("NotoSansTC-VF.ttf"),
    FontFile("msjh.ttc", "msjhbd.ttc"),
    FontFile("PingFang.ttc"),
    FontFile("STHeiti Light.ttc", "STHeiti Medium.ttc"),
    FontFile("wqy-microhei.ttc"),
    FontFile("wqy-zenhei.ttc"),
)
WIDE = (
    FontFile("Arial Unicode.ttf"),
    FontFile("arialuni.ttf"),
    FontFile("DroidSansFallbackFull.ttf"),
    FontFile("DroidSansFallback.ttf"),
    FontFile("Nirmala.ttc", index=0),
    FontFile("Nirmala.ttf", "NirmalaB.ttf"),
    FontFile("LeelawUI.ttf", "LeelaUIb.ttf"),
    FontFile("sylfaen.ttf"),
    FontFile("ebrima.ttf", "ebrimabd.ttf"),
    *(
        FontFile(f"NotoSans{script}-Regular.ttf", f"NotoSans{script}-Bold.ttf")
        for script in (
            "Armenian", "Bengali", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao",
            "Malayalam", "Myanmar", "Sinhala", "Tamil", "Telugu", "Thai", "Symbols", "Symbols2",
        )
    ),
    FontFile("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
)  # fmt: skip
"""Looked into for any other character, in this order."""


def system_folders(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[Path, ...]:
    """The folders in which the system and its user keep fonts; not all need exist."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "~").expanduser()
    if platform == "win32":
        local = environment.get("LOCALAPPDATA") or str(home / "AppData" / "Local")
        windows = environment.get("WINDIR") or "C:\\Windows"
        return (Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts")
    if platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return (
        Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data / "fonts", home / ".fonts",
        Path("/run/host/fonts"),
    )  # fmt: skip


def known_files(folders: Iterable[Path]) -> dict[str, Path]:
    """The fonts named above that lie in the folders or below, by their names in small letters."""
    wanted = set(_names())
    found: dict[str, Path] = {}
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                if name.casefold() in wanted:
                    found.setdefault(name.casefold(), Path(place) / name)
    return found


def _names() -> Iterator[str]:
    for file in (*JAPANESE, *KOREAN, *SIMPLIFIED, *TRADITIONAL, *WIDE):
        yield file.name.casefold()
        if file.bold:
            yield file.bold.casefold()
