"""A text that fits a network's rules, from the template of a wave.

How a template is written (config/announcements/*.txt): plain Jinja variables, and square brackets
around what is printed only when every variable inside is set.

    Rassemblement {{ at_place }} {{ day }}[ à {{ time }}|, heure à venir] : {{ venue }}.

- ``[… {{ x }} …]`` is printed when ``x`` is set and there is room; when the text is too long,
  such parts are dropped from the last one on.
- ``[… {{ x }} …|other words]`` prints the other words when ``x`` is not set; it is never dropped.
- A variable outside brackets must be set: a rally that lacks it is held, and says which one.
- ``{% if x %}…{% endif %}``, ``==``, ``!=`` and the filters of ``FILTERS`` work; loops, calls and
  arithmetic are refused when the file is read. A literal bracket is ``{{ "[" }}``.

The variables are ``VARIABLES``. No figure of ours is among them, on purpose: an automatic text
never says how many are coming.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from jinja2 import Template, TemplateSyntaxError, meta, nodes
from jinja2.runtime import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from worker.domain.campaign import Campaign, ProgrammeItem, Rally, RallyPlan
from worker.domain.kinds import NetworkKind
from worker.domain.language import Language, language_of
from worker.domain.lengths import characters, graphemes, mastodon_length, weighted_length
from worker.domain.signs import sayable
from worker.errors import ConfigError, PortevoixError, TextTooLongError

VARIABLES = (
    "title",
    "hashtag",
    "link",
    "support",
    "place",
    "at_place",
    "day",
    "time",
    "ends_at",
    "venue",
    "meeting_point",
    "access",
    "contact",
    "stewards",
    "programme",
    "url",
    "old",
    "why",
)
# Known once a rally has changed, so that a wave that says one of them waits for ever.
_OF_CHANGES = frozenset({"old", "why"})
# By name, how many values each takes beside the one it is put after.
FILTERS: Mapping[str, int] = {"upper": 0, "lower": 0, "capitalize": 0, "trim": 0, "default": 1}
LONGEST_TEMPLATE = 5000

# Between the parts of one emoji, and inside words of Persian and Hindi.
_JOINERS = "\u200c\u200d"
_KEEP = "parts_to_keep"
_COMPARISONS = frozenset({"eq", "ne"})
# « {lieu} », « {venue}} »: what is meant to become the place, and would be printed as it stands.
_ONE_BRACE = re.compile(r"\{\s*\w+\s*\}")
_TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})|([\[\]|])", re.DOTALL)
# What organisers type often ends with a stop (« 06 12 34 56 78. »), as the sentence does.
_DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?= |$)")
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Filter,
)


class MissingVariableError(ConfigError):
    """A text needs a variable that is not set; ``name`` is the variable's."""

    def __init__(self, name: str) -> None:
        super().__init__(f"the text needs '{name}', which is not set; set it or put it in brackets")
        self.name = name


@dataclass(frozen=True, slots=True)
class Rule:
    """How long a network lets a text be, and how it counts."""

    limit: int
    measure: Callable[[str], int]
    unit: str


RULES: Mapping[NetworkKind, Rule] = {
    NetworkKind.DRY_RUN: Rule(280, weighted_length, "weighted characters"),
    NetworkKind.X: Rule(280, weighted_length, "weighted characters"),
    NetworkKind.MASTODON: Rule(500, mastodon_length, "characters, links counting 23"),
    NetworkKind.BLUESKY: Rule(300, graphemes, "graphemes"),
    NetworkKind.FACEBOOK_PAGE: Rule(5000, characters, "characters"),
    NetworkKind.TELEGRAM: Rule(4096, characters, "characters"),
}


# A caption, which is what the text under an image is there, is shorter than a message.
_UNDER_AN_IMAGE: Mapping[NetworkKind, Rule] = {
    NetworkKind.TELEGRAM: Rule(1024, characters, "characters under an image"),
}


def rule_of(network: NetworkKind, *, image: bool = False) -> Rule:
    """Return how long a text for *network* may be, alone or under an image."""
    return (_UNDER_AN_IMAGE.get(network) if image else None) or RULES[network]


class _Unset(StrictUndefined):
    """A variable without a value: false in a condition, like no value, an error when printed.

    What an ``if`` without its ``else`` leaves has no name and prints nothing.
    """

    def __bool__(self) -> bool:  # type: ignore[override]  # that is the point
        return False

    def __eq__(self, other: object) -> bool:  # type: ignore[override]  # the same
        return isinstance(other, _Unset)

    def __ne__(self, other: object) -> bool:  # type: ignore[override]  # the same
        return not isinstance(other, _Unset)

    __hash__ = None  # type: ignore[assignment]  # nobody keeps one

    def __str__(self) -> str:  # type: ignore[override]  # the same
        if self._undefined_name is None:
            return ""
        raise MissingVariableError(self._undefined_name)


# Announcements are plain text for networks that escape it themselves.
_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=_Unset, autoescape=False)


@dataclass(frozen=True, slots=True)
class _Compiled:
    template: Template
    droppable: int
    names: frozenset[str]


def compose(template: str, variables: Mapping[str, str], rule: Rule) -> str:
    """Return the text of *template* for *variables*, within *rule*.

    Raises:
        MissingVariableError: A variable outside brackets is not set.
        TextTooLongError: It does not fit even without its optional parts.
        ConfigError: The template itself is wrong.
    """
    compiled = _compile(template)
    text = ""
    for keep in range(compiled.droppable, -1, -1):
        text = _tidy(compiled.template.render({**variables, _KEEP: keep}))
        if text and rule.measure(text) <= rule.limit:
            return text
    if not text:
        raise _nothing_left(template, variables, rule)
    raise TextTooLongError(
        f"{rule.measure(text)} {rule.unit} without optional parts, limit {rule.limit}; shorten it"
    )


def _nothing_left(template: str, variables: Mapping[str, str], rule: Rule) -> PortevoixError:
    """Return why nothing is printed of a text that is optional throughout."""
    for name in VARIABLES:
        if name not in variables and name in _compile(template).names:
            return MissingVariableError(name)
    return TextTooLongError(f"none of its optional parts fits, limit {rule.limit}; shorten them")


def check_template(template: str, *, of_changes: bool = False) -> None:
    """Raise ConfigError when *template* can never be composed: syntax, brackets, unknown names.

    Args:
        template: The text as it stands in its file.
        of_changes: It is said when a rally changes, so it may tell what no longer holds.
    """
    names = _compile(template).names
    for name in sorted(names & _OF_CHANGES) if not of_changes else ():
        raise ConfigError(f"variable '{name}' is known only in what is said when a rally changes")


def variables_of(rally: Rally, campaign: Campaign, old: str | None = None) -> Mapping[str, str]:
    """Return what a text about *rally* may say; names without a value are left out.

    ``meeting_point`` falls back to the venue. *old* is the place or hour that no longer holds.
    """
    plan, said = rally.plan, language_of(campaign)
    values = {
        "title": campaign.title,
        "hashtag": _hashtag(campaign),
        "link": campaign.link,
        "support": campaign.support,
        "place": plan.place.name,
        "at_place": said.at_place(plan.place),
        "day": said.day(plan.date),
        "time": _hour(plan, said),
        "ends_at": said.hour(plan.ends_at) if plan.ends_at else None,
        "venue": plan.venue,
        "meeting_point": plan.meeting_point or plan.venue,
        "access": plan.access,
        "contact": plan.contact,
        "stewards": plan.stewards,
        "programme": _programme(plan.programme, said),
        "url": plan.url,
        "old": old,
        "why": said.why.get(rally.status),
    }
    return {name: clean for name, value in values.items() if value and (clean := _plain(value))}


def _hour(plan: RallyPlan, said: Language) -> str | None:
    if plan.time is None:
        return None
    hour = said.hour(plan.time)
    # « Demain, 0 h » is the night that comes, and was read as the one after.
    return hour if plan.time != dt.time(0) else f"{hour} ({said.night(plan.date)})"


def _hashtag(campaign: Campaign) -> str | None:
    return f"#{campaign.hashtags[0].lstrip('#')}" if campaign.hashtags else None


def _programme(programme: tuple[ProgrammeItem, ...], said: Language) -> str:
    return ", ".join(_programme_item(entry, said) for entry in programme)


def _programme_item(entry: ProgrammeItem, said: Language) -> str:
    # Where a talk group meets is printed only when the organiser says so.
    at = f" {said.at} {said.hour(entry.at)}" if entry.at else ""
    where = f" ({entry.where})" if entry.where and entry.publish_where else ""
    # Said in public as well: else a talk among women is announced to everybody.
    audience = f" ({entry.audience})" if entry.audience else ""
    return f"{entry.what}{audience}{at}{where}"


def _plain(value: str) -> str:
    return " ".join("".join(map(_printable, value)).split())


def _printable(sign: str) -> str:
    """Return *sign* as it is printed: nothing for soft hyphens and marks of direction."""
    kind = unicodedata.category(sign)
    if sign in _JOINERS or not kind.startswith("C"):
        return sign
    return "" if kind == "Cf" else " "


def _tidy(text: str) -> str:
    lines = (_DOUBLE_STOP.sub(".", " ".join(line.split())) for line in text.strip().splitlines())
    return unicodedata.normalize("NFC", "\n".join(lines))


@lru_cache(maxsize=256)
def _compile(template: str) -> _Compiled:
    if len(template) > LONGEST_TEMPLATE:
        raise ConfigError(f"the text has {len(template)} characters, limit {LONGEST_TEMPLATE}")
    # What a file holds unseen would leave with it; PostgreSQL takes no text with a NUL.
    source, droppable = _jinja(sayable(template))
    try:
        tree = _ENVIRONMENT.parse(source)
    except TemplateSyntaxError as error:
        raise ConfigError(f"line {error.lineno}: {error.message}") from None
    _refuse_power(tree)
    _refuse_unknown(tree)
    names = frozenset(meta.find_undeclared_variables(tree))
    _refuse_slips(tree)
    return _Compiled(_ENVIRONMENT.from_string(tree), droppable, names)


def _refuse_power(tree: nodes.Template) -> None:
    """Refuse what could loop, grow or fail; a text needs variables and conditions only."""
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            word = type(node).__name__.lower()
            raise ConfigError(f"line {node.lineno}: '{word}' is not allowed in an announcement")
        if isinstance(node, nodes.Compare) and not _is_of_brackets(node):
            for found in {operand.op for operand in node.ops} - _COMPARISONS:
                raise ConfigError(f"line {node.lineno}: '{found}' is not allowed, only == and !=")
        if isinstance(node, nodes.Filter):
            _refuse_filter(node)


def _is_of_brackets(node: nodes.Compare) -> bool:
    return isinstance(node.expr, nodes.Name) and node.expr.name == _KEEP


def _refuse_filter(node: nodes.Filter) -> None:
    if node.name not in FILTERS:
        known = ", ".join(sorted(FILTERS))
        raise ConfigError(f"line {node.lineno}: filter '{node.name}' is unknown; known: {known}")
    takes, given = FILTERS[node.name], [*node.args, *node.kwargs]
    if len(given) > takes or node.dyn_args or node.dyn_kwargs:
        most = "one value in its brackets at most" if takes else "nothing in brackets"
        raise ConfigError(f"line {node.lineno}: filter '{node.name}' takes {most}")


def _refuse_slips(tree: nodes.Template) -> None:
    """Refuse what would leave as nobody meant it: nothing at all, or a name in its braces."""
    printed = [part for output in tree.find_all(nodes.Output) for part in output.nodes]
    if not any(not isinstance(part, nodes.TemplateData) or part.data.strip() for part in printed):
        raise ConfigError("it says nothing; write the announcement in it")
    for part in printed:
        slip = _ONE_BRACE.search(part.data) if isinstance(part, nodes.TemplateData) else None
        if slip:
            raise ConfigError(
                f"'{slip[0]}' would be printed so; a variable has two braces: {{{{ … }}}}"
            )


def _refuse_unknown(tree: nodes.Template) -> None:
    # Jinja knows some of its own: « {{ self }} » would leave as « <TemplateReference None> ».
    named = {node.name for node in tree.find_all(nodes.Name)}
    for name in sorted(named - {*VARIABLES, _KEEP}):
        nearest = get_close_matches(name, VARIABLES, 1)
        hint = f"did you mean '{nearest[0]}'?" if nearest else f"known: {', '.join(VARIABLES)}"
        raise ConfigError(f"variable '{name}' is unknown; {hint}")


def _jinja(template: str) -> tuple[str, int]:
    """Return *template* with its brackets as Jinja conditions, and how many may be dropped."""
    written: list[str] = []
    inside: list[str] | None = None
    droppable = position = 0
    for match in _TOKEN.finditer(template):
        target = written if inside is None else inside
        target.append(template[position : match.start()])
        position = match.end()
        match match.group(2), inside:
            case "[", None:
                inside = []
            case "]", list():
                piece, counts = _optional(inside, droppable + 1)
                droppable += counts
                written.append(piece)
                inside = None
            case ("[", _) | ("]", None):
                raise ConfigError(f"bracket out of place near '{_near(template, match.start())}'")
            case "|", list():
                inside.append("\0")
            case _:
                target.append(match.group(0))
    if inside is not None:
        raise ConfigError("a bracket '[' is never closed")
    return "".join(written) + template[position:], droppable


def _optional(inside: list[str], number: int) -> tuple[str, int]:
    """Return one bracket as a Jinja condition, and 1 when it may be dropped for room."""
    text, *others = "".join(inside).split("\0")
    try:
        names = sorted(meta.find_undeclared_variables(_ENVIRONMENT.parse(text)))
    except TemplateSyntaxError as error:
        raise ConfigError(f"in brackets '[{text}]': {error.message}") from None
    if others:
        condition = " and ".join(names) or "true"
        return f"{{% if {condition} %}}{text}{{% else %}}{'|'.join(others)}{{% endif %}}", 0
    condition = " and ".join([*names, f"{_KEEP} >= {number}"])
    return f"{{% if {condition} %}}{text}{{% endif %}}", 1


def _near(template: str, position: int) -> str:
    return template[max(0, position - 12) : position + 12].replace("\n", " ")
