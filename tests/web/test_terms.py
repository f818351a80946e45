"""Every member of every closed list has its words."""

from enum import StrEnum

import pytest
from django.utils import translation

from worker.domain.delivery import Cause
from worker.domain.kinds import FigureKind, NetworkKind, RallyStatus, SourceKind, Speaker
from worker.services.pages import Shown
from worker.services.rally_values import Why
from worker.services.source_pages import FileState
from worker.web import refusals, terms

LISTS: tuple[type[StrEnum], ...] = (
    Shown,
    RallyStatus,
    FigureKind,
    Speaker,
    SourceKind,
    NetworkKind,
    FileState,
    Why,
)


@pytest.mark.parametrize("members", LISTS, ids=lambda members: members.__name__)
def test_every_member_has_a_word(members: type[StrEnum]) -> None:
    words = [str(terms.of(member)) for member in members]  # type: ignore[arg-type]

    assert all(words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_said(cause: Cause) -> None:
    assert terms.why(cause, "")


def test_what_is_missing_is_named_and_a_network_is_quoted() -> None:
    assert terms.why(Cause.MISSING, "meeting_point") == "il manque le point de rendez-vous"
    assert terms.why(Cause.REFUSED, "422 too long") == "422 too long"
    assert terms.why(None, "x") == ""


def test_one_row_more_that_was_left_out_is_one() -> None:
    assert refusals.of("row 2: no url; and 1 more").endswith(" · et 1 autre")
    assert refusals.of("row 2: no url; and 2 more").endswith(" · et 2 autres")


def test_a_town_that_a_sheet_misspells_is_no_unknown_venue_in_english() -> None:
    why = "row 2: place 'Xyz' is unknown; row 3: 'Valence' is 3 places; write the code of one: 1"

    with translation.override("en"):
        said = refusals.of(why)

    assert said == (
        "line 2: unknown town or territory · line 3: several places have this name, write"
        " “Valence (26)”"
    )


def test_of_one_person_a_figure_speaks_in_the_singular() -> None:
    said = [str(terms.counted(kind, number)) for kind in FigureKind for number in (0, 1, 2)]
    with translation.override("en"):
        english = [str(terms.counted(kind, number)) for kind in FigureKind for number in (1, 2)]

    assert (
        said[0::3]
        == said[1::3]
        == [
            *("participe", "intéressée", "invitée", "attendue", "présente"),
        ]
    )
    assert said[2::3] == [str(terms.of(kind)) for kind in FigureKind]
    assert english[0::2] == english[1::2]
