"""English turns that move, call or compare, and the French for them (`english.py`)."""

from worker.reading.words.english_asking import ASKING, DENYING, RIDING
from worker.reading.words.english_dispatches import DISPATCHES
from worker.reading.words.english_plans import PLANS

_ACTS = (
    r"(march|marches|rally|rallies|protests?|demonstrations?|demos?|processions?|vigils?|"
    r"gatherings?|parades?|blockades?)\b"
)
_ANY = (
    r"(?:an? |any |its |their |our |the |more |new |further |nationwide |national |mass |street )*"
)

_MOVING = (
    (
        (
            r"\bon (monday|tuesday|wednesday|thursday|friday|saturday|sunday) "
            r"(?:banned|forbade|prohibited) (?=(?:the|a|an|all|any|this|[a-z]+day's)\b)"
        ),
        "a interdit {1} ",
    ),
    (rf"\bban (?={_ACTS})", "interdisent la "),
    (
        (
            r"\b(?:the )?paris police(?= (?:have |has |had )?(?:banned|forbidden|prohibited|"
            r"outlawed)\b)"
        ),
        "la police de Paris",
    ),
    (
        (
            r"\b(?:have |has |had )?(?:moved|postponed|put off|pushed back|shifted|brought forward|"
            r"rescheduled) (?=(?:the|their|its|our|his|her|a|an|this|that|"
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day's)\b)"
        ),
        "a reporté ",
    ),
    (
        (
            r"\b(?:(?:has|have|had) (?:also |now |since )?called off|(?:has|have|"
            r"had) (?:also |now )?cancell?ed)\b"
        ),
        "a annulé",
    ),
    (
        (
            r"\b(?:is|are|was|were|has been|have been|got|been) "
            r"(?:scrapped|dropped|axed|shelved|abandoned|off)\b(?=[.,;:!\n)]|$| (?:in|for|"
            r"because|due|on)\b)"
        ),
        "est annulée",
    ),
    (
        r"\b(?:has |have |had )?(?:forbidden|outlawed|prohibited) (?=(?:the|a|an|all|any)\b)",
        "a interdit ",
    ),
)
_LEADERS = (
    r"(?:macron|le pen|m[ée]lenchon|zemmour|bardella|fillon|hamon|p[ée]cresse|attal|"
    r"the candidate|the (?:president|prime minister|party|far[- ]right leader))"
)
_CAMPAIGNING = (
    (
        r"\b(?:(?:the|an?) )?(?:campaign|election|electoral|presidential) rall(?:y|ies)\b",
        "meeting électoral",
    ),
    (
        rf"\b({_LEADERS}) (held|holds|will hold|is holding) an? (?:[a-z]+ )?rally\b",
        "{1} a tenu un meeting électoral",
    ),
    (rf"\b({_LEADERS})['\u2019]s (?:[a-z]+ )?rally\b", "le meeting électoral de {1}"),
)
_CALLING = (
    *_CAMPAIGNING,
    (
        (
            r"\b((?:pro|anti)-[a-z-]+) (activists|protesters|demonstrators|campaigners|supporters|"
            r"groups|students|rally|rallies|protests?|demonstrations?|gatherings?|vigils?)\b"
        ),
        "{2} {1}",
    ),
    (
        (
            r"\b(?:an?|the|this|another|their|our) "
            r"((?!(?:protest|silent|white|climate|torchlight|night|pride|tribute|women's|march|next|last)\b)"
            r"(?:(?!(?:of|in|on|at|to|from|for|and|or|by|with|that|who|will|is|was)\b)"
            r"[a-z-]+ ){1,2}?)march\b(?! of| past)"
        ),
        "une manifestation {1}",
    ),
    (
        (
            r"\b(?:has |have |had )?(?:suspended|overturned|lifted|quashed|struck down|revoked) "
            r"(?:the |a |this |that |its )?(?:[a-z]+ )?ban\b"
        ),
        "a suspendu l'interdiction",
    ),
    (
        (
            r"\b(?:(?:is|are|was|were) )?expected to (?:have|draw|attract|see|get|bring) "
            r"(?:an? |the )?(?:very )?(?:large|big|huge|strong|high|record|massive) "
            r"(?:turnouts?|crowds?|attendance)\b"
        ),
        "attend du monde",
    ),
    (r"\b(?:was|were|are) attending\b", "participent à"),
    (r"\b(?:have |has )?signed up for\b", "participent à"),
    (r"\b(?:lives|living|grew up) in\b", "habite à"),
    (r"\bborn in\b", "né à"),
    (r"\blet's be (?:many )?more(?: numerous)?\b", "soyons plus nombreux"),
    (
        (
            r"\b(?:an? |the |any |all )?(?:planned|scheduled|upcoming|proposed) "
            rf"(?:[a-z-]+ )??{_ACTS}"
        ),
        "la {1} prévue",
    ),
    (
        r"\bset (?=up (?:a |an |the )?(?:camp|barricade|roadblock|picket|blockade))",
        "ont mis ",
    ),
    (
        (
            r"\b(?:got|get|am|we're|i'm|is|are) (?:just )?back from (?:an? |the |our )?"
            rf"(?:[a-z-]+ )?{_ACTS}"
        ),
        "retour de la {1}",
    ),
    (
        (
            r"\bhad (marched|protested|demonstrated|rallied|gathered|walked|joined|attended|"
            r"assembled)\b"
        ),
        "{1}",
    ),
    (
        (
            r"\b(?:have |has |had )?(?:called|calls?|urged|urges?|invited?|asked)(?: on| upon)? "
            r"(?:[a-z-]+ ){1,4}?to (?:gather|march|rally|protest|demonstrate|assemble)\b"
        ),
        "appellent à manifester",
    ),
    (
        r"\bthan (?:i|we|they|any(?:one|body)) (?:had )?(?:expected|hoped|feared|thought)\b",
        "que prévu",
    ),
    (r"\b(?:an?|another|this|our|their) march\b(?! past)", "une manifestation"),
    (r"\banti-far-right\b", "contre l'extrême droite"),
    # "The one in X has been banned"
    (r"\bthe one (?=in [^,.;:!?\n]{2,30} (?:has|was|is|will)\b)", "la manifestation "),
    (r"\bas well\b(?! as)", "aussi"),
    (
        r"\b([1-9]\d)(?=, (?:who|was|an?|the|shot|killed|from|said|told|has|had|is|died|of)\b)",
        "{1} ans",
    ),
    (r"\bdue (?=on|at|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)", "prévue "),
    (r"\b(?:declined|refused) to ban\b", "a autorisé"),
    (r"\bkept (?:on )?blocking\b", "ont bloqué"),
    (
        (
            r"\b(people|demonstrators|protesters|marchers|women|residents|farmers|students) "
            r"(?:gathering|marching|protesting)\b"
        ),
        "{1} se sont rassemblées",
    ),
    (
        r"\bwith (?=(?:[a-z]+ ){0,2}\d[\d,]* [a-z]+ (?:gathering|marching|protesting)\b)",
        "; ",
    ),
    (
        (
            r"\bsaw (?:(?:much|far|big|small|huge|large|smaller|bigger|larger|more|other) )*"
            rf"(?={_ACTS})"
        ),
        "ont connu des ",
    ),
    (
        (
            r"\b(?:celebrates?|holy|say|attend(?:ed)?) mass\b"
            r"(?! (?:march|protest|demo|rally|movement|strike|arrest|gathering))"
        ),
        "messe",
    ),
    (r"\bset (?:ablaze|on fire|alight)\b", "incendiée"),
    (r"\b(?:global |world )*(?:school )?climate strikes?\b", "la marche pour le climat"),
    (rf"\bhad (?:called|urged) (?:for )?{_ANY}{_ACTS}", "avait appelé à manifester"),
    (rf"\b(?:have |has )?called (?:for )?{_ANY}{_ACTS}", "appelé à manifester"),
    (
        rf"\b(?:are |is |were )?(?:calling|calls?|urging) (?:for )?{_ANY}{_ACTS}",
        "appellent à manifester",
    ),
    (r"\bin (brittany|normandy|corsica|burgundy|french guiana|french polynesia)\b", "en {1}"),
    (
        (
            r"\b(?:(?:they|we|everyone|everybody)(?:'ll| will|'re| are)?(?: all)? "
            r"(?:meet|meeting|gather|assemble)|(?:people|marchers|protesters|demonstrators|"
            r"supporters)(?: (?:will|are)(?: all)? (?:meet|meeting|gather|assemble)| meet))"
            r"(?: up)?\b(?!')"
        ),
        "on se rassemble",
    ),
    (r"\b(?:we|they|you|i)(?: will|'ll)? (?:all )?block\b", "on bloque"),
    (r"\b(?:in|all over|across) france\b", "en France"),
    (
        (
            r"\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:all )?"
            r"(?:marching|protesting|demonstrating|rallying) in "
            r"(?!(?:front|support|solidarity|protest|memory|favou?r|the|our|their|defen[cs]e)\b)"
        ),
        "on manifeste à ",
    ),
    (r"\bi'm\b", "je suis"),
    (r"\bsee you(?: all| guys)?(?: out)?(?: there)?\b", "rendez-vous"),
    (r"\bthat (?=(?:had|was|were|is|are|will|has|have)\b)", "qui "),
    (
        r"(?:\bis|'s) (?:an? |the )?(?:(?!day)[a-z-]+ )?(march|protest|rally|demo) day\b",
        " c'est la {1}",
    ),
    (r"\bleft from\b", "est parti de"),
    (r"\bwill occupy\b", "occuperont"),
    (r"\banswered (?:an? |the )?(?:[a-z-]+ )?call\b", "ont répondu à l'appel"),
    (r"\bbecause of an?\b", "en raison d'une"),
    (r"\bbecause of\b", "en raison de"),
    (
        (
            r"\b(demonstrations?|march|marches|protest|protests|rally|rallies|gathering|vigil) by\b"
            r"(?! (?:\d|the|police))"
        ),
        "{1} de",
    ),
    (r"\b(?:by|on|according to) our (?:own )?(?:count|tally|estimates?)\b", "selon notre comptage"),
    (r"\bwent to\b", "suis allé à"),
    (
        (
            r"\b(?:is |are )?due to (?:start|begin|take place|be held|leave|go ahead|set off|"
            r"set out|depart|kick off|assemble|meet)(?: from)?\b"
        ),
        "prévue",
    ),
    (r"\b(?:is|are) (?:now )?expecting\b", "attend"),
    # "Paris Pride report: half a million people": no postponement
    (r"\breport(?= ?[:.,!\n]| from\b| on\b| of\b)", "récit"),
    # "organisers hoped for 1,000"
    (
        r"\b(?:had hoped|hoped|(?:was|were) hoping) for (?=(?:around |about |over )?\d)",
        "attendait ",
    ),
    (r"\bnumbered (?=\d)", "étaient "),
    (r"\btakes to the streets\b", "descend dans la rue"),
    (
        (
            r"\b(?:the |far |hard |radical )+left\b(?: wing|-wing)?(?= (?:and|has|have|had|"
            r"will|is|was|takes?|"
            r"took|said|says|march\w*|rall\w*|gather\w*|call\w*|part(?:y|ies))\b|[,.;:\n]|-wing|$)"
        ),
        "la gauche",
    ),
    (r"\b(?:the )?far[- ]right\b", "l'extrême droite"),
    (r"\banti-?racis[mt]\b", "antiraciste"),
    (
        r"\bin dozens of (?:other |french )?(?:towns|cities)(?: and (?:towns|cities))?\b",
        "dans des dizaines de villes",
    ),
)
# What an hour of one to seven is on a clock of 24: of an afternoon or an evening.
HOURS = {
    **{str(hour): str(hour + 12) for hour in range(1, 8)},
    **{
        word: str(hour) for hour, word in enumerate(("eight", "nine", "ten", "eleven", "twelve"), 8)
    },
    **{
        word: str(hour)
        for hour, word in enumerate(("one", "two", "three", "four", "five", "six", "seven"), 13)
    },
}
# "at 2.30 pm" is one as well; "at 2.5 per cent" is none.
_NO_CLOCK = r"\b(?! ?[ap]\.?m\b|[\d%]| (?:per|percent|million)\b)"
# "at 2 we gather", not "at 2, rue Pasteur"
_ALONE = (
    r"(?=[.;:!?)\n]|,(?! ?(?:rue|avenue|place|quai|bd|boulevard))|$|"
    r" (?:on|outside|sharp|in front|for|tomorrow|tonight|today|we|they|you|i)\b)(?![.:,]\d)"
)
_CLOCKS = (
    (
        r"\bmeet(?:ing)?(?: up)? (?:at )?(\d{1,2})[.:]([0-5]\d)\b(?! ?[ap]\.?m\b)",
        "rendez-vous à {1}h{2}",
    ),
    (r"\bevery (\d{1,2}) min(?:ute)?s?\b", "toutes les {1} minutes"),
    (
        (
            r"\b(?:your|my|our|his|her|their|the|a|an) (?:\d{1,2}(?:[:.]\d\d)?) ?(?:o'clock|"
            r"am|pm|a\.m\.|p\.m\.)"
            r" (?:meeting|train|flight|bus|ferry|class|appointment|shift|lecture)\b"
        ),
        "une réunion",
    ),
    (
        rf"\bat ([1-6]|[89]|1\d|2[0-3])\.([0-5]\d){_NO_CLOCK}",
        "à {h1}h{2}",
    ),
    (
        (
            r"\b(?:ahead of|in the run-up to|before) the (?:[12]?\d|3[01])(?:st|nd|rd|"
            r"th)\b(?! of| [a-z]{3})"
        ),
        "avant",
    ),
    (rf"\bat ([1-6]|[89]|1\d|2[0-3]){_ALONE}", "à {h1}h"),
    (r"\bbastille day\b", "14 juillet"),
    (r"\bmay day\b", "1er mai"),
)
_HEADCOUNTS = (
    (r"\bwas (\d[\d, ]*\d) strong\b", "a réuni {1} personnes"),
    (
        (
            r"\b(?<![:h.] )(\d[\d,]*\d) at the (?=(?:[a-z][a-z'-]+ ){1,4}"
            r"(?:march|protest|demo|demonstration|rally|vigil)\b)"
        ),
        "{1} personnes à la ",
    ),
    (r"\b(\d+) ?(?:percent|per cent)\b", "{1} %"),
    (r"\b\d{4} gmt\b", ""),
    (
        (
            r"\b(?:(?:(?:fewer|more|less) (?:[a-z]+ )?)?than|as many as|compared (?:to|"
            r"with)) (?:those |that )?(?:on )?(?:last )?"
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
        ),
        "que la fois d'avant",
    ),
    (r"\b(?:of|than) a week (?:ago|earlier)\b", "de la semaine précédente"),
    (
        (
            r"(?<=\d) (?=(?:marched|gathered|protested|demonstrated|rallied|assembled|paraded|"
            r"walked|turned (?:up|out)|showed up|came|took (?:part|to)|joined|attended|"
            r"stood|sat)\b)"
        ),
        " personnes ",
    ),
    (
        r"\b(\d+) of us (?:marching|walking|protesting|demonstrating|gathering)\b",
        "on était {1} à défiler",
    ),
    (r"[€£$] ?(\d[\d.,]*\d|\d)", "{1} €"),
    (r"\bwho(?:'s| is|se)?(?: else)?(?: is)? (?:going|coming|in|up for it|with me)\b ?\?*", ""),
    (r"\ba (?:good|small|mere|bare) (hundred|thousand|dozen)\b", "une bonne {1}"),
    (r"\bpeople, they (?:claim|say|said|claimed)\b", "personnes, disent-ils"),
    (
        (
            r"\bthere were (?=(?:about |some |around |nearly |only |just )?"
            r"\d[\d,]*(?:[.,;\n]|$| of (?:us|them)| (?:in|at|on)\b))"
        ),
        "ils étaient ",
    ),
    (r"\b(?:they|we|marchers|people) (?:start|set off|leave) from\b", "ils partent de"),
    (r"\bat the same (?:hour|time and place)\b", "à la même heure"),
    (r"\bas many as (?=\d)", ""),
    (r"\b(?:said|says|say) that\b(?! \w+'s)", "a indiqué que"),
    (r"\b(?:over|under|above|aged) (?:[a-z]+ty|\d\d)\b(?=[.,;]| and )(?![.,]\d)", "âgées"),
    (
        (
            r"\b(?:already )?had (?:its|their|her|his) own\b(?= (?:last|on|the|yesterday|"
            r"earlier)|[.,;])"
        ),
        "a eu la sienne",
    ),
    (r"(?<=\d), (?:said|says?) (?=our |the |a )", ", selon "),
)
# "10.30 (place Grévy)", "leaves 1.45", no price
_BARE = (
    r"\.(00|15|30|45)(?=[ ,;()\n]|$)"
    r"(?! ?(?:euros?|[ap]\.?m|per|percent|million|billion|km|m|points?|kg|times)\b)(?! ?[€£$%])"
)
_HOUR = rf"({'|'.join(HOURS)}|[89]|1[0-2])"
_SAID_CLOCKS = (
    (rf"\b([1-6]|[89]|1\d|2[0-3]){_BARE}", "{h1}h{2}"),
    (r"\b(?:tonight|this evening) at ([5-9]|1[01])\b(?![:.\d])", "ce soir à {1}h du soir"),
    (rf"\b(?:at )?half[- ]past {_HOUR}\b", "à {h1}h30"),
    (rf"\b(?:at )?quarter[- ]past {_HOUR}\b", "à {h1}h15"),
    (rf"\b(?:at )?quarter[- ]to {_HOUR}\b", "à {b1}h45"),
    (rf"\b(?:at |from )?{_HOUR} o'clock\b(?! in the)", "à {h1}h"),
)
TURNS = (
    *DISPATCHES,
    *PLANS,
    *ASKING,
    *RIDING,
    *DENYING,
    *_MOVING,
    *_CALLING,
    *_CLOCKS,
    *_SAID_CLOCKS,
    *_HEADCOUNTS,
)
