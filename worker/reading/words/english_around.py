"""What stands around an English verb or a town: who does it, when, in what letters."""

from worker.reading.words.english_words import DAYS
from worker.reading.words.patterns import compiled

# Who does something, and what goes on, right before a verb: "Clashes broke out"
CROWD = compiled(
    r"\b(?:people|demonstrators|protest[eo]rs|marchers|residents|locals|farmers|students|pupils|women|"
    r"activists|campaigners|workers|teachers|nurses|doctors|parents|firefighters|supporters|opponents|"
    r"police|gendarmes|officers|unions|crowds?|thousands|hundreds|dozens|youths|rioters|vests|they|"
    r"clashes|protests?|marche?s?|rall(?:y|ies)|demonstrations?|riots|unrest|violence|scuffles|"
    r"processions?|gatherings?|vigils?) (?:in [a-z-]+ )?(?:also |then |later |again |[a-z]+ly )?$"
)
# Who opens a sentence, and its verb right behind: "Thousands of farmers |block"
OPENED_BY = compiled(
    r"(?:^|[.!?] |\n|\b(?:as|while) )(?:[\w,-]+ ){0,4}?(?:people|persons?|demonstrators?|"
    r"protest[eo]rs?|marchers?|residents?|students?|pupils?|wom[ae]n|m[ae]n|youths?|activists?|"
    r"nurses?|opponents?|crowds?|thousands|hundreds|dozens|vests|locals|parents?|"
    r"[a-z]*(?:workers?|fighters?|growers?|officers?|farmers?|teachers?|campaigners?|supporters?|truckers?|"
    r"doctors?)) (?:also |again |[a-z]+ly )?$"
)
IS_CALLED = compiled(
    r"[^.!?\n]*\b(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}[:h]\d\d|noon|midday|o'clock|will|"
    r"tomorrow|tonight|next|this|every|each|coming|plan|set to)\b"
)
CAPITALS = compiled(r" ([A-Z\u00c0-\u00de][\w'-]+(?:[ -][A-Z\u00c0-\u00de][\w'-]+)*)")
CAPITALS_BEFORE = compiled(
    r"([A-Z\u00c0-\u00de][\w'-]+(?:[ -](?:(?:sur|sous|en|la|le|les|de|du)[ -])?"
    r"[A-Z\u00c0-\u00de][\w'-]+)*) $"
)
# What a town does and what is done there have one form: "marches", "protests".
TOWN_DOES = frozenset(("marches", "rallies", "protests"))
WHEN_DONE = compiled(
    r"(?: again)? (?:on |this |next |at \d|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|"
    "satur|sun)day)"
)
# In a French line: "Big manif in Dole Saturday, départ 10 am"
MIXED = compiled(
    rf"\b(?:(?P<day>{'|'.join(DAYS)})\b|in |(?<![\d:.h] )(?<![\d:.h])(?P<clock>(?:(?P<from>from) )?"
    r"(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])(?:\.m\b\.?|m\b)))"
)
NAME = compiled(r"[A-Z\u00c0-\u00de][\w'-]+(?:[ -][A-Z\u00c0-\u00de][\w'-]+)*")
