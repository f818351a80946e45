"""Numbers of a row, each its own town's; who announces people, and who says the whole row."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


def _row(kind: str, said: str, **numbers: int) -> set[tuple[str, str, int, str]]:
    return {(town, kind, number, said) for town, number in numbers.items()}


@pytest.mark.parametrize(
    "told",
    [
        "Manifs retraites de mardi : Albi 700, Gaillac 500.",
        "Cortèges de mardi dans le Tarn : Albi (700), Gaillac (500).",
        "Manifestations de mardi : 700 Albi, 500 Gaillac. Bravo",
        "Mardi contre la réforme. Total départemental : 1 200, dont Albi 700, Gaillac 500.",
        "Mardi contre la réforme, 1 200 manifestants au total, dont Albi (700) et Gaillac (500).",
    ],
)
def test_a_row_counts_each_of_its_towns(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=700, Gaillac=500)


@pytest.mark.parametrize(
    "told",
    [
        "Manifestations de samedi 18 mars : Albi (81), Gaillac (81), 14 h.",
        "Rendez-vous samedi 18 mars à 14 h : 25000 Besançon, 39000 Lons-le-Saunier",
        "Mardi contre la réforme à Albi, 1 200 manifestants dont 300 lycéens.",
    ],
)
def test_codes_and_shares_are_no_rows_numbers(gazetteer: Gazetteer, told: str) -> None:
    numbers = {number for _, _, number, _ in figures_in(told, gazetteer)}
    assert numbers <= {1200}


@pytest.mark.parametrize(
    "told",
    [
        "Samedi 18 mars, on marche ! Déjà 120 participants pour Tulle, 90 pour Ussel.",
        "120 participants pour la marche de Tulle samedi 18 mars, 90 pour celle d'Ussel.",
        "Marches du 18 mars : 120 personnes annoncent leur venue à Tulle, 90 à Ussel.",
    ],
)
def test_who_comes_comes_to_the_town_behind_for(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == _row("going", "-", Tulle=120, Ussel=90)


@pytest.mark.parametrize(
    "told",
    [
        "La FDSEA annonce 150 tracteurs et 300 agriculteurs lundi à 9 h à Guéret.",
        "Les syndicats annoncent 300 soignants lundi à 9 h à Guéret, place Bonnyaud.",
    ],
)
def test_who_is_announced_for_an_hour_is_awaited(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {("Guéret", "expected", 300, "organisers")}


@pytest.mark.parametrize(
    "told",
    [
        "Les organisateurs annoncent 300 manifestants mardi à Guéret.",
        "Mardi, on s'est retrouvés à 9 h à Guéret contre la réforme. Le collectif en annonce 300.",
    ],
)
def test_who_is_announced_of_a_day_gone_was_there(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {("Guéret", "attendance", 300, "organisers")}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("a indiqué la préfecture", "police"),
        ("précise la gendarmerie", "police"),
        ("ont annoncé les syndicats", "organisers"),
    ],
)
def test_who_speaks_behind_a_row_says_it_all(gazetteer: Gazetteer, told: str, said: str) -> None:
    row = f"700 manifestants à Albi et un peu plus de 500 à Gaillac ce mardi, {told}."
    assert figures_in(row, gazetteer) == _row("attendance", said, Albi=700, Gaillac=500)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Mardi on était entre 180 (keufs) et 400 (nous) à Lure pour les retraites.", {180, 400}),
        ("Mardi à Lure, le défilé n'a mobilisé que 200 habitués des cortèges.", {200}),
        ("La manifestation de mardi à Lure n'a réuni qu'une vingtaine de fidèles.", {20}),
        ("Manif à Lure mardi : 300 personnes 💙 selon la police.", {300}),
    ],
)
def test_few_and_both_sides_are_counted(
    gazetteer: Gazetteer, told: str, expected: set[int]
) -> None:
    found = figures_in(told, gazetteer)
    assert {number for _, _, number, _ in found} == expected
    if 400 in expected:
        assert ("Lure", "attendance", 400, "organisers") in found
    if 300 in expected:
        assert ("Lure", "attendance", 300, "police") in found


@pytest.mark.parametrize(
    "told",
    [
        "Une assemblée générale a rassemblé 200 personnes à la bourse du travail.",
        "L'AG en a réuni 120 dans la foulée.",
        "Dans le cortège, une dizaine d'élus et 30 avocats.",
        "Parmi les manifestants, 120 lycéens.",
        "On nous annonçait 500 personnes !",
    ],
)
def test_a_meeting_a_share_and_a_rumour_count_no_rally(gazetteer: Gazetteer, told: str) -> None:
    found = figures_in(
        f"900 personnes ont défilé mardi à Lure contre la réforme. {told}", gazetteer
    )
    assert found == {("Lure", "attendance", 900, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Dans le cortège, 900 personnes.",
        "La police nous annonce 900 personnes.",
        "L'assemblée féministe a réuni 900 personnes place de la République.",
    ],
)
def test_a_crowd_in_its_march_is_counted(gazetteer: Gazetteer, told: str) -> None:
    found = figures_in(f"On a défilé mardi à Lure contre la réforme. {told}", gazetteer)
    assert {number for _, _, number, _ in found} == {900}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Mardi : 700 manifestants à Albi, 500 à Gaillac, 1 200 en tout.", "-"),
        ("Mardi, 1 200 manifestants dans le Tarn : 700 à Albi, 500 à Gaillac.", "-"),
        ("Dans le Tarn mardi, près de 1 300 manifestants : 700 à Albi, 500 à Gaillac.", "-"),
        (
            "Mardi, 700 à Albi et 500 à Gaillac selon la police, 2 000 en tout selon la CGT.",
            "police",
        ),
        ("750 000 manifestants en France mardi. 700 à Albi, 500 à Gaillac.", "-"),
    ],
)
def test_the_sum_of_a_row_is_no_towns(gazetteer: Gazetteer, told: str, said: str) -> None:
    assert figures_in(told, gazetteer) == _row("attendance", said, Albi=700, Gaillac=500)


@pytest.mark.parametrize(
    "told",
    [
        "Marche contre le racisme mardi. Albi 700 personnes, Gaillac 500.",
        "Grève pour les salaires mardi. À Albi, 700 personnes devant la mairie, 500 à Gaillac.",
    ],
)
def test_people_below_a_bare_day_were_there(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=700, Gaillac=500)


def test_who_is_awaited_below_a_bare_day_is_to_come(gazetteer: Gazetteer) -> None:
    told = "Marche contre le racisme mardi. À Albi, 700 personnes attendues devant la mairie."
    assert figures_in(told, gazetteer) == _row("expected", "-", Albi=700)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Mardi à Lure, 300 manifestants contre la réforme, le double selon la CGT.", "-"),
        ("300 personnes à Lure mardi contre la réforme, deux fois plus d'après la CGT.", "-"),
        ("Mardi à Lure, 300 manifestants (ils étaient 700 au plus fort du mouvement).", "-"),
        ("Réforme : la CGT revendique 300 participants à la marche de mardi à Lure.", "organisers"),
    ],
)
def test_what_is_compared_is_neither_said_nor_counted(
    gazetteer: Gazetteer, told: str, said: str
) -> None:
    assert figures_in(told, gazetteer) == {("Lure", "attendance", 300, said)}


def test_what_was_hoped_before_the_town_was_named_is_kept(gazetteer: Gazetteer) -> None:
    told = "Le collectif s'attendait à 200 personnes. Elles étaient 600 mardi à Lure."
    assert figures_in(f"{told} Contre la réforme.", gazetteer) == {
        ("Lure", "attendance", 600, "-"),
        ("Lure", "expected", 200, "organisers"),
    }


def test_better_than_a_known_number_is_not_awaited(gazetteer: Gazetteer) -> None:
    told = "Mardi 14 mars à Lure, la CGT espère faire mieux que les 350 manifestants du 7 mars."
    assert ("Lure", "expected", 350, "organisers") not in figures_in(told, gazetteer)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("À l'appel d'un collectif de 60 familles, 230 habitants ont marché mardi à Lure.", {230}),
        ("230 personnes à Lure mardi. Un goûter a ensuite réuni 60 proches.", {230}),
        ("230 à Lure mardi. La CGT en compte 40 000, dont 9 000 dans la capitale.", {230}),
    ],
)
def test_families_of_a_body_and_shares_are_none(
    gazetteer: Gazetteer, told: str, expected: set[int]
) -> None:
    found = figures_in(f"Contre la réforme. {told}", gazetteer)
    assert {number for _, _, number, _ in found} == expected


def test_prefectures_say_all_of_a_row(gazetteer: Gazetteer) -> None:
    told = "Marche des libertés mardi. Albi 700, Gaillac 500 (préfectures)."
    assert figures_in(told, gazetteer) == _row("attendance", "police", Albi=700, Gaillac=500)


@pytest.mark.parametrize(
    "told",
    [
        "Manif retraites de mardi à Lure\nPolice : 700\nSyndicats : 1 500",
        "Mardi, manif à Lure contre la réforme.\n- préfecture : 700\n- organisateurs : 1 500\n",
    ],
)
def test_lines_below_a_rally_tell_who_counted(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {
        ("Lure", "attendance", 700, "police"),
        ("Lure", "attendance", 1500, "organisers"),
    }


def test_who_awaited_people_has_counted_them(gazetteer: Gazetteer) -> None:
    told = "Mardi, les syndicats, qui attendaient 3 000 personnes à Lure, en ont compté 700."
    assert figures_in(told, gazetteer) == {
        ("Lure", "expected", 3000, "organisers"),
        ("Lure", "attendance", 700, "organisers"),
    }


def test_the_same_source_speaks_of_a_town(gazetteer: Gazetteer) -> None:
    told = (
        "204 090 manifestants samedi en France, dit l'Intérieur. La même source donne à Lure 700."
    )
    assert figures_in(told, gazetteer) == {("Lure", "attendance", 700, "police")}


@pytest.mark.parametrize(
    "told",
    [
        "700 manifestants mardi à Lure contre la réforme, pour une ville de 8 000 c'est énorme !",
        "Mardi à Lure, nous étions pas 10 000 mais 700 devant la mairie contre la réforme.",
        "Mardi, 20 000 personnes en Franche-Comté contre la réforme dont 700 à Lure.",
        "700 manifestants mardi à Lure contre la réforme ; 90 jeunes ont cassé des vitrines.",
        "Mardi, ils n'étaient pas plus de 700 à Lure contre la réforme.",
    ],
)
def test_a_town_a_region_and_rioters_are_no_crowd(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {("Lure", "attendance", 700, "-")}


def test_a_range_of_thousands_is_one_number(gazetteer: Gazetteer) -> None:
    told = "Mardi contre la réforme : Albi 700-1 200, Gaillac 1 500-2 500."
    assert figures_in(told, gazetteer) == _row("attendance", "-", Gaillac=1500) | _row(
        "attendance", "-", Albi=700
    )


def test_participants_of_a_page_come(gazetteer: Gazetteer) -> None:
    told = "Samedi 18 mars, marche à Albi. Participants : 450. Intéressés : 1,2 k."
    assert figures_in(told, gazetteer) == _row("going", "-", Albi=450) | _row(
        "interested", "-", Albi=1200
    )


@pytest.mark.parametrize(
    "told",
    [
        "Après les 950 manifestants du 31 janvier, 700 personnes ont défilé mardi à Lure.",
        "Lure, mardi : 700 manifestants contre 950 le 31 janvier.",
    ],
)
def test_who_marched_since_is_of_the_later_day(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(f"{told} Contre la réforme.", gazetteer) == {
        ("Lure", "attendance", 700, "-"),
        ("Lure", "attendance", 950, "-"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Mardi, la police recense 4 200 manifestants au total, dont 700 à Lure.",
        "Mardi à Lure, 700 manifestants selon la police, du jamais vu depuis 2010 (4 200).",
    ],
)
def test_a_total_and_an_old_record_are_not_the_days(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {("Lure", "attendance", 700, "police")}


@pytest.mark.parametrize(
    "told",
    [
        "Mardi contre la réforme, 700 personnes ont défilé à Albi, devant Gaillac (500).",
        "Mardi, la marche contre la réforme a réuni 700 personnes à Albi. Suivent Gaillac (500).",
        "Mardi, la marche contre la loi a réuni 700 personnes à Albi. Suivent Gaillac avec 500.",
    ],
)
def test_towns_in_the_order_of_their_crowds(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=700, Gaillac=500)


@pytest.mark.parametrize(
    "row",
    [
        "300 Dole, 64 Gray",
        "\n300 Dole\n64 Gray",
        "Dole = 300, Gray = 64",
        "Dole 300 • Gray 64",
        "Dole 300 | Gray 64",
        "Dole 300 + Gray 64",
        "Dole = 300 + Gray = 64",
        "Dole plus de 300, Gray plus de 64",
        "300 à Dole, 64 à Gray merci à tous",
        "300 à Dole, 64 à #Gray #retraites",
    ],
)
def test_rows_as_posts_type_them(row: str, gazetteer: Gazetteer) -> None:
    crowds = figures_in(f"Manifs hier : {row}", gazetteer)

    assert {(town, low) for town, _, low, _ in crowds} == {("Dole", 300), ("Gray", 64)}


@pytest.mark.parametrize(
    "told",
    [
        "Manif : Albi 700 !! Gaillac 500 !! Merci à tous, on remet ça",
        "Manif : Albi 700 ! Gaillac 500 !",
        "Retraites : Albi 700, Gaillac 500",
        "Gaza. Albi 700 ; Gaillac 500",
        "Albi 700, Gaillac 500, on lâche rien !",
    ],
)
def test_a_row_is_shouted_or_headed_by_its_cause(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=700, Gaillac=500)


def test_a_row_of_sentences_counts_the_first_as_well(gazetteer: Gazetteer) -> None:
    told = "Manif : Albi 700. Gaillac 500. Marmande 90. On lâche rien"

    assert figures_in(told, gazetteer) == _row(
        "attendance", "-", Albi=700, Gaillac=500, Marmande=90
    )


def test_a_row_of_nothing_is_none(gazetteer: Gazetteer) -> None:
    assert figures_in("Albi 700 ! Gaillac 500 !", gazetteer) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Manif mardi à Albi. 700 orga. 500 police.",
        "Manifs mardi : Albi : 700 orga. 500 police. Gaillac : idem",
    ],
)
def test_a_stop_between_two_sides_parts_nothing(gazetteer: Gazetteer, told: str) -> None:
    assert {
        ("Albi", "attendance", 700, "organisers"),
        ("Albi", "attendance", 500, "police"),
    } <= figures_in(told, gazetteer)


@pytest.mark.parametrize("paper", ["l'Est républicain", "Ouest-France"])
def test_a_paper_before_its_number_says_that_one(gazetteer: Gazetteer, paper: str) -> None:
    told = f"700 à Albi mardi à la manif, d'après {paper} 500"

    assert figures_in(told, gazetteer) == {
        ("Albi", "attendance", 700, "-"),
        ("Albi", "attendance", 500, "press"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Manif de mardi : 5 000 à Albi ?? non 500, un zéro de trop.",
        "5 000 personnes à Albi mardi à la manif, pardon 500",
    ],
)
def test_a_number_taken_back_is_none(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=500)


@pytest.mark.parametrize("tag", ["#NousToutes", "#retraites", "#climat"])
def test_a_row_is_headed_by_its_hashtag(gazetteer: Gazetteer, tag: str) -> None:
    told = f"{tag} Albi 700, Gaillac 500, Marmande 90"

    assert figures_in(told, gazetteer) == _row(
        "attendance", "-", Albi=700, Gaillac=500, Marmande=90
    )


def test_so_few_are_there_who_call_others(gazetteer: Gazetteer) -> None:
    told = "On n'est que 60 devant la mairie d'Albi pour l'hôpital, venez !"

    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=60)


def test_a_row_is_doubted_by_no_question_of_its_own(gazetteer: Gazetteer) -> None:
    told = "Manif : 700 à Albi, 500 à Gaillac ?? ils savent pas compter"

    assert figures_in(told, gazetteer) == _row("attendance", "-", Albi=700, Gaillac=500)


@pytest.mark.parametrize(
    "told",
    [
        "Albi 24, Gaillac 18, on lâche rien ! Prochain match samedi",
        "Climat : Albi 24, Gaillac 38, Marmande 35. Records battus",
        "Albi 12, Gaillac 25, Marmande 9. Merci à tous de votre fidélité",
    ],
)
def test_scores_and_degrees_are_no_crowds(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == set()


@pytest.mark.parametrize("first", ["500 (police) / 900 (syndicats)", "500 (pol.) / 900 (synd.)"])
def test_who_counts_the_first_row_counts_the_next(gazetteer: Gazetteer, first: str) -> None:
    told = f"MANIFESTATIONS DE MARDI\nAlbi : {first}\nGaillac : 300 / 400\nCastres : 80"
    assert figures_in(told, gazetteer) == {
        *_row("attendance", "police", Albi=500, Gaillac=300),
        *_row("attendance", "organisers", Albi=900, Gaillac=400),
        *_row("attendance", "-", Castres=80),
    }


def test_a_row_written_otherwise_says_not_who_counts_the_next(gazetteer: Gazetteer) -> None:
    told = "MANIFESTATIONS DE MARDI\nAlbi : 500 (police), 900 (CGT)\nGaillac : 300 / 400"
    assert ("Gaillac", "attendance", 300, "-") in figures_in(told, gazetteer)
