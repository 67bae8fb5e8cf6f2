"""Plans that tests share: a café's logo, a clinic's back office, two hundred tasks, and one with hardly a word."""

from .almost_nothing import almost_empty
from .cafe_logo import cafe
from .dental_office import dental
from .programme import two_hundred

__all__ = ["almost_empty", "cafe", "dental", "two_hundred"]
