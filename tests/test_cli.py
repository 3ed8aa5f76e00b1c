"""The command line: real work on small drawn photos, exact answers, honest exit statuses."""

import json
import os
import signal
import subprocess
import sys

import pytest

from xfer_gui import cli, console
from xfer_gui.core.events import EpochEnded, StageStarted
from xfer_gui.core.project import open_project
from xfer_gui.core.runs import RunFolder, list_runs


@pytest.fixture
def run(capsys):
    """`run(*arguments)` gives exit status, standard output and standard error."""

    def call(*arguments):
        status = cli.main([str(each) for each in arguments])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return call


@pytest.fixture
def press_ctrl_c(monkeypatch):
    """`press_ctrl_c(kind)` sends the interrupt signal at the first event of that kind."""

    def at(kind):
        class Impatient(console.ProgressPrinter):
            def __call__(self, event):
                super().__call__(event)
                if isinstance(event, kind):
                    signal.raise_signal(signal.SIGINT)

        monkeypatch.setattr("xfer_gui.commands.ProgressPrinter", Impatient)

    return at


def quick(folder, project, *more):
    """Arguments of a training that takes a few seconds and needs no weights."""
    return (
        *("train", folder, "--project", project, "--strategy", "from_scratch"),
        *("--backbone", "small_vgg", "--image-size", 32, "--epochs", 2, "--seed", 3, *more),
    )


@pytest.fixture(scope="module")
def trained(tmp_path_factory, module_photos):
    """A project with one finished run, made by the command line itself."""
    project = tmp_path_factory.mktemp("trained") / "project"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("KERAS_HOME", "MPLCONFIGDIR"):
            patch.setenv(name, os.environ[name])
        patch.setenv("XFER_HOME", str(tmp_path_factory.mktemp("home")))
        patch.delenv("XFER_WEIGHTS", raising=False)
        assert cli.main([str(each) for each in quick(module_photos, project)]) == 0
    return project


@pytest.fixture(scope="module")
def module_photos(tmp_path_factory, make_photos):
    return make_photos(
        tmp_path_factory.mktemp("photos"), {"circles": 12, "squares": 12, "줄무늬": 12}
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("train", "photos"),
        ("train", "photos", "--project", "p", "--strategy", "magic"),
        ("train", "photos", "--project", "p", "--image-size", "0"),
        ("train", "photos", "--project", "p", "--epochs", "many"),
        ("train", "photos", "--project", "p", "--learning-rate", "0"),
        ("train", "photos", "--project", "p", "--augmentation", "wild"),
        ("train", "photos", "--project", "p", "--words", "cat"),
        ("predict", "run"),
        ("report", "run", "--to", "report.pdf"),
    ],
)
def test_wrong_usage_is_explained_and_ends_with_2(run, arguments):
    status, out, err = run(*arguments)

    assert status == 2
    assert out == ""
    assert "usage: xfer-gui" in err


def test_help_and_version_end_with_0(run):
    assert run("--version")[:2] == (0, "Xfer 0.1.0\n")
    status, out, _ = run("train", "--help")
    assert status == 0
    assert "--project DIR" in out


@pytest.mark.parametrize("command", ["check", "train"])
def test_an_empty_folder_is_refused_in_one_sentence(run, tmp_path, command):
    (tmp_path / "photos").mkdir()
    more = ("--project", tmp_path / "project") if command == "train" else ()

    status, out, err = run(command, tmp_path / "photos", *more)

    assert status == 1
    assert out == ""
    assert "Traceback" not in err
    assert err.strip().splitlines()[-1].endswith(".")
    assert not (tmp_path / "project").exists()


def test_check_counts_classes_and_names_problems_and_twins(run, make_photos, tmp_path):
    folder = make_photos(tmp_path / "photos", {"circles": 4, "squares": 3})
    first, second = sorted((folder / "circles").iterdir())[:2]
    second.write_bytes(first.read_bytes())
    text = folder / "squares" / "text.jpg"
    text.write_text("this is no photo")
    cut = sorted((folder / "squares").glob("squares*"))[0]
    cut.write_bytes(cut.read_bytes()[:-400])

    status, out, _ = run("check", folder, "--json")

    answer = json.loads(out)
    assert status == 0
    assert set(answer) == {"classes", "photos", "problems", "twins", "findings", "split"}
    assert answer["classes"] == {"circles": 4, "squares": 3}
    assert answer["photos"] == 7
    assert {problem["path"] for problem in answer["problems"]} == {str(text), str(cut)}
    assert {frozenset(problem) for problem in answer["problems"]} == {
        frozenset({"path", "kind", "detail"})
    }
    assert answer["twins"] == [[str(first), str(second)]]
    assert {finding["kind"] for finding in answer["findings"]} == {"twins", "few_photos"}
    assert answer["findings"][0]["photos"] == [str(first), str(second)]
    assert answer["split"] is None


def test_check_recognises_a_folder_that_is_already_divided(run, make_photos, tmp_path):
    make_photos(tmp_path / "photos" / "training_set", {"a": 5, "b": 5})
    make_photos(tmp_path / "photos" / "test_set", {"a": 2, "b": 2}, size=40)

    _, out, _ = run("check", tmp_path / "photos", "--json")

    assert json.loads(out)["split"] == {"training": 10, "validation": 0, "test": 4}


def test_train_answers_with_everything_about_the_run(run, photo_folder, tmp_path):
    status, out, err = run(*quick(photo_folder, tmp_path / "project", "--json"))

    answer = json.loads(out)
    assert status == 0, err
    assert set(answer) == {
        *("run", "backbone", "strategy", "photos", "validation_accuracy", "test_accuracy"),
        *("test_interval", "ease", "seconds", "device", "advice"),
    }
    learned = answer["photos"]["training"] + answer["photos"]["validation"]
    assert answer["ease"]["learned_from"] == learned
    assert answer["ease"]["copied"]["photos"] == answer["photos"]["test"]
    assert (answer["backbone"], answer["strategy"]) == ("small_vgg", "from_scratch")
    assert set(answer["photos"]) == {"training", "validation", "test", "skipped"}
    assert sum(answer["photos"].values()) == 36
    low, high = answer["test_interval"]
    assert 0 <= low <= answer["test_accuracy"] <= high <= 1
    assert set(answer["seconds"]) == {"read", "features", "train", "evaluate", "total"}
    assert answer["seconds"]["total"] >= answer["seconds"]["train"] > 0
    assert all(set(each) == {"id", "text"} for each in answer["advice"])
    (kept,) = list_runs(tmp_path / "project")
    assert str(kept.folder) == answer["run"]
    assert len(open_project(tmp_path / "project").parts) == 36
    assert "Round 2 of 2" in err


def test_train_uses_weights_that_are_on_this_machine(run, weights, photo_folder, tmp_path):
    status, out, err = run("train", photo_folder, "--project", tmp_path / "project", "--json")

    answer = json.loads(out)
    assert status == 0, err
    assert answer["strategy"] == "feature_extraction"
    assert answer["seconds"]["features"] > 0
    assert answer["test_accuracy"] > 0.8


def test_a_project_about_other_photos_is_not_trained_on(run, trained, photo_folder):
    status, out, err = run(*quick(photo_folder, trained))

    assert (status, out) == (1, "")
    assert "is about the photos in" in err


def test_a_network_without_weights_cannot_be_built_on(run, photo_folder, tmp_path):
    status, out, err = run(
        *("train", photo_folder, "--project", tmp_path / "project"),
        *("--backbone", "small_vgg", "--strategy", "feature_extraction"),
    )

    assert (status, out) == (1, "")
    assert "learned nothing yet" in err


def test_an_unknown_backbone_is_refused_with_those_that_are_spelled_alike(
    run, photo_folder, tmp_path
):
    status, _, err = run(
        *("train", photo_folder, "--project", tmp_path / "project", "--backbone", "resnet5")
    )

    assert status == 1
    assert "resnet50" in err


def test_predict_names_photos_and_says_which_could_not_be_read(
    run, trained, module_photos, tmp_path
):
    (kept,) = list_runs(trained)
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"")
    good = sorted((module_photos / "circles").iterdir())[0]

    status, out, err = run(
        *("predict", kept.folder, good, bad, "--top", 2, "--json"),
        *("--csv", tmp_path / "table.csv", "--sort-into", tmp_path / "sorted"),
    )

    first, second = json.loads(out)
    assert status == 0, err
    assert set(first) == {"path", "label", "confidence", "unsure", "top"}
    assert first["path"] == str(good)
    assert first["top"][0] == [first["label"], first["confidence"]]
    assert len(first["top"]) == 2
    assert set(second) == {"path", "error"}
    assert len((tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()) == 3
    assert [path.name for path in (tmp_path / "sorted").rglob("*.jpg")] == [good.name]


def test_predict_takes_folders_and_prints_a_line_for_each_photo(run, trained, module_photos):
    (kept,) = list_runs(trained)

    status, out, _ = run("predict", kept.folder, module_photos / "circles")

    assert status == 0
    assert len(out.splitlines()) == 12
    assert all("%" in line for line in out.splitlines())


def test_predict_without_any_photo_is_refused(run, trained, tmp_path):
    (tmp_path / "empty").mkdir()

    status, out, err = run("predict", trained, tmp_path / "empty")

    assert (status, out) == (1, "")
    assert "There are no photos in" in err


def test_predict_with_something_that_is_no_classifier_is_refused(run, photo_folder, tmp_path):
    status, out, err = run("predict", tmp_path, photo_folder)

    assert (status, out) == (1, "")
    assert "Traceback" not in err


def test_evaluate_counts_on_another_folder(run, trained, module_photos):
    (kept,) = list_runs(trained)

    status, out, err = run("evaluate", kept.folder, module_photos, "--json")

    answer = json.loads(out)
    assert status == 0, err
    assert set(answer) == {
        *("photos", "accuracy", "interval", "macro_f1", "per_class", "confusion", "classes"),
        "ease",
    }
    # It is judged on the folder that it learned from, which must not go unsaid.
    learned = kept.summary.photos["training"] + kept.summary.photos["validation"]
    assert answer["ease"]["exact_twins"]["photos"] == learned
    assert answer["ease"]["answer"] == "suspiciously_easy"
    assert answer["photos"] == 36
    assert answer["classes"] == ["circles", "squares", "줄무늬"]
    right = sum(row[number] for number, row in enumerate(answer["confusion"]))
    assert answer["accuracy"] == pytest.approx(right / 36)
    assert answer["per_class"]["circles"]["photos"] == 12
    assert set(answer["per_class"]["circles"]) == {"precision", "recall", "photos"}


def test_report_writes_a_page(run, trained, tmp_path):
    (kept,) = list_runs(trained)

    status, out, _ = run("report", kept.folder, "--to", tmp_path / "report.html")

    assert status == 0
    assert "report.html" in out
    assert "줄무늬" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_finished_run_is_not_resumed(run, trained):
    (kept,) = list_runs(trained)

    status, out, err = run("resume", kept.folder)

    assert (status, out) == (1, "")
    assert "is finished" in err


def test_ctrl_c_keeps_what_was_learned_and_resume_goes_on_from_there(
    run, press_ctrl_c, photo_folder, tmp_path, monkeypatch
):
    with monkeypatch.context():
        press_ctrl_c(EpochEnded)
        status, out, _ = run(*quick(photo_folder, tmp_path / "project", "--json"))
    stopped = json.loads(out)["run"]

    assert status == 130
    (kept,) = list_runs(tmp_path / "project")
    assert str(kept.folder) == stopped
    assert kept.summary.state == "stopped"
    assert kept.has_classifier
    assert len(kept.history) == 1

    monkeypatch.setattr("xfer_gui.commands.ProgressPrinter", console.ProgressPrinter)
    status, out, err = run("resume", stopped, "--json")

    assert status == 0, err
    assert [epoch.epoch for epoch in RunFolder(kept.folder).read().history] == [1, 2]
    assert json.loads(out)["test_accuracy"] is not None


def test_ctrl_c_before_anything_was_learned_leaves_no_run(
    run, press_ctrl_c, photo_folder, tmp_path
):
    press_ctrl_c(StageStarted)

    status, out, err = run(*quick(photo_folder, tmp_path / "project", "--json"))

    assert (status, out) == (130, "")
    assert err.strip().endswith("Stopped.")
    assert not list_runs(tmp_path / "project")


def test_the_program_itself_prints_one_json_object_and_nothing_else(photo_folder, own_home):
    done = subprocess.run(
        [sys.executable, "-m", "xfer_gui", "check", str(photo_folder), "--json"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["photos"] == 36
    assert len(done.stdout.splitlines()) == 1
