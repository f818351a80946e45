"""Whether a text is about the campaign at all: the first question, asked of every post."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from worker.domain.campaign import Campaign

# The wide # of Japanese keyboards makes a hashtag on every platform too.
_HASH, _WIDE = "#", "\uff03"
_MARKS = re.compile("[\u0300-\u036f]+")
_NEVER = re.compile(r"(?!)")
_APOSTROPHES = str.maketrans({"’": "'", "\u02bc": "'"})


@dataclass(frozen=True, slots=True)
class Topic:
    """The campaign's hashtags and words, ready to be looked for."""

    tags: tuple[str, ...]
    longest: int
    words: re.Pattern[str]

    def covers(self, text: str) -> bool:
        """Return whether *text* holds a hashtag, one that begins with it, or one of the words.

        Capitals never matter, nor whether accents stand apart from their letters; in the words,
        accents, blanks and the shape of the apostrophe do not either.
        """
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        if self._tagged(text):
            return True
        return self.words is not _NEVER and self.words.search(_bare(text.casefold())) is not None

    def _tagged(self, text: str) -> bool:
        # Nearly every text that is read has a hashtag: folding all of it would cost three times
        # as much as looking behind each #.
        if _WIDE in text:
            text = text.replace(_WIDE, _HASH)
        at = text.find(_HASH)
        while at >= 0:
            before = text[at - 1 : at]
            tag = text[at + 1 : at + 1 + self.longest].casefold()
            if tag.startswith(self.tags) and not (before.isalnum() or before == "_"):
                return True
            at = text.find(_HASH, at + 1)
        return False


def topic(campaign: Campaign) -> Topic:
    """Return what is on topic for *campaign*."""
    return topic_of(campaign.hashtags, campaign.words)


@lru_cache(maxsize=16)
def topic_of(hashtags: tuple[str, ...], words: tuple[str, ...]) -> Topic:
    """Return what is on topic for a campaign with these hashtags and words."""
    plain = [unicodedata.normalize("NFC", tag).casefold().lstrip("#") for tag in hashtags]
    tags = [tag for tag in plain if tag]
    bare = [
        r"\s+".join(re.escape(part) for part in _bare(word.casefold()).split())
        for word in words
        if word.strip()
    ]
    return Topic(
        tags=tuple(tags),
        # No letter folds to nothing: this many are enough to tell.
        longest=max(map(len, tags), default=0),
        words=re.compile(rf"(?<!\w)(?:{'|'.join(bare)})(?!\w)") if bare else _NEVER,
    )


def _bare(text: str) -> str:
    if text.isascii():
        return text
    return _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_APOSTROPHES)))
