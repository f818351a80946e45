"""English plans, moves and cancellations, hours and crowds, and what is on besides."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Monday.
PUBLISHED = dt.datetime.fromisoformat("2024-06-10T10:00+02:00")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "Our vigil in Limoges planned for this Saturday has been postponed until the following "
            "Saturday at 2pm.",
            {("Limoges", "2024-06-15", "postponed"), ("Limoges", "2024-06-22", "planned")},
            id="the following Saturday",
        ),
        pytest.param(
            "This Saturday's rally in Vesoul will now take place on Sunday at 2pm.",
            {("Vesoul", "2024-06-15", "postponed"), ("Vesoul", "2024-06-16", "planned")},
            id="now on another day",
        ),
        pytest.param(
            "Saturday's march in Reims won't go ahead due to the storm.",
            {("Reims", "2024-06-15", "cancelled")},
            id="it will not go ahead",
        ),
        pytest.param(
            "Organisers have scrapped this Saturday's march in Bourges over security concerns.",
            {("Bourges", "2024-06-15", "cancelled")},
            id="scrapped",
        ),
        pytest.param(
            "The prefect has banned this Saturday's march in Tours.",
            {("Tours", "2024-06-15", "forbidden")},
            id="who banned it",
        ),
        pytest.param(
            "The rally's off guys, Thursday in Quimper, too windy.",
            {("Quimper", "2024-06-13", "cancelled")},
            id="off",
        ),
        pytest.param(
            "Saturday 15 June, protests:\nPau: 10am, town hall\nDax: called off",
            {("Pau", "2024-06-15", "planned"), ("Dax", "2024-06-15", "cancelled")},
            id="a row called off",
        ),
    ],
)
def test_what_becomes_of_it(
    gazetteer: Gazetteer, text: str, status: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == status


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "March in Laval on Saturday at 12 noon, outside the town hall.",
            {("Laval", "2024-06-15", "12:00")},
            id="12 noon",
        ),
        pytest.param(
            "The rally in Gap is on Sat 22nd, 2pm, outside the town hall.",
            {("Gap", "2024-06-22", "14:00")},
            id="a short day and its number",
        ),
        pytest.param(
            "A march takes place in Gap on Saturday week, at 2pm, Place Alsace-Lorraine.",
            {("Gap", "2024-06-22", "14:00")},
            id="Saturday week",
        ),
        pytest.param(
            "Vigil in Agen on Friday night at 7, outside the town hall.",
            {("Agen", "2024-06-14", "19:00")},
            id="of a night",
        ),
        pytest.param(
            "Vigil in Agen on Friday evening, 14 June at seven in the evening, town hall.",
            {("Agen", "2024-06-14", "19:00")},
            id="an hour in words",
        ),
        pytest.param(
            "Rally in Nice this Saturday. Meeting at 2.30 by the war memorial.",
            {("Nice", "2024-06-15", "14:30")},
            id="meeting at 2.30",
        ),
        pytest.param(
            "Sunday's march in Metz leaves place d'Armes at 2pm (1pm UK time).",
            {("Metz", "2024-06-16", "14:00")},
            id="another clock",
        ),
        pytest.param(
            "Tomorrow's protest in Angoulême starts at 10.30am. Cognac's is at 5.30pm, place "
            "François Ier.",
            {("Angoulême", "2024-06-11", "10:30"), ("Cognac", "2024-06-11", "17:30")},
            id="that of another town",
        ),
        pytest.param(
            "Big up à tous, march for climate le 22 juin à Lille, 3pm place Rihour",
            {("Lille", "2024-06-22", "15:00")},
            id="two languages in a line",
        ),
        pytest.param(
            "The May Day march in Tulle left the station at 10.30am and drew 300 people.",
            {("Tulle", "2024-05-01", "10:30")},
            id="May Day",
        ),
        pytest.param(
            "Vigil on Saturday at 11 am, outside the Calais train station.",
            {("Calais", "2024-06-15", "11:00")},
            id="the station of a town",
        ),
        pytest.param(
            "Gathering on Thursday June 13, 11 am, in front of Eymoutiers post office.",
            {("Eymoutiers", "2024-06-13", "11:00")},
            id="the post office of a town",
        ),
        pytest.param(
            "The climate strike is this Friday 14th in Toulouse, meet 1.30pm outside the Capitole. "
            "Anyone know if there's one in Montauban too?",
            {("Toulouse", "2024-06-14", "13:30")},
            id="no strike alone",
        ),
    ],
)
def test_day_and_hour(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "There were 550 of us in Pau on Friday.",
            {("Pau", "attendance", 550, "-")},
            id="of us",
        ),
        pytest.param(
            "A group of 1,750 people marched in Troyes on Friday.",
            {("Troyes", "attendance", 1750, "-")},
            id="a group",
        ),
        pytest.param(
            "Two to three hundred people marched in Metz yesterday.",
            {("Metz", "attendance", 200, "-")},
            id="hundreds, from so many to so many",
        ),
        pytest.param(
            "A march took place in Nanterre on Thursday, with 6,200 people per police.",
            {("Nanterre", "attendance", 6200, "police")},
            id="per police",
        ),
        pytest.param(
            "Friday's rally in Colmar drew 350 people, against 800 a fortnight earlier.",
            {("Colmar", "attendance", 350, "-"), ("Colmar", "attendance", 800, "-")},
            id="a fortnight earlier",
        ),
        pytest.param(
            "Protest in Lille, Saturday 18 March, 2pm. 750 people have RSVP'd, 2,900 interested",
            {("Lille", "going", 750, "-"), ("Lille", "interested", 2900, "-")},
            id="they replied",
        ),
        pytest.param(
            "Pride in Lille, Saturday 18 March, 2pm. Going: 212 / Interested: 1,640",
            {("Lille", "going", 212, "-"), ("Lille", "interested", 1640, "-")},
            id="counters of a page",
        ),
        pytest.param(
            "Organisers expect about 600 people to take part in Gap on Saturday 18 March.",
            {("Gap", "expected", 600, "organisers")},
            id="expected to take part",
        ),
        pytest.param(
            "About 300 people are due to march in Rennes on Saturday 18 March, police say.",
            {("Rennes", "expected", 300, "police")},
            id="due to march",
        ),
        pytest.param(
            "60,000 people protested on Friday: 4,600 in Metz, 900 in Dax.",
            {("Metz", "attendance", 4600, "-"), ("Dax", "attendance", 900, "-")},
            id="the towns' own behind a colon",
        ),
    ],
)
def test_crowds(gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Our hiking group in Caen on Saturday, 9.30am, outside the tourist office. 12 going.",
        "Come to our language exchange in Dax on Saturday at 2pm, outside the tourist office.",
        "The pub quiz in Nice on Saturday, 2pm, meeting outside the town hall. 30 people expected.",
        "The summer barbecue in Cahors on Saturday, 2pm, outside the town hall.",
        "A Remembrance service will be held in Roanne on Saturday at 10am, outside the town hall.",
        "The Bastille Day parade will be held in Toulouse on Sunday 14 July at 2pm, town hall.",
        "St Patrick's parade in Pau on Sunday 16 June, 3pm from the town hall. 2,000 watched.",
        "Supporters will march in Albi on Saturday at 3pm before kick-off at 9pm.",
        "Our town-hall meeting takes place in Dax on Friday at 6pm. 200 people came to the last.",
    ],
)
def test_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not said_in(text, PUBLISHED, gazetteer)
