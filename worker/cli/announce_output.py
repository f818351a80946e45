"""How announcements are printed: JSON for programs, blocks of 80 columns for people."""

import json
import sys
from collections.abc import Sequence

from worker.cli.terminal import console
from worker.cli.wrapping import indented
from worker.domain.outside import when
from worker.domain.signs import harmless
from worker.services.planning import PlannedView
from worker.services.postage import Bill


def write(views: Sequence[PlannedView], *, as_json: bool, empty: str) -> None:
    """Print *views*; *empty* says on a terminal why there are none."""
    if as_json:
        json.dump([_object(view) for view in views], sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    elif views:
        out = console()
        for view in views:
            out.print(harmless(indented(_head(view), "")), style="bold", soft_wrap=True)
            if view.text:
                out.print(harmless(indented(view.text)), soft_wrap=True)
    else:
        sys.stdout.write(f"{empty}\n")


def write_bills(bills: Sequence[Bill]) -> None:
    """Print what the posts to come cost where a network bills them."""
    for bill in bills:
        short = ", more than is left" if bill.is_short else ""
        sys.stdout.write(
            f"{bill.account}: {bill.spent:.2f} of {bill.limit:.2f} spent this month, "
            f"{bill.posts} to come cost {bill.to_come:.2f}{short}\n"
        )


def _object(view: PlannedView) -> dict[str, object]:
    return {
        "id": str(view.id),
        "rally": str(view.rally_id),
        "place": {"code": view.place.code, "name": view.place.name, "kind": view.place.kind},
        "wave": view.wave,
        "account": view.account,
        "network": view.network,
        "due_at": when(view.due_at),
        "local": view.local.isoformat(timespec="seconds"),
        "useful_until": when(view.useful_until),
        "state": view.state,
        "why": view.why or None,
        "approval_needed": view.approval_needed,
        "attempts": view.attempts,
        "sent_at": when(view.sent_at) if view.sent_at else None,
        "url": view.url,
        "text": view.text,
        "image": {"file": view.image.file, "alt": view.image.alt} if view.image else None,
        "price": _price(view),
        "proposed": view.proposed,
    }


def _price(view: PlannedView) -> dict[str, float | None] | None:
    if view.price is None:
        return None
    return {"amount": view.price.amount, "without_link": view.price.without_link}


def _head(view: PlannedView) -> str:
    state = f"{view.words}: {view.why}" if view.why else view.words
    due = f"{view.local:%Y-%m-%d %H:%M %z}, {view.due_at:%H:%M} UTC"
    return f"{due}  {view.town}  {view.wave}  {view.account}  {state}"
