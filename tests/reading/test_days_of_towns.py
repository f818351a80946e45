"""Articles that pass from town to town: whose a day is that points back to another."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, towns_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2024-03-15T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Au lendemain de la manifestation de Lens (900 personnes), les lycéens ont défilé "
            "jeudi. Liévin en a réuni 300.",
            {("Lens", "2024-03-13", "-"), ("Liévin", "2024-03-14", "-")},
            id="the day before the one its sentence tells of",
        ),
        pytest.param(
            "Mardi, 200 personnes ont marché à Dax, au lendemain d'un rassemblement à Pau qui en "
            "avait réuni 90. À Tarbes, elles étaient 40.",
            {
                ("Dax", "2024-03-12", "-"),
                ("Pau", "2024-03-11", "-"),
                ("Tarbes", "2024-03-12", "-"),
            },
            id="it holds for no other town",
        ),
        pytest.param(
            "Veillée lundi à 19 h à Dax, et à Pau une marche blanche mardi à 11 h. Mercredi, à Gan "
            "et à Oloron, une manifestation partira à 9 h.",
            {
                ("Dax", "2024-03-18", "19:00"),
                ("Pau", "2024-03-19", "11:00"),
                ("Gan", "2024-03-20", "09:00"),
                ("Oloron-Sainte-Marie", "2024-03-20", "09:00"),
            },
            id="the second of two towns has its own rally",
        ),
        pytest.param(
            "À la veille de la grande marche de Rennes, 60 étudiants ont manifesté mercredi à "
            "Lannion.",
            {("Rennes", "2024-03-14", "-"), ("Lannion", "2024-03-13", "-")},
            id="the day after the one its sentence tells of",
        ),
        pytest.param(
            "Jeudi, 200 personnes ont défilé à Niort. À Melle, où une marche avait lieu lundi "
            "dernier, 60 manifestants ont occupé la place.",
            {
                ("Niort", "2024-03-14", "-"),
                ("Melle", "2024-03-11", "-"),
                ("Melle", "2024-03-14", "-"),
            },
            id="a rally told beside the one of now",
        ),
        pytest.param(
            "Jeudi, 200 personnes ont défilé à Niort. À Melle, dont l'usine avait fermé lundi, "
            "60 personnes ont manifesté.",
            {("Niort", "2024-03-14", "-"), ("Melle", "2024-03-14", "-")},
            id="something else told beside it",
        ),
        pytest.param(
            "Mercredi, 300 personnes ont défilé à Gap. La veille, déjà, 90 lycéens avaient "
            "manifesté à Embrun. Le lendemain, 40 infirmières étaient rassemblées à Briançon.",
            {
                ("Gap", "2024-03-13", "-"),
                ("Embrun", "2024-03-12", "-"),
                ("Briançon", "2024-03-14", "-"),
            },
            id="the next day counts from the day told of, not from a look back",
        ),
        pytest.param(
            "Mardi, 600 personnes ont marché à Dole, moitié moins que la précédente, le 20 "
            "février. À Lons-le-Saunier, elles étaient 200.",
            {("Dole", "2024-03-12", "-"), ("Lons-le-Saunier", "2024-03-12", "-")},
            id="the day of the rally before only compares",
        ),
        pytest.param(
            "Ce qui s'est passé mardi, ce qui vous attend lundi\n\n"
            "À Limoges, la CGT a compté 900 manifestants. À Brive, ils étaient 300.",
            {("Limoges", "2024-03-12", "-"), ("Brive-la-Gaillarde", "2024-03-12", "-")},
            id="a title of a day gone and one to come",
        ),
        pytest.param(
            "Gray se rassemblera mardi, à 18 h 30, devant la mairie, de même que Vesoul.",
            {("Gray", "2024-03-19", "18:30"), ("Vesoul", "2024-03-19", "18:30")},
            id="likewise",
        ),
        pytest.param(
            "À Gap, la marche de mardi a réuni 700 personnes, et celle de jeudi, à Embrun, 80.",
            {("Gap", "2024-03-12", "-"), ("Embrun", "2024-03-14", "-")},
            id="that of another day, in another town",
        ),
        pytest.param(
            "Dax s'est figée jeudi à 15 heures : 900 personnes ont marché. Une demi-heure plus "
            "tôt, elles étaient 250 place du Donjon à Niort.",
            {("Dax", "2024-03-14", "15:00"), ("Niort", "2024-03-14", "14:30")},
            id="half an hour earlier",
        ),
        pytest.param(
            "Mercredi, on manifeste à 17 h devant le théâtre de Bayonne. La veille, leurs "
            "collègues palois se retrouveront à 18 h place Clemenceau.",
            {("Bayonne", "2024-03-20", "17:00"), ("Pau", "2024-03-19", "18:00")},
            id="their colleagues of another town",
        ),
        pytest.param(
            "Lundi, 300 personnes ont défilé à Metz. Le lendemain, elles étaient encore 200, "
            "selon la police, tandis qu'à Nancy 800 personnes ont manifesté.",
            {
                ("Metz", "2024-03-11", "-"),
                ("Metz", "2024-03-12", "-"),
                ("Nancy", "2024-03-12", "-"),
            },
            id="the next day in the same town, before another one",
        ),
        pytest.param(
            "Manifestation à Pau mercredi. Rassemblement à Morlaix le lendemain, à 10 h 30, "
            "devant le viaduc, tout comme à Carhaix.",
            {
                ("Pau", "2024-03-20", "-"),
                ("Morlaix", "2024-03-21", "10:30"),
                ("Carhaix-Plouguer", "2024-03-21", "10:30"),
            },
            id="the next day of two towns is one day",
        ),
        pytest.param(
            "Les vignerons, qui avaient manifesté mardi à Narbonne, ont annoncé une nouvelle "
            "action le 25 mars.",
            {("Narbonne", "2024-03-12", "-")},
            id="a town told beside who will act again",
        ),
        pytest.param(
            "TOULOUSE (AFP) - Des éleveurs se sont rassemblés jeudi devant la préfecture de Foix.",
            {("Foix", "2024-03-14", "-")},
            id="where an agency wrote",
        ),
        pytest.param(
            "Jeudi, ils étaient 300 à Cognac. À Saintes, où aucun cortège n'était prévu, une "
            "vingtaine de retraités se sont retrouvés sous l'arc de Germanicus.",
            {("Cognac", "2024-03-14", "-"), ("Saintes", "2024-03-14", "-")},
            id="where nothing was planned, and some met",
        ),
        pytest.param(
            "Le rassemblement de Lens, initialement prévu à 17 h, a débuté jeudi à 18 h 30.",
            {("Lens", "2024-03-14", "18:30")},
            id="the hour at which it began",
        ),
        pytest.param(
            "Colère agricole à Dax : les éleveurs lèvent le barrage entamé mardi.",
            {("Dax", "2024-03-12", "-")},
            id="a day on which it began is gone",
        ),
        pytest.param(
            "1er mars : retour en force\n\nÀ Vesoul, ils étaient 900 selon la CGT. À Lure, 150.",
            {("Vesoul", "2024-03-01", "-"), ("Lure", "2024-03-01", "-")},
            id="back in force on the day that the title opens with",
        ),
        pytest.param(
            "Lundi, on manifeste à Douai à 10 h. À Lens, l'union locale a préféré mardi, 9 h 30. "
            "Rassemblement à Calais, à 10 h 30.",
            {
                ("Douai", "2024-03-18", "10:00"),
                ("Lens", "2024-03-19", "09:30"),
                ("Calais", "2024-03-18", "10:30"),
            },
            id="the day that one town prefers",
        ),
        pytest.param(
            "Le 2 mars, 300 personnes ont défilé à Nice. Une semaine plus tard, elles étaient "
            "1 500 à Marseille samedi, 600 à Nice.",
            {
                ("Nice", "2024-03-02", "-"),
                ("Marseille", "2024-03-09", "-"),
                ("Nice", "2024-03-09", "-"),
            },
            id="the day of the row, not of the town's rally before",
        ),
        pytest.param(
            "Samedi, on manifeste contre la réforme à Auch à 14 h ; à Foix à 16 h ; Tarbes, elle, "
            "ouvrira le bal dès 10 h.",
            {
                ("Auch", "2024-03-16", "14:00"),
                ("Foix", "2024-03-16", "16:00"),
                ("Tarbes", "2024-03-16", "10:00"),
            },
            id="the town that opens the ball",
        ),
        pytest.param(
            "À Cahors, 120 agriculteurs ont manifesté mardi. À Montauban, le syndicat, qui avait "
            "rassemblé 80 personnes lundi, jette l'éponge.",
            {("Cahors", "2024-03-12", "-"), ("Montauban", "2024-03-11", "-")},
            id="who had rallied there",
        ),
        pytest.param(
            "Au lendemain de « Bloquons tout », le bilan\n\nÀ Nîmes, 400 manifestants. À Alès, 90.",
            {("Nîmes", "2024-03-14", "-"), ("Alès", "2024-03-14", "-")},
            id="the day after a movement's name",
        ),
        pytest.param(
            "À Carhaix, jeudi, la marche a réuni 600 personnes. Celle de Loudéac, une semaine "
            "auparavant, n'en avait vu que 200.",
            {("Carhaix-Plouguer", "2024-03-14", "-"), ("Loudéac", "2024-03-07", "-")},
            id="a week before",
        ),
        pytest.param(
            "Jeudi, 150 personnes ont manifesté à Sedan. Les prochains rendez-vous sont connus : "
            "le 2 avril à Charleville (14 h), le 4 à Verdun.",
            {
                ("Sedan", "2024-03-14", "-"),
                ("Charleville-Mézières", "2024-04-02", "14:00"),
                ("Verdun", "2024-04-04", "-"),
            },
            id="what is known is still to come",
        ),
        pytest.param(
            "Demain, les éleveurs manifestent à Saint-Palais, à 10 h. Le convoi venu de Mauléon "
            "partira à 8 h 30.",
            {("Saint-Palais", "2024-03-16", "10:00")},
            id="when a convoy sets out",
        ),
        pytest.param(
            "Ils étaient 900 à Rouen jeudi. Au Havre, 1 500, dit la CGT ; la police n'avait pas "
            "communiqué de chiffre vendredi matin.",
            {("Rouen", "2024-03-14", "-"), ("Le Havre", "2024-03-14", "-")},
            id="when nobody had told a number",
        ),
        pytest.param(
            "Jeudi, 600 personnes ont défilé à Laon. Creil, qui avait marché la veille, en a "
            "compté 120.",
            {("Laon", "2024-03-14", "-"), ("Creil", "2024-03-13", "-")},
            id="what is counted is of the day it marched",
        ),
        pytest.param(
            "Samedi, la marche de Nantes a réuni 300 personnes. Rien de tel à Rennes, où 900 "
            "personnes avaient défilé, ni à Brest, qui en a compté 600.",
            {
                ("Nantes", "2024-03-09", "-"),
                ("Rennes", "2024-03-09", "-"),
                ("Brest", "2024-03-09", "-"),
            },
            id="nothing like it where some marched",
        ),
        pytest.param(
            "Samedi prochain, manifestation à Dijon, 14 h. Un premier convoi quittera Dole à 9 h, "
            "un second Gray à 10 h 30.",
            {("Dijon", "2024-03-16", "14:00")},
            id="where convoys come from",
        ),
        pytest.param(
            "Marche interdite à Lyon samedi, le collectif la reporte au dimanche 24. À "
            "Strasbourg, elle est maintenue : 14 h, place Kléber.",
            {
                ("Lyon", "2024-03-16", "-"),
                ("Lyon", "2024-03-24", "-"),
                ("Strasbourg", "2024-03-16", "14:00"),
            },
            id="the new day of what was forbidden is its own",
        ),
        pytest.param(
            "DIMANCHE 24 MARS, marche pour nos droits\nDijon : 15 h, place Wilson\nBeaune : dès le "
            "samedi, 11 h, halles\nGray : 10 h, quai Mavia",
            {
                ("Dijon", "2024-03-24", "15:00"),
                ("Beaune", "2024-03-23", "11:00"),
                ("Gray", "2024-03-24", "10:00"),
            },
            id="already on the day before",
        ),
    ],
)
def test_days(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "À Auray, lundi, tout tombe à l'eau. Le rassemblement est annulé.\n"
            "Demain, on défile à Rennes à 15 h et à Brest, à 14 h.",
            ["Auray cancelled", "Rennes planned", "Brest planned"],
            id="what was called off in the paragraph before",
        ),
        pytest.param(
            "À Mâcon, la marche a été avancée à jeudi, 19 h.",
            ["Mâcon planned"],
            id="brought forward to a day",
        ),
        pytest.param(
            "Celui de Vichy, qui devait se tenir dimanche, a renoncé. Le rassemblement de Dax "
            "aura lieu samedi.",
            ["Vichy cancelled", "Dax planned"],
            id="who gave up",
        ),
        pytest.param(
            "La flashmob contre les violences, prévue lundi à Nontron, est tombée à l'eau. Elle "
            "est reprogrammée samedi 23 mars, à 11 h.",
            ["Nontron postponed", "Nontron planned"],
            id="fallen through, and set for another day",
        ),
        pytest.param(
            "À Dole, la marche prévue samedi 23 mars est annulée. Elle est reportée au samedi 30.",
            ["Dole postponed", "Dole planned"],
            id="put off in the next sentence",
        ),
        pytest.param(
            "Les éleveurs manifestent mardi à Toulouse. L'action avait d'abord été fixée à lundi.",
            ["Toulouse planned", "Toulouse postponed"],
            id="the day it was first set for",
        ),
    ],
)
def test_fates(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À la veille de la marche de Gap, 50 lycéens ont manifesté jeudi à Digne.",
            {("Digne-les-Bains", "attendance", 50, "-")},
            id="where they gathered",
        ),
        pytest.param(
            "Des parents ont manifesté à Gourdon lundi (80 personnes), à Gramat le lendemain (45).",
            {("Gourdon", "attendance", 80, "-"), ("Gramat", "attendance", 45, "-")},
            id="no département is named like the next day",
        ),
        pytest.param(
            "Ils étaient 120 à Épinal hier. À Thionville (90), on a aussi défilé.",
            {("Épinal", "attendance", 120, "-"), ("Thionville", "attendance", 90, "-")},
            id="the number of a département that is not the town's",
        ),
        pytest.param(
            "Vendredi, ils étaient 300 à Auch. À Foix, où l'on avait défilé le 3 mars à 700, on "
            "en comptait 90.",
            {
                ("Auch", "attendance", 300, "-"),
                ("Foix", "attendance", 700, "-"),
                ("Foix", "attendance", 90, "-"),
            },
            id="how many there had been",
        ),
        pytest.param(
            "Samedi, 200 personnes ont défilé à Dax. Elles étaient deux fois moins à Pau et 40 à "
            "Tarbes.",
            {("Dax", "attendance", 200, "-"), ("Tarbes", "attendance", 40, "-")},
            id="so many times fewer counts nobody",
        ),
        pytest.param(
            "À Montceau, départ à 17 h, retour à 18 h 30 : 400 personnes ont défilé mardi.",
            {("Montceau-les-Mines", "attendance", 400, "-")},
            id="minutes are no people",
        ),
        pytest.param(
            "Hier, 300 personnes ont manifesté devant le tribunal de Niort, où comparaissaient "
            "huit manifestants.",
            {("Niort", "attendance", 300, "-")},
            id="who was tried",
        ),
        pytest.param(
            "Jeudi à Limoges, la CGT a compté 600 manifestants (230 selon la police), contre "
            "1 100 le 24 janvier.",
            {
                ("Limoges", "attendance", 600, "organisers"),
                ("Limoges", "attendance", 230, "police"),
                ("Limoges", "attendance", 1100, "organisers"),
            },
            id="who speaks in a bracket is heard there alone",
        ),
        pytest.param(
            "Ils étaient 450 mardi à Guéret, contre à peine 90 la veille à Aubusson.",
            {("Guéret", "attendance", 450, "-"), ("Aubusson", "attendance", 90, "-")},
            id="against so many elsewhere",
        ),
    ],
)
def test_numbers(gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    "last", ["et à Dole dimanche", "ainsi qu'à Dole dimanche", "puis à Dole dimanche 17 mars"]
)
def test_the_last_town_of_a_row_has_its_own_day(gazetteer: Gazetteer, last: str) -> None:
    text = f"Des marches contre le gel des salaires partiront samedi à Lens, à Arras, {last}."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lens", "2024-03-16", "-"),
        ("Arras", "2024-03-16", "-"),
        ("Dole", "2024-03-17", "-"),
    }


def test_the_last_town_gathers_the_day_after(gazetteer: Gazetteer) -> None:
    text = (
        "Des veillées contre la guerre auront lieu mardi 19 mars à 19 h à Lens, et à Dole le "
        "lendemain à 18 h."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lens", "2024-03-19", "19:00"),
        ("Dole", "2024-03-20", "18:00"),
    }


def test_the_day_of_who_calls_parts_no_row(gazetteer: Gazetteer) -> None:
    text = "Réunis vendredi à Lens, les syndicats ont appelé à défiler à Arras et à Dole dimanche."

    assert said_in(text, PUBLISHED, gazetteer) >= {
        ("Arras", "2024-03-17", "-"),
        ("Dole", "2024-03-17", "-"),
    }


def test_a_weekday_is_today_where_its_date_is_told_below(gazetteer: Gazetteer) -> None:
    text = (
        "On marche contre la haine vendredi, à Lens. Le cortège partira vendredi 15 mars de la "
        "gare à 19 h."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Lens", "2024-03-15", "19:00")}


@pytest.mark.parametrize(
    "also", ["400 personnes ont défilé le même jour", "ils étaient 400 le même jour"]
)
def test_the_same_day_is_the_one_just_told(also: str, gazetteer: Gazetteer) -> None:
    text = (
        "Un rassemblement aura lieu ce vendredi à 18 h 30 à Gap. Dimanche, ils étaient 900. À "
        f"Dole, {also}."
    )
    assert ("Dole", "2024-03-10", "-") in said_in(text, PUBLISHED, gazetteer)


def test_the_same_day_as_a_rally_of_today(gazetteer: Gazetteer) -> None:
    text = "Ce vendredi, 900 personnes ont manifesté à Gap. À Dole, 400 ont défilé le même jour."
    assert ("Dole", "2024-03-15", "-") in said_in(text, PUBLISHED, gazetteer)
