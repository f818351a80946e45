"""Both catalogues say everything the pages say; `python -m tests.web.catalogue` renews them."""

import re

from babel.messages.catalog import Message
from babel.messages.mofile import read_mo

from tests.web.catalogue import LOCALE, kept, no_break, said

_NAMED = re.compile(r"%\((\w+)\)s")


def test_every_text_of_the_pages_is_in_the_french_catalogue_with_its_spaces() -> None:
    french = kept("fr")

    for words in said():
        first = words if isinstance(words, str) else words[0]
        found = french.get(first)
        assert found, first
        expected = no_break(words) if isinstance(words, str) else tuple(map(no_break, words))
        assert found.string == expected


def test_every_text_of_the_pages_is_translated_into_english() -> None:
    english = kept("en")

    for words in said():
        first = words if isinstance(words, str) else words[0]
        found = english.get(first)
        assert found, first
        assert found.string, first
        assert found.string != ("", ""), first


def test_a_translation_names_the_same_values() -> None:
    for message in kept("en"):
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else message.id
            texts = _texts(message)
            wanted = set(_NAMED.findall(ids[-1]))
            assert set(_NAMED.findall(texts[-1])) == wanted, message.id


def test_what_runs_is_what_is_written() -> None:
    for language in ("fr", "en"):
        with (LOCALE / language / "LC_MESSAGES" / "django.mo").open("rb") as file:
            compiled = read_mo(file)
        for message in kept(language):
            if message.id:
                first = message.id if isinstance(message.id, str) else message.id[0]
                running = compiled.get(first)
                assert running, first
                assert _texts(running) == _texts(message)


def _texts(message: Message) -> list[str]:
    said = message.string or ""
    return [said] if isinstance(said, str) else list(said)


_QUOTED_FRENCH, _QUOTED_ENGLISH = re.compile(r"« ([^»%]+) »"), re.compile(r"“([^”%]+)”")


def test_a_button_named_in_a_sentence_is_named_as_it_names_itself() -> None:
    english = {message.id: message.string for message in kept("en") if isinstance(message.id, str)}

    for french, told in english.items():
        names = [name for name in _QUOTED_FRENCH.findall(french) if name[0].isupper()]
        named = [english[name] for name in names if name in english]
        quoted = _QUOTED_ENGLISH.findall(str(told))
        assert [name for name in named if name not in quoted] == [], french


def test_apostrophes_are_those_of_print() -> None:
    for language in ("fr", "en"):
        for message in kept(language):
            told = " ".join(_texts(message)) if message.id else ""
            assert not re.search(r"\w'\w", told), told
