"""Which font draws a character: the family's own, a bundled one for its script, or one of the system's."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from pathlib import Path

from ... import resources
from .faces import Face
from .fonts import BOLD, REGULAR, SEMIBOLD
from .system_fonts import JAPANESE, KOREAN, SIMPLIFIED, TRADITIONAL, WIDE, FontFile, known_files, system_folders

BUNDLED = ("OutplanArabic", "OutplanHebrew", "OutplanDevanagari")
"""Come with the program beside its family, each in Regular and Bold."""

_HEAVY = frozenset((SEMIBOLD, BOLD))
_EAST_ASIAN = {"ja": JAPANESE, "ko": KOREAN, "zh": SIMPLIFIED, "zh_Hant": TRADITIONAL}
_FIRST_EAST_ASIAN = 0x1100


class Shelf:
    """The fonts at hand; those of the system are looked for in the folders when first needed."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._chosen: dict[tuple[str, str, str], Face | None] = {}

    def face(self, sign: str, font: str, language: str) -> Face | None:
        """The font that draws a character where text is set in `font` of the family; `None` where none can.

        `language` is one of `ja`, `ko`, `zh`, `zh_Hant`: whose forms of the shared ideographs are wanted.
        """
        wanted = (sign, font, language if ord(sign) >= _FIRST_EAST_ASIAN else "")
        if wanted not in self._chosen:
            self._chosen[wanted] = next((face for face in self._candidates(*wanted) if ord(sign) in face.signs), None)
        return self._chosen[wanted]

    def draws(self, sign: str) -> bool:
        """Whether there is a font for the character, in both weights."""
        return all(self.face(sign, font, "zh") is not None for font in (REGULAR, SEMIBOLD))

    def _candidates(self, sign: str, font: str, language: str) -> Iterator[Face]:
        heavy = font in _HEAVY
        yield _of_the_program(font)
        for name in BUNDLED:
            yield _of_the_program(f"{name}-{'Bold' if heavy else 'Regular'}")
        lists: list[Sequence[FontFile]] = [WIDE]
        if language:
            lists = [_EAST_ASIAN[language], *(files for key, files in _EAST_ASIAN.items() if key != language), WIDE]
        for file in dict.fromkeys(file for files in lists for file in files):
            yield from self._of_the_system(file, heavy)

    def _of_the_system(self, file: FontFile, heavy: bool) -> Iterator[Face]:
        bold = self._files.get(file.bold.casefold()) if heavy else None
        regular = self._files.get(file.name.casefold())
        if bold is not None:
            yield _loaded(bold, file.index, heavy, True)
        if regular is not None:
            yield _loaded(regular, file.index, heavy, False)

    @cached_property
    def _files(self) -> dict[str, Path]:
        return known_files(self._folders)


@cache
def shelf() -> Shelf:
    """The fonts of this program and this system."""
    return Shelf(system_folders())


@cache
def _of_the_program(name: str) -> Face:
    return Face(_place(name), bold_file=True)


def _place(name: str) -> Path:
    fonts = resources.folder("fonts")
    return fonts / f"{name}.ttf" if name.startswith("OutplanInter") else fonts / "scripts" / f"{name}.ttf"


@lru_cache(maxsize=64)
def _loaded(path: Path, index: int, heavy: bool, bold_file: bool) -> Face:
    return Face(path, index, heavy=heavy, bold_file=bold_file)
