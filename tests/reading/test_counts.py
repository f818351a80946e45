import datetime as dt

import pytest

from worker.reading.gazetteer import Gazetteer
from worker.reading.reader import read

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


def _figures(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, int, str]]:
    return {
        (
            claim.place.name if claim.place else "-",
            figure.kind.value,
            figure.low,
            figure.said_by.value if figure.said_by else "-",
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marche à Lille le 18 mars, 5 km, 2 h 30", id="lengths"),
        pytest.param("Rassemblement à Lille jeudi pour les 12 salariés licenciés", id="who for"),
        pytest.param("Manif à Lille mardi. 7 Français sur 10 sont contre.", id="a ratio"),
        pytest.param("Lille : 200 policiers mobilisés pour la manif de mardi", id="officers"),
        pytest.param("Manif à Lille samedi, 14h, on espère être 500", id="a wish"),
        pytest.param("Manif à Lille (59) contre la réforme hier", id="a département"),
        pytest.param("Marche à Lille jeudi, groupes de 10, 5 000 au maximum", id="a limit"),
        pytest.param("Marche à Lille ce samedi. La police a arrêté 12 personnes.", id="arrests"),
        pytest.param("Marche à Lille ce samedi avec 210 policiers et gendarmes", id="an escort"),
        pytest.param("Manif à Lille hier. Les blessés ont 17, 19 et 22 ans", id="ages in a row"),
        pytest.param(
            "Défilé à Lille hier. 37 000 foyers coupés et 40 000 au sud", id="homes, twice"
        ),
        pytest.param("Manif à Lille samedi 18. Nous sommes cinq pour seize postes", id="too few"),
        pytest.param(
            "Manif à Lille hier, dans un bourg de 2 200 âmes, après trois lettres anonymes",
            id="who lives there, and letters",
        ),
        pytest.param(
            "Lille : 8 élus en délégation de 8 personnes à la manif d'hier, reçue à 17 h",
            id="a few who were received",
        ),
        pytest.param("Manif à Lille hier à l'appel de 8 syndicats", id="who called"),
        pytest.param(
            "Manif à Lille hier. Le comité compte 350 membres et 2 000 sympathisants",
            id="who belongs",
        ),
        pytest.param("Manif à Lille hier. Sept personnes ont perdu la vie lundi.", id="deaths"),
        pytest.param("Manif à Lille hier. Neuf militants comparaîtront en mai.", id="a trial"),
        pytest.param(
            "Manif à Lille hier. Dix lycéens ont été placés en garde à vue.", id="in custody"
        ),
        pytest.param("Lille : Zoé, qui vit dans 9 m², a manifesté hier", id="square metres"),
        pytest.param(
            "À Lille hier, on a manifesté. Quinze d'entre eux étaient venus en car.", id="of them"
        ),
        pytest.param("Les infirmières du 59 ont défilé à Lille hier.", id="a département's number"),
        pytest.param(
            "Manif à Lille hier. L'abattoir de Pézenas, 60 salariés, reste.", id="workers"
        ),
        pytest.param("À Lille, le collectif Des toits 59 a défilé hier.", id="any body's branch"),
        pytest.param(
            "Manif à Lille hier. Cinquante hommes du Raid sont arrivés.", id="officers, sent"
        ),
        pytest.param(
            "Manif à Lille hier, malgré l'interdiction des rassemblements de plus de dix personnes",
            id="how many may gather",
        ),
        pytest.param(
            "Manif à Lille hier. Un groupe d'une trentaine de personnes a brisé une vitrine.",
            id="a group of them",
        ),
        pytest.param("Il vit dans 14 m² et manifestait à Lille hier", id="square metres"),
        pytest.param(
            "Manif à Lille hier. Quarante étudiants ont rejoint le cortège.", id="who joined it"
        ),
        pytest.param("Forte manif à Lille ce midi. La police dira 50.", id="what they will say"),
        pytest.param("École de Lille : 340 élèves. Rassemblement vendredi à 16 h", id="a school"),
    ],
)
def test_a_number_of_anything_else_is_no_figure(gazetteer: Gazetteer, text: str) -> None:
    assert _figures(text, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Forte mobilisation à Lille : 900 personnes, dont 40 lycéens.",
            {("Lille", "attendance", 900, "-")},
            id="no verb, and a share",
        ),
        pytest.param(
            "Ils étaient 2 800 à Pau (4 000 selon les syndicats), 300 à Auch.",
            {
                ("Pau", "attendance", 2800, "-"),
                ("Pau", "attendance", 4000, "organisers"),
                ("Auch", "attendance", 300, "-"),
            },
            id="the bracket after its town",
        ),
        pytest.param(
            "La CGT revendique 700 manifestants à Pau, à Auch elle en a compté 600.",
            {("Pau", "attendance", 700, "organisers"), ("Auch", "attendance", 600, "organisers")},
            id="a pronoun speaks",
        ),
        pytest.param(
            "À Pau, la police s'est arrêtée à 450, les syndicats organisateurs vont jusqu'à 800.",
            {("Pau", "attendance", 450, "police"), ("Pau", "attendance", 800, "organisers")},
            id="any verb of who opens the clause",
        ),
        pytest.param(
            "À Pau, la CGT a compté 90 manifestants, la police 50. Samedi, défilé à Dax : la "
            "première en a vu 30, la seconde 20.",
            {
                ("Pau", "attendance", 90, "organisers"),
                ("Pau", "attendance", 50, "police"),
                ("Dax", "attendance", 30, "organisers"),
                ("Dax", "attendance", 20, "police"),
            },
            id="the former and the latter",
        ),
        pytest.param(
            "Ils étaient 240 à défiler à Nevers samedi. Le chiffre est de nos reporters, qui ont "
            "compté deux fois.",
            {("Nevers", "attendance", 240, "press")},
            id="the source in the sentence after",
        ),
        pytest.param(
            "À Auch, 50 personnes ont défilé samedi. 900 internautes avaient coché « participe ».",
            {("Auch", "attendance", 50, "-"), ("Auch", "going", 900, "-")},
            id="a click is no attendance",
        ),
        pytest.param(
            "Ville | Police | Syndicats\nManif de Pau | 1 500 | 4 000\nAuch | 300 | 450",
            {
                ("Pau", "attendance", 1500, "police"),
                ("Pau", "attendance", 4000, "organisers"),
                ("Auch", "attendance", 300, "police"),
                ("Auch", "attendance", 450, "organisers"),
            },
            id="the heads of columns",
        ),
        pytest.param(
            "Hier à Dax, 900 marcheurs selon la police, mais la CGT reste sur ses 2 000.",
            {("Dax", "attendance", 900, "police"), ("Dax", "attendance", 2000, "organisers")},
            id="a number somebody stands by",
        ),
        pytest.param(
            "À Gap, hier, ils étaient 700 à défiler, et c'est la gendarmerie qui l'affirme.",
            {("Gap", "attendance", 700, "police")},
            id="who says it, told behind",
        ),
        pytest.param(
            "Hier à Tarbes, 500 manifestants selon la police. Toujours selon elle, 300 à Pau.",
            {("Tarbes", "attendance", 500, "police"), ("Pau", "attendance", 300, "police")},
            id="she again",
        ),
        pytest.param(
            "À Albi, où l'on avait d'abord annoncé 3 000 manifestants hier, la police a dit 1 800.",
            {("Albi", "attendance", 1800, "police")},
            id="a figure taken back",
        ),
        pytest.param(
            "Hier, Pau et Auch ont défilé : 900 personnes pour la première, 400 pour la seconde.",
            {("Pau", "attendance", 900, "-"), ("Auch", "attendance", 400, "-")},
            id="the former and the latter",
        ),
        pytest.param(
            "Hier, 700 personnes ont manifesté à Ajaccio et autant à Bastia.",
            {("Ajaccio", "attendance", 700, "-"), ("Bastia", "attendance", 700, "-")},
            id="as many",
        ),
        pytest.param(
            "En Isère, ils étaient 18 000 à défiler hier, dont 15 000 à Grenoble et 800 à Vienne.",
            {("Grenoble", "attendance", 15000, "-"), ("Vienne", "attendance", 800, "-")},
            id="a share of more than the town",
        ),
        pytest.param(
            "Hier à Pau, 900 manifestants selon la police, 2 000 selon la CGT. À Dax, 300 et 700.",
            {
                ("Pau", "attendance", 900, "police"),
                ("Pau", "attendance", 2000, "organisers"),
                ("Dax", "attendance", 300, "police"),
                ("Dax", "attendance", 700, "organisers"),
            },
            id="the same two again",
        ),
        pytest.param(
            "La police a vu 700 manifestants à Pau et 500 à Dax hier. La CGT annonce 900 et 600.",
            {
                ("Pau", "attendance", 700, "police"),
                ("Pau", "attendance", 900, "organisers"),
                ("Dax", "attendance", 500, "police"),
                ("Dax", "attendance", 600, "organisers"),
            },
            id="two towns, and who else counted both",
        ),
        pytest.param(
            "Hier à Pau, dont les arbres sont en fleurs, 700 personnes ont défilé.",
            {("Pau", "attendance", 700, "-")},
            id="what is told of the town is no share",
        ),
        pytest.param(
            "Manif à Pau hier. Dans le département voisin, 300 personnes ont défilé à Dax hier.",
            {("Dax", "attendance", 300, "-")},
            id="the next département is no sum",
        ),
        pytest.param(
            "Hier à Brest, les Faucheurs d'Iroise en revendiquent 700 au défilé, la police 300.",
            {("Brest", "attendance", 700, "organisers"), ("Brest", "attendance", 300, "police")},
            id="only who organises lays claim to a number",
        ),
        pytest.param(
            "À Sens, hier, le défilé a déçu les syndicats : 100 personnes.",
            {("Sens", "attendance", 100, "-")},
            id="who is disappointed did not count",
        ),
        pytest.param(
            "Hier à Dax, ils étaient 400 à défiler, une estimation que la mairie et la police ne "
            "démentent pas.",
            {("Dax", "attendance", 400, "-")},
            id="who does not deny did not count",
        ),
        pytest.param(
            "Hier à Pau, 900 manifestants (police), 2 000 (CGT). À Dax, 300 / 700, mêmes sources.",
            {
                ("Pau", "attendance", 900, "police"),
                ("Pau", "attendance", 2000, "organisers"),
                ("Dax", "attendance", 300, "police"),
                ("Dax", "attendance", 700, "organisers"),
            },
            id="the same two sources",
        ),
        pytest.param(
            "Les chiffres de la manif d'hier dans le Sud-Ouest\nAuch : 300\nAlbi : 800",
            {("Auch", "attendance", 300, "-"), ("Albi", "attendance", 800, "-")},
            id="the south-west is no newspaper and no union",
        ),
        pytest.param(
            "Hier, 300 manifestants à Pau selon l'Atelier citoyen, 90 selon la Ville.",
            {("Pau", "attendance", 300, "organisers"), ("Pau", "attendance", 90, "-")},
            id="a body no list holds",
        ),
        pytest.param(
            "La FSU défilait seule hier à Gap : 600 personnes d'après la police (900 selon elle).",
            {("Gap", "attendance", 600, "police"), ("Gap", "attendance", 900, "organisers")},
            id="she, in a bracket, is not who spoke last",
        ),
        pytest.param(
            "Hier, 5 000 personnes, selon eux, ont défilé à Albi.",
            {("Albi", "attendance", 5000, "organisers")},
            id="they who march",
        ),
        pytest.param(
            "Hier, 300 royalistes, selon la police, ont défilé à Albi.",
            {("Albi", "attendance", 300, "police")},
            id="what they did, behind who says it",
        ),
        pytest.param(
            "Hier, 80 casques blancs ont manifesté à Albi ; à Auch, la manif parti du lycée "
            "comptait 200 élèves.",
            {("Albi", "attendance", 80, "-"), ("Auch", "attendance", 200, "-")},
            id="what they wear, and whom a rally counts",
        ),
        pytest.param(
            "Ce samedi, 300 personnes ont participé au rassemblement interdit à Albi.",
            {("Albi", "attendance", 300, "-")},
            id="who took part was there",
        ),
        pytest.param(
            "Manifs mardi 14 à Pau et à Dax. On attend 200 personnes à Pau et 300 à Dax.",
            {("Pau", "expected", 200, "-"), ("Dax", "expected", 300, "-")},
            id="the second awaited",
        ),
        pytest.param(
            "Hier à Pau, la CGT dit avoir compté 900 manifestants, quand la police n'en voyait "
            "que 400. À Dax, ils étaient 70 et 90 à Gap.",
            {
                ("Pau", "attendance", 900, "organisers"),
                ("Pau", "attendance", 400, "police"),
                ("Dax", "attendance", 70, "-"),
                ("Gap", "attendance", 90, "-"),
            },
            id="when the police saw, and a town for each number",
        ),
        pytest.param(
            "Hier, 800 manifestants avaient attendu sous la pluie à Pau.",
            {("Pau", "attendance", 800, "-")},
            id="who waited was there",
        ),
        pytest.param(
            "À Dax, la CGT annonce 900 manifestants hier (la police, 400). À Pau, ils étaient 300 "
            "- c'est la police qui le dit - à défiler.",
            {
                ("Dax", "attendance", 900, "organisers"),
                ("Dax", "attendance", 400, "police"),
                ("Pau", "attendance", 300, "police"),
            },
            id="a bracket with its own number, and a dash",
        ),
        pytest.param(
            "Hier, 300 manifestants à Pau et 200 à Dax, selon la police, 90 à Auch, selon FO ; 70 "
            "à Gap ; à Albi, 60, d'après la CGT.",
            {
                ("Pau", "attendance", 300, "police"),
                ("Dax", "attendance", 200, "police"),
                ("Auch", "attendance", 90, "organisers"),
                ("Gap", "attendance", 70, "-"),
                ("Albi", "attendance", 60, "organisers"),
            },
            id="each speaker behind his own numbers",
        ),
        pytest.param(
            "Hier la police a compté 900 manifestants à Pau, 500 à Dax, 300 à Auch.",
            {
                ("Pau", "attendance", 900, "police"),
                ("Dax", "attendance", 500, "police"),
                ("Auch", "attendance", 300, "police"),
            },
            id="one subject, three numbers",
        ),
        pytest.param(
            "Marche hier à Pau. Les élèves infirmiers, une vingtaine, se sont retrouvés à Dax.",
            {("Dax", "attendance", 20, "-")},
            id="a number beside its people",
        ),
        pytest.param(
            "Hier à Pau la CGT a compté 400 manifestants : c'est moins que la FSU (600) mais plus "
            "que la police (250).",
            {
                ("Pau", "attendance", 400, "organisers"),
                ("Pau", "attendance", 600, "organisers"),
                ("Pau", "attendance", 250, "police"),
            },
            id="more than who counts otherwise",
        ),
        pytest.param(
            "900 000 personnes dans le pays selon la police, « plus de 2 000 000 » selon la CGT. À "
            "Pau, hier, 300 personnes ont défilé.",
            {("Pau", "attendance", 300, "-")},
            id="the country, twice",
        ),
        pytest.param(
            "Marche à Pau le 18 mars : la CGT table sur 400 marcheurs, le maire sur 250.",
            {("Pau", "expected", 400, "organisers"), ("Pau", "expected", 250, "-")},
            id="a second who awaits",
        ),
        pytest.param(
            "Le collectif Les arbres 64 tient à préciser : nous étions 80 hier à la manif de Pau.",
            {("Pau", "attendance", 80, "organisers")},
            id="who speaks of himself",
        ),
        pytest.param(
            "Total : 2 000 selon la CGT, 1 200 selon la police.\nPau, 300 manifestants hier.",
            {("Pau", "attendance", 300, "-")},
            id="a sum heads no list",
        ),
        pytest.param(
            "Hier à Dax, près de 300 au rassemblement, du jamais vu depuis 95.",
            {("Dax", "attendance", 300, "-")},
            id="a rally right behind the number, and a year of two figures",
        ),
        pytest.param(
            "Manifs d'hier : les chiffres (gendarmerie / intersyndicale)\nALLIER\nVichy : 400 / 900"
            "\nMoulins : nc / 700\nGannat : 60\n\nAu total, 900 marcheurs selon la police, 3 000 "
            "selon la CGT.",
            {
                ("Vichy", "attendance", 400, "police"),
                ("Vichy", "attendance", 900, "organisers"),
                ("Moulins", "attendance", 700, "organisers"),
                ("Gannat", "attendance", 60, "police"),
            },
            id="the two speakers of a list, and its sum",
        ),
        pytest.param(
            "Nos comptages des défilés d'hier, ceux des syndicats entre parenthèses\nRennes env. "
            "300 (2 000)\nVannes 500 (près de 900)",
            {
                ("Rennes", "attendance", 300, "press"),
                ("Rennes", "attendance", 2000, "organisers"),
                ("Vannes", "attendance", 500, "press"),
                ("Vannes", "attendance", 900, "organisers"),
            },
            id="the second speaker in brackets",
        ),
        pytest.param(
            "À Pau, hier, nous avons compté 900 manifestants (gendarmerie 400).",
            {("Pau", "attendance", 900, "-"), ("Pau", "attendance", 400, "police")},
            id="a bracket with a number of its own",
        ),
        pytest.param(
            "Préfecture de la Marne - point de situation\nHier, 60 personnes se sont rassemblées à "
            "Reims. À Épernay, la trentaine de manifestants (et non 50) s'est dispersée.",
            {("Reims", "attendance", 60, "police"), ("Épernay", "attendance", 30, "police")},
            id="the State counts in what it writes itself",
        ),
    ],
)
def test_a_number_goes_to_its_town_and_speaker(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert _figures(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Cercle de silence\n\nVenez samedi 18 mars à 11 h à Pau.\n\nHier, à Pau, nous n'étions "
            "que neuf au rassemblement.",
            {("Pau", "attendance", 9, "organisers")},
            id="a call",
        ),
        pytest.param(
            "Nous étions 250 à défiler à Pau hier", {("Pau", "attendance", 250, "-")}, id="a post"
        ),
        pytest.param(
            "Entretien. La présidente du comité\n\nEt hier ?\nNous avons compté 90 manifestants à "
            "Pau.",
            {("Pau", "attendance", 90, "organisers")},
            id="an interview",
        ),
        pytest.param(
            "Hier, à Pau, 400 manifestants selon la police, à Dax 300 selon la CGT. À Auch, nous "
            "en avons dénombré 200.",
            {
                ("Pau", "attendance", 400, "police"),
                ("Dax", "attendance", 300, "organisers"),
                ("Auch", "attendance", 200, "press"),
            },
            id="a newspaper",
        ),
        pytest.param(
            "Préfecture du Gers\nCommuniqué\nUne manifestation est déclarée jeudi 16 mars à Auch. "
            "200 participants sont attendus.",
            {("Auch", "expected", 200, "police")},
            id="the State",
        ),
    ],
)
def test_who_wrote_a_text_may_have_counted(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert _figures(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Retraites : ils n'étaient plus que 350 à Niort ce samedi contre 900 le 7 mars.",
            {("2023-03-11", 350, "-"), ("2023-03-07", 900, "-")},
            id="against",
        ),
        pytest.param(
            "À Niort, hier, 250 personnes (police) ont défilé, trois fois moins que le 7 mars, "
            "lorsqu'on en avait compté 800.",
            {("2023-03-10", 250, "police"), ("2023-03-07", 800, "-")},
            id="when there were",
        ),
        pytest.param(
            "À Niort, 250 personnes ont défilé hier. C'est moins que les 600 du 7 mars et plus "
            "que les 90 que la CGT avait réunis, selon elle, le 2 mars.",
            {
                ("2023-03-10", 250, "-"),
                ("2023-03-07", 600, "-"),
                ("2023-03-02", 90, "organisers"),
            },
            id="more than, less than",
        ),
        pytest.param(
            "Hier, 250 manifestants à Niort (police), un peu moins que le 7 mars (600), et contre, "
            "toujours selon la police, 900 le 2 mars.",
            {
                ("2023-03-10", 250, "police"),
                ("2023-03-07", 600, "police"),
                ("2023-03-02", 900, "police"),
            },
            id="in a bracket, and with who says it between",
        ),
        pytest.param(
            "Niort. Près de 250 personnes dans les rues\n\nÀ Niort, une marche a eu lieu hier. Ils "
            "étaient 600 à Niort le 7 mars.",
            {("2023-03-10", 250, "-"), ("2023-03-07", 600, "-")},
            id="a title is of the last day",
        ),
    ],
)
def test_a_look_back_is_another_days_rally(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {
        (str(claim.date), figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in claims
        for figure in claim.figures
    } == figures


def test_a_ban_that_is_lifted_is_no_ban(gazetteer: Gazetteer) -> None:
    text = "Manif interdite mardi à Lille ; le juge a suspendu l'arrêté, rendez-vous à 18 h."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.status.value == "planned"


def test_what_was_held_by_day_is_over_in_the_evening(gazetteer: Gazetteer) -> None:
    text = "Rassemblement ce samedi après-midi à Lille contre la réforme"
    told = [read(text, PUBLISHED.replace(hour=hour), gazetteer).claims[0] for hour in (12, 20)]

    assert [claim.status.value for claim in told] == ["planned", "past"]
