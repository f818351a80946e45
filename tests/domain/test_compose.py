import datetime as dt
from dataclasses import replace

import pytest

from tests.domain.rallies import CAMPAIGN, GUADELOUPE, PARIS, TEXTS, rally, text
from worker.domain import french
from worker.domain.campaign import Place, ProgrammeItem
from worker.domain.compose import (
    RULES,
    MissingVariableError,
    check_template,
    compose,
    variables_of,
)
from worker.domain.kinds import NetworkKind, PlaceKind
from worker.domain.lengths import graphemes, mastodon_length, weighted_length
from worker.errors import ConfigError, TextTooLongError

X = RULES[NetworkKind.X]


def commune(name: str) -> Place:
    return Place("00000", name, PlaceKind.COMMUNE, "00", "Europe/Paris")


def area(code: str, name: str) -> Place:
    return Place(code, name, PlaceKind.AREA, code, "Europe/Paris")


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (PARIS, "à Paris"),
        (commune("Le Mans"), "au Mans"),
        (commune("Les Mureaux"), "aux Mureaux"),
        (commune("La Rochelle"), "à La Rochelle"),
        (commune("L'Haÿ-les-Roses"), "à L'Haÿ-les-Roses"),
        (commune("Lesparre-Médoc"), "à Lesparre-Médoc"),
        (GUADELOUPE, "en Guadeloupe"),
        (area("972", "Martinique"), "en Martinique"),
        (area("974", "La Réunion"), "à La Réunion"),
        (area("976", "Mayotte"), "à Mayotte"),
        (area("69", "Rhône"), "dans le Rhône"),
        (area("01", "Ain"), "dans l'Ain"),
        (area("78", "Yvelines"), "dans les Yvelines"),
        (area("26", "Drôme"), "dans la Drôme"),
        (area("33", "Gironde"), "en Gironde"),
        (area("2A", "Corse-du-Sud"), "en Corse-du-Sud"),
        (area("75", "Paris"), "à Paris"),
        (area("987", "Polynésie française"), "en Polynésie française"),
    ],
)
def test_a_place_is_named_with_its_preposition(place: Place, said: str) -> None:
    assert french.at_place(place) == said


@pytest.mark.parametrize(
    ("time", "said"),
    [("15:00", "15 h"), ("15:30", "15 h 30"), ("09:05", "9 h 05"), ("00:00", "0 h")],
)
def test_hours_are_written_in_french(time: str, said: str) -> None:
    assert french.hour(dt.time.fromisoformat(time)) == said


def test_days_are_written_in_french() -> None:
    assert french.day(dt.date(2017, 10, 29)) == "dimanche 29 octobre"
    assert french.day(dt.date(2017, 11, 1)) == "mercredi 1er novembre"


def test_the_default_text_reads_as_it_should() -> None:
    assert compose(text("j7"), variables_of(rally(), CAMPAIGN), X) == (
        "Rassemblement à Paris dimanche 29 octobre à 15 h : place de la République. Ouvert à "
        "toutes et tous. Personne n'aura à raconter quoi que ce soit : être là suffit. Infos et "
        "changements : https://metoo-rassemblements.example #MeToo"
    )


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("fr", 29, "à 0 h (nuit de samedi à dimanche) : place de la République."),
        ("fr", 30, "à 0 h (nuit de dimanche à lundi) : place de la République."),
        ("en", 29, "à 12 am (the night from Saturday to Sunday) : place de la République."),
    ],
)
def test_midnight_is_told_with_its_night(language: str, day: int, said: str) -> None:
    campaign = replace(CAMPAIGN, languages=(language,))
    midnight = rally(date=dt.date(2017, 10, day), time=dt.time(0))

    assert said in compose(text("j7"), variables_of(midnight, campaign), X)
    assert "nuit" not in compose(text("j7"), variables_of(rally(time=dt.time(0, 30)), CAMPAIGN), X)


def test_an_unknown_hour_prints_the_other_words() -> None:
    found = compose(text("j7"), variables_of(rally(time=None), CAMPAIGN), X)

    assert "dimanche 29 octobre, heure à venir : place" in found


def test_the_meeting_point_falls_back_to_the_venue() -> None:
    there = rally()
    exact = replace(there, plan=replace(there.plan, meeting_point="sous la statue"))

    assert variables_of(there, CAMPAIGN)["meeting_point"] == "place de la République"
    assert variables_of(exact, CAMPAIGN)["meeting_point"] == "sous la statue"


def test_where_a_group_meets_is_published_only_when_the_organiser_says_so() -> None:
    programme = (
        ProgrammeItem(what="groupe de parole", at=dt.time(16), where="12 rue X"),
        ProgrammeItem(what="concert", where="scène", publish_where=True),
    )
    there = rally()
    found = variables_of(replace(there, plan=replace(there.plan, programme=programme)), CAMPAIGN)

    assert found["programme"] == "groupe de parole à 16 h, concert (scène)"


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        pytest.param("Claire, 06 12 34 56 78.", "Claire, 06 12 34 56 78. Seule", id="a stop"),
        pytest.param("Claire…", "Claire…. Seule", id="a sign of its own"),
        pytest.param("Claire...", "Claire.... Seule", id="three stops"),
    ],
)
def test_what_ends_with_a_stop_gets_no_second_one(contact: str, said: str) -> None:
    there = rally()
    plan = replace(there.plan, contact=contact)

    found = compose(text("j1"), variables_of(replace(there, plan=plan), CAMPAIGN), X)

    assert f"Question : {said}" in found


def test_whom_a_part_of_the_programme_is_for_is_published_with_it() -> None:
    talk = ProgrammeItem(what="groupe de parole", at=dt.time(16), audience="femmes")
    there = rally()
    found = variables_of(replace(there, plan=replace(there.plan, programme=(talk,))), CAMPAIGN)

    assert found["programme"] == "groupe de parole (femmes) à 16 h"


LONGEST = commune("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson")


IN_ENGLISH = sorted(path.stem for path in (TEXTS / "en").glob("*.txt"))


def test_each_default_text_is_there_in_english() -> None:
    assert sorted(path.stem for path in TEXTS.glob("*.txt")) == IN_ENGLISH


@pytest.mark.parametrize("name", IN_ENGLISH)
def test_every_english_text_fits_with_the_longest_real_names(name: str) -> None:
    there = rally(LONGEST, dt.date(2017, 9, 27), dt.time(15, 30))
    plan = replace(
        there.plan,
        meeting_point="place du Général-de-Gaulle, devant la mairie",
        contact="contact@rassemblement.example",
    )
    campaign = replace(CAMPAIGN, languages=("en", "fr"), support="3919, free and anonymous")
    variables = variables_of(replace(there, plan=plan), campaign, old="place de la République")

    found = compose(text(f"en/{name}"), variables, X)

    assert weighted_length(found) <= 280
    assert f"in {LONGEST.name}" in found
    assert {"h2", "j1"} & {name} or "Wednesday 27 September" in found


@pytest.mark.parametrize("name", sorted(path.stem for path in TEXTS.glob("*.txt")))
def test_every_default_text_fits_with_the_longest_real_names(name: str) -> None:
    there = rally(LONGEST, dt.date(2017, 9, 27), dt.time(15, 30))
    plan = replace(
        there.plan,
        meeting_point="place du Général-de-Gaulle, devant la mairie",
        access="métro ligne 1, arrêt République-Villeurbanne",
        contact="contact@rassemblement.example",
        stewards="les personnes en gilet violet",
        programme=(ProgrammeItem(what="espace de conseil, groupe de parole, orchestres"),),
    )
    variables = variables_of(replace(there, plan=plan), CAMPAIGN, old="place de la République")

    found = compose(text(name), variables, X)

    assert weighted_length(found) <= 280
    assert CAMPAIGN.link in found


def test_optional_parts_are_dropped_from_the_last_one_on() -> None:
    template = "{{ day }}[ un {{ venue }}][ deux {{ venue }}][ trois {{ venue }}]"
    variables = {"day": "x" * 200, "venue": "y" * 30}

    assert compose(template, variables, X).endswith(f" un {'y' * 30} deux {'y' * 30}")


def test_the_words_instead_of_an_unset_variable_are_never_dropped() -> None:
    template = "{{ day }}[ à {{ time }}|, heure à venir][ trop {{ venue }}]"

    found = compose(template, {"day": "x" * 250, "venue": "y" * 30}, X)

    assert found.endswith("x, heure à venir")


def test_a_text_that_cannot_fit_is_refused_with_its_length() -> None:
    with pytest.raises(TextTooLongError, match=r"281 weighted characters .* limit 280"):
        compose("{{ venue }}[ {{ day }}]", {"venue": "x" * 281, "day": "y"}, X)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{% if time == '18 h' %}tard{% else %}tôt{% endif %}", "tôt"),
        ("{% if time != '18 h' %}tôt{% endif %}", "tôt"),
        ("{% if time == venue %}les deux à venir{% endif %}", "les deux à venir"),
        ("Rendez-vous {{ venue if time }}", "Rendez-vous"),
        ("{{ venue|default('lieu à venir') }}", "lieu à venir"),
    ],
)
def test_what_is_not_set_is_like_nothing_else(template: str, said: str) -> None:
    check_template(template)

    assert compose(template, {}, X) == said


def test_a_variable_that_is_not_set_is_named() -> None:
    with pytest.raises(MissingVariableError) as caught:
        compose("{{ at_place }} : {{ venue | upper }}", {"at_place": "à Paris"}, X)

    assert caught.value.name == "venue"


@pytest.mark.parametrize(
    ("template", "says"),
    [
        pytest.param("{{ vennue }}", "did you mean 'venue'", id="misspelt variable"),
        pytest.param("{{ persons }}", "'persons' is unknown", id="no count of ours"),
        pytest.param("{{ self }}", "'self' is unknown", id="a name of the templates' own"),
        pytest.param("{{ dict }} {{ day }}", "'dict' is unknown", id="another one of those"),
        pytest.param("{% for a in venue %}x{% endfor %}", "'for' is not allowed", id="loop"),
        pytest.param("{{ 'a' * 100000 }}", "'mul' is not allowed", id="growth"),
        pytest.param("{{ venue.upper() }}", "is not allowed", id="call"),
        pytest.param("{{ venue.__class__ }}", "'getattr' is not allowed", id="attribute"),
        pytest.param("{% include 'x' %}", "'include' is not allowed", id="include"),
        pytest.param("{% if time > '15 h' %}x{% endif %}", "'gt' is not allowed", id="order"),
        pytest.param(
            "{% if 'a' in venue %}x{% endif %}", "'in' is not allowed", id="part of a word"
        ),
        pytest.param("{{ venue|upper(1) }}", "'upper' takes nothing", id="a filter given too much"),
        pytest.param("{{ venue|default('a', 1, 2) }}", "'default' takes", id="and another"),
        pytest.param("{{ venue | center(90000) }}", "filter 'center' is unknown", id="filter"),
        pytest.param("[{{ venue }} [{{ day }}]]", "out of place", id="brackets in brackets"),
        pytest.param("[{{ venue }}", "never closed", id="open bracket"),
        pytest.param("{{ venue }}]", "out of place", id="closed, never opened"),
        pytest.param("a\n{{ venue", "line 2", id="open variable"),
        pytest.param("[{{ venue | }}]", "in brackets", id="broken inside a bracket"),
        pytest.param("x" * 6000, "limit 5000", id="a novel"),
        pytest.param("{# à écrire #} [ ]", "it says nothing", id="a comment alone"),
        pytest.param("À { at_place } : {{ venue }}", "would be printed so", id="one brace"),
        pytest.param("{{ day }}[ à {lieu}}]", "would be printed so", id="one brace too few"),
        pytest.param("{{ day }}, et non plus {{ old }}", "'old' is known only", id="no change yet"),
        pytest.param("{{ day }}[ {{ why }}.]", "'why' is known only", id="nor called off"),
    ],
)
def test_a_wrong_template_is_refused_when_it_is_read(template: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        check_template(template)


def test_what_is_said_of_a_change_tells_what_no_longer_holds() -> None:
    check_template("{{ at_place }} : {{ meeting_point }}, et non plus {{ old }}", of_changes=True)


@pytest.mark.parametrize(
    ("template", "missing"),
    [
        pytest.param("[ Accès : {{ access }}.]", "access", id="one part"),
        pytest.param("[{{ venue }}][ {{ access }}]{# deux #}", "venue", id="the first of two"),
        pytest.param("{% if url %}Tout est ici : {{ url }}{% endif %}", "url", id="a condition"),
    ],
)
def test_a_text_of_which_nothing_is_left_is_held_for_what_it_lacks(
    template: str, missing: str
) -> None:
    with pytest.raises(MissingVariableError) as caught:
        compose(template, {"place": "Paris"}, X)

    assert caught.value.name == missing


def test_a_text_whose_parts_all_are_too_long_says_so() -> None:
    with pytest.raises(TextTooLongError, match="none of its optional parts fits, limit 280"):
        compose("[{{ venue }}]", {"venue": "rue " * 100}, X)


def test_what_a_file_holds_unseen_does_not_leave_with_its_text() -> None:
    text = compose("Ven\u202eez\0 [à {{ venue }}\0]\x07", {"venue": "la mairie"}, X)

    assert text == "Venez à la mairie"


def test_what_an_organiser_typed_cannot_become_a_template_or_break_a_line() -> None:
    there = rally(venue="{{ link }}\n\u202e[x]\x07  y")

    assert compose("{{ venue }}", variables_of(there, CAMPAIGN), X) == "{{ link }} [x] y"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        pytest.param("abc", 3, id="letters"),
        pytest.param("é\u0301", 2, id="composed first"),
        pytest.param("https://a.example/very/long/path?x=1", 23, id="a link"),
        pytest.param("(https://a.example).", 26, id="punctuation is no part of a link"),
        pytest.param("voir metoo.fr", 28, id="a bare domain becomes a link"),
        pytest.param("(t.me/canal)", 25, id="any country's domain becomes a link"),
        pytest.param("ville.paris@metoo.fr", 20, id="an e-mail address becomes none"),
        pytest.param("私", 2, id="Japanese"),
        pytest.param("😀", 2, id="emoji"),
        pytest.param("👩🏽‍🎤", 2, id="joined emoji with a skin tone"),
        pytest.param("🇫🇷", 2, id="flag"),
        pytest.param("« à 15 h » ’ – …", 17, id="French punctuation, … counts 2"),
        pytest.param("https://a.example/b…", 25, id="three dots are no part of a link"),
        pytest.param("https://a.example/b👇🏽", 25, id="nor is an emoji behind it"),
        pytest.param(
            "https://a.example/l’été", 27, id="nor an apostrophe of print, and what follows"
        ),
        pytest.param("© Anna ®", 10, id="signs that are emoji there"),
    ],
)
def test_x_weighs_a_text_as_its_own_rule_says(text: str, length: int) -> None:
    assert weighted_length(text) == length


def test_mastodon_counts_links_as_23_and_mentions_without_their_server() -> None:
    assert mastodon_length("https://a.example/very/long/path/indeed @a@b.example") == 26
    assert graphemes("e\u0301👩🏽‍🎤") == 2


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("Répu\u00adblique", "République", id="a soft hyphen, pasted from a page"),
        pytest.param("Hôtel\u200b de\u2060 Ville", "Hôtel de Ville", id="breaks of no width"),
        pytest.param("\u2068Hôtel\u2069 \u202ede Ville", "Hôtel de Ville", id="directions"),
        pytest.param("rampe 👩🏽\u200d🦽", "rampe 👩🏽\u200d🦽", id="an emoji of two"),
        pytest.param("می\u200cدان", "می\u200cدان", id="Persian, which parts letters so"),
        pytest.param("Hôtel\u00a0de\x00Ville", "Hôtel de Ville", id="what takes room, or is none"),
    ],
)
def test_what_is_not_seen_leaves_no_hole_in_a_name(typed: str, said: str) -> None:
    assert variables_of(rally(venue=typed), CAMPAIGN)["venue"] == said
