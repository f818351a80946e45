"""Towns told of beside a rally: they follow, they have none, or others came from there."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday
SATURDAY = "2023-03-18"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rassemblement à Niort, place de la Brèche, jeudi à 19 h. Poitiers s'y associera, mais "
            "à 18 h 30, place Leclerc.",
            {("Niort", "2023-03-16", "19:00"), ("Poitiers", "2023-03-16", "18:30")},
            id="joins",
        ),
        pytest.param(
            "Les profs ont défilé mardi à Nîmes. Uzès les imitera samedi, en musique, 17 h.",
            {("Nîmes", "2023-03-07", "-"), ("Uzès", "2023-03-18", "17:00")},
            id="does as they did",
        ),
        pytest.param(
            "Manifestation jeudi à Pau, 10 h. Oloron suivra samedi, 11 h, jardin public.",
            {("Pau", "2023-03-16", "10:00"), ("Oloron-Sainte-Marie", "2023-03-18", "11:00")},
            id="comes after",
        ),
        pytest.param(
            "Jeudi 16 mars, 9 h, les éleveurs en colère se rassemblent à Ibos, place Foch, "
            "cap sur la préfecture de Tarbes, où ils arriveront vers midi.",
            {("Ibos", "2023-03-16", "09:00"), ("Tarbes", "2023-03-16", "12:00")},
            id="where they will be later",
        ),
        pytest.param(
            "Défendons le collège de Nontron. Jeudi 16 mars, 17 h, on se retrouve devant le "
            "collège. Et vendredi à 10 h, manif à Périgueux, devant le rectorat.",
            {("Nontron", "2023-03-16", "17:00"), ("Périgueux", "2023-03-17", "10:00")},
            id="behind the town of what is defended",
        ),
        pytest.param(
            "Jeudi, deux cortèges partiront dans l'Orne à Flers et Argentan, deux aussi dans la "
            "Sarthe à Mamers et Sablé.",
            {
                (town, "2023-03-16", "-")
                for town in ("Flers", "Argentan", "Mamers", "Sablé-sur-Sarthe")
            },
            id="as many in another département",
        ),
        pytest.param(
            "Caen a manifesté samedi. Cherbourg s'est réunie la veille au soir.",
            {("Caen", "2023-03-11", "-"), ("Cherbourg-en-Cotentin", "2023-03-10", "-")},
            id="met",
        ),
        pytest.param(
            "Le cortège a défilé mardi à Gap. À Briançon, le conseil suit l'avis du préfet.",
            {("Gap", "2023-03-07", "-")},
            id="follows an opinion",
        ),
        pytest.param(
            "Les profs ont défilé mardi à Gap. Digne rouvrira sa piscine jeudi à 9 h.",
            {("Gap", "2023-03-07", "-")},
            id="does something else",
        ),
    ],
)
def test_a_town_follows_another(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "C'est pas vrai qu'il y aura une manif à Cognac mercredi, arrêtez de partager ce visuel.",
        "Il n'y aura pas de casserolade à Morteau vendredi, le ministre ne vient plus.",
        "D'autres rassemblements étaient espérés mardi à Valence, ils sont dans les limbes.",
        "Redon ils font un ciné-débat vendredi 20h au Manivel donc pas de manif.",
        "J'aurais bien aimé une vraie manif pour le 8 mars à Remiremont, avec des fanfares.",
        "À Blois, un tract annonçait un rassemblement à 15 heures : une erreur, dit le diocèse.",
        "Samedi, à Lodève, on a choisi la fête, pas la manif : un marché de producteurs.",
        "Montbrison, qu'une affiche donnait pour la manif de 17 h, n'a vu venir personne.",
    ],
)
def test_a_rally_that_is_none_is_told_in_many_words(gazetteer: Gazetteer, text: str) -> None:
    both = f"{text} Manif à Gap samedi à 14 h."
    assert {town for town, _, _ in said_in(both, PUBLISHED, gazetteer)} == {"Gap"}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Les habitants d'Eu, du Tréport et de Mers-les-Bains forment une chaîne humaine "
            "dimanche, 15 h, place Guillaume-le-Conquérant (Eu).",
            {"Eu"},
            id="who comes, in a row",
        ),
        pytest.param(
            "Manif à Lille samedi à 14 h, dockers de Dunkerque en tête.",
            {"Lille"},
            id="a trade of another town",
        ),
        pytest.param(
            "Les postiers de Chinon défilent samedi à 10 h contre la fermeture du bureau.",
            {"Chinon"},
            id="a trade at home",
        ),
        pytest.param(
            "Manif samedi à Saint-Benoît, une autre mercredi à Saint-Joseph, rond-point "
            "des Grègues, à 8 heures. À Paris, il sera 5 heures.",
            {"Saint-Benoît", "Saint-Joseph"},
            id="saints of an island, and the clock of Paris",
        ),
        pytest.param(
            "Manif samedi à Besançon, 14 h, et à Saint-Claude, 10 h, place du Pré.",
            {"Besançon", "Saint-Claude"},
            id="a saint near by",
        ),
        pytest.param(
            "Cher·es collègues, rassemblement jeudi à 14 h devant le rectorat à Amiens.",
            {"Amiens"},
            id="people, and no département",
        ),
        pytest.param("Cher·es collègues, rassemblement jeudi à 14 h.", set(), id="nor alone"),
    ],
)
def test_a_name_beside_a_rally_is_not_its_town(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marche pour Adama : interdite hier à Beaumont-sur-Oise, elle s'est tenue place de la "
            "République à Paris.",
            {("Beaumont-sur-Oise", "2023-03-10", "-"), ("Paris", "2023-03-10", "-")},
            id="held elsewhere",
        ),
        pytest.param(
            "Samedi, 900 personnes ont défilé à Pau. Des marches étaient interdites à Tarbes et à "
            "Auch, où personne n'est venu.",
            {
                ("Pau", "2023-03-11", "-"),
                ("Tarbes", "2023-03-11", "-"),
                ("Auch", "2023-03-11", "-"),
            },
            id="forbidden, and nobody came",
        ),
        pytest.param(
            "Les profs ont défilé mardi à Nîmes. Les rangs d'Annecy ont compté un bon millier de "
            "marcheurs, poussettes comprises.",
            {("Nîmes", "2023-03-07", "-"), ("Annecy", "2023-03-07", "-")},
            id="a town's ranks",
        ),
        pytest.param(
            "Alès marchera contre l'extrême droite demain, 10 h 30. Au Vigan c'était hier soir, "
            "une cinquantaine de fidèles, sous la halle.",
            {("Alès", "2023-03-12", "10:30"), ("Le Vigan", "2023-03-10", "-")},
            id="another evening, whoever came",
        ),
        pytest.param(
            "Profs : les mobilisations d'hier.\nReims, 14 h, rectorat : 800 manifestants.\n"
            "Châlons-en-Champagne, 10 h, conseil régional : 140 au plus fort.",
            {("Reims", "2023-03-10", "14:00"), ("Châlons-en-Champagne", "2023-03-10", "10:00")},
            id="a council's house, not its session",
        ),
        pytest.param(
            "Chaîne humaine mercredi à Thionville. À Forbach, la FCPE a arrêté la date du 23.",
            {("Thionville", "2023-03-15", "-"), ("Forbach", "2023-03-23", "-")},
            id="a day that is fixed",
        ),
        pytest.param(
            "Manif samedi à Reims. Châlons-en-Champagne, lundi, 18 h : conseil régional.",
            {("Reims", "2023-03-18", "-")},
            id="a session",
        ),
    ],
)
def test_one_more_town_of_the_same(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Les JA de l'Aveyron appellent à une mobilisation vendredi dans le département, lieux "
            "communiqués la veille par SMS.",
            {("Aveyron", "2023-03-17", "-")},
            id="in the département",
        ),
        pytest.param(
            "MAYOTTE. Des habitants réclament de l'eau. Une marche doit avoir lieu samedi dans "
            "l'île, a indiqué l'intersyndicale.",
            {("Mayotte", "2023-03-18", "-")},
            id="in the island",
        ),
        pytest.param(
            "une marche est prevue samedi en lozere mais le lieu sera dit la veille sur telegram",
            {("Lozère", "2023-03-18", "-")},
            id="in small letters",
        ),
        pytest.param(
            "Manif à Mende samedi 14 h. Il y a trois hôpitaux dans le département de la Lozère.",
            {("Mende", "2023-03-18", "14:00")},
            id="what there is in it",
        ),
        pytest.param(
            "Banderole contre la fermeture de la ligne samedi à 11 h à Ussel, devant la gare. Un "
            "départ groupé est prévu d'Aubusson à 9 h 15.",
            {("Ussel", "2023-03-18", "11:00")},
            id="where people leave together",
        ),
    ],
)
def test_an_area_without_a_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Des cortèges ont défilé mardi un peu partout. À Gap, des heurts ont éclaté.",
            {"Gap"},
            id="clashes",
        ),
        pytest.param(
            "Des marches ont eu lieu mardi. À Vire, les CRS ont fait usage de grenades "
            "lacrymogènes. La tension est montée à Laval.",
            {"Vire Normandie", "Laval"},
            id="tear gas, and tension",
        ),
        pytest.param(
            "Des marches ont eu lieu mardi. Quelques incidents à Foix, où les manifestants ont été "
            "repoussés par la police ; à Auch, deux agences bancaires ont été vandalisées.",
            {"Foix", "Auch"},
            id="pushed back, and what was broken",
        ),
        pytest.param(
            "Ils ont défilé mardi à Foix. À Auch, après le match, la police a fait usage de gaz "
            "lacrymogène.",
            {"Foix"},
            id="of a match",
        ),
        pytest.param(
            "Ils ont défilé mardi à Foix. Notre invité a connu les gaz lacrymogènes des cortèges "
            "d'Auch.",
            {"Foix"},
            id="of somebody's past",
        ),
        pytest.param(
            "On a défilé mardi. À Gap comme à Digne, la participation a été plus faible que le 19.",
            {"Gap", "Digne-les-Bains"},
            id="what a turnout is compared with",
        ),
    ],
)
def test_where_marchers_and_police_clashed_there_was_a_rally(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {(town, "2023-03-07", "-") for town in towns}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Prides de l'été\n- Samedi 13 mai : Vannes\n- Samedi 20 mai : Agen, Nîmes, Bruxelles\n"
            "- Samedi 27 mai : Dole et Gap",
            {
                ("Vannes", "2023-05-13", "-"),
                ("Agen", "2023-05-20", "-"),
                ("Nîmes", "2023-05-20", "-"),
                ("Dole", "2023-05-27", "-"),
                ("Gap", "2023-05-27", "-"),
            },
            id="a calendar",
        ),
        pytest.param(
            "13 mai : Vannes\n\n20 mai : Dole, Gap\n\nDole accueille sa troisième marche des "
            "fiertés.",
            {
                ("Vannes", "2023-05-13", "-"),
                ("Dole", "2023-05-20", "-"),
                ("Gap", "2023-05-20", "-"),
            },
            id="and what is said below of a town",
        ),
        pytest.param(
            "Manifestations jeudi à Gap (mairie), à Dole (place aux Fleurs) et à Laval (gare), à "
            "17 heures.",
            {(town, "2023-03-16", "17:00") for town in ("Gap", "Dole", "Laval")},
            id="one hour behind the places to meet",
        ),
    ],
)
def test_a_day_or_an_hour_beside_a_row_of_towns_is_of_all(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ils ont défilé, mardi 7 mars, dans les rues de Saint-Lô, de Saint-Malo et de Redon.",
            id="of, and of",
        ),
        pytest.param(
            "Mardi, on a manifesté au centre-ville de Saint-Lô et de Saint-Malo, puis à Redon.",
            id="of, and then at",
        ),
    ],
)
def test_the_streets_of_several_towns_are_in_each(gazetteer: Gazetteer, text: str) -> None:
    towns = {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}

    assert towns == {"Saint-Lô", "Saint-Malo", "Redon"}


def test_other_towns_do_not_take_the_hour_of_the_first(gazetteer: Gazetteer) -> None:
    text = (
        "La Ligue appelle à un rassemblement samedi à 13 h place d'Armes à Douai, ainsi que dans "
        "des dizaines d'autres villes : Lens, Dax, Gap..."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Douai", SATURDAY, "13:00"),
        ("Lens", SATURDAY, "-"),
        ("Dax", SATURDAY, "-"),
        ("Gap", SATURDAY, "-"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "La Ligue appelle à manifester samedi. Voici les villes concernées : Lens, Dax, Gap.",
        "Les marches des fiertés s'élanceront samedi depuis Lens, Dax et Gap.",
    ],
)
def test_towns_are_listed_where_marches_are_called(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "-") for town in ("Lens", "Dax", "Gap")
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Rassemblement à Douai\n\nSamedi 11 mars, la Ligue a appelé à un rassemblement pour "
            "exiger un cessez-le-feu immédiat à Gaza. Environ 450 personnes ont répondu présentes.",
            id="who calls for it, behind what it is for",
        ),
        pytest.param(
            "Depuis le début de la guerre en Ukraine, des rassemblements ont lieu à Douai. Ce "
            "samedi, 450 personnes étaient réunies devant la mairie, en soutien aux habitants de "
            "Kiev et de Marioupol.",
            id="who it is for",
        ),
    ],
)
def test_what_happens_abroad_is_what_a_rally_is_for(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Douai", "2023-03-11", "-")}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Mardi, 300 personnes ont défilé à Cahors. Pas de rassemblement à Figeac.",
            {"Cahors"},
            id="none in the next town",
        ),
        pytest.param(
            "Mardi, des marches pour les salaires ont eu lieu à Cahors et à Gourdon. Aucun cortège "
            "à Figeac, en revanche.",
            {"Cahors", "Gourdon"},
            id="none in another",
        ),
        pytest.param(
            "Des manifestations ont eu lieu mardi contre la réforme. La mobilisation a été forte à "
            "Cahors et à Figeac.",
            {"Cahors", "Figeac"},
            id="how strong it was there",
        ),
        pytest.param(
            "Des rassemblements ont eu lieu mardi contre la réforme. La mobilisation a été forte "
            "dans les petites villes comme Figeac.",
            {"Figeac"},
            id="in small towns such as it",
        ),
        pytest.param(
            "Mardi, dix rassemblements avaient été déclarés pour les salaires, dont 7 à Cahors, 2 "
            "à Figeac et 1 à Gourdon.",
            {"Cahors", "Figeac", "Gourdon"},
            id="so many rallies in each",
        ),
        pytest.param(
            "Figeac. Aucun défilé. À Cahors, 300 personnes ont marché mardi.",
            {"Cahors"},
            id="none where the name heads its line",
        ),
    ],
)
def test_each_town_of_a_round_up_has_its_own(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {claim.place.name for claim in claims if claim.place} == towns
    assert {figure.low for claim in claims for figure in claim.figures} <= {300}
