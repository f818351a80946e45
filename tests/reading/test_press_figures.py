"""Numbers as the press tells them: rows of towns, pairs of speakers, totals, English wires."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

P, G, R = "police", "organisers", "-"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "La police attend 900 personnes à Tours, 300 à Chinon et 150 à Loches jeudi.",
            {("Tours", 900, P), ("Chinon", 300, P), ("Loches", 150, P)},
            id="somebody awaits them",
        ),
        pytest.param(
            "Grève de jeudi : 900 personnes sont attendues à Tours et 300 à Chinon.",
            {("Tours", 900, R), ("Chinon", 300, R)},
            id="a strike's text",
        ),
        pytest.param(
            "Festival : les organisateurs attendent 900 personnes à Tours samedi, 300 à Chinon.",
            set(),
            id="a feast's text",
        ),
    ],
)
def test_people_awaited_at_towns_are_a_rallys(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "expected", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "7 mars. Chiffres police (syndicats) : Angers 9 500 (20 000), Cholet 2 600 (5 000).",
            {("Angers", 9500, P), ("Angers", 20000, G), ("Cholet", 2600, P), ("Cholet", 5000, G)},
            id="a head with a bracket",
        ),
        pytest.param(
            "Combien étaient-ils mardi ? Caen : 1 300 (police), 2 500 (CGT). Vire : 900 / 1 500.",
            {("Caen", 1300, P), ("Caen", 2500, G), ("Vire Normandie", 900, P)}
            | {("Vire Normandie", 1500, G)},
            id="a stroke behind a told pair",
        ),
        pytest.param(
            "À Nîmes comme à Alès, on a manifesté mardi : 9 000 et 2 500 personnes selon la CGT, "
            "5 200 et 1 400 selon la police.",
            {("Nîmes", 9000, G), ("Nîmes", 5200, P), ("Alès", 2500, G), ("Alès", 1400, P)},
            id="two towns, twice two numbers",
        ),
        pytest.param(
            "Les manifestations de Blois, Vendôme et Romorantin ont réuni mardi, respectivement, "
            "3 200, 600 et 280 personnes.",
            {("Blois", 3200, R), ("Vendôme", 600, R), ("Romorantin-Lanthenay", 280, R)},
            id="three towns in order",
        ),
        pytest.param(
            "Brest et Quimper ont défilé mardi : 900 personnes selon la CGT, 600 selon la police.",
            set(),
            id="one number for both",
        ),
        pytest.param(
            "La préfecture a recensé 3 200 manifestants à Valence, 1 100 à Romans-sur-Isère et "
            "900 à Montélimar, soit 5 200 personnes au total.",
            {("Valence", 3200, P), ("Romans-sur-Isère", 1100, P), ("Montélimar", 900, P)},
            id="the sum of a row",
        ),
        pytest.param(
            "Jeudi à Rennes, 2 500 personnes, dont 300 black blocs selon la "
            "préfecture, ont défilé.",
            {("Rennes", 2500, R)},
            id="a share that somebody tells",
        ),
        pytest.param(
            "À Dole mardi, moins de monde que le 31 janvier : 400.",
            {("Dole", 400, R)},
            id="fewer people",
        ),
        pytest.param(
            "CGT Santé 81 : rassemblement à Albi mardi, on était 40 devant l'hôpital.",
            {("Albi", 40, R)},
            id="a union's field and département",
        ),
        pytest.param(
            "Soutenues par la CGT, 300 aides à domicile ont défilé samedi à Annecy.",
            {("Annecy", 300, R)},
            id="a trade of three words",
        ),
        pytest.param(
            "Les sages-femmes ont manifesté hier à Nancy. Une trentaine d'entre elles avaient "
            "fait le déplacement.",
            {("Nancy", 30, R)},
            id="so many of them came",
        ),
    ],
)
def test_the_press_counts_each_town(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    "head",
    [
        "Malgré l'interdiction préfectorale",
        "Malgré l'arrêté du préfet",
        "Sous l'œil des gendarmes",
        "Avec l'accord de la préfecture",
        "À l'invitation de l'intersyndicale",
    ],
)
def test_who_stands_by_has_not_counted(gazetteer: Gazetteer, head: str) -> None:
    text = f"{head}, 300 personnes ont défilé samedi à Annecy contre la réforme."

    assert figures_in(text, gazetteer) == {("Annecy", "attendance", 300, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "« On était 600 », assure Marie, émue, après la marche de jeudi à Vesoul.",
        "« Six cents, au moins », souffle Paul dans le cortège de Vesoul, jeudi.",
    ],
)
def test_who_speaks_at_a_rally_is_there(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == {("Vesoul", "attendance", 600, "-")}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("We were 80 at the vigil in Sarlat yesterday.", {("Sarlat-la-Canéda", 80, R)}),
        ("About 80 of us at the vigil in Sarlat yesterday.", {("Sarlat-la-Canéda", 80, R)}),
        ("200 teachers blocked the rectorat in Dijon this Monday.", {("Dijon", 200, R)}),
        ("Some 200 farmers demonstrated in Dijon on Monday.", {("Dijon", 200, R)}),
        (
            "Thousands marched in Lille on Tuesday; police put it at 7,000, unions at 9,000.",
            {("Lille", 7000, P), ("Lille", 9000, G)},
        ),
        (
            "Unions said 300,000 marched across France, including 70,000 in Paris on Tuesday.",
            {("Paris", 70000, G)},
        ),
    ],
)
def test_english_counts_who_gathered(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("against", "said"),
    [
        ("900 pour l'Assemblée féministe", G),
        ("900 pour « Rage verte »", G),
        ("900 selon « Les amis du lac »", G),
        ("900 pour la paix et la justice", R),
    ],
)
def test_who_answers_the_police_organises(gazetteer: Gazetteer, against: str, said: str) -> None:
    text = f"La manifestation de samedi à Tarbes : 400 personnes pour la police, {against}."
    found = figures_in(text, gazetteer)

    assert ("Tarbes", "attendance", 400, P) in found
    assert (("Tarbes", "attendance", 900, G) in found) is (said == G)


def test_the_first_and_the_second_speak_for_the_next_town(gazetteer: Gazetteer) -> None:
    text = (
        "À Rodez, les organisateurs ont compté 1 400 manifestants jeudi, la police 900. "
        "À Cahors, 500 pour les premiers, 390 pour la seconde."
    )

    assert {one for one in figures_in(text, gazetteer) if one[0] == "Cahors"} == {
        ("Cahors", "attendance", 500, G),
        ("Cahors", "attendance", 390, P),
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Nous étions 700 mardi à Istres, plus qu'à Martigues (650), moins qu'à Salon (900).",
            {("Istres", 700), ("Martigues", 650), ("Salon-de-Provence", 900)},
            id="more than in a town",
        ),
        pytest.param(
            "Jeudi à Dax, ils étaient 300, moins qu'au printemps (900).",
            {("Dax", 300)},
            id="fewer than in a season",
        ),
        pytest.param(
            "Deux jours après la marche blanche de Lunel, 200 personnes ont défilé hier à Sète.",
            {("Sète", 200)},
            id="who was there later",
        ),
        pytest.param(
            "Trois jours après la marche de Lyon, qui avait réuni 5 000 personnes, ils étaient 400 "
            "ce samedi à manifester à Vienne.",
            {("Lyon", 5000), ("Vienne", 400)},
            id="who had been there",
        ),
    ],
)
def test_a_town_compared_with_keeps_its_number(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int]]
) -> None:
    assert {(town, low) for town, _, low, _ in figures_in(text, gazetteer)} == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Mardi, 600 personnes ont défilé à Dole. Prochaine manifestation à Lons le 15 mars à "
            "10 h. La police a dénombré 420 manifestants.",
            {("Dole", "attendance", 600, R), ("Dole", "attendance", 420, P)},
            id="who was counted was there",
        ),
        pytest.param(
            "Mardi, 600 personnes ont défilé à Dole. Prochaine manifestation à Lons le 15 mars à "
            "10 h. La police attend 420 manifestants.",
            {("Dole", "attendance", 600, R), ("Lons-le-Saunier", "expected", 420, P)},
            id="who is awaited will be",
        ),
        pytest.param(
            "À Nevers, 350 personnes ont manifesté ce mardi 7 mars, loin des 1 800 du 31 janvier.",
            {("Nevers", "attendance", 350, R), ("Nevers", "attendance", 1800, R)},
            id="far from another day's",
        ),
        pytest.param(
            "300 personnes étaient au rendez-vous fixé samedi par le collectif à Cahors.",
            {("Cahors", "attendance", 300, R)},
            id="who fixed the day",
        ),
        pytest.param(
            "Salariés et retraités, 300 au total, ont manifesté mercredi à Rouen.",
            {("Rouen", "attendance", 300, R)},
            id="all in all",
        ),
    ],
)
def test_a_number_finds_its_rally_and_its_speaker(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


def test_twice_as_many_deny_no_town(gazetteer: Gazetteer) -> None:
    text = "La marche a réuni 100 personnes à Saint-Lô et deux fois plus à Cherbourg dimanche."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Saint-Lô", "2023-03-05", "-"),
        ("Cherbourg-en-Cotentin", "2023-03-05", "-"),
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "La préfecture recense 7 000 manifestants (Vannes 3 000, Lorient 3 200), les "
            "syndicats 22 000.",
            {("Vannes", 3000, P), ("Lorient", 3200, P)},
            id="a bracket",
        ),
        pytest.param(
            "Ils étaient 900 dans le Jura jeudi (500 à Lons, 300 à Dole) selon les syndicats.",
            {("Lons-le-Saunier", 500, G), ("Dole", 300, G)},
            id="who speaks behind the bracket",
        ),
        pytest.param(
            "Dans l'Ain, 9 000 personnes ont manifesté jeudi, selon la police : 4 500 à Bourg et "
            "2 500 à Oyonnax.",
            {("Bourg-en-Bresse", 4500, P), ("Oyonnax", 2500, P)},
            id="an area that leads",
        ),
        pytest.param(
            "Ils étaient 9 000 en Haute-Savoie jeudi : Annecy 6 000, Thonon 2 000.",
            {("Annecy", 6000, R), ("Thonon-les-Bains", 2000, R)},
            id="an area behind the number",
        ),
        pytest.param(
            "300 personnes ont manifesté jeudi en Lozère, à Mende, et 40 à Florac.",
            {("Mende", 300, R), ("Florac Trois Rivières", 40, R)},
            id="where the town is",
        ),
        pytest.param(
            "Le rassemblement de Vannes a réuni 300 personnes samedi (200 selon la police, 400 "
            "selon la CGT).",
            {("Vannes", 300, R), ("Vannes", 200, P), ("Vannes", 400, G)},
            id="speakers in a bracket",
        ),
        pytest.param(
            "À Vierzon, les agents de l'Ehpad étaient en grève jeudi. Une trentaine d'entre eux "
            "se sont postés devant la mairie.",
            {("Vierzon", 30, R)},
            id="strikers at their gates",
        ),
    ],
)
def test_the_sum_of_an_area_is_no_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "3 300 manifestants jeudi à Lille, dit la FSU. La police, rue "
                "Nationale, en a vu 2 150."
            ),
            {("Lille", 3300, G), ("Lille", 2150, P)},
        ),
        (
            "Mardi à Marseille, 300 personnes boulevard National contre les expulsions.",
            {("Marseille", 300, R)},
        ),
        (
            "3 300 manifestants jeudi à Lille. La mobilisation nationale a réuni 90 000 personnes.",
            {("Lille", 3300, R)},
        ),
    ],
)
def test_a_street_called_nationale_is_the_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Le cabinet Occurrence en a compté 3 300 jeudi à Lille pour le compte d'un groupement "
            "de médias.",
            {("Lille", "attendance", 3300, "independent")},
            id="who pays has not counted",
        ),
        pytest.param(
            "La police attend 700 marcheurs mardi à Lille, où la marche a été déclarée par un "
            "collectif de 12 associations.",
            {("Lille", "expected", 700, P)},
            id="who declared the march does not await them",
        ),
        pytest.param(
            "Jeudi à Lens, 60 assistantes ont manifesté devant l'école ; à Lille, elles étaient "
            "330, selon la FSU. À Douai, elles ont débrayé sans se réunir.",
            {("Lens", "attendance", 60, R), ("Lille", "attendance", 330, G)},
            id="told of the second town alone, and none in the third",
        ),
        pytest.param(
            "3 300 personnes ont marché jeudi à Lille. Trois escadrons de gendarmes (210 hommes) "
            "étaient là. Côté blessés : 40 manifestants d'après la Ligue.",
            {("Lille", "attendance", 3300, R)},
            id="men of a company, and the wounded",
        ),
        pytest.param(
            "La CGT revendique 40 000 marcheurs jeudi en France, dont 3 300 à Lille, où la police "
            "en a recensé 700.",
            {("Lille", "attendance", 3300, G), ("Lille", "attendance", 700, P)},
            id="a town's share, and what the police saw there",
        ),
        pytest.param(
            "La manifestation de jeudi a réuni 700 personnes à Lens selon la police. À Lille, "
            "Douai et Arras, elles étaient 3 300, 900 et 450 de même source.",
            {("Lens", "attendance", 700, P), ("Lille", "attendance", 3300, P)}
            | {("Douai", "attendance", 900, P), ("Arras", "attendance", 450, P)},
            id="one source for three towns",
        ),
        pytest.param(
            "La FSU a fait défiler 3 300 personnes jeudi à Lille, à l'en croire, 700 selon la "
            "police, 2 900 de source associative. À Lens, la CGT s'est félicitée de 450 marcheurs.",
            {("Lille", "attendance", 3300, G), ("Lille", "attendance", 700, P)}
            | {("Lille", "attendance", 2900, G), ("Lens", "attendance", 450, G)},
            id="who is believed, a source, who is glad",
        ),
        pytest.param(
            "3 300 manifestants jeudi à Lille pour 230 000 habitants, selon la FSU, 700 selon la "
            "police.",
            {("Lille", "attendance", 3300, G), ("Lille", "attendance", 700, P)},
            id="how many live there stands between",
        ),
        pytest.param(
            "Jeudi, 3 300 personnes ont marché à Lille, où 800 agents font tourner l'usine. Elle "
            "n'emploie plus que 950 personnes. Le barbecue (70 inscrits) a suivi, sur un direct "
            "suivi par 4 000 internautes. « Dans les grands jours, on est 9 000 », dit la CGT. "
            "Interdite au-delà de cent personnes, la marche a été filmée.",
            {("Lille", "attendance", 3300, R)},
            id="who works, eats, watches, or came on great days",
        ),
        pytest.param(
            "Jeudi, 330 agents du port (sur 2 400) ont défilé à Lille. À Lens, la marche n'a réuni "
            "que les militants, une trentaine ; 90, convient le secrétaire de la FSU. Le ministère "
            "a dénombré 41 000 manifestants.",
            {("Lille", "attendance", 330, R), ("Lens", "attendance", 30, R)}
            | {("Lens", "attendance", 90, G)},
            id="how many there are, those there, and the country's",
        ),
        pytest.param(
            "La police attendait 300 personnes : la marche a surpris tout le monde, jeudi à Lille, "
            "avec ses 700 participants, 900 selon les familles.",
            {("Lille", "expected", 300, P), ("Lille", "attendance", 700, R)}
            | {("Lille", "attendance", 900, G)},
            id="awaited, and come",
        ),
        pytest.param(
            "Les marches ont eu lieu jeudi : Lille, 3 300 marcheurs, Lens, 450 et Arras, 90, à en "
            "juger par les chiffres des organisateurs.",
            {("Lille", "attendance", 3300, G), ("Lens", "attendance", 450, G)}
            | {("Arras", "attendance", 90, G)},
            id="a row, and whose numbers it gives",
        ),
        pytest.param(
            "Jeudi, 330 éleveurs bloquaient l'A25 à hauteur de Lille, indique la police. Lever "
            "du barrage de l'A1 à hauteur de Lens ce matin.",
            {("Lille", "attendance", 330, P)},
            id="where a road is blocked",
        ),
        pytest.param(
            "3 300 personnes, dont 450 dockers d'ici, ont marché jeudi à Lille, selon la police. "
            "Lens : 900, Arras : 90, même source. À Douai, 70, du jamais-vu contre la ZAC.",
            {("Lille", "attendance", 3300, P), ("Lens", "attendance", 900, P)}
            | {("Arras", "attendance", 90, P), ("Douai", "attendance", 70, R)},
            id="a share stands between",
        ),
        pytest.param(
            "À Lens, où l'on n'attendait que les élus, 450 personnes ont marché jeudi, dixit Agir, "
            "le collectif. À Lille, 330 internes sur 1 200 ont manifesté ; le ministre, attendu "
            "lundi à Douai, se tait. En 2022, 90 personnes y avaient été régularisées.",
            {("Lens", "attendance", 450, G), ("Lille", "attendance", 330, R)},
            id="others were awaited, some of many came",
        ),
        pytest.param(
            "Marche contre le gel à Lille : 330 participants jeudi, contre 900 le 2. Les "
            "organisateurs, qui avaient loué 12 autocars, en annonçaient 700.",
            {("Lille", "attendance", 330, R), ("Lille", "attendance", 900, R)}
            | {("Lille", "attendance", 700, G)},
            id="who is compared was counted, and who speaks beside a coach",
        ),
        pytest.param(
            "À Lille, 3 300 personnes ont défilé jeudi, plus que le 7 mars et ses 900 gens.",
            {("Lille", "attendance", 3300, R), ("Lille", "attendance", 900, R)},
            id="an earlier day and its own",
        ),
        pytest.param(
            "700 profs jeudi à Lille selon la police, 40 % de grévistes selon la FSU. À Lens, 90 "
            "manifestants. Les rassemblements au pied des écoles ont réuni au total 2 600 gens.",
            {("Lille", "attendance", 700, P), ("Lens", "attendance", 90, R)},
            id="the police count who gathers, and a sum of rallies is of none",
        ),
        pytest.param(
            "41 000 manifestants jeudi en France dont 3 300 à Lille, a annoncé le ministère. « On "
            "sera lundi à Liège », jurait une trentaine de dockers à la sortie de Lens.",
            {("Lille", "attendance", 3300, P)},
            id="what was announced has been, and what is quoted is theirs",
        ),
        pytest.param(
            "La préfète s'attend à 700 personnes mardi à Lille, les dockers à un millier.",
            {("Lille", "expected", 700, P), ("Lille", "expected", 1000, G)},
            id="who else awaits them",
        ),
        pytest.param(
            "700 personnes selon la police, 3 300 selon La Dune est vivante, ont marché jeudi à "
            "Lille.",
            {("Lille", "attendance", 700, P), ("Lille", "attendance", 3300, G)},
            id="a name with a verb is no paper's",
        ),
        pytest.param(
            "700 personnes ont défilé jeudi à Lens, selon la police. Plus au nord, 300 manif"
            "estants ont marché à Lille et 90 à Douai, de même source.",
            {("Lens", "attendance", 700, P), ("Lille", "attendance", 300, P)}
            | {("Douai", "attendance", 90, P)},
            id="the same source says all of a row",
        ),
        pytest.param(
            "JEUDI DANS LE NORD\nLILLE 700 manifestants. L'usine, 3 300 salariés, fermera.\nLENS "
            "90 personnes, dont des postiers en grève.\nDOUAI 300, à vue d'œil de notre reporter.",
            {("Lille", "attendance", 700, R), ("Lens", "attendance", 90, R)}
            | {("Douai", "attendance", 300, "press")},
            id="who works there, who strikes among them, and who looked",
        ),
        pytest.param(
            "700 personnes ont manifesté jeudi à Lille.\n1 650 : c'est le nombre de signatures "
            "recueillies pour la poste de Lens.",
            {("Lille", "attendance", 700, R)},
            id="what a number is the number of",
        ),
        pytest.param(
            "Pas loin de 160 000 personnes ont défilé jeudi dans toute la Normandie. On était "
            "700 à Lens, 2000 à Lille, 300 à Douai et 90 à Grande Roche.",
            {("Lille", "attendance", 2000, R), ("Lens", "attendance", 700, R)}
            | {("Douai", "attendance", 300, R)},
            id="a number of a place that is no town, and one that is no year",
        ),
        pytest.param(
            "41 000 manifestants dont 3 300 à Lille ont été recensés jeudi par le ministère.",
            {("Lille", "attendance", 3300, P)},
            id="a share without a comma",
        ),
        pytest.param(
            "Cent femmes ont défilé jeudi à Lille. Ailleurs dans le Nord, près de 700 manifestants"
            " ont été comptés : ils étaient trois cents à Lens et quatre cents à Douai.",
            {("Lille", "attendance", 100, R), ("Lens", "attendance", 300, R)}
            | {("Douai", "attendance", 400, R)},
            id="a hundred women, and a sum in words",
        ),
        pytest.param(
            "Jeudi, dehors\nLille : 2000 (Yonne républicaine)\nLens : 700 (Journal du Centre)",
            {("Lille", "attendance", 2000, "press"), ("Lens", "attendance", 700, "press")},
            id="papers in brackets",
        ),
        pytest.param(
            "La police estime que la marche de jeudi à Lille, partie de la porte de Paris pour "
            "rejoindre la place de la République, a réuni 3 300 personnes.",
            {("Lille", "attendance", 3300, P)},
            id="who counts, far ahead of the number",
        ),
        pytest.param(
            "JEUDI DANS LES RUES\nLENS Trois cents manifestants.\nDOUAI Cent personnes.",
            {("Lens", "attendance", 300, R), ("Douai", "attendance", 100, R)},
            id="numbers in words behind towns in capitals",
        ),
        pytest.param(
            "On peut estimer à 700 le nombre de personnes qui ont défilé jeudi à Lille. Sur les "
            "90 internes attendus en mai, 33 sont venus.",
            {("Lille", "attendance", 700, R)},
            id="an estimate of the number, and a share of those awaited",
        ),
    ],
)
def test_who_says_a_number_and_of_what(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
