"""English of wires and newcomers: who is awaited, what lies beside, what is next."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-11T09:00+02:00")  # a Tuesday
MONDAY, WEDNESDAY, FRIDAY, SATURDAY = "2024-06-10", "2024-06-12", "2024-06-14", "2024-06-15"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            (
                "The march in Dole on Saturday (3 pm) is expected to draw 400, say police. The "
                "organisers are counting on 1,200."
            ),
            {("Dole", 400, "police"), ("Dole", 1200, "organisers")},
        ),
        (
            (
                "Up to 310 people are expected in Gap on Saturday, the prefecture said. The CGT is "
                "aiming for 820."
            ),
            {("Gap", 310, "police"), ("Gap", 820, "organisers")},
        ),
        (
            (
                "Police are bracing for 830 demonstrators in Agen on Saturday, while unions "
                "predict 1,400."
            ),
            {("Agen", 830, "police"), ("Agen", 1400, "organisers")},
        ),
        (
            (
                "290 turned out in Auch on Monday for the hospital, fewer than in Pau, where there "
                "were 2,200."
            ),
            {("Auch", 290, "-"), ("Pau", 2200, "-")},
        ),
        (
            "Tarbes (840) and Albi (4,400) both had marches against pesticides on Monday.",
            {("Tarbes", 840, "-"), ("Albi", 4400, "-")},
        ),
        (
            "Monday's marches in numbers\n\n• 450 in Vesoul\n• Dole: 100 (police), 320 (unions)",
            {("Vesoul", 450, "-"), ("Dole", 100, "police"), ("Dole", 320, "organisers")},
        ),
        (
            "About 190 farmers blocked the roundabout outside Gap on Monday over the trade deal.",
            {("Gap", 190, "-")},
        ),
    ],
)
def test_how_many_came_or_are_awaited(
    gazetteer: Gazetteer, text: str, counted: set[tuple[str, int, str]]
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == counted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Dole, not far from Vesoul, will see a march on Saturday; it sets off at 3pm.",
            {("Dole", SATURDAY, "15:00")},
        ),
        (
            (
                "Saturday's march against the reform in Albi, a short drive from Castres, starts "
                "at 5 p.m. in front of the station."
            ),
            {("Albi", SATURDAY, "17:00")},
        ),
        (
            (
                "My neighbour in Tarbes tells me the demo in Auch on Wednesday starts at 11 am "
                "outside the hospital."
            ),
            {("Auch", WEDNESDAY, "11:00")},
        ),
        (
            (
                "On Monday, residents of Foix, 20 km north of Ax-les-Thermes, held a rally for the "
                "hospital that drew 1,400 people."
            ),
            {("Foix", MONDAY, "-")},
        ),
        (
            "300 people marched in Toulon on Monday.\n\nNext up is Gap, on Friday at 3.30pm.",
            {("Toulon", MONDAY, "-"), ("Gap", FRIDAY, "15:30")},
        ),
        (
            (
                "300 people marched in Toulon on Monday. No date yet for the next one here, but "
                "Dole marches on Friday, 6pm."
            ),
            {("Toulon", MONDAY, "-"), ("Dole", FRIDAY, "18:00")},
        ),
        (
            (
                "Thank you to the 990 of you who came to Auch on Monday. We shall be out again on "
                "Friday at 18:30. Please bring friends from Pau."
            ),
            {("Auch", MONDAY, "-"), ("Auch", FRIDAY, "18:30")},
        ),
        (
            (
                "I'll be marching in Gap on Saturday at 3 pm. My sister will be at the one in "
                "Dole at 4 pm."
            ),
            {("Gap", SATURDAY, "15:00"), ("Dole", SATURDAY, "16:00")},
        ),
        (
            "There is no march in Pau on Saturday. The only one in the area is in Auch, at 1 pm.",
            {("Auch", SATURDAY, "13:00")},
        ),
        (
            (
                "Correction: the march on Friday starts in Gap, not Dole, at 11:15 outside the "
                "station."
            ),
            {("Gap", FRIDAY, "11:15")},
        ),
        (
            "The Dole march on Friday 14 June has been pushed back from 11.15am to 5:15 pm.",
            {("Dole", FRIDAY, "17:15")},
        ),
        (
            "New time for the march in Lens on Friday: 6 pm instead of 11am, outside the station.",
            {("Lens", FRIDAY, "18:00")},
        ),
        (
            "Gatherings in Corrèze on Wednesday: Tulle, 10am, outside the prefecture; Ussel, 5pm.",
            {("Tulle", WEDNESDAY, "10:00"), ("Ussel", WEDNESDAY, "17:00")},
        ),
        (
            (
                "Protests against the pension reform are expected in Gap on Saturday. "
                "Demonstrators will assemble in front of the prefecture at 3.15pm."
            ),
            {("Gap", SATURDAY, "15:15")},
        ),
        (
            "Women's March, Dole. Saturday 15 June, 14:00, Town hall. 400 going, 70 interested.",
            {("Dole", SATURDAY, "14:00")},
        ),
        (
            "340 people marched in Pau on Monday. On Saturday it is Gaillac's turn: 9.15am.",
            {("Pau", MONDAY, "-"), ("Gaillac", SATURDAY, "09:15")},
        ),
        (
            (
                "Chaplaincy of Nyons: Sunday service at 10.30am. On Friday at 6:15 pm, join the "
                "silent vigil for peace outside the town hall in Carcassonne."
            ),
            {("Carcassonne", FRIDAY, "18:15")},
        ),
        (
            (
                "No lessons on Wednesday: staff are joining the demonstration in Sens (09:30, "
                "outside the prefecture). Friday's trip to Joigny is postponed."
            ),
            {("Sens", WEDNESDAY, "09:30")},
        ),
        (
            (
                "Visiting Pamiers this week? Note that a march against the dam will cross the "
                "old town on Saturday from 5.15pm."
            ),
            {("Pamiers", SATURDAY, "17:15")},
        ),
        (
            (
                "First Dole, where 250 people rallied on Monday; now Moulins, where a rally is "
                "planned on Saturday at 4pm."
            ),
            {("Dole", MONDAY, "-"), ("Moulins", SATURDAY, "16:00")},
        ),
        pytest.param(
            "Big manif in Dole Saturday, départ 14 h devant la mairie – and for those in Albi, "
            "rassemblement 10 a.m. devant la mairie.",
            {("Dole", SATURDAY, "14:00"), ("Albi", SATURDAY, "10:00")},
            id="a French line with English days, hours and prepositions",
        ),
        pytest.param(
            "Two marches on Saturday in Dole, at 2pm and 4pm.",
            {("Dole", SATURDAY, "14:00")},
            id="marches are a town's deed behind its name alone",
        ),
    ],
)
def test_where_and_when_it_is(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            (
                "Unlike Pau, where the Saturday march has been banned, Auch will be able to "
                "demonstrate: 1 p.m., outside the station."
            ),
            {("Pau", SATURDAY, "forbidden"), ("Auch", SATURDAY, "planned")},
        ),
        (
            (
                "The march in Pau, due on Saturday, has been called off after storms. Auch is "
                "keeping to its plan: 1pm, on the market square."
            ),
            {("Pau", SATURDAY, "cancelled"), ("Auch", SATURDAY, "planned")},
        ),
        (
            "The march in Dole has been moved from Friday to Saturday at 3pm.",
            {("Dole", FRIDAY, "postponed"), ("Dole", SATURDAY, "planned")},
        ),
    ],
)
def test_what_becomes_of_two(
    gazetteer: Gazetteer, text: str, status: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == status


@pytest.mark.parametrize(
    "text",
    [
        "Castres beat Agen 24-17 on Monday in front of 420 spectators.",
        "Lens drew 1-1 with Caen on Monday.",
        "Pau lost 2-1 to Dax on Monday in front of 3,000 fans.",
    ],
)
def test_a_match_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Fog closed Metz airport on Thursday.",
        "A storm hit Dole on Monday, cutting power to 400 homes.",
        "A fire broke out in Lens last Friday; 90 people were evacuated.",
        "900 workers in Lens walked off the job on Monday.",
        "The factory in Dole will close, 90 jobs are at risk, it was announced on Monday.",
        "The Christmas parade in Pau drew 900 people on Sunday.",
        "The election rally of the candidate in Pau drew 900 people on Sunday.",
        "600 students sat exams in Caen on Monday.",
    ],
)
def test_other_news_in_english_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "There will be a demonstration over hospital cuts in Pau on Saturday at 2pm.",
            {("Pau", SATURDAY, "14:00")},
        ),
        (
            "Marches will set off on Saturday in Pau at 10:30 am and in Dole at 2 pm.",
            {("Pau", SATURDAY, "10:30"), ("Dole", SATURDAY, "14:00")},
        ),
        ("Rennes saw 290 demonstrators on Monday.", {("Rennes", MONDAY, "-")}),
    ],
)
def test_what_is_called_over_or_seen(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "rallies"),
    [
        (
            "Protests: 3,500 in Tours, 4,600 in Dijon, 200 in Guingamp where a car was set ablaze.",
            {"Tours", "Dijon", "Guingamp"},
        ),
        (
            "Thousands marched in Tours today. Dijon saw clashes, with around 5,000 marching.",
            {"Tours", "Dijon"},
        ),
        ("3,500 people marched in Tours today, 4,600 in Dijon. Quiet in Guingamp.", None),
    ],
)
def test_what_stands_beside_an_english_crowd_leaves_it(
    text: str, rallies: set[str] | None, gazetteer: Gazetteer
) -> None:
    published = dt.datetime.fromisoformat("2023-03-11T20:00+01:00")
    towns = {town for town, _, _ in said_in(text, published, gazetteer)}

    assert towns == (rallies or {"Tours", "Dijon"})


def test_a_march_that_had_taken_place_is_past(gazetteer: Gazetteer) -> None:
    text = "Thousands marched in Tours on Thursday. Dijon's march had taken place on Tuesday."
    published = dt.datetime.fromisoformat("2023-03-11T20:00+01:00")

    assert ("Dijon", "2023-03-07", "-") in said_in(text, published, gazetteer)
