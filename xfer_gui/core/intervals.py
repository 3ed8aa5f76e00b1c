"""How exactly a share is known that was counted on a few photos."""

import math
from statistics import NormalDist


def wilson_interval(correct: int, total: int, confidence: float = 0.95) -> tuple[float, float]:
    """Interval in which the true accuracy lies.

    Args:
        correct: photos classified right, 0 to `total`.
        total: photos judged, at least 1.
        confidence: share of intervals that hold the truth, between 0 and 1.
    Returns:
        Lower and upper end, each between 0 and 1.
    Raises:
        ValueError: `total` is 0 or `correct` does not fit in it.
    Source: Wilson 1927; Brown, Cai & DasGupta 2001.
    """
    if total < 1 or not 0 <= correct <= total:
        raise ValueError(f"{correct} of {total} is no share")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = correct / total
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(share * (1 - share) / total + (z / (2 * total)) ** 2) / (1 + z * z / total)
    return max(0.0, centre - half), min(1.0, centre + half)
