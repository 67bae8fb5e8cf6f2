"""What is known of the locales that are offered without Babel is what Babel says."""

import subprocess
import sys

import pytest
from babel import Locale

from outsourcing_planner.language.offered import LANGUAGES, LOCALES
from outsourcing_planner.language.words import known_name


@pytest.mark.parametrize("name", [*LOCALES, *sorted(LANGUAGES)])
def test_a_locale_is_called_as_babel_calls_it(name: str) -> None:
    """Also where Babel's own name tells the script."""
    assert known_name(name) == str(Locale.parse(name))


def test_sentences_of_what_is_offered_need_no_babel() -> None:
    """Nor do numbers of up to three figures; the first larger one loads it."""
    script = (
        "import sys; from pathlib import Path; from outsourcing_planner.language import load_words\n"
        "words = load_words(Path(), 'de', 'de_AT')\n"
        "assert words.say_many('{n} task', '{n} tasks', 3) == '3 tasks' and not words.right_to_left\n"
        "assert 'babel' not in sys.modules and words.number(1200) and 'babel' in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
