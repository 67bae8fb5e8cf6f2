"""Words that judge who somebody is instead of how they work, by language and by what to write instead.

GOV.UK tells its buyers to judge how a supplier works, and never who they are.
"""

from ..plan.fields import N_

LANGUAGES = N_("Say which languages they must write and speak, and how well.")
EXPERIENCE = N_("Say what they must have done before, and how often.")
CONDUCT = N_("Say how they should work: how they plan, report, ask and answer.")

PERSONAL_WORDS: dict[str, dict[str, str]] = {
    "en": {
        LANGUAGES: (
            "native speaker, native speakers, native-speaker, mother tongue, nationality, without an accent, no accent"
        ),
        EXPERIENCE: "young, youthful, digital native, digital natives, age group, under 30, under 40, not too old",
        CONDUCT: (
            "cultural fit, culture fit, cultural match, personality, religion, religious, gender, ethnic, ethnicity, "
            "skin colour, skin color, married, unmarried, pregnant, good-looking, likeable, one of us"
        ),
    },
    "de": {
        LANGUAGES: "Muttersprachler, Muttersprachlerin, Muttersprache, Nationalität, Staatsangehörigkeit, akzentfrei",
        EXPERIENCE: "jung, junge, junger, junges, jungen, unter 30, unter 40, nicht zu alt",
        CONDUCT: (
            "kulturelle Passung, Persönlichkeit, Religion, religiös, Geschlecht, Hautfarbe, verheiratet, ledig, "
            "schwanger, gut aussehend, sympathisch, passt zu uns"
        ),
    },
    "fr": {
        LANGUAGES: "langue maternelle, nationalité, sans accent",
        EXPERIENCE: "jeune, jeunes, moins de 30 ans, moins de 40 ans",
        CONDUCT: (
            "affinité culturelle, personnalité, religion, religieux, religieuse, origine ethnique, couleur de peau, "
            "marié, mariée, célibataire, enceinte, sympathique"
        ),
    },
    "ar": {
        LANGUAGES: "اللغة الأم, الجنسية, بلا لكنة, بدون لكنة",
        EXPERIENCE: "شاب, شابة, شباب, صغير السن",
        CONDUCT: "التوافق الثقافي, الديانة, لون البشرة, متزوج, متزوجة, أعزب",
    },
}
"""Parted by commas; all forms are written out."""
