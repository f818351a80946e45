"""Whether a text is about the campaign at all: the first question, asked of every post."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from worker.domain.campaign import Campaign

# The wide # of Japanese keyboards makes a hashtag on every platform too.
_HASH = "[#\uff03]"
_NEVER = re.compile(r"(?!)")
_APOSTROPHES = str.maketrans({"’": "'", "\u02bc": "'"})


@dataclass(frozen=True, slots=True)
class Topic:
    """The campaign's hashtags and words, ready to be looked for."""

    hashtags: re.Pattern[str]
    words: re.Pattern[str]

    def covers(self, text: str) -> bool:
        """Return whether *text* holds a hashtag, one that begins with it, or one of the words.

        Capitals never matter; in the words, accents and the shape of the apostrophe do not either.
        """
        lowered = text.casefold()
        return bool(self.hashtags.search(lowered)) or bool(
            self.words is not _NEVER and self.words.search(_bare(lowered))
        )


def topic(campaign: Campaign) -> Topic:
    """Return what is on topic for *campaign*."""
    return _topic(campaign.hashtags, campaign.words)


@lru_cache(maxsize=16)
def _topic(hashtags: tuple[str, ...], words: tuple[str, ...]) -> Topic:
    tags = [re.escape(tag.casefold().lstrip("#")) for tag in hashtags if tag.lstrip("#")]
    bare = [re.escape(_bare(word.casefold().strip())) for word in words if word.strip()]
    return Topic(
        # Its first letter stands first: a look behind before it would be tried at every letter.
        hashtags=re.compile(rf"{_HASH}(?<!\w{_HASH})(?:{'|'.join(tags)})") if tags else _NEVER,
        words=re.compile(rf"(?<!\w)(?:{'|'.join(bare)})(?!\w)") if bare else _NEVER,
    )


def _bare(text: str) -> str:
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text.translate(_APOSTROPHES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
