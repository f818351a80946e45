"""English turns that ask and deny, and the French for them (`english_turns.py`)."""

ASKING = (
    # They know where it is: "anyone going to the march in Lyon tomorrow? 2pm".
    (
        (
            r"\b(?:is |are )?any(?:body|one)(?: else| here)? (?:going|coming|heading|walking) "
            r"(?:down |up |over )?to (?=the\b)"
        ),
        "qui va à ",
    ),
    (
        (
            r"\b(?:any(?:body|one)(?: else)? |who )"
            r"(?:wants? to |wanna |(?:would )?like to |care to )(?:join|come|go)"
            r"(?: along| us| me| with (?:us|me))?(?=\?)"
        ),
        "qui vient ",
    ),
    (r"\bany(?:body|one) else(?=\?)", "qui vient "),
    (r"\bthe (\d\d?)[:.h](\d\d) (?:train|bus|coach)\b", "le train de {1}h{2}"),
    (
        (
            r"\b(?:(?:does|do|did) )?(?:any(?:body|one)(?: else| here)?|you(?: guys)?) "
            r"(?:happen to )?(?:know|heard?|seen?)(?: if| whether)"
        ),
        "est-ce que quelqu'un sait si",
    ),
    (
        r"\b(?:(?:does|do|did) )?any(?:body|one)(?: else| here)? (?:know|heard?|seen?)\b",
        "est-ce que quelqu'un sait",
    ),
    (r"\b(?:is|are|was|were) there\b(?= (?:a|an|any|some|going|still|one|much|no)\b)", "y a-t-il"),
    (r"\bwill there be\b", "y aura-t-il"),
    (
        r"\b(?:do|does|did|should|must|can|could|would) (i|we|you|they) (?:have to|need to)\b",
        "est-ce qu'il faut",
    ),
    (
        r"\b(?:wondering|ask(?:ed|ing)?|not sure|no idea|tell me) (?:if|whether)\b",
        "on ne sait pas si",
    ),
    (r"\bwhether\b", "si"),
    (r"\bany (?=(?:march|rall|protest|demo|vigil|gathering|blockade)\w*\b)", "une "),
)
DENYING = (
    (r"\bthere(?:'s| is| are| will be) (?:no|not (?:a|any))\b", "il n'y a pas de"),
    (r"\bthere (?:isn't|aren't|won't be)(?: a| any)?\b", "il n'y a pas de"),
    (
        (
            r"\b(?:nothing|no (?:march|rally|demo|protest))(?: at all)? (?:is|has been|was) "
            r"(?:planned|scheduled|organi[sz]ed|announced|on)\b"
        ),
        "rien n'est prévu",
    ),
    (r"\bno (?:other )?(?=(?:march|rall|protest|demo|vigil|gathering|blockade)\w*\b)", "pas de "),
    (r"\b(?:is|are|was|were) not\b|\b(?:isn't|aren't|wasn't|weren't)\b", "n'est pas"),
    (r"\bdid(?:n't| not)\b", "n'a pas"),
    (r"\b(?:do|does)(?:n't| not)\b", "n'est pas"),
    (r"\b(?:will not|won't)\b", "ne va pas"),
    (r"\b(?:can(?:'t|not| not)|could(?:n't| not))\b", "ne peut pas"),
)
