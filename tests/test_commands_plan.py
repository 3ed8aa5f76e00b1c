"""From the command line to a plan: every choice arrives, and what does not go together is said."""

import pytest

from tests.ui.fake_session import dataset_of, run_in
from xfer_gui import cli
from xfer_gui.commands_plan import divided_as_asked, make_plan
from xfer_gui.core import files
from xfer_gui.core.errors import XferError
from xfer_gui.core.plan import Plan
from xfer_gui.core.project import Project
from xfer_gui.core.runs import RunSummary
from xfer_gui.core.together import KeepTogether

HYBRID = ("--backbone", "mobilenet_v2_0.35", "--strategy", "hybrid")


@pytest.fixture
def dataset(photo_folder):
    return dataset_of(photo_folder)


@pytest.fixture
def project(tmp_path):
    return tmp_path / "project"


@pytest.fixture
def plan(dataset, project):
    """`plan(*options)` is the plan that `train` would make of them."""

    def make(*options):
        arguments = ("train", dataset.folder, "--project", project, *options)
        chosen = cli.make_parser().parse_args([str(each) for each in arguments])
        return make_plan(chosen, dataset, Project(dataset.folder))

    return make


@pytest.fixture
def finished(project, dataset):
    """`finished(name)` puts a finished run into the project."""

    def put(name, classes=dataset.classes):
        run = run_in(project, classes, name)
        files.write_json(run.folder / "plan.json", run.plan, Plan)
        files.write_json(run.folder / "run.json", run.summary, RunSummary)
        return run

    return put


def test_every_choice_arrives_in_the_plan(plan):
    made = plan(
        *HYBRID,
        *("--image-size", 128, "--fit", "pad", "--epochs", 7, "--batch-size", 16),
        *("--learning-rate", "3e-4", "--augmentation", "strong", "--cropping", "partial"),
        *("--blocks", 4, "--copies", 6, "--seed", 5),
    )
    assert made == Plan(
        "mobilenet_v2_0.35",
        "hybrid",
        128,
        "pad",
        7,
        16,
        3e-4,
        "strong",
        "partial",
        blocks=4,
        copies=6,
        seed=5,
    )


def test_what_is_not_asked_for_stays_as_recommended(plan):
    made = plan(*HYBRID)
    # The drawn photos are small, and more of them are learned from at a time.
    assert made == Plan("mobilenet_v2_0.35", "hybrid", 96, batch_size=64)
    assert plan(*HYBRID, "--image-size", 224) == Plan("mobilenet_v2_0.35", "hybrid", 224)


def test_from_scratch_takes_a_small_network_and_its_depth(plan):
    made = plan("--strategy", "from_scratch", "--depth", 14)
    assert (made.backbone, made.strategy, made.depth) == ("small_resnet", "from_scratch", 14)


def test_zero_shot_brings_its_own_network_and_takes_words(plan):
    made = plan("--strategy", "zero_shot", "--words", "circles=a round thing = a ring")
    assert made.backbone == "clip_vit_base_patch32"
    assert made.image_size == 224
    assert made.words == (("circles", "a round thing = a ring"),)


def test_an_ensemble_names_its_members_by_name_or_path(plan, finished):
    first, second = finished("one"), finished("two")
    made = plan("--strategy", "ensemble", "--member", "one", "--member", second.folder)
    assert made.members == ("one", "two")
    assert made.backbone == first.plan.backbone


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--strategy", "full_fine_tuning", "--blocks", 3), ("--blocks", "hybrid")),
        (("--strategy", "full_fine_tuning", "--copies", 3), ("--copies", "partial_fine_tuning")),
        (("--strategy", "feature_extraction", "--learning-rate", 1e-3), ("--learning-rate",)),
        (("--strategy", "feature_extraction", "--cropping", "random"), ("--cropping",)),
        (("--strategy", "hybrid", "--words", "circles=rings"), ("--words", "zero_shot")),
        (("--strategy", "hybrid", "--member", "one"), ("--member", "ensemble")),
        (("--strategy", "zero_shot", "--image-size", 96), ("--image-size",)),
        ((*HYBRID, "--depth", 14), ("--depth", "from_scratch")),
        (
            ("--backbone", "resnet50", "--strategy", "from_scratch", "--depth", 14),
            ("resnet50", "small_vgg"),
        ),
        (
            ("--backbone", "small_vgg", "--strategy", "hybrid"),
            ("small_vgg", "learned nothing yet"),
        ),
        (("--backbone", "small_vgg", "--strategy", "as_is"), ("small_vgg",)),
        (("--backbone", "imagenet_names"), ("imagenet_names", "xfer-gui models")),
        (("--strategy", "from_scratch", "--depth", 3), ("3 layers", "8")),
        (
            ("--backbone", "clip_vit_base_patch32", "--strategy", "hybrid"),
            ("clip_vit_base_patch32", "zero_shot"),
        ),
        (("--backbone", "resnet50", "--strategy", "zero_shot"), ("resnet50", "clip_vit")),
        (("--strategy", "zero_shot", "--words", "triangles=three"), ("triangles", "squares")),
        (("--strategy", "ensemble"), ("at least two", "--member")),
        (("--strategy", "ensemble", "--member", "nothing"), ("nothing",)),
    ],
)
def test_what_does_not_go_together_is_one_sentence_and_a_hint(plan, options, words):
    with pytest.raises(XferError) as caught:
        plan(*options)

    assert caught.value.sentence.endswith(".")
    assert caught.value.hint
    assert all(word in str(caught.value) for word in words)


def test_the_same_member_twice_is_one_member(plan, finished):
    finished("one")
    with pytest.raises(XferError, match="at least two"):
        plan("--strategy", "ensemble", "--member", "one", "--member", "one")


def test_members_must_know_the_same_classes(plan, finished):
    finished("one")
    finished("two", ("cats", "dogs"))
    with pytest.raises(XferError, match="“two” knows other classes"):
        plan("--strategy", "ensemble", "--member", "one", "--member", "two")


def test_a_member_that_learned_nothing_is_refused(plan, finished):
    run = finished("one")
    (run.folder / "network" / "manifest.json").unlink()
    with pytest.raises(XferError, match="learned nothing"):
        plan("--strategy", "ensemble", "--member", "one")


def test_what_stays_together_is_taken_from_the_command_line(make_photos, tmp_path):
    folder = make_photos(tmp_path / "photos", {"a": 4, "b": 4})
    project = Project(folder, parts={"a/a-000.jpg": "test"})

    def divided(*words: str) -> Project:
        chosen = cli.make_parser().parse_args(["train", str(folder), "--project", "p", *words])
        return divided_as_asked(chosen, project)

    assert divided() == project
    assert divided("--keep-together", "folders").together == KeepTogether(False, 0, True)
    assert divided("--keep-together", "twins, bursts").together == KeepTogether()
    assert divided("--keep-together", "none").together == KeepTogether(False, 0, False)
    assert divided("--burst-seconds", "30").together == KeepTogether(True, 30, False)
    assert divided("--divide-anew").parts == {}
    with pytest.raises(SystemExit):
        divided("--keep-together", "people")
