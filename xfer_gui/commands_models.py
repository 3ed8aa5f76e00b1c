"""The command `models`: which weights this machine has, and bringing and removing them."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from xfer_gui.commands import DONE, FAILED, Desk
from xfer_gui.core import places, weights_delivery, weights_shelf
from xfer_gui.core.catalogue import BACKBONES
from xfer_gui.core.weights_delivery import Delivery
from xfer_gui.core.weights_shelf import Holding
from xfer_gui.session import jobs

ALL = "all"
WHERE = {
    "named": "in a folder you named",
    "bundled": "comes with Xfer",
    "downloaded": "downloaded",
}


def models(chosen: argparse.Namespace, desk: Desk) -> int:
    """List the networks that can be built on, download, import or remove their weights."""
    if chosen.download:
        return tell_delivery(
            weights_delivery.download_all(ids_of(chosen.download), desk.context), desk
        )
    if chosen.import_from:
        folder: Path = chosen.import_from
        return tell_delivery(weights_delivery.import_folder(folder, desk.context), desk)
    if chosen.remove:
        return remove(ids_of(chosen.remove), desk)
    return tell_inventory(desk)


def ids_of(words: Sequence[str]) -> list[str]:
    """The backbones that are meant; "all" means every one that has weights."""
    if ALL in words:
        return [entry.id for entry in BACKBONES if entry.has_weights]
    return list(words)


def tell_inventory(desk: Desk) -> int:
    """Print what there is."""
    holdings = weights_shelf.inventory()
    data = {
        "models": [
            {
                "id": each.backbone.id,
                "name": each.backbone.name,
                "bytes": each.backbone.download_bytes,
                "licence": each.backbone.licence,
                "top1": each.backbone.top1,
                "state": each.state,
                "place": each.place,
                "path": str(each.path) if each.path else None,
                "bytes_here": each.size,
            }
            for each in holdings
        ],
        "folder": str(places.weights_folder()),
        "bytes_cached": sum(each.cached for each in holdings),
    }
    words = [line(each) for each in holdings]
    here = sum(each.state == "here" for each in holdings)
    cached = megabytes(sum(each.cached for each in holdings))
    words.append(
        f"{here} of {len(holdings)} are on this computer; {cached} in {places.weights_folder()}"
    )
    desk.answer(data, words)
    return DONE


def line(holding: Holding) -> str:
    """One backbone in the list."""
    entry = holding.backbone
    where = {
        "here": WHERE.get(holding.place or "", ""),
        "partly": f"partly downloaded, {megabytes(holding.size)}",
        "missing": "-",
    }[holding.state]
    top1 = f"{entry.top1:.1f} %" if entry.top1 is not None else "-"
    size = megabytes(entry.download_bytes)
    return f"  {entry.id:24} {size:>9}  {top1:>6}  {entry.licence:12}  {where}"


def megabytes(count: int) -> str:
    """Bytes for people: "14.5 MB"."""
    return f"{count / 1e6:,.1f} MB"


def remove(backbone_ids: Sequence[str], desk: Desk) -> int:
    """Delete weights from the user's cache and say how much room that gave."""
    freed = weights_shelf.remove(backbone_ids)
    desk.answer({"removed": list(backbone_ids), "bytes": freed}, [f"Freed {megabytes(freed)}."])
    return DONE


def tell_delivery(delivery: Delivery, desk: Desk) -> int:
    """Compare what came with the networks it is for, and print what is here now and what is not."""
    problems = list(delivery.problems)
    arrived = list(delivery.arrived)
    if arrived:
        desk.start_engine()
    for id in delivery.arrived:
        desk.context.check()
        problem = jobs.check_weights_job(id)(desk.context)
        if problem is not None:
            arrived.remove(id)
            problems.append((id, problem))
    data = {
        "arrived": arrived,
        "already": list(delivery.already),
        "failed": [{"id": id, "error": str(problem)} for id, problem in problems],
    }
    words = [] if arrived or delivery.already else ["Nothing came."]
    words += [f"On this computer now: {id}" for id in arrived]
    words += [f"Was here already: {id}" for id in delivery.already]
    desk.answer(data, words)
    for _, problem in problems:
        desk.progress.line(str(problem))
    return FAILED if problems else DONE
