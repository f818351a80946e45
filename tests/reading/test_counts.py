import pytest

from tests.reading.counting import PUBLISHED, figures_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marche à Lille le 18 mars, 5 km, 2 h 30", id="lengths"),
        pytest.param(
            "Manif à Lille hier. Le dépôt compte 140 agents, dont 35 en grève. La mairie emploie "
            "320 salariés, dont 60 à Lille.",
            id="who works there, and a share of them",
        ),
        pytest.param(
            "Manif à Lille hier, du jamais-vu depuis 1995 et ses 4 000 marcheurs.", id="of a year"
        ),
        pytest.param("Manif à Lille hier, 1 CRS par 20 manifestants", id="so many for each"),
        pytest.param(
            "Manif hier à Lille. La police, qui avait déployé 60 militaires, se félicite. Le "
            "député et 15 conseillers étaient présents parmi les marcheurs.",
            id="who was sent, and some among the others",
        ),
        pytest.param("Manif à Lille hier, silence de 4 minutes 33", id="a time"),
        pytest.param("Manif à Lille hier, selon Maison ouverte 62, « un succès »", id="a branch"),
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
            "Manif à Lille jeudi : FO veut 900 personnes dehors. Écrire à FO, 03 20 11 22 60",
            id="a goal, and the end of a telephone number",
        ),
        pytest.param(
            "Une centaine d'antennes 5G, dit la manif d'hier à Lille contre la 4G", id="5G"
        ),
        pytest.param("Manif à Lille mardi, sur une affiche de 2019 recopiée", id="a year"),
        pytest.param("L'association 340 appelle à la manif de mardi à Lille", id="a body's number"),
        pytest.param(
            "Manif à Lille hier. Six gendarmes ont été blessés, dit un élu ; vingt manifestants, "
            "disent les secouristes.",
            id="who was hurt, by the verb of another number",
        ),
        pytest.param(
            "Manif à Lille hier : 90 tracteurs d'après la FNSEA, la police une cinquantaine.",
            id="things counted again",
        ),
        pytest.param("Manif à Lille hier, il était neuf heures moins vingt", id="a clock in words"),
        pytest.param(
            "Après la manif d'hier à Lille, l'ARS annonce l'envoi de trente soignants, à 50 m",
            id="who will be sent, and how far",
        ),
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
            "À Lille hier, on a manifesté. Quinze d'entre eux étaient repartis en car.",
            id="of them",
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
        pytest.param("À Lille hier, la manif a pris l'échangeur 28, direction Gand.", id="an exit"),
        pytest.param(
            "Manif à Lille hier, selon Anne, du collectif Les toits 59, mandatée.",
            id="a name's end",
        ),
        pytest.param(
            "Manif à Lille hier. Sur les 41 bateaux attendus, 17 sont restés au port.",
            id="a share of things",
        ),
        pytest.param(
            "Manif à Lille hier. Six manifestants étaient encore dans le coma ce matin.",
            id="in a coma",
        ),
        pytest.param("On sera à Lille mardi derrière les 862 autres : marche", id="the others"),
        pytest.param(
            "Défilé à Lille hier. Dans le reste du pays, la police attend 9 000 personnes.",
            id="the rest of the country",
        ),
        pytest.param(
            "Manif à Lille hier. Onze personnes ont été blessées, contre dix-huit l'an passé.",
            id="as many hurt before",
        ),
        pytest.param("Manif à Lille hier, la sono à 96 dB et genou à terre 8 min 46", id="loud"),
        pytest.param("L'association Rosiers 59 remercie Lille après la manif d'hier.", id="thanks"),
        pytest.param(
            "Défilé à Lille hier. C'est moins qu'en 2014, où l'affluence avait atteint les 30 000.",
            id="years ago",
        ),
        pytest.param("École de Lille : 340 élèves. Rassemblement vendredi à 16 h", id="a school"),
    ],
)
def test_a_number_of_anything_else_is_no_figure(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == set()


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
            "Hier, on a marché sans attendre : 700 personnes à Ajaccio.",
            {("Ajaccio", "attendance", 700, "-")},
            id="who did not wait is not awaited",
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
            "Hier 61 500 manifestants dont environ 4 200 à Nîmes ont défilé.",
            {("Nîmes", "attendance", 4200, "-")},
            id="a share without a comma",
        ),
        pytest.param(
            "Hier les autorités ont compté 2 300 manifestants à Dole, 900 à Gray ou 450 à Morez. À "
            "Vesoul, ils étaient 200 en présence des comités de Lure, Luxeuil.",
            {
                ("Dole", "attendance", 2300, "police"),
                ("Gray", "attendance", 900, "police"),
                ("Hauts de Bienne", "attendance", 450, "police"),
                ("Vesoul", "attendance", 200, "-"),
            },
            id="the last behind « ou »",
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
            "150 habitants et dix élus se sont rassemblés vendredi devant la poste de Tulle.",
            {("Tulle", "attendance", 150, "-"), ("Tulle", "attendance", 10, "-")},
            id="one verb tells of both",
        ),
        pytest.param(
            "À Tulle, une cinquantaine de profs, de parents et d'élèves se sont réunis hier "
            "contre la réforme.",
            {("Tulle", "attendance", 50, "-")},
            id="who else came stands before the verb",
        ),
        pytest.param(
            "À Pau ce matin, 5 800 selon la police.",
            {("Pau", "attendance", 5800, "police")},
            id="the police count a rally's people",
        ),
        pytest.param(
            "Mardi, à Troyes, deux cents à nous tenir là, rue Brunneval, contre la fermeture.",
            {("Troyes", "attendance", 200, "-")},
            id="a number and no verb",
        ),
        pytest.param(
            "Mardi, à Troyes, une quarantaine à nous tenir là, comptés par un voisin, rue "
            "Brunneval, contre la fermeture.",
            set(),
            id="nobody knows who counted",
        ),
    ],
)
def test_a_number_goes_to_its_town_and_speaker(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Manif interdite mardi à Lille ; le juge a suspendu l'arrêté, rendez-vous à 18 h.",
        "Mardi à Lille, 18 h, place Rihour ! Le préfet vient de lever son interdiction.",
        "Mardi à Lille, 18 h, place Rihour ! La préfecture a levé l'interdiction.",
    ],
)
def test_a_ban_that_is_lifted_is_no_ban(gazetteer: Gazetteer, text: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.status.value == "planned"


def test_what_was_held_by_day_is_over_in_the_evening(gazetteer: Gazetteer) -> None:
    text = "Rassemblement ce samedi après-midi à Lille contre la réforme"
    told = [read(text, PUBLISHED.replace(hour=hour), gazetteer).claims[0] for hour in (12, 20)]

    assert [claim.status.value for claim in told] == ["planned", "past"]


def test_who_is_not_counted_beside_those_who_are_was_there_too(gazetteer: Gazetteer) -> None:
    text = "Manifs de ce samedi\nLille 2 000 (CGT)\nGuéret 350\nDax plusieurs centaines"

    told = read(text, PUBLISHED.replace(hour=21), gazetteer).claims

    assert [claim.status.value for claim in told] == ["past", "past", "past"]


@pytest.mark.parametrize(
    "text",
    [
        "À l'appel du collectif Parents debout 85, on a manifesté mardi à Lille.",
        "Les membres de Rivières vivantes 15 se sont rassemblés mardi à Lille contre le barrage.",
        "On a manifesté mardi à Lille. L'association Pain, paix, toit 61 était à l'initiative.",
        "Le collectif « Oui à la gare 23 » a manifesté mardi à Lille contre la fermeture.",
        "On a manifesté mardi à Lille. Rivières vivantes 15 appelle à recommencer.",
    ],
)
def test_the_departement_in_a_bodys_name_counts_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Mardi à Lille, on était 18 à manifester devant le cirque.",
        "Un rassemblement a eu lieu mardi à Lille. Environ 18 personnes y ont répondu.",
    ],
)
def test_so_few_are_counted_all_the_same(gazetteer: Gazetteer, text: str) -> None:
    assert {low for _, _, low, _ in figures_in(text, gazetteer)} == {18}
