"""English phrases on who counts, and on who speaks of a crowd, and the French for them."""

from worker.reading.words.english_words import DAY, NUMBER

# "Interior Minister Jean Valjean said"
_NAMED = r"(?: [a-z-]+ [a-z-]+(?= (?:said|says|told|counted|put|estimated|announced)\b))?"
# Who counts, and who else speaks of a crowd.
_SAYERS = (
    (
        (
            r"(?:the |a )?(?:local |riot |national |military )*(?:(?<!in )(paris) )?"
            r"(?:police|gendarmes|gendarmerie|cops)"
            r"(?: headquarters| prefecture| services?| sources?)?"
            r"(?: in (?!the\b|france\b)((?:l[ae]s? |saint )?[a-z-]+))?"
        ),
        "la police{p1}{p2}",
    ),
    (
        (
            r"(?:the )?(?:french )?(?:services? of the )?"
            r"(?:interior ministry|ministry of the interior|"
            rf"(?:minister of the interior|interior minister){_NAMED})"
        ),
        "le ministère de l'Intérieur",
    ),
    (
        r"(?:the )?(?:march(?:'s)? |event |rally |protest |demonstration )?organi[sz]ers",
        "les organisateurs",
    ),
    (
        (
            r"(?:the )?(?:(?!(?:the|in|at|of|by|and|a|local|police|regional|french)\b)(?<!pas de )"
            r"([a-z-]+) )?(?:local |police |regional |french )?"
            r"(prefecture|prefect)(?: of (?:the )?[a-z'-]+)?"
        ),
        "la {2}{p1}",
    ),
    (r"(?:the )?(prefectures)", "les {1}"),
    (
        (
            r"(?:the )?(?:hard-?left |hard-?line |leftist |powerful )?"
            r"(cgt|cfdt|fo|fsu|unsa|solidaires|fnsea|fcpe)(?: trade)?(?: union)?"
        ),
        "la {1}",
    ),
    (
        r"(?:the )?(?:trade |labou?r |main |local )?(?:unions|union leaders)",
        "les syndicats",
    ),
    (r"(?:the )?(?:local |city |government |french )?(?:authorities|officials)", "les autorités"),
    (
        r"(?:the )?(?:french )?intelligence(?: services?| sources?| agency| agencies)?",
        "les renseignements",
    ),
    (r"(?:the )?(?:afp|agence france-presse)(?: news agency)?", "l'AFP"),
    (
        (
            r"(?:the |our |an afp |an? )?(?:(?:local |regional |french )(?:news )?(?:media|press|"
            r"radio|tv|outlets)|(?:local )?"
            r"(?:paper|newspaper|daily|reporters?|journalists?|correspondents?|photographers?))"
            r"(?:'s reporter)?(?: (?:at|on) the (?:scene|spot|ground))?"
        ),
        "le journal",
    ),
)
# Those who act as well: "police fired tear gas"
_ACTING = _SAYERS[:8]
_COUNTED = (
    r"(?:have |has |had |again |only |meanwhile |also )*(?:(?:put|puts|putting|estimated|estimates|"
    r"estimating) "
    r"(?:the |that |their |its |local )*(?:turnout|crowd|attendance|numbers?|figure|total)"
    r"(?: of [a-z]+)?(?: there)?(?: on [a-z]+day)?(?: at)?|"
    r"(?:said|say|says) (?:the )?(?:turnout|crowd|attendance) (?:was|reached)|"
    r"(?:said|say|says)(?: that)?|counted|counts?|estimated|estimates|claimed|claims?|recorded|"
    r"reported|announced|identified|listed|registered|saw|gave|spoke of|had)"
    r"(?: (?:a total of|that|exactly|only|just|some))*"
)
_TOLD = (
    r"(?:admit|admitted|concede|conceded|insist|insisted|put it|said|says|say|announced|reported|"
    r"estimated|counted|claimed|told [a-z]+)"
)
_FIGURES = (
    r"(?: the)?(?: latest| official)?(?: figures| data| estimates| numbers| reports?| counts?)?"
    r"(?: provided| communicated)?(?: from| of| by)?"
)


def _said(pattern: str, french: str) -> tuple[tuple[str, str], ...]:
    """Return a phrase for each of who counts, put in for WHO."""
    many = french.replace("WHO a ", "WHO ont ").replace("WHO attend ", "WHO attendent ")
    return tuple(
        (
            pattern.replace("WHO", who),
            (many if name.startswith("les ") else french).replace("WHO", name),
        )
        for who, name in _SAYERS
    )


SPEAKERS = (
    *_said(rf"\bWHO(?: also)? {_TOLD}(?: on {DAY})?(?=[.,;)\n]|$)", "selon WHO"),
    *_said(rf"\baccording to WHO(?=,? and {NUMBER})", ", selon WHO"),
    *_said(
        (
            r"\b(?:if you (?:believe|ask|trust)|by|in|on) WHO(?:'s?)?"
            r"(?: count| estimates?| figures?| total| tally| reckoning)"
        ),
        "selon WHO",
    ),
    *_said(r"\bif you (?:believe|ask|trust) WHO", "selon WHO"),
    *_said(rf"\b(?:said|says|according to|estimated by|counted by){_FIGURES} WHO", "selon WHO"),
    (rf"\baccording to{_FIGURES}\b", "selon"),
    (r"\bas ([a-z -]{3,20}) reports\b", "selon {1}"),
    (r"\bthe same (?:source|count)\b|\bits own (?:figures?|count)\b", "même source"),
    *_said(
        r"\bWHO (?:are |is |were |was )?(?:expect|expects|expecting|expected|hoping for|hope for) "
        rf"{NUMBER}",
        "WHO attend ",
    ),
    (
        (
            r"\b(?:put|puts|estimated) the (?=[a-z-]+ "
            r"(?:turnout|crowd|attendance|march|rally|protest|demonstration|demo) at \d)"
        ),
        "a compté à ",
    ),
    (
        r"\b(?:turnout|crowd|attendance|march|rally|protest|demonstration|demo) at (?=\d[\d,]{2})",
        ", ",
    ),
    # "put the number of marchers in Lyon at 1,200"
    (
        (
            r"\b(?:put|puts|estimated) the (?:number of [a-z]+|turnout|crowd|attendance) "
            r"(?=(?:in|at) [a-z' -]{2,30} at (?:about |around |some |nearly |more than )*\d)"
        ),
        "a compté ",
    ),
    *_said(rf"\b(?:with )?WHO {_COUNTED} {NUMBER}", "WHO a compté "),
    *_said(
        (
            r"\b(?:with )?WHO(?:'s?)? (?:estimates?|figures?|counts?|tally|tallies|numbers?) "
            rf"(?:at|of|being|putting it at) {NUMBER}"
        ),
        "WHO a compté ",
    ),
    # "police put the crowd at 900, the unions at 2,000"
    *_said(r"(?<=, )WHO at (?=\d[\d,]{2})", "WHO a compté "),
    (r"\b(?:by|on) the (?:count|estimates?|figures) of\b", "selon"),
    (r"\bpolice (?:officers?|station|violence|brutality)\b", "policiers"),
    *((rf"\b{who}\b(?! car| custod)", name) for who, name in _ACTING),
)
# What a phrase on speakers begins with: ninety are tried nowhere else.
SPEAKING = (
    r"(?=(?:the |an? |our |its own |paris |local |riot |national |military |french |police|gendarm|"
    r"cops|services?|interior|minist|march|event|rally|protest|demonstration|organi|hard|leftist|"
    r"powerful|cgt|cfdt|fo\b|fsu|unsa|solidaires|fnsea|fcpe|trade |labou?r |main |union|city |"
    r"government |authorities|officials|afp|agence|paper|newspaper|daily|reporter|journalist|"
    r"regional |intelligence|correspondent|photographer|according|if you |by |in |on |says? |"
    r"said |estimated |counted |as |put |with |turnout |crowd |attendance |[a-z-]* ?prefect))"
)
