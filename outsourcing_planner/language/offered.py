"""What is offered to choose from, known beforehand, as Babel takes long to load and longer to be asked."""

_LOCALES = """
ar_AE ar_EG ar_KW ar_SA bg_BG cs_CZ da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_NZ en_US en_ZA
es_AR es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_FR he_IL hi_IN hr_HR hu_HU it_IT ja_JP ko_KR lt_LT lv_LV
nb_NO nl_BE nl_NL pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE tr_TR uk_UA vi_VN zh_CN zh_TW
"""
LOCALES = tuple(_LOCALES.split())

LANGUAGES = frozenset(name.partition("_")[0] for name in LOCALES)

FROM_RIGHT = frozenset(("ar", "he"))
"""Those of the languages that run from right to left."""

_IN_SEVERAL_SCRIPTS = ("sr", "zh")
"""Languages of whose locales Babel's own name says which script they are written in."""


def is_own_name(name: str) -> bool:
    """Whether the name of a locale or language is one that is offered, and the very one Babel has for it."""
    return name in LANGUAGES or (name in LOCALES and not name.startswith(_IN_SEVERAL_SCRIPTS))
