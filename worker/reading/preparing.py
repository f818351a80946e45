"""Sets a text as plainly as the rules know texts, and tells what it may speak of."""

from datetime import date

from worker.reading.bracketing import bracketed
from worker.reading.gate import Heard, listen
from worker.reading.glossing import gloss, in_english
from worker.reading.insertions import without_insertions
from worker.reading.markup import unmarked
from worker.reading.paragraphs import run_on
from worker.reading.rewording import reworded, reworded_gloss
from worker.reading.spelling import in_small, spaced, spelled_out, unabridged, unshouted
from worker.reading.stopping import stopped
from worker.reading.tables import tabled
from worker.reading.timing import in_full, in_pairs, timed
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.in_a_row import apart
from worker.reading.towns.misspelt import town_slips, towns_mended
from worker.reading.towns.overseas import with_articles
from worker.reading.towns.shortened import in_full_length
from worker.reading.towns.shouted import led
from worker.reading.towns.tagged import tags_as_names
from worker.reading.towns.within import in_towns
from worker.reading.words.garbled import legible
from worker.reading.words.origins import Origin, compose, seen
from worker.reading.words.slips import mended
from worker.reading.words.text import NOWHERE, Text, cut, masked


def listened(text: str, today: date, gazetteer: Gazetteer) -> tuple[str, Origin | None, str, Heard]:
    """Return *text* as plainly written as any, its origin, it folded, what it may speak of."""
    given = compose(text)
    plain, origin = _set_plainly(*given, today, gazetteer)
    folded = masked(plain)
    heard = listen(plain, folded, gazetteer)
    slips = town_slips(gazetteer) & heard.known
    if not slips or in_english(folded):
        return plain, origin, folded, heard
    respelt = towns_mended(*given, slips, gazetteer)
    if respelt == given:
        return plain, origin, folded, heard
    plain, origin = _set_plainly(*respelt, today, gazetteer)
    folded = masked(plain)
    return plain, origin, folded, listen(plain, folded, gazetteer)


def _set_plainly(
    text: str, origin: Origin | None, today: date, gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    visible = tabled(*seen(*legible(text, origin)), gazetteer)
    named = tags_as_names(*timed(*visible, today), gazetteer)
    lengthened = in_full_length(*unmarked(*named), gazetteer)
    composed, origin = spelled_out(*spaced(*lengthened), gazetteer)
    quiet = unshouted(composed)
    if quiet is not composed:
        quiet, origin = led(quiet, origin, gazetteer)
    joined, origin = in_towns(in_small(run_on(quiet)), origin, gazetteer)
    return apart(*with_articles(joined, origin, gazetteer), gazetteer)


def spelt_in_full(
    composed: str, origin: Origin | None, folded: str, heard: Heard
) -> tuple[str, Origin | None]:
    """Return a text so *composed*, of the *origin* given, without slips and short words."""
    if in_english(folded):
        return in_full(composed, origin)
    whole, origin = mended(composed, origin, folded, heard.known)
    # What is written otherwise has other words.
    known = heard.known if whole is composed else None
    plain, origin = unabridged(*stopped(whole, origin), known)
    known = known if plain is whole else None
    return bracketed(*reworded(*without_insertions(plain, origin), known))


def in_french(
    text: Text, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[Text, Origin, Heard]:
    """Return the gloss of an English text, where it comes from, and what it lets it speak of."""
    glossed, begun = gloss(text.raw, origin, gazetteer)
    glossed, joined = in_pairs(glossed, begun)
    begun = joined or begun
    glossed, told = reworded_gloss(glossed, begun)
    begun = told or begun
    folded = masked(glossed)
    lying = begun.carried(text.lying, origin) if origin and text.lying else NOWHERE
    prepared = cut(glossed, folded, english=True, lying=lying)
    return prepared, begun, listen(glossed, folded, gazetteer)
