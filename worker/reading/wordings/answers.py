"""Who is awaited and who clicked, in rarer turns: "ont déclaré 300 participants en préfecture"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    COUNT,
    FOLK,
    MANY,
    NAME,
    OPENS,
    RALLY,
    ROUNDED,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_RALLY_OF = rf"(?:{RALLY}|journée d(?:e mobilisation|{APOSTROPHE}action))"
_CLICK = r"(?:participant|partant|intéressé|invité|inscrit)e?s"

TURNS: Turns = (
    (
        words("preparent prepare recu annonces pourraient"),
        (" à accueillir ", " une déclaration ", " annoncés par ", " pourraient être "),
        turn(rf"\bse prépare à accueillir (?={MANY} {FOLK})", "attend "),
        turn(rf"\bse préparent à accueillir (?={MANY} {FOLK})", "attendent "),
        turn(
            rf"\bla (?:sous-)?préfecture a reçu (?:une|la) déclaration pour (?={MANY})",
            "les organisateurs attendent ",
        ),
        turn(
            rf"({COUNT}) participants annoncés (?=par (?:l[ae]s? |l['\u2019]))",
            r"\1 personnes attendues ",
        ),
        turn(rf"\b(ils|elles) pourraient être (?={MANY})", r"\1 devraient être "),
    ),
    # "Vous et 41 autres participez à « Manif à Gap »": so many clicked
    (
        words("autres"),
        (" et 1", " et 2", " et 3", " et 4", " et 5", " et 6", " et 7", " et 8", " et 9"),
        turn(
            rf"{OPENS}[^.:;!?\n]{{2,60}}? et ({COUNT}) autres(?: personnes| amie?s)?"
            r" (?:y )?participe(?:z|nt) (?:à|au)\b ?(?:l['\u2019]événement ?:? ?)?",
            r"\1 personnes participent : ",
        ),
    ),
    # "Participants (790) Intéressés (740)": numbers behind.
    (
        words("participants interesses invites"),
        ("nts (", "és ("),
        turn(
            rf"\b({_CLICK}) ?\(({COUNT})\)[ \u00b7|,/\u2013-]*({_CLICK}) ?\(({COUNT})\)",
            r"\2 \1, \4 \3",
        ),
    ),
    # Who is awaited.
    (
        words("pourrait pourraient"),
        (" pourrait ", " pourraient "),
        turn(
            rf"\b({_RALLY_OF}[^.;:!?\n]{{0,80}}?) pourrai(t|ent) (?:encore |bien |même )?"
            rf"(?=(?:réunir|rassembler|mobiliser|attirer|drainer|compter) {MANY})",
            r"\1 devrai\2 ",
        ),
    ),
    (
        words(
            "attend attendent esperent espere tablent table prevoient prevoit mise misent compte "
            "comptent entend entendent veut veulent"
        ),
        (" lors d", " monde "),
        turn(
            rf"\b(?P<who>attend(?:ent)?|espère(?:nt)?|table(?:nt)?|prévoi(?:en)?t|mise(?:nt)? sur|"
            rf"compte(?:nt)? (?:sur|réunir|rassembler|mobiliser)|entend(?:ent)?|veu(?:len)?t)"
            rf"(?P<then>[^.;:!?\n]{{0,30}}? {MANY}[^.;:!?\n]{{3,90}}?) lors d"
            r"(?:e (?=la |l['\u2019]|cette )|['\u2019](?=une? ))",
            r"\g<who>\g<then> pour ",
        ),
        turn(
            rf"\b(attend(?:ent)?) (?:du|beaucoup de|pas mal de) monde\b([^.;:!?\n\d]{{3,120}}?) ?: "
            rf"(?P<n>{MANY}(?: de| d{APOSTROPHE})? ?{FOLK}(?: au moins)?)(?=[.;,!\n]|\Z)",
            r"\1 \g<n>\2",
        ),
    ),
    (
        words("declare declarent"),
        ("en préfecture", "à la préfecture", "en sous-préfecture"),
        turn(
            rf"\b(?:ont|a) déclaré ({MANY} {FOLK}) (?:en|à la|auprès de la) (?:sous-)?préfecture",
            r"attendent \1",
        ),
    ),
    # What people click on a page.
    (
        words("invites interesses participants interessees invitees participantes partants"),
        (" \u2013 ", " - ", " \u2014 "),
        turn(
            rf"(?<![\d\w] )({_CLICK}) ?: ?({COUNT}) [-\u2013\u2014] (?={_CLICK} ?: ?\d)",
            r"\1 : \2, ",
        ),
    ),
    (
        words("repondu"),
        ("répondu ",),
        turn(
            r"\bont répondu [«\"“]\s?(?:présente?s?|oui)\s?[»\"”](?=,? (?:et )?"
            rf"{COUNT} (?:ont répondu )?[«\"“]\s?peut-être)",
            "participent",
        ),
    ),
    (
        words("participer"),
        (" à participer ",),
        turn(
            rf"\b(?:on est|nous sommes|ils sont|vous êtes) (?:déjà )?({ROUNDED}{COUNT}) "
            r"à participer "
            r"(?=[^.;:!?\n]*\d[ \d]* (?:intéress|invit))",
            r"\1 participent ",
        ),
    ),
    (
        words("interesses interessees invites invitees"),
        ("intéressé", "invité"),
        # a line each
        turn(
            rf"({COUNT} (?:participant|partant|inscrit)e?s) ?\n[^\w\n]{{0,4}}"
            rf"(?={COUNT} (?:personnes )?(?:intéressé|invité)e?s ?(?:\n|\Z))",
            r"\1, ",
        ),
        turn(
            rf"({COUNT}) ((?:personnes )?intéressée?s),? et ({COUNT}) participants?\b",
            r"\3 participants et \1 \2",
        ),
    ),
    (
        words("reponses indique"),
        (" réponses positives", " indiqué "),
        turn(
            rf"\ba (?:déjà )?(?:reçu|recueilli|obtenu) (?:déjà )?({ABOUT}{COUNT}) réponses "
            r"positives\b",
            r": \1 participent",
        ),
        turn(
            rf"({COUNT}(?: personnes| internautes)?) ont indiqué leur intérêt(?: et|,) "
            rf"({COUNT}(?: personnes| internautes)?) leur participation",
            r"\2 participent et \1 sont intéressés",
        ),
        turn(
            rf"({COUNT}(?: personnes| internautes)?) ont indiqué leur participation(?: et|,) "
            rf"({COUNT}(?: personnes| internautes)?) leur intérêt",
            r"\1 participent et \2 sont intéressés",
        ),
        turn(
            r"\bont indiqué qu['\u2019](?:ils|elles) (?:y )?(?:participer|viendr|ser)(?:aie|o)nt "
            r"(?=[àa]u? )",
            "participent ",
        ),
    ),
    (
        words("participation"),
        (" leur participation ",),
        turn(
            r"\b(?:annoncent|confirment|ont annoncé|ont confirmé) leur participation (?=[àa]u? )",
            "participent ",
        ),
    ),
    # "la CGT attend 300 personnes à X et 120 à Y pour la marche": the verb is said once.
    (
        words("attend attendent"),
        ("attend ", "attendent "),
        *(
            turn(
                r"(?<!\bil )(?<!\bils )(?<!\belle )(?<!\belles )"
                rf"\b(on )?(attend(?:ent)?)( {MANY}(?: [^.;:,!?\n\d]{{3,40}}?)? (?:à|au) {NAME})"
                rf"(?: et|,) (?=(?!de \d){MANY} (?:à|au) {NAME})",
                r"\1\2\3, \1en \2 ",
            ),
        )
        * 2,
    ),
)
"""Those of one text are put plainly one after the other."""
