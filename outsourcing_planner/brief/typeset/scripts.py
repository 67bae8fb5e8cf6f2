"""What script a text is in, as far as setting it depends on that."""

import re

_KANA = re.compile("[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_LOCALES = {"ja": "ja", "ko": "ko", "zh": "zh"}
_TRADITIONAL = frozenset(("TW", "HK", "MO", "Hant"))


def east_asian(text: str, language: str) -> str:
    """Whose forms of the ideographs a text wants: `ja`, `ko`, `zh` or `zh_Hant`.

    The text's own letters tell; where it has none but ideographs, the document's language does, else it is Chinese.
    """
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    name, *rest = re.split("[-_]", language or "zh")
    if name == "zh" and not _TRADITIONAL.isdisjoint(rest):
        return "zh_Hant"
    return _LOCALES.get(name, "zh")
