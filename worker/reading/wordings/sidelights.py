"""What papers tell beside a rally and is none: leaflets, markets, lookers-on, a lawyer's bar."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    HOUR,
    NAME,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_GATHERS = (
    r"(?:manif|rassembl|march|défil|mobilis|cortège|rendez-vous|rdv|veillée|bloqu|protest|rue\b|"
    r"retrouv|réuni)"
)
_ELSE = rf"(?:(?!{_GATHERS})[^.!?\n])"
# What will be, or goes on: no crowd that was counted.
_BECOMES = (
    rf"(?:(?!contre|ser|avr|{_GATHERS})\w+(?:era|eront|ira|iront|dra|dront)|sera|seront|"
    rf"aura lieu|auront lieu|"
    r"continue|se poursuit|(?:est|sont) (?:attendu|concerné|menacé|prévu)e?s?)\b"
)
_WERE = (
    rf"(?:(?:ils|elles) étaient {ROUNDED}{COUNT}|{ROUNDED}{COUNT} (?:personnes|manifestants|"
    r"participants) (?:ont|étaient|avaient)|(?:le (?:cortège|défilé|rassemblement)|la (?:marche|"
    r"manifestation|mobilisation)) (?:a|avait) (?:réuni|rassemblé|mobilisé)|(?:les (?:syndicats|"
    r"organisateurs)|la (?:CGT|police|préfecture|gendarmerie)) (?:en )?(?:ont|a|avai(?:en)?t) "
    r"(?:compté|dénombré|recensé))"
)

TURNS: Turns = (
    # "On a défilé à Gap. Deux classes fermeront à Dole. Ils étaient 300": at Gap
    (
        words("etaient ont a avait avaient"),
        ("étaient ", " réuni ", " rassemblé ", " ont ", " a "),
        turn(
            rf"({OPENS}[^.!?\n]{{0,140}}?\b{_GATHERS}\w*[^.!?\n]{{0,140}}[.!] )"
            r"(?!(?:une? |d['\u2019])?autres?\b|l[ae] (?:prochaine?|suivante?)\b|(?:elles?|ils?|"
            r"on|nous)\b)"
            rf"{_ELSE}{{3,90}}?\b{_BECOMES}{_ELSE}{{0,60}}? {AT} {NAME}{_ELSE}{{0,40}}[.!] "
            rf"(?={_WERE})",
            r"\1",
        ),
    ),
    # "On espère retrouver les 900 manifestants d'avant": those of another time
    (
        words("retrouver"),
        (" retrouver les ",),
        turn(
            rf"\bretrouver les {ROUNDED}{COUNT} (?:manifestants|participants|personnes|marcheurs)\b"
            r"[^.,;:!?\n]{0,40}",
            "retrouver du monde",
        ),
    ),
    # "À Gap, la mobilisation s'est limitée à un tractage": nobody gathered.
    (
        words("mobilisation mouvement"),
        ("obilisation ", "ouvement "),
        turn(
            rf"({AT} {NAME}), (?:la mobilisation|le mouvement)(?:, (?:elle|lui),)? "
            rf"(?:s{APOSTROPHE}est "
            rf"(?:limitée?|résumée?|réduite?|cantonnée?) à|a pris la forme d|s{APOSTROPHE}est "
            rf"traduite? par|"
            rf"s{APOSTROPHE}est contentée? d|n{APOSTROPHE}a pas pris)(?![^.,;:!?\n]*(?:{RALLY}|"
            rf"blocage|"
            r"barrage|piquet|cercle|occup))[^.,;:!?\n]{0,60}",
            r"\1, aucun rassemblement",
        ),
    ),
    # "2 000 personnes ont suivi le match": to look on
    (
        words("match finale rencontre greniers grenier brocante loto kermesse braderie bal"),
        ("ont suivi ", "suivaient ", "regard", "particip"),
        turn(
            rf"{ROUNDED}{COUNT} (?:personnes|gens|supporters|habitants) (?:(?:ont|avaient) )?"
            rf"(?:suivi|suivaient|regardé|regardaient|participé|participaient) (?:à )?(?:l[ae] |"
            rf"au |l{APOSTROPHE}|une? )(?:grande? )?(?=(?:match|finale|demi-finale|rencontre|"
            rf"vide-greniers?|brocante|loto|kermesse|braderie|bal)\b)",
            "on est venu pour ",
        ),
    ),
    # "À Gap, une cinquantaine de militants ont distribué des tracts": no rally
    (
        words("tracts tracte tractaient"),
        (" tract",),
        turn(
            rf"({AT} {NAME}, )(?:(?!manif|rassembl|défil|march|bloqu)[^.,;:!?\n]){{2,60}} "
            r"(?:(?:a|ont|avaient) (?:distribué (?:des|leurs) tracts|tracté)|distribuai(?:en)?t "
            r"(?:des|leurs) tracts|tractai(?:en)?t)(?=(?:(?!manif|rassembl|défil|march(?!és?\b)|"
            r"bloqu)[^.;:!?\n\d])*[.;\n])",
            r"\1une distribution de tracts a eu lieu",
        ),
    ),
    # "en maillot de bain": no Bain
    (
        words("bain bains"),
        (" de bain",),
        turn(r"\b((?:maillot|bonnet|serviette|peignoir|salle|sortie)s?) de bains?\b", r"\1"),
    ),
    # "Son avocate, inscrite au barreau de Gap, a fait appel"
    (
        words("barreau"),
        (" barreau d",),
        turn(
            rf", (?:inscrite?|avocate?) au barreau d(?:e |u |{APOSTROPHE}){NAME}(?:,(?= "
            rf"[a-zà-ÿ]))?",
            "",
        ),
        turn(
            rf"\b(Me {NAME}|(?:(?:son|leur|une?) |l{APOSTROPHE})avocate?),? du barreau "
            rf"d(?:e |u |{APOSTROPHE}){NAME}(?:,(?= [a-zà-ÿ]))?",
            r"\1",
        ),
    ),
    # Flags at half-mast beside those who gather
    (
        words("drapeaux"),
        ("rapeaux ",),
        turn(rf"{OPENS}les drapeaux [^.;:!?\n]{{3,60}} en berne\b[^.;:!?\n]*[.] ?", ""),
    ),
    # "Le marché prévu samedi à Gap est maintenu": stalls, and no march
    (
        words("marche marches"),
        ("marché ", "marchés "),
        turn(
            rf"{OPENS}(?:le|ce|un|notre) marché (?=[^.;:!?\n]{{0,90}}\b{AT} {NAME})(?:(?!manif|"
            rf"march|rassembl|défil|cort)[^.;:!?\n])"
            r"{0,90}(?:aura (?:bien )?lieu|se tiendra|est maintenu|sera (?:maintenu|déplacé)|"
            r"rest(?:e|era) ouvert|(?:est|a été) (?:annulé|déplacé|reporté)|n['\u2019]aura pas "
            r"lieu)(?:(?!manif|march|rassembl|défil|cort)[^.;:!?\n]){0,60}[.] ?",
            "",
        ),
    ),
    # "ils étaient une vingtaine à distribuer des tracts": no rally
    (
        words("tracter distribuer signer coller"),
        (" à tracter", " à distribuer", " à faire signer", " à coller"),
        turn(
            r"\b(?:ils|elles|on|nous) (?:étaient|était|étions) [^.,;:!?\n]{2,40} à (?:tracter|"
            r"distribuer (?:des|leurs|un) tracts?|faire signer|coller)\b",
            "une distribution de tracts a eu lieu",
        ),
    ),
    # "Fermeture du bureau de poste de Gap samedi. Les syndicats dénoncent …": no day of theirs
    (
        words("fermeture"),
        ("ermeture d",),
        turn(
            rf"\b(fermeture {OF}[^.;:!?\n]{{3,70}}?),? (?:dès|à partir de|à) {HOUR},? (?=(?:pour "
            rf"cause de|en raison {OF}|à cause {OF}|le temps {OF})[^.;!?\n]*\b{RALLY}\b)",
            r"\1 ",
        ),
    ),
    (
        words("fermeture"),
        ("ermeture d", "ERMETURE D"),
        turn(
            rf"{OPENS}fermeture (?:définitive |prévue |annoncée )?(du|de la|des|de l{APOSTROPHE}) ?"
            rf"(?=[^.!?\n]*\b{WEEKDAY}[^.!?\n]{{0,12}}[.!] (?:les?|la|l{APOSTROPHE}) "
            rf"?[^.!?\n]{{2,60}} (?:dénonc|regrett|"
            rf"déplor|redout|parl|craign|crai))(?![^.!?\n]*(?:{RALLY}|\d ?h\b))",
            r"On ferme : \1 ",
        ),
    ),
    # "Le PCF tracte samedi 9 h au marché de Gap": leaflets, and no rally
    (
        words("tracte tractent tractera tracteront tractons"),
        (" tract",),
        turn(
            rf"({OPENS}(?:(?!{RALLY}|\bmanifest|\brassembl)[^.;:!?\n]){{2,50}}?) tract(?:e|ent|"
            rf"era|eront|ons) "
            rf"(?=(?:(?:demain|ce soir|ce matin|{WEEKDAY})\b|au marché|devant|dès|à "
            rf")(?![^.;!?\n]*{RALLY}))",
            r"\1 fait un tractage ",
        ),
    ),
    # "Les syndicats sont reçus jeudi 10 h à la préfecture": indoors
    (
        words("recus recu recue recues"),
        (" reçu",),
        turn(
            rf"\A(?![^\0]*(?:{RALLY}|manifest|rassembl|retrouv|bloqu|blocage|march))"
            rf"(?:les |l{APOSTROPHE}|une? |des |nos |la |le )?(?:syndicats|intersyndicale|"
            rf"syndicalistes|délégation|délégués|représentants|élus|collectif)"
            r"(?: [^.;:!?\n\d]{0,30}?)? (?:(?:est|sont|sera|seront) )?reçue?s? "
            rf"(?=(?:(?:demain|ce soir|ce matin|{WEEKDAY})\b|à \d))[^.;!?\n]*[.;!]?",
            "",
        ),
    ),
    # "on s'est fait marcher dessus": beaten
    (
        words("marcher"),
        ("archer dessus",),
        turn(r"\bmarcher dessus\b", "battre"),
    ),
    # "Au palais de justice de Gap ce matin, 3 ans ferme pour …": a sentence
    (
        words("ferme prison sursis"),
        (" ferme", " de prison", " de sursis", "avec sursis"),
        turn(
            rf"{OPENS}(?:au |devant le )(?:palais de justice|tribunal) (?:(?!{RALLY}|manifest|"
            rf"rassembl)[^.;!?\n]){{2,60}}?"
            r"(?:ans?|mois) (?:de prison|ferme|de sursis|avec sursis)\b(?![^.;!?\n]*(?:rassembl|"
            r"manif|soutien))",
            "Le tribunal a jugé, peine de prison",
        ),
    ),
    # "En raison d'une marche, la place Foch à Gap sera fermée jeudi de 13 h à 17 h"
    (
        words("fermee fermees ferme fermes coupee coupees coupe coupes interdite interdit barree"),
        (" sera ", " seront ", " est ", " sont "),
        turn(
            rf"\b(?:en raison|à cause|du fait|à l{APOSTROPHE}occasion|pour cause) "
            rf"d(?:e (?:la |l{APOSTROPHE})?|u |{APOSTROPHE}une? )({RALLY}[^,.;:!?\n]{{0,60}}), "
            rf"(?:l[ae]s?|l{APOSTROPHE}|des|plusieurs) ?[^,.;:!?\n]{{3,50}}? ({AT} {NAME}),? "
            r"(?:sera|seront|est|sont) (?:fermé|coupé|interdit|inaccessible|barré)\w*"
            rf"[^,.;:!?\n]{{0,40}}? ((?:ce |le )?(?:{WEEKDAY}|demain)\b(?: \d\d?(?: [a-zéû]+)?)?)"
            r"(?:,? (?:de|dès|entre|à partir de) \d[^.;!?\n]*)?",
            r"une \1 aura lieu \3 \2",
        ),
    ),
    # "Grève dans les écoles de Gap et de Dole ; manifestation à Gap seulement"
    (
        words("greve fermees ferme fermes appeles appelees"),
        ("rève", "ermé", "ppelé"),
        turn(
            rf"(?:{OPENS}|(?<=: ))(?:grève|écoles? fermées?|préavis)\b[^;.\n\d]{{3,90}}; "
            rf"(?=(?:la |une )?{RALLY}\b)",
            "",
        ),
        turn(
            rf"{OPENS}les \w+ (?:de |d{APOSTROPHE}|du )[^;.!?\n]{{3,60}}? seront en grève "
            rf"((?:ce |le )?{WEEKDAY}(?: \d\d?(?: [a-zéû]+)?)?|demain) ?[;,] (?:et )?"
            r"(?:tous|toutes|ils|elles) (?=(?:sont|seront) appelé)",
            r"\1, tous ",
        ),
    ),
    # "Ce jour-là en 1936, 900 ouvriers défilaient à Gap"
    (
        words("jour jour"),
        ("e jour-là en ", "e jour là en ", "e jour-là, en "),
        turn(r"\bce jour[ -]là,? (?=en (?:1[89]|20[01])\d\d)", ""),
    ),
)
"""Those of one text are put plainly one after the other."""
