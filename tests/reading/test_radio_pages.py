"""What agencies and radio sites tell beside a crowd: who expects it, who is seen, who forbids."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday
SATURDAY, TUESDAY = "2024-06-15", "2024-06-11"
SEPTEMBER = "2024-09-26"


@pytest.mark.parametrize(
    "expects",
    [
        "La police table sur 60 000 manifestants samedi, dont",
        "Les autorités misent sur 60 000 personnes samedi, dont",
        "La préfecture s'attend à voir 60 000 manifestants défiler samedi, dont",
        "Les autorités s'attendent à voir entre 50 000 et 60 000 manifestants défiler samedi, dont",
        "La police attend entre 50 000 et 60 000 manifestants samedi, dont",
        "La police attend entre 50.000 et 60.000 personnes samedi dans tout le pays, dont",
    ],
)
def test_all_of_a_row_behind_what_is_expected_is_to_come(
    expects: str, gazetteer: Gazetteer
) -> None:
    text = f"{expects} 9 000 à Nantes, 4 000 à Tours, 800 à Dole."
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "planned") for town in ("Nantes", "Tours", "Dole")
    }
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Nantes", 9000, "police"),
        ("Tours", 4000, "police"),
        ("Dole", 800, "police"),
    }


def test_what_is_expected_of_one_town_between_two_numbers_keeps_both(gazetteer: Gazetteer) -> None:
    text = "La police attend entre 400 et 600 personnes samedi à Dole."
    figures = [f for c in read(text, PUBLISHED, gazetteer).claims for f in c.figures]
    assert [(f.low, f.high) for f in figures] == [(400, 600)]


def test_an_interval_between_marks_is_one(gazetteer: Gazetteer) -> None:
    text = (
        'Les autorités attendent "entre 30 000 et 40 000" manifestants samedi, dont '
        '"1 500 à 2 000" personnes à Gap.'
    )
    figures = [f for c in read(text, PUBLISHED, gazetteer).claims for f in c.figures]
    assert [(f.low, f.high) for f in figures] == [(1500, 2000)]


@pytest.mark.parametrize(
    "scene",
    [
        "À Tarbes, des cheminots côtoyaient des infirmières et des étudiants.",
        "À Tarbes, lycéens et soignants se mêlaient aux pompiers.",
        "À Tarbes, une enseignante brandissait une pancarte : « Rendez-nous nos vies ».",
        "À Tarbes, deux retraités brandissaient une grande banderole.",
    ],
)
def test_who_is_seen_in_another_town_marched_there(scene: str, gazetteer: Gazetteer) -> None:
    text = f"Retraites. Des milliers de personnes ont défilé mardi à Pau. {scene}"
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Pau", TUESDAY, "past"),
        ("Tarbes", TUESDAY, "past"),
    }


@pytest.mark.parametrize(
    "news",
    [
        "À Tarbes, des enfants côtoyaient des retraités à la kermesse de l'école.",
        "À Tarbes, un supporter brandissait une écharpe devant le stade.",
    ],
)
def test_who_is_seen_at_a_fair_did_not_march(news: str, gazetteer: Gazetteer) -> None:
    assert status_in(f"Sortir. {news}", PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "who", ["du maire de Dole", "du comité de défense et du maire de Dole", "de la maire de Dole"]
)
def test_what_a_mayor_calls_to_is_in_his_town(who: str, gazetteer: Gazetteer) -> None:
    text = (
        f"À l'appel {who}, une manifestation a rassemblé 500 personnes mardi pour la maternité. "
        "Un rassemblement est prévu devant l'ARS à Besançon samedi à 11 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", TUESDAY, "-"),
        ("Besançon", SATURDAY, "11:00"),
    }
    assert counted_in(text, PUBLISHED, gazetteer) == {("Dole", 500, "-")}


def test_what_a_mayor_calls_to_elsewhere_is_there(gazetteer: Gazetteer) -> None:
    text = "À l'appel du maire de Dole, une marche a réuni 500 personnes mardi à Besançon."
    assert said_in(text, PUBLISHED, gazetteer) == {("Besançon", TUESDAY, "-")}


@pytest.mark.parametrize("off", ["est annulée", "n'aura pas lieu"])
@pytest.mark.parametrize(
    "put_off",
    ["ont annoncé le report de leur", "ont décidé le report de la", "ont acté le report de leur"],
)
def test_what_is_called_off_has_no_day_of_what_is_put_off(
    put_off: str, off: str, gazetteer: Gazetteer
) -> None:
    text = f"À Lille, les associations {put_off} marche au 26 septembre. À Metz, la marche {off}."
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Lille", SEPTEMBER, "planned"),
        ("Metz", "None", "cancelled"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "La préfecture dit que la place Foch à Gap sera interdite à toute manifestation samedi.",
        "Gilets jaunes : le centre-ville de Gap sera interdit à toute manifestation samedi.",
        "À Gap, l'avenue Foch est interdite à tout rassemblement samedi.",
    ],
)
def test_a_place_closed_to_rallies_forbids_them(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "forbidden")}


@pytest.mark.parametrize(
    "too",
    [
        "C'est aussi le cas à Pau et à Dax.",
        "Idem pour Pau et Dax.",
        "Il en va de même à Pau et Dax.",
    ],
)
def test_the_same_ban_is_a_ban(too: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Gap, un arrêté a été pris pour interdire tout rassemblement dans le centre samedi. "
        f"{too}"
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "forbidden") for town in ("Gap", "Pau", "Dax")
    }


def test_orders_about_centres_forbid_there(gazetteer: Gazetteer) -> None:
    text = (
        "Gilets jaunes. Des arrêtés préfectoraux ont été pris concernant le centre-ville de Pau, "
        "de Dax ou encore pour la place du Foirail, à Gap, samedi."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "forbidden") for town in ("Gap", "Pau", "Dax")
    }


def test_who_died_in_a_town_is_mourned_in_it(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche blanche en hommage à Léa, tuée lundi à Vierzon (Cher) par son ex-compagnon, a "
        "rassemblé 800 personnes mardi dans la ville. Une autre marche blanche, réunissant 300 "
        "personnes, a eu lieu mardi à Gien, d'où elle était originaire."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("Vierzon", 800, "-"), ("Gien", 300, "-")}


@pytest.mark.parametrize(
    "beside", ["À côté de la préfecture de Nantes", "À côté de la sous-préfecture, à Nantes"]
)
def test_a_prefecture_beside_which_they_stand_counts_nobody(
    beside: str, gazetteer: Gazetteer
) -> None:
    text = f"{beside}, ils étaient près de 200 à manifester mardi contre le budget."
    assert counted_in(text, PUBLISHED, gazetteer) == {("Nantes", 200, "-")}


@pytest.mark.parametrize("already", ["déjà organisées", "déjà prévues", "déjà annoncées"])
def test_what_is_planned_already_is_to_come(already: str, gazetteer: Gazetteer) -> None:
    text = (
        "La marche de mardi à Gap a réuni 300 personnes. De nouvelles manifestations sont "
        f"{already}, comme à Dole ce samedi."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "past"),
        ("Dole", SATURDAY, "planned"),
    }


@pytest.mark.parametrize(
    "whole", ["soit plus de 500 000 manifestants au total", "soit 500 000 personnes en tout"]
)
def test_the_sum_of_the_country_is_no_towns(whole: str, gazetteer: Gazetteer) -> None:
    text = (
        "Le ministère de l'Intérieur a comptabilisé mardi 451 789 manifestants en province et "
        f"55 000 à Paris, {whole}."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("Paris", 55000, "police")}


@pytest.mark.parametrize(
    "then",
    [
        "Vers 16 h 30, la situation a commencé à se tendre devant la gare.",
        "Vers 16 h 30, le cortège s'est arrêté et la tension a commencé à monter.",
        "Vers 16 h 30, les heurts ont commencé.",
        "Vers 16 h 30, des jets de pierres ont débuté devant la préfecture.",
        "Vers 16 h 30, un face-à-face s'est installé devant la préfecture.",
        "Vers 16 h 30, les manifestants ont commencé à se disperser.",
    ],
)
def test_when_it_went_wrong_it_had_begun(then: str, gazetteer: Gazetteer) -> None:
    text = f"Près de 700 personnes ont manifesté mardi à Agen. {then}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Agen", TUESDAY, "-")}


@pytest.mark.parametrize(
    "then",
    [
        "Vers 14 h, le cortège s'est élancé, des heurts ont éclaté ensuite.",
        "La marche a commencé à 14 h.",
        "À 14 h, les manifestants ont commencé à se rassembler devant la gare.",
    ],
)
def test_when_it_began_is_its_hour(then: str, gazetteer: Gazetteer) -> None:
    text = f"Près de 700 personnes ont manifesté mardi à Agen. {then}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Agen", TUESDAY, "14:00")}


@pytest.mark.parametrize(
    "some",
    [
        "Seule une dizaine de manifestants portait un gilet jaune.",
        "Seule une vingtaine de participants a mis un gilet dans le cortège qui a défilé en ville.",
        "Une trentaine d'entre eux arborait un brassard violet.",
    ],
)
def test_what_some_had_on_counts_nobody(some: str, gazetteer: Gazetteer) -> None:
    text = f"Environ 300 personnes ont manifesté mardi à Vesoul. {some}"
    assert counted_in(text, PUBLISHED, gazetteer) == {("Vesoul", 300, "-")}


@pytest.mark.parametrize(
    "country",
    [
        "Chaque année, 220 000 femmes sont victimes de violences et 94 000 sont violées.",
        "En France, 160 000 enfants subissent l'inceste et 30 000 sont agressés chaque année.",
        "Selon l'enquête, 3 000 infirmières sont agressées tous les jours.",
    ],
)
def test_who_suffers_in_a_year_did_not_come(country: str, gazetteer: Gazetteer) -> None:
    text = f"À Tours, 1 800 personnes ont défilé mardi contre les violences. {country}"
    assert counted_in(text, PUBLISHED, gazetteer) == {("Tours", 1800, "-")}


def test_so_many_organisations_are_no_crowd(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi à Metz, les manifestants ont répondu à l'appel d'une quarantaine d'organisation. "
        "Selon la police, ils étaient 900."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("Metz", 900, "police")}


@pytest.mark.parametrize(
    "before",
    [
        "Les deux premiers rassemblements avaient réuni 150 et 220 personnes.",
        "Les trois premières manifestations avaient rassemblé 150 et 220 personnes.",
    ],
)
def test_the_first_ones_are_of_no_day(before: str, gazetteer: Gazetteer) -> None:
    text = f"Près de 800 personnes ont manifesté mardi à Tulle. {before}"
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(c.date), f.low) for c in claims for f in c.figures} == {
        (TUESDAY, 800),
        ("None", 150),
        ("None", 220),
    }


@pytest.mark.parametrize(
    "country",
    [
        "160 000 manifestants ont été recensés samedi dernier par le ministère de l'Intérieur.",
        "La place Beauvau avait compté 160 000 manifestants samedi dernier.",
    ],
)
def test_what_the_ministry_counts_in_no_town_is_the_countrys(
    country: str, gazetteer: Gazetteer
) -> None:
    text = f"Des cortèges partiront samedi à Gap. La mobilisation marque le pas. {country}"
    assert counted_in(text, PUBLISHED, gazetteer) == set()


def test_last_weeks_number_behind_the_ministrys_is_the_countrys(gazetteer: Gazetteer) -> None:
    text = (
        "900 personnes ont défilé mardi à Gap. Selon les chiffres du ministère de l'Intérieur, "
        "63 700 personnes ont manifesté dans le pays. Ils étaient 80 500 la semaine dernière."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 900, "-")}


@pytest.mark.parametrize(
    "begun",
    [
        (
            "Des blocages ont eu lieu lundi et sont annoncés dans les jours qui viennent avec "
            "entre autres une manifestation"
        ),
        "Des débrayages ont eu lieu lundi et d'autres actions sont prévues, dont une manifestation",
        "Le mouvement a commencé lundi et se poursuit, avec notamment un rassemblement",
    ],
)
def test_what_goes_on_with_a_rally_is_to_come(begun: str, gazetteer: Gazetteer) -> None:
    text = f"{begun} vendredi à 10 h à Grenoble."
    assert said_in(text, PUBLISHED, gazetteer) == {("Grenoble", "2024-06-14", "10:00")}
    assert {status for _, _, status in status_in(text, PUBLISHED, gazetteer)} == {"planned"}


@pytest.mark.parametrize(
    "slogan",
    [
        "« Non au transfert de l'usine à Douai », indiquaient les banderoles.",
        "« Pas de blocs à Douai », pouvait-on lire sur les pancartes.",
    ],
)
def test_a_town_on_a_banner_is_told_nothing_of(slogan: str, gazetteer: Gazetteer) -> None:
    text = (
        f"600 personnes ont manifesté mardi à Maubeuge. {slogan} Lundi, 250 personnes s'étaient "
        "déjà mobilisées."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Maubeuge", 600, "-"),
        ("Maubeuge", 250, "-"),
    }


def test_what_will_have_been_counted_was(gazetteer: Gazetteer) -> None:
    text = "Retraites. Mardi, on aura compté 3 000 personnes à Rodez selon les syndicats."
    assert status_in(text, PUBLISHED, gazetteer) == {("Rodez", TUESDAY, "past")}
    assert counted_in(text, PUBLISHED, gazetteer) == {("Rodez", 3000, "organisers")}


@pytest.mark.parametrize(
    "about",
    [
        "Fermeture des guichets à la gare de Royan : les cheminots de Saintes se mobilisent",
        "Appel à manifester pour l'hôpital de Royan. Les soignants de Saintes se rassembleront",
    ],
)
def test_who_meets_on_the_spot_meets_where_it_stands(about: str, gazetteer: Gazetteer) -> None:
    text = f"{about} sur place samedi à 11 h."
    assert said_in(text, PUBLISHED, gazetteer) == {("Royan", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "from_to", ["De 14 h à 16 h, le cortège", "Entre 14 heures et 15 h 30, les manifestants"]
)
def test_between_two_hours_it_began_at_the_first(from_to: str, gazetteer: Gazetteer) -> None:
    went = "a sillonné" if "cortège" in from_to else "ont sillonné"
    text = f"300 personnes ont défilé mardi à Gien. {from_to} {went} les rues du centre."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gien", TUESDAY, "14:00")}


@pytest.mark.parametrize(
    "earlier",
    [
        "Lors de la 6e journée nationale, environ 3 000 manifestants avaient défilé.",
        "Lors de la sixième journée de mobilisation, la police avait compté 3 000 personnes.",
        "La cinquième manifestation avait réuni 3 000 personnes.",
    ],
)
def test_a_numbered_day_that_had_been_is_another(earlier: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 1 800 personnes ont manifesté à Tarbes. {earlier}"
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(c.date), f.low) for c in claims for f in c.figures} == {
        (TUESDAY, 1800),
        ("None", 3000),
    }


def test_a_numbered_day_is_the_one_told(gazetteer: Gazetteer) -> None:
    text = "Pour la 6e journée de mobilisation, 1 800 personnes ont manifesté mardi à Tarbes."
    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", TUESDAY, "-")}
    assert counted_in(text, PUBLISHED, gazetteer) == {("Tarbes", 1800, "-")}


@pytest.mark.parametrize(
    "debate",
    [
        "dont l'examen doit reprendre ce mercredi matin",
        "dont les discussions reprennent jeudi à l'Assemblée",
        "dont le vote a commencé lundi au Sénat",
    ],
)
def test_the_day_of_a_debate_is_no_rallys(debate: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, plusieurs centaines de personnes ont défilé à Pau contre la loi, {debate}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", TUESDAY, "-")}


def test_the_last_of_a_row_behind_or_else(gazetteer: Gazetteer) -> None:
    text = "Ils ont manifesté mardi à Paris, Marseille, Toulouse ou bien encore Nantes."
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {
        "Paris",
        "Marseille",
        "Toulouse",
        "Nantes",
    }


@pytest.mark.parametrize(
    "death",
    [
        "Le 1er juin, Léa, 17 ans, a été tuée par son ex-compagnon.",
        "Le samedi 1er juin, la jeune femme a perdu la vie, poignardée chez elle.",
        "Samedi 1er juin, cette lycéenne de 17 ans a trouvé la mort, fauchée par une voiture.",
        "Le 1er juin, elle a succombé à ses blessures.",
        "Le 1er juin, son ex-compagnon l'attendait et elle est morte chez elle.",
        "Le 1er juin, un homme de 40 ans tuait la jeune femme chez elle.",
    ],
)
def test_the_day_of_a_death_is_no_rallys_where_none_is_said(
    death: str, gazetteer: Gazetteer
) -> None:
    text = f"À Vierzon, 400 personnes ont marché pour Léa. {death}"
    assert ("Vierzon", "2024-06-01") not in {
        (town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)
    }
    assert counted_in(text, PUBLISHED, gazetteer) == {("Vierzon", 400, "-")}


@pytest.mark.parametrize(
    "march",
    [
        "Samedi 1er juin, 400 personnes ont marché pour Léa, qui a été tuée par son ex-compagnon.",
        "Samedi 1er juin, une marche blanche a réuni 400 personnes. Léa a été tuée chez elle.",
        "Samedi 1er juin, 400 habitants ont pleuré Léa dans la rue : elle est morte chez elle.",
    ],
)
def test_the_day_of_a_march_for_the_dead_is_its_own(march: str, gazetteer: Gazetteer) -> None:
    text = f"Marche blanche à Vierzon. {march}"
    assert ("Vierzon", "2024-06-01", "past") in status_in(text, PUBLISHED, gazetteer)


def test_a_reopening_put_off_puts_off_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "60 manifestants ont occupé mardi l'ARS à Quimper contre la fermeture des urgences de "
        "Carhaix, dont la réouverture a été repoussée à une date inconnue."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {("Quimper", TUESDAY, "past")}


def test_last_week_where_they_marched_on_a_weekday_is_that_day(gazetteer: Gazetteer) -> None:
    text = (
        "900 personnes ont défilé ce mardi à Gap. C'est moins que la semaine dernière, où 1 200 "
        "personnes avaient manifesté jeudi à Gap."
    )
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(c.date), f.low) for c in claims for f in c.figures} == {
        (TUESDAY, 900),
        ("2024-06-06", 1200),
    }
    assert len(claims) == len((TUESDAY, "2024-06-06"))


def test_a_day_with_its_number_behind_it_keeps_its_crowd(gazetteer: Gazetteer) -> None:
    text = (
        "Le 7 mai, les syndicats revendiquaient 4 000 manifestants à Tulle. Pour ce 11 juin, 13e "
        "journée de mobilisation, les chiffres sont en baisse : 1 500 personnes selon la police."
    )
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(c.date), f.low) for c in claims for f in c.figures} == {
        ("2024-05-07", 4000),
        (TUESDAY, 1500),
    }


def test_the_day_a_decision_is_due_ends_no_other(gazetteer: Gazetteer) -> None:
    text = (
        "Des rassemblements sont organisés ce mercredi contre la loi. 40 collectifs ont appelé à "
        "manifester à dix jours du passage du texte devant le Conseil le 22 juin. Des centaines de "
        "personnes se sont rassemblées à Nîmes. D'autres rassemblements avaient lieu à Pau."
    )
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        ("Nîmes", "2024-06-12"),
        ("Pau", "2024-06-12"),
    }


@pytest.mark.parametrize("said", ["la préfecture à 18 heures", "la préfecture de police à 18 h"])
def test_when_a_prefecture_spoke_nobody_met(said: str, gazetteer: Gazetteer) -> None:
    text = (
        f"900 personnes ont manifesté mardi à Gap. Cinq ont été interpellées à Gap, selon {said}."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize("break_", ["après les vacances", "après les fêtes de fin d'année"])
def test_a_break_before_a_rally_takes_no_day_from_it(break_: str, gazetteer: Gazetteer) -> None:
    text = (
        "Il y avait 900 personnes le 4 juin à Gap.\n\nCe mardi, les syndicats espéraient "
        f"remobiliser {break_}. À Gap, le cortège était encore dense avec 580 personnes."
    )
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(c.date), f.low) for c in claims for f in c.figures} == {
        ("2024-06-04", 900),
        (TUESDAY, 580),
    }


@pytest.mark.parametrize("who", ["l'intersyndicale (CGT et CFDT)", "la fédération (SUD, FO)"])
def test_who_calls_in_brackets_counts_nobody(who: str, gazetteer: Gazetteer) -> None:
    text = f"2 000 personnes avaient manifesté à Carhaix mardi, à l'appel de {who}."
    assert counted_in(text, PUBLISHED, gazetteer) == {("Carhaix-Plouguer", 2000, "-")}


def test_a_slogan_that_ends_on_a_mark_and_a_comma_goes_on(gazetteer: Gazetteer) -> None:
    text = (
        "Dates de mobilisation :\n– Gap : marche pour l'eau - le 22 juin\n"
        "– Montpellier : Bloque ton périph !, le 29 juin\n– Pau : Tous ensemble !!, le 6 juillet"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-06-22", "-"),
        ("Montpellier", "2024-06-29", "-"),
        ("Pau", "2024-07-06", "-"),
    }


def test_pupils_are_counted_by_who_stands_in_brackets(gazetteer: Gazetteer) -> None:
    text = "Mardi, à Dole, une soixantaine d'élèves (selon la police) a rejoint le rond-point."
    assert counted_in(f"Manif lycéenne. {text}", PUBLISHED, gazetteer) == {("Dole", 60, "police")}


@pytest.mark.parametrize(
    "called",
    [
        "Un appel à la manifestation à Gap a été lancé sur internet pour le samedi 15 juin.",
        "Un appel à manifester à Gap circule sur Facebook pour samedi.",
        "Plusieurs appels à se rassembler à Gap ont été diffusés pour ce samedi 15 juin.",
    ],
)
def test_a_call_is_for_the_day_it_was_spread_for(called: str, gazetteer: Gazetteer) -> None:
    text = f"{called} Aucune déclaration n'a été déposée à cette heure, rappelle la préfecture."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "planned")}


@pytest.mark.parametrize(
    "heading",
    [
        "Gilets jaunes : interdiction de manifester dans plusieurs villes ce samedi 15 juin",
        "Manifestations : interdictions de manifester dans trois villes samedi",
    ],
)
def test_a_heading_of_bans_gives_them_its_day(heading: str, gazetteer: Gazetteer) -> None:
    text = (
        f"{heading}\n\nÀ Toulouse, les manifestations seront interdites place du Capitole. "
        "À Bordeaux, pas de rassemblements en centre-ville. Idem pour Pau et Dax."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "forbidden") for town in ("Toulouse", "Bordeaux", "Pau", "Dax")
    }


def test_no_rally_in_a_centre_without_a_ban_is_none(gazetteer: Gazetteer) -> None:
    text = "Marche des fiertés samedi à Toulouse. À Pau, pas de rassemblement en centre-ville."
    assert status_in(text, PUBLISHED, gazetteer) == {("Toulouse", SATURDAY, "planned")}


@pytest.mark.parametrize("where", ["au jardin public de Jonzac", "au champ de foire de Jonzac"])
def test_a_garden_named_after_its_town_keeps_its_hour(where: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Les syndicats appellent à manifester samedi : à 10 h {where}, à 10 h 30 devant le palais "
        "de justice de Saintes et à 14 h 30 place de Verdun à La Rochelle."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Jonzac", SATURDAY, "10:00"),
        ("Saintes", SATURDAY, "10:30"),
        ("La Rochelle", SATURDAY, "14:30"),
    }


def test_a_towns_part_of_a_departements_crowd_is_its_own(gazetteer: Gazetteer) -> None:
    text = (
        "En Charente-Maritime, la mobilisation de mardi a réuni environ 1 500 personnes, avec près "
        "de 800 manifestants à La Rochelle."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("La Rochelle", 800, "-")}
