"""Numbers as people plainly write them: who comes, who was there, who is only told of."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

CALL = "Marche pour l'hôpital samedi 18 mars à Mende, 14 h, place d'Armes."


@pytest.mark.parametrize(
    "told",
    [
        "310 confirmés pour l'instant.",
        "310 présences annoncées.",
        "Déjà 310 participations sur l'événement !",
        "310 préinscrits.",
        "310 réponses positives à cette heure.",
        "310 personnes viennent.",
        "On est déjà 310 à participer sur Facebook.",
        "Vous êtes 310 à avoir répondu présent.",
        "310 personnes annoncent venir.",
        "310 personnes ont accepté l'invitation.",
        "310 personnes se déclarent partantes.",
        "310 habitants se disent prêts à marcher.",
        "310 ont promis d'être là.",
        "310 participants affichés sur Facebook.",
        "310 collègues nous ont dit qu'ils venaient.",
        "310 voisines comptaient venir.",
        "310 clics sur « je participe ».",
        "310 promesses de venir.",
        "310 participants étaient annoncés sur Facebook.",
        "Vous êtes déjà 310 sur la page.",
        "310 participants sur Mobilizon, 2e tour dimanche.",
    ],
)
def test_who_answers_that_they_come_comes(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(f"{CALL} {told}", gazetteer) == {("Mende", "going", 310, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "310 inscrits au repas de midi.",
        "La vallée a 31 000 inscrits dans la circo.",
        "Dans la circonscription, 31 000 inscrits.",
        "On est 12 000 à Mende et plus un seul dentiste.",
        "Nous sommes 37 infirmières de nuit pour 140 lits.",
        "Déjà 310 personnes inscrites pour le bus.",
        "310 personnes viennent de signer la pétition.",
        "Le maire a reçu 310 réponses à sa lettre.",
    ],
)
def test_who_comes_to_something_else_does_not_come(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(f"{CALL} {told}", gazetteer) == set()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Nous espérons 800 personnes.", "organisers"),
        ("Elle est déclarée en préfecture pour 800 personnes.", "organisers"),
        ("800 personnes prévues.", "-"),
        ("Il devrait y avoir 800 personnes.", "-"),
        ("800 marcheurs sont attendus, comme en 2022.", "-"),
    ],
)
def test_who_should_come_is_awaited(gazetteer: Gazetteer, told: str, said: str) -> None:
    assert figures_in(f"{CALL} {told}", gazetteer) == {("Mende", "expected", 800, said)}


def test_a_thing_declared_for_an_hour_is_no_crowd_awaited(gazetteer: Gazetteer) -> None:
    text = "À Mende, la marche déclarée pour 14 h a réuni 800 personnes hier."

    assert figures_in(text, gazetteer) == {("Mende", "attendance", 800, "-")}


def test_a_number_like_a_year_is_of_who_is_invited(gazetteer: Gazetteer) -> None:
    told = figures_in(f"{CALL} 82 participants, 1900 invités.", gazetteer)

    assert told == {("Mende", "going", 82, "-"), ("Mende", "invited", 1900, "-")}


@pytest.mark.parametrize(
    "mine", ["selon moi", "d'après mes calculs", "selon un pote", "d'après une amie"]
)
def test_who_writes_counts_for_himself(gazetteer: Gazetteer, mine: str) -> None:
    text = f"Manif hier à Mende : 1 400 personnes {mine}, la police dit 900."

    assert figures_in(text, gazetteer) == {
        ("Mende", "attendance", 1400, "-"),
        ("Mende", "attendance", 900, "police"),
    }


@pytest.mark.parametrize(
    "told",
    ["280 participants l'année dernière.", "280 manifestants en 2022.", "On était 280 l'an passé."],
)
def test_a_crowd_of_last_year_was_there(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(f"{CALL} {told}", gazetteer) == {("Mende", "attendance", 280, "-")}


@pytest.mark.parametrize(
    "then",
    [
        "; ils étaient 3 500 le 15 janvier",
        ", ils étaient encore 3 500 le 15 janvier",
        ", mais on était 3 500 le 15 janvier",
        " (elles étaient 3 500 le 15 janvier)",
    ],
)
def test_so_many_were_there_on_an_earlier_day(gazetteer: Gazetteer, then: str) -> None:
    text = f"Vendredi, 1 800 jeunes ont marché pour le climat à Mende{then}."

    assert ("Mende", "2023-01-15", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "1 300 manifestants à Mende hier (1 700 la semaine précédente) selon la préfecture.",
        "1 300 manifestants à Mende hier (contre 1 700 l'an dernier), d'après la gendarmerie.",
    ],
)
def test_who_counted_stands_behind_the_number_of_another_day(
    gazetteer: Gazetteer, text: str
) -> None:
    assert ("Mende", "attendance", 1300, "police") in figures_in(text, gazetteer)


def test_who_counted_strikers_has_not_counted_the_crowd(gazetteer: Gazetteer) -> None:
    text = "Grève hier : 75 % de grévistes selon le Snuipp, 1 400 manifestants à Mende, 600 à Gap."

    assert figures_in(text, gazetteer) == {
        ("Mende", "attendance", 1400, "-"),
        ("Gap", "attendance", 600, "-"),
    }


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("se félicite la CGT après la manifestation", "organisers"),
        ("se félicite une lycéenne devant la préfecture", "-"),
    ],
)
def test_who_exclaims_a_number_says_it(gazetteer: Gazetteer, by: str, said: str) -> None:
    text = f"« On était 300 ! », {by} d'hier à Mende."

    assert figures_in(text, gazetteer) == {("Mende", "attendance", 300, said)}


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("La CGT 48", "organisers"),
        ("— Collectif du 8 mars", "organisers"),
        ("(UL CGT Mende)", "organisers"),
        ("Bravo la CGT", "-"),
        ("La CGT appelle à continuer.", "-"),
    ],
)
def test_who_signs_a_post_says_how_many_we_were(gazetteer: Gazetteer, sign: str, said: str) -> None:
    text = f"Nous étions 300 hier à Mende contre la réforme. Merci ! {sign}"

    assert figures_in(text, gazetteer) == {("Mende", "attendance", 300, said)}


@pytest.mark.parametrize(
    "told", ["On compte sur vous pour être plus de 400 !", "400 personnes ont répondu."]
)
def test_a_hope_or_an_answer_unknown_is_no_crowd(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(f"{CALL} {told}", gazetteer) == set()


@pytest.mark.parametrize(
    "told",
    [
        "les gendarmes mobiles une vingtaine en face.",
        "les CRS une soixantaine.",
        "on aurait pu être 600.",
        "les chasseurs 600 dedans.",
        "600 salariés seront sur le carreau.",
        "et nous avons remis les signatures (1 600 à ce jour).",
        "j'y suis allé avec 20 copains.",
    ],
)
def test_who_is_counted_beside_a_rally_is_not_of_it(gazetteer: Gazetteer, told: str) -> None:
    text = f"Hier à Mende, devant le cirque, nous étions 70, {told}"

    assert figures_in(text, gazetteer) == {("Mende", "attendance", 70, "-")}


@pytest.mark.parametrize(
    ("told", "low"),
    [
        ("20 copines rassemblées devant la gare.", 20),
        ("on a dépassé les 3 000 !", 3000),
        ("nous avons largement dépassé les 3 000 !", 3000),
        ("300 personnes grand maximum.", 300),
        ("une toute petite centaine de personnes.", 100),
        ("je suis arrivé à 450 en comptant.", 450),
        ("2 500 - 3 000 personnes.", 2500),
    ],
)
def test_a_crowd_is_told_in_many_words(gazetteer: Gazetteer, told: str, low: int) -> None:
    text = f"Manif de Mende hier contre la réforme : {told}"

    assert figures_in(text, gazetteer) == {("Mende", "attendance", low, "-")}


def test_who_counted_the_participants_of_a_weekday_looks_back(gazetteer: Gazetteer) -> None:
    text = "Mardi soir, 230 participantes à la marche de nuit de Mende, selon les organisatrices."

    assert ("Mende", "2023-03-07", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Vendredi on était 900 à Apt (chiffre de la gendarmerie : 640)", "900 -, 640 police"),
        ("Marche d'Apt, demain 14 h. 240 intéressés 70 participent sur la page", "240 -, 70 -"),
        ("200 à Apt hier, dit la CGT. Les tracteurs, une trentaine, restent.", "200 organisers"),
        (
            "Le comité donne rendez-vous à Apt vendredi, 10 h. Il y attend 150 personnes.",
            "150 organisers",
        ),
        (
            "La CGT dit 40 à Die. À Apt, une marche est partie ; elle a compté 90 personnes.",
            "40 organisers, 90 -",
        ),
        ("Apt (11 000 hab) : 80 parents ont défilé vendredi pour l'école.", "80 -"),
        (
            "Hier la CGT a compté 90 manifestant·es à Apt et 40 à Die",
            "90 organisers, 40 organisers",
        ),
        ("La préfecture annonce un bon millier de marcheurs à Gap jeudi.", "1000 police"),
        ("Le maire annonce à peu près 60 manifestants à Gap jeudi.", "60 -"),
        ("Jeudi, pas loin de 90 personnes à la marche d'Apt (CGT)", "90 organisers"),
        ("Hier à Apt, 240 marcheurs environ, à Die 60 personnes au total", "240 -, 60 -"),
        ("Hier à Apt, 200 à 240 marcheurs au moins (police), on a été 300 !", "200 police, 300 -"),
        ("Hier à Gap, 900 – police – et 1 400 - syndicats -", "900 police, 1400 organisers"),
        ("Hier Gap 750, police, Apt 90", "750 police, 90 -"),
        ("280 personne à la manifestaion de Gap mecredi selon la prefecure", "280 police"),
        ("Le rassemblemnt de Gap a réuni jeudi 60 particpants.", "60 -"),
        (
            "Grève de jeudi : à Gap, 2 400 selon la police. À Apt, 90 manifestants.",
            "2400 police, 90 -",
        ),
        (
            "Gap 2 400/5 300 (police/FO), Apt 120/200 : marches d'hier",
            "2400 police, 5300 organisers, 120 police, 200 organisers",
        ),
        ("Hier on était 90 à Gap pour le train, même la préf en met 60.", "90 -, 60 police"),
        (
            "Hier 900 manifestants à Gap et 200 à Apt (syndicats) ; 700 et 90 (préfectures).",
            "900 organisers, 200 organisers, 700 police, 90 police",
        ),
        (
            "Marches d'hier : 900 à Gap selon FO ; à Apt, 200 ; à Die, 90, toujours selon la préf.",
            "900 organisers, 200 police, 90 police",
        ),
        (
            "Hier à Gap 900 marcheurs (CGT). Apt : 70, pas de chiffre police.",
            "900 organisers, 70 -",
        ),
        ("Manif de Gap hier : 900 \U0001f525 (orgas) 640 (préf)", "900 organisers, 640 police"),
        ("On ne lâche rien à Gap : 900 manifestants hier.", "900 -"),
        (
            "Hier à Gap 900 marcheurs ; la police, frileuse, s'en est tenue à 60.",
            "900 -, 60 police",
        ),
        ("Hier à Apt, 90 personnes ont bravé les 80 km/h de vent pour la gare.", "90 -"),
        ("Hier il fallait 600 personnes à la chaîne d'Apt, ils étaient 720.", "720 -"),
        ("Manif d'Apt, hier : 2 400 personnes ?? Du jamais vu !", "2400 -"),
        ("Marche d'Apt, dimanche 14 h. 240 oui, 70 peut-être", "240 -, 70 -"),
        ("Hier à Apt, selon la CGT 900, selon la police 640.", "900 organisers, 640 police"),
        ("Hier à Apt : 900 si on écoute FO, 640 si tu suis la préf.", "900 organisers, 640 police"),
        ("Manif d'Apt, hier. Pointage d'Occurrence pour la presse : 900.", "900 independent"),
        ("Marche de Provins hier, 90 pers. (Halte aux cuves 77), 40 (police)", "90 -, 40 police"),
        ("Rien de moins que 800 motards en colère ont défilé hier à Apt", "800 -"),
        (
            "Hier à Apt : 800 (selon Apt en lutte), 500 (selon les gendarmes)",
            "800 organisers, 500 police",
        ),
        ("140 sidérurgistes hier à Apt contre la réforme", "140 -"),
        ("Hier dans la rue : Apt 1900, Gap 750, Die 80", "1900 -, 750 -, 80 -"),
        ("Hier dans la rue :\n- Gap : 2000\n- Die : 80", "2000 -, 80 -"),
        (
            "Marche de Gap hier : 8000, dit la police, la CGT parle de 10000.",
            "8000 police, 10000 organisers",
        ),
        ("Hier dans la rue : Gap 12000, Nice 14300, Die 80", "12000 -, 14300 -, 80 -"),
        (
            "Vendredi à Gap, 2500 selon la CGT, que la police a ramené à 1400.",
            "2500 organisers, 1400 police",
        ),
    ],
)
def test_whose_a_number_is(gazetteer: Gazetteer, told: str, wanted: str) -> None:
    found = {f"{low} {said}" for _, _, low, said in figures_in(told, gazetteer)}
    assert found == set(wanted.split(", "))


@pytest.mark.parametrize(
    "told",
    [
        "entre 900 et 400 personnes ont manifesté hier à Mende",
        "hier à Mende, les chiffres varient entre 900 et 400 manifestants",
    ],
)
def test_an_interval_may_be_told_from_its_upper_end(gazetteer: Gazetteer, told: str) -> None:
    report = f"Contre la réforme, {told}."
    (figure,) = read(report, PUBLISHED, gazetteer).claims[0].figures
    assert (figure.low, figure.high) == (400, 900)


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        (
            "À Paris, un million de manifestants mardi selon la CGT, 300 000 selon la police.",
            {("Paris", "attendance", 1_000_000, "organisers")}
            | {("Paris", "attendance", 300_000, "police")},
        ),
        (
            "À Paris, ils étaient 1,5 million dans la rue mardi d'après les organisateurs.",
            {("Paris", "attendance", 1_500_000, "organisers")},
        ),
        (
            "À Gap, 300 manifestants mardi. En France, deux millions de personnes selon la CGT.",
            {("Gap", "attendance", 300, "-")},
        ),
        (
            "La mairie de Gap a dépensé 1,5 million d'euros. 300 manifestants hier à Gap.",
            {("Gap", "attendance", 300, "-")},
        ),
    ],
)
def test_millions_are_counted_where_they_are_people(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == crowds
