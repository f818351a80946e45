"""Who asked to be left out; apart from the counting, so that no command loads NumPy to look."""

from worker.storage import models


def everybody() -> frozenset[int]:
    """Return the hashes of all accounts that asked to be left out."""
    return frozenset(models.Suppression.objects.values_list("account", flat=True))


def hashed() -> bool:
    """Return whether anything was counted or anybody left out here: then a key is needed."""
    return models.CountingKey.objects.exists() or models.Suppression.objects.exists()


def waiting(campaign: str) -> bool:
    """Return whether anything is still to be erased."""
    return models.Erasure.objects.filter(campaign=campaign, done_at=None).exists()
