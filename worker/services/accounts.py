"""The accounts we post with: what keeps one from posting, known long before the first wave.

Each is asked once a day who it is; what a person has to renew is told by mail and notification,
again after three days.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

import structlog

from worker.clients.exchange import TokenRefusedError
from worker.domain import french
from worker.domain.announcement import Account
from worker.domain.cells import central_day
from worker.domain.kinds import NetworkKind
from worker.errors import ConfigError, PortevoixError, RefusedError
from worker.services import postage, probes, telling
from worker.services.facts import HOME
from worker.services.installation import Installation, pages_address
from worker.services.probes import EndingError
from worker.services.telling import Letter
from worker.storage import account_states
from worker.storage.account_states import AccountHealth
from worker.storage.owed import Owed

log = structlog.get_logger()

# Who holds the account may give posts for later on its site, which its interface never shows.
_SILENT = {NetworkKind.X}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """One account as its page shows it.

    ``lying``: when what somebody gave the network for later leaves there; known of suspended ones
    alone. ``unread``: the network could not be asked; ``silent``: it never tells. ``waits_until``:
    the network asked us to stay away.
    """

    name: str
    kind: NetworkKind
    suspended: bool
    trouble: str = ""
    last_success_at: dt.datetime | None = None
    last_fault: str = ""
    last_fault_at: dt.datetime | None = None
    lying: tuple[dt.datetime | None, ...] = ()
    unread: bool = False
    silent: bool = False
    waits_until: dt.datetime | None = None


def page(
    installation: Installation, now: dt.datetime, *, ask: bool = True
) -> tuple[AccountLine, ...]:
    """Return all accounts of networks.toml with how they fare.

    Args:
        installation: Where.
        now: When.
        ask: Whether the networks of suspended ones are asked what lies there, which may take
            seconds of each.
    """
    known = {one.name: one for one in account_states.all_states()}
    waiting = account_states.asked_to_wait(now)
    lines = (
        _line(installation, one, known.get(one.name), now, ask=ask) for one in installation.accounts
    )
    return tuple(replace(line, waits_until=_home(waiting.get(line.name))) for line in lines)


def _line(
    installation: Installation,
    account: Account,
    health: AccountHealth | None,
    now: dt.datetime,
    *,
    ask: bool,
) -> AccountLine:
    if health is None:
        return AccountLine(name=account.name, kind=account.kind, suspended=False)
    lying: tuple[dt.datetime | None, ...] | None = ()
    silent = health.suspended and account.kind in _SILENT
    if ask and health.suspended and not silent:
        lying = _lying(installation, account, now)
    return AccountLine(
        name=account.name,
        kind=account.kind,
        suspended=health.suspended,
        trouble=health.trouble,
        last_success_at=_home(health.last_success_at),
        last_fault=health.last_fault,
        last_fault_at=_home(health.last_fault_at),
        lying=lying or (),
        unread=lying is None,
        silent=silent,
    )


def _lying(
    installation: Installation, account: Account, now: dt.datetime
) -> tuple[dt.datetime | None, ...] | None:
    try:
        found = probes.scheduled(installation, account, now)
    except PortevoixError:
        return None
    return tuple(_home(due) for _, due in found)


def _home(moment: dt.datetime | None) -> dt.datetime | None:
    return moment.astimezone(HOME) if moment else None


def watch(installation: Installation, now: dt.datetime) -> int:
    """Ask every account whether it may post, and tell who leads what has to be renewed.

    Returns:
        How many letters and notifications left. A server that is down says nothing.
    """
    if installation.campaign.is_over(central_day(now)):
        return 0
    real = [one for one in installation.accounts if one.kind is not NetworkKind.DRY_RUN]
    troubles = {
        one.name: words for one in real if (words := _asked(installation, one, now)) is not None
    }
    for bill in postage.bills(installation.campaign.slug, real, now):
        if bill.is_short and not troubles.get(bill.account, "?"):
            troubles[bill.account] = "son budget de ce mois ne suffit pas aux annonces prévues"
    account_states.note_troubles(troubles)
    if not telling.can_reach(installation):
        return 0
    names, word = [one.name for one in real], partial(_letter, installation)
    untold = account_states.untold_troubles(names, now - telling.AGAIN)
    every = account_states.untold_troubles(names, now)
    sent = telling.reach_leaders(
        installation, Owed.ACCOUNT, fresh=untold, standing=every, letter=word, now=now
    )
    if sent and untold:
        account_states.mark_told(untold, now)
        log.info("accounts told", letters=sent, accounts=len(untold))
    return sent


def _asked(installation: Installation, account: Account, now: dt.datetime) -> str | None:
    """Return in French what keeps *account* from posting, "" for nothing, None if nobody knows."""
    try:
        probes.account(installation, account, now)
    except EndingError as error:
        when = french.day(error.ends_at.date())
        return f"sa clé a expiré le {when}" if error.ends_at <= now else f"sa clé expire le {when}"
    except TokenRefusedError:
        return "sa clé n’est plus acceptée"
    except ConfigError:
        return "sa clé manque ou est mal écrite"
    except RefusedError:
        return "le réseau refuse ce compte : supprimé, suspendu, ou sans le droit de publier"
    except PortevoixError:
        return None
    return ""


def _letter(installation: Installation, troubles: Mapping[str, str]) -> Letter:
    lines = [
        f"Compte « {name} » : {words}.{_first(installation, name)}"
        for name, words in troubles.items()
    ]
    page = f"{pages_address(installation.environment)}/comptes/"
    many = f"{len(lines)} comptes ne pourront pas" if len(lines) > 1 else "Un compte ne pourra pas"
    return Letter(
        subject=f"{many} publier : {installation.campaign.title}",
        body="Bonjour,\n\n"
        + "\n\n".join(lines)
        + f"\n\nCorrigez-le, puis vérifiez avec « portevoix check ».\n{page}\n",
    )


def _first(installation: Installation, account: str) -> str:
    due = account_states.first_due(installation.campaign.slug, account)
    if due is None:
        return ""
    return f" Sa prochaine annonce est prévue {french.day(due.astimezone(HOME).date())}."
