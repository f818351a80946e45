"""Other words for what the rules know: each is put in the place of the word they were made for."""

from worker.reading.wordings import (
    acts,
    amounts,
    briefs,
    called_off,
    chatter,
    counts,
    each_side,
    elsewhere,
    fates,
    names,
    notes,
    places,
    posts,
    questions,
    rallies,
    reports,
    rides,
    taken_back,
    tellers,
    two_sides,
)
from worker.reading.wordings.turns import Turns

TURNS: Turns = (
    *names.TURNS,
    *posts.TURNS,
    *taken_back.TURNS,
    *rides.TURNS,
    *amounts.TURNS,
    *each_side.TURNS,
    *tellers.TURNS,
    *two_sides.TURNS,
    *chatter.TURNS,
    *counts.TURNS,
    *acts.TURNS,
    *rallies.TURNS,
    *reports.TURNS,
    *briefs.TURNS,
    *called_off.TURNS,
    *fates.TURNS,
    *questions.TURNS,
    *places.TURNS,
    *notes.TURNS,
    *elsewhere.TURNS,
)
"""All of them, in the order they are put plainly in."""
