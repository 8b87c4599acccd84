"""Which files are articles, which articles make a story, and which of them the run is about."""

from factlint.stories.files import Gathered, by_front_matter, documents, raw
from factlint.stories.focus import UNCONFIGURED, Survey, survey
from factlint.stories.folders import is_article, shown
from factlint.stories.outcomes import report

__all__ = ["UNCONFIGURED", "Gathered", "Survey", "by_front_matter", "documents", "is_article", "raw", "report", "shown", "survey"]
