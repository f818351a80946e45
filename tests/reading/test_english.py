"""English texts are read as French, and what is found is said of the text as given."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.glossing import gloss, is_english
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import fold

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "In Vannes, the prefecture counted 2,100 demonstrators on Tuesday, against 1,400 on "
            "January 12.",
            {("Vannes", 2100, "police"), ("Vannes", 1400, "police")},
            id="compared with another day",
        ),
        pytest.param(
            "The Interior Ministry counted 61,000 people on Friday, including 5,200 in Lille.",
            {("Lille", 5200, "police")},
            id="a share of the country",
        ),
        pytest.param(
            "Several hundred people marched in Gap on Friday; a few thousand joined in Digne.",
            set(),
            id="hundreds are no number",
        ),
        pytest.param(
            "Some 350 nurses gathered in Niort on Friday, the union leaders said. Police arrested "
            "nine people, and 40 were injured.",
            {("Niort", 350, "organisers")},
            id="said behind it, and who was arrested",
        ),
        pytest.param(
            "In Rodez, 260 marched on Friday by the police tally, and the FSU said that 400 had.",
            {("Rodez", 260, "police"), ("Rodez", 400, "organisers")},
            id="a number without a noun",
        ),
        pytest.param(
            "About two thousand three hundred people marched in Auch on Friday. In Gap, between "
            "thirty and forty-five walked, twenty years after the first of them.",
            {("Auch", 2300, "-"), ("Gap", 30, "-")},
            id="numbers in words",
        ),
        pytest.param(
            "On Friday they marched through Rodez, with police putting the turnout at about 900. "
            "Across France 45,000 protesters, including around 1,700 in Gap, took part.",
            {("Rodez", 900, "police"), ("Gap", 1700, "-")},
            id="said beside it, and a share of the country",
        ),
        pytest.param(
            "Figures provided by the authorities show a success: 9,000 people marched in Pau, "
            "4,000 in Dax. The climate march was called by 350.org, with police estimates of 600 "
            "in Gap. According to the Albi prefecture, some 800 people took part in the march.",
            {
                ("Pau", 9000, "police"),
                ("Dax", 4000, "police"),
                ("Gap", 600, "police"),
                ("Albi", 800, "police"),
            },
            id="who gave the numbers of a list, and a site",
        ),
        pytest.param(
            "In Auch officials counted 1,300 on Friday. Meanwhile 240 farmers "
            "joined Friday's torchlight march in Mende, said Paul, 31, who was there with his dog.",
            {("Auch", 1300, "police"), ("Mende", 240, "-")},
            id="an age is no crowd",
        ),
    ],
)
def test_who_counted_how_many(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rallies on Sept. 23:\n• Albi: Place du Vigan at 14:00\n• Auch: Prefecture from 10:30",
            {("Albi", "2023-09-23", "14:00"), ("Auch", "2023-09-23", "10:30")},
            id="a short month over a list",
        ),
        pytest.param(
            "Nurses plan to hold a protest march in Gap on Mar. 16 at 3 p.m., and in Digne from "
            "14:00 Mar. 18 to demand beds.",
            {("Gap", "2023-03-16", "15:00"), ("Digne-les-Bains", "2023-03-18", "14:00")},
            id="a short month that is no Tuesday",
        ),
        pytest.param(
            "Two weeks ago, 400 people marched in Gap; a week ago, 900 people marched in Digne.",
            {("Gap", "2023-02-25", "-"), ("Digne-les-Bains", "2023-03-04", "-")},
            id="how many weeks ago",
        ),
        pytest.param(
            "The Dole march leaves from the station at 2.30 p.m. a week on Sunday.",
            {("Dole", "2023-03-19", "14:30")},
            id="the town before its march, a day of the week after",
        ),
        pytest.param(
            "Nurses took to the streets of Pau on Thursday. The next march is on Saturday 18 "
            "March, half past two.",
            {("Pau", "2023-03-09", "-"), ("Pau", "2023-03-18", "14:30")},
            id="two days",
        ),
        pytest.param(
            "Teachers marched in dozens of towns on Friday, three weeks before the congress. In "
            "Gap they walked to the station.",
            {("Gap", "2023-03-10", "-")},
            id="so long before something is no day",
        ),
        pytest.param(
            "Carers are calling marches on Friday. They meet outside the hospital in Laon at half "
            "past five; the 14 beds must stay.",
            {("Laon", "2023-03-17", "17:30")},
            id="marches called, and a number behind an article",
        ),
        pytest.param(
            "Rue Foch in Laon is shut on Friday because of a rally by midwives, who will gather at "
            "9 in the evening outside the hospital.",
            {("Laon", "2023-03-17", "21:00")},
            id="what a street is shut for",
        ),
        pytest.param(
            "Housing for all: Sunday, Laon 10.30 (place Foch), Soissons 2.15 (station)",
            {("Laon", "2023-03-12", "10:30"), ("Soissons", "2023-03-12", "14:15")},
            id="hours without am or pm, of a post of few words",
        ),
        pytest.param(
            "Some 9,000 people marched in France on Friday, compared with 14,000 a week earlier, "
            "more than on Tuesday. In Laon, teachers had gathered outside the station.",
            {("Laon", "2023-03-10", "-")},
            id="a week earlier is compared with",
        ),
        pytest.param(
            "Scuffles broke out on Friday night between marchers and police in Auch. Police in "
            "Foix fired rubber bullets at strikers on Thursday during a protest.",
            {("Auch", "2023-03-10", "-"), ("Foix", "2023-03-09", "-")},
            id="what a crowd did, in any verb, and whose police",
        ),
        pytest.param(
            "It's Ed from the Sens climate group, reminder: Friday's march leaves from the port at "
            "2pm. Demo on Tues at 6pm in Laon; "
            "a vigil will set off from the station in Dole tmrw 8pm",
            {
                ("Sens", "2023-03-17", "14:00"),
                ("Laon", "2023-03-14", "18:00"),
                ("Dole", "2023-03-12", "20:00"),
            },
            id="a group's town, and short days",
        ),
        pytest.param(
            "Never seen in US history. Teachers in Sens will be on strike on Friday. Anti-war "
            "activists plan to rally in Gap on Sunday. A pro-Kurdish march in Auch on Friday is "
            "expected to draw a large crowd despite the cold.",
            {("Auch", "2023-03-17", "-"), ("Gap", "2023-03-12", "-")},
            id="the US, a strike, and a crowd awaited",
        ),
        pytest.param(
            "Demonstration Alert: Nancy\n(March 11, 2023)\nEvent: a protest is expected to take "
            "place on Sunday, March 19, 2023, beginning at 2:00 pm.",
            {("Nancy", "2023-03-19", "14:00")},
            id="a line that says when it was written",
        ),
        pytest.param(
            "March for the climate in Pau, Fri. Mar. 17, 2pm. A vigil is set in Auch on Tue 4 Apr.",
            {("Pau", "2023-03-17", "14:00"), ("Auch", "2023-04-04", "-")},
            id="days and months cut short",
        ),
        pytest.param("The book club meets in Pau on Thursday at 6pm.", set(), id="no rally"),
        pytest.param("Does anyone know if there is a march in Pau on Friday?", set(), id="asked"),
        pytest.param(
            "Fireworks in Menton on Friday at 10pm, 3,000 people expected on the beach; wreaths "
            "at the war memorial at 11.",
            set(),
            id="a feast",
        ),
    ],
)
def test_where_and_when(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_what_becomes_of_a_rally(gazetteer: Gazetteer) -> None:
    text = (
        "The prefect has banned the march in Calais on Monday. The one in Arras has been "
        "postponed to Friday 17 March, and the Douai rally on Tuesday is called off. "
        "Paris police have banned a march due on Thursday. A planned protest in Niort on Sunday "
        "has also been banned; a rally due to take place in Melle on Sunday was outlawed. The "
        "march in Gap has been moved from Friday 17 March to Sunday 19 March."
    )

    assert status_in(text, PUBLISHED, gazetteer) >= {
        ("Calais", "2023-03-13", "forbidden"),
        ("Arras", "2023-03-17", "planned"),
        ("Douai", "2023-03-14", "cancelled"),
        ("Paris", "2023-03-16", "forbidden"),
        ("Niort", "2023-03-12", "forbidden"),
        ("Melle", "2023-03-12", "forbidden"),
        ("Gap", "2023-03-17", "postponed"),
        ("Gap", "2023-03-19", "planned"),
    }


def test_spans_and_venue_are_those_of_the_text_as_given(gazetteer: Gazetteer) -> None:
    text = "Bonjour ! About 90 of us stood outside the town hall in Millau on Friday\nat 6 p.m."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.venue == "town hall"
    assert [text[start:end] for start, end in claim.spans.place] == ["Millau"]
    assert [text[start:end] for start, end in claim.spans.date] == ["on Friday"]
    assert [text[start:end] for start, end in claim.spans.time] == ["6 p.m."]


def test_a_decomposed_accent_keeps_its_place(gazetteer: Gazetteer) -> None:
    text = "The vigil in Be\u0301ziers on Friday was outside the station."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [text[start:end] for start, end in claim.spans.place] == ["Be\u0301ziers"]


def test_french_lines_stay_as_they_are(gazetteer: Gazetteer) -> None:
    french = "Rendez-vous à Tours samedi à 15 h, devant la gare !"

    glossed, origin = gloss(f"{french}\nWe will meet at the station.", None, gazetteer)

    assert glossed.startswith(f"{french}\n")
    assert list(origin.starts[: len(french)]) == list(range(len(french)))
    assert not is_english(fold(french))


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Street protests took place on Tuesday. In Gap, riot police fired teargas after shop "
            "windows were smashed. Scuffles broke out in Foix.",
            {"Gap", "Foix"},
            id="clashes",
        ),
        pytest.param(
            "Farmers marched on Tuesday. There were a few minor incidents in Auch, where hooded "
            "youths were pushed back by the police.",
            {"Auch"},
            id="pushed back is not put off",
        ),
        pytest.param(
            "From Brest in the west to Colmar in the east - as well as the capital Paris - nurses "
            "marched on Tuesday.",
            {"Brest", "Colmar", "Paris"},
            id="the corners of the country",
        ),
        pytest.param(
            "Nurses took to the streets on Tuesday in the southern port city of Toulon and in the "
            "Breton town of Vannes.",
            {"Toulon", "Vannes"},
            id="which city it is",
        ),
        pytest.param(
            "Nurses marched on Tuesday. In towns such as Laval and Dole, turnout was higher than "
            "that of January 19.",
            {"Laval", "Dole"},
            id="a turnout compared",
        ),
    ],
)
def test_reports_tell_their_towns_in_english_as_well(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {(town, "2023-03-07", "past") for town in towns}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "In Vannes, police said 2,100 people marched on Tuesday - down sharply from 3,400 in "
            "the first big hospital protest of the winter on January 12.",
            {("Vannes", 2100, "police"), ("Vannes", 3400, "police")},
            id="far from its day",
        ),
        pytest.param(
            "In Vannes, attendance rose on Tuesday to some 900 nurses from 450 last week.",
            {("Vannes", 900, "-"), ("Vannes", 450, "-")},
            id="rose from",
        ),
        pytest.param(
            "The CGT put the figure on Tuesday at 90,000 marchers at 120 rallies including 4,000 "
            "in Vannes.",
            {("Vannes", 4000, "organisers")},
            id="the whole is no town's",
        ),
    ],
)
def test_numbers_are_compared_in_english_as_well(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert len({claim.date for claim in found}) == len(found)
    assert {
        (claim.place.name, figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in found
        for figure in claim.figures
        if claim.place
    } == figures


def test_a_ban_that_is_only_asked_for_forbids_nothing(gazetteer: Gazetteer) -> None:
    text = "The mayor has urged the prefect to ban the march planned in Niort on Thursday."

    assert status_in(text, PUBLISHED, gazetteer) == {("Niort", "2023-03-16", "planned")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "We gathered here yesterday on the square in Laval to sing for our rights.",
            {("Laval", "2023-03-10", "past")},
            id="we did",
        ),
        pytest.param(
            "A rally was already taking place on Friday in Laval. On March 2, the minister ordered "
            "prefects to ban protests.",
            {("Laval", "2023-03-10", "past")},
            id="an order to all prefects",
        ),
        pytest.param(
            "Hundreds marched in Laval on Friday in tribute to the teacher murdered last Monday. "
            "It was the square that had seen the march of January 11, 2015.",
            {("Laval", "2023-03-10", "past")},
            id="what a square had seen",
        ),
        pytest.param(
            "Hundreds marched in Laval on Friday. A man was arrested at the train station in Vire.",
            {("Laval", "2023-03-10", "past")},
            id="a station of another town",
        ),
    ],
)
def test_reports_tell_what_was_done_in_english_as_well(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


def test_what_a_city_says_of_a_strike_is_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "A new day of strike action is planned this Thursday and no buses will be running in Vire. "
        "Due to the 12th day of mobilisation, the city of Vire has announced that there will be "
        "free parking."
    )

    assert status_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Join us for the climate!\n📍Laval\n📅 Friday 17 March\n⏰ 10:30 am\n\n"
            "📍Vitré\n📅 Saturday 18 March\n⏰ 5.30pm",
            {("Laval", "2023-03-17", "10:30"), ("Vitré", "2023-03-18", "17:30")},
            id="a line for each town, day and hour",
        ),
        pytest.param(
            "Marches for the climate on Friday: Laval, 10am, place Foch; Vitré, 5pm, at the "
            "covered market.",
            {("Laval", "2023-03-17", "10:00"), ("Vitré", "2023-03-17", "17:00")},
            id="a market is where people meet",
        ),
        pytest.param(
            "If you are near Laval, there's a march for the climate on Friday at 10am. In Vitré "
            "it's 5pm.",
            {("Laval", "2023-03-17", "10:00"), ("Vitré", "2023-03-17", "17:00")},
            id="if you are near",
        ),
        pytest.param(
            "On Friday, 250 people marched for the climate in Laval, with 40 more in Vitré.",
            {("Laval", "2023-03-10", "-"), ("Vitré", "2023-03-10", "-")},
            id="more elsewhere",
        ),
    ],
)
def test_several_towns_each_have_their_own(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
