"""Where a line may end: after spaces, and in Chinese, Japanese and Korean between most characters."""

import unicodedata

_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃¢％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜…‥–,.:;?!)]}»›%"
)
"""No line begins with these."""

_NEVER_LAST = frozenset("‘“（〔［｛〈《「『【￥＄£§¥$€([{«‹")
"""No line ends with these."""

_HYPHENS = frozenset("-–—/")


def may_begin(before: str, sign: str) -> bool:
    """Whether a new line may begin with `sign` when the character `before` ended the last one."""
    if before == " ":
        return sign != " "
    if sign == " " or sign in _NEVER_FIRST or before in _NEVER_LAST or unicodedata.category(sign)[0] == "M":
        return False
    if before in _HYPHENS and sign.isalpha():
        return True
    return is_wide(before) or is_wide(sign)


def is_wide(sign: str) -> bool:
    """Whether the character fills a square, as those of Chinese and Japanese do.

    Korean syllables do as well, but words of them are kept whole.
    """
    return (
        ord(sign) >= 0x2E80 and unicodedata.east_asian_width(sign) in ("W", "F") and not 0xAC00 <= ord(sign) <= 0xD7A3
    )
