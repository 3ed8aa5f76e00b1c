"""Groups of real photos against their true classes, which the method does not see."""

import numpy as np
import pytest

from xfer_gui.core.dataset import scan
from xfer_gui.core.jobs import JobContext
from xfer_gui.session import grouping_jobs


@pytest.mark.parametrize(
    ("name", "count", "least"),
    [("cats-dogs", 2, 0.9), ("sign-digits", 10, 0.66), ("cifar10", 10, 0.46), ("flowers", 5, 0.37)],
)
def test_groups_are_as_pure_as_the_docstring_says(weights, shared_data, name, count, least):
    found = scan(shared_data(name), JobContext())
    groups = grouping_jobs.find_job(found.folder, found.photos, "stretch", count)(JobContext())
    label_of = {found.relative(photo): photo.label for photo in found.photos}
    labels = np.array([label_of[name] for name in groups.photos])
    numbers = np.array(groups.groups)
    commonest = [
        np.unique(labels[numbers == one], return_counts=True)[1].max() for one in set(groups.groups)
    ]
    purity = sum(commonest) / len(labels)
    print(f"{name}: purity {purity:.3f}, silhouette {dict(groups.silhouettes)[count]:.3f}")
    assert purity >= least


@pytest.mark.parametrize(
    ("name", "lowest", "highest"), [("cats-dogs", 2, 2), ("sign-digits", 9, 12)]
)
def test_the_number_that_is_suggested_is_near_the_true_one(
    weights, shared_data, name, lowest, highest
):
    found = scan(shared_data(name), JobContext())
    groups = grouping_jobs.find_job(found.folder, found.photos, "stretch", None)(JobContext())
    print(f"{name}: {groups.suggested} groups of {dict(groups.silhouettes)}")
    assert lowest <= groups.suggested <= highest
