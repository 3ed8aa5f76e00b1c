"""The same work without a window, on real photos."""

import json

from xfer_gui.cli import main


def run(capsys, *arguments: str) -> dict:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_cats_and_dogs_are_told_apart(weights, shared_data, tmp_path, capsys):
    folder = shared_data("cats-dogs")
    trained = run(
        capsys,
        "train",
        str(folder),
        "--project",
        str(tmp_path / "project"),
        "--backbone",
        "mobilenet_v2_0.35",
        "--strategy",
        "feature_extraction",
        "--image-size",
        "224",
    )
    assert trained["photos"]["test"] == 300
    assert trained["test_accuracy"] >= 0.95
    low, high = trained["test_interval"]
    assert low < trained["test_accuracy"] < high

    judged = run(capsys, "evaluate", trained["run"], str(folder))
    assert judged["photos"] == 300
    assert abs(judged["accuracy"] - trained["test_accuracy"]) < 0.005

    photos = [str(photo) for photo in sorted((folder / "test_set" / "dogs").iterdir())[:20]]
    answers = run(capsys, "predict", trained["run"], *photos)
    assert [answer["path"] for answer in answers] == photos
    assert sum(answer["label"] == "dogs" for answer in answers) >= 17
