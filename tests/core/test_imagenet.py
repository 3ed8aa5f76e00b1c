"""Which of ImageNet's names a word stands for."""

import json
from dataclasses import replace

import pytest

from xfer_gui.core import catalogue, imagenet, places
from xfer_gui.core.catalogue import IMAGENET_NAMES
from xfer_gui.core.errors import WeightsError, WeightsMissing, XferError
from xfer_gui.core.jobs import JobContext

FILE = IMAGENET_NAMES.weights_file


@pytest.fixture
def names(weights) -> tuple[str, ...]:
    return imagenet.load(JobContext())


def said(positions, names):
    return [names[position] for position in positions]


def test_names_are_spelled_as_people_do(names):
    assert len(names) == 1000
    assert names[:2] == ("tench", "goldfish")
    assert names[285] == "Egyptian cat"


@pytest.mark.parametrize(
    ("word", "first", "last", "count"),
    [
        ("cats", "tabby", "Egyptian cat", 5),
        ("Dog", "Chihuahua", "Mexican hairless", 118),
        ("my_cats_2", "tabby", "Egyptian cat", 5),
        ("automobile", "ambulance", "sports car", 10),
        ("airplanes", "airliner", "warplane", 2),
        ("wolves", "timber wolf", "coyote", 4),
        ("butterflies", "admiral", "lycaenid", 6),
        ("foxes", "red fox", "grey fox", 4),
        ("Egyptian_cat", "Egyptian cat", "Egyptian cat", 1),
        ("GoldenRetriever", "golden retriever", "golden retriever", 1),
        ("lemons", "lemon", "lemon", 1),
        ("pepper", "bell pepper", "bell pepper", 1),
        ("hot-dog", "hotdog", "hotdog", 1),
        ("yellow lady's slipper", "yellow lady's slipper", "yellow lady's slipper", 1),
    ],
)
def test_word_means_a_kind_a_name_or_names_that_contain_it(names, word, first, last, count):
    found = said(imagenet.meant_by(word, names), names)
    assert (found[0], found[-1], len(found)) == (first, last, count)


@pytest.mark.parametrize("word", ["ok", "고양이", "", "123", "plural noun"])
def test_word_that_means_nothing_has_no_names(names, word):
    assert imagenet.meant_by(word, names) == ()


def test_every_kind_is_within_the_thousand(names):
    for kind, ranges in imagenet.KINDS.items():
        assert all(0 <= first <= last < 1000 for first, last in ranges), kind
    assert set(imagenet.SAME.values()) <= set(imagenet.KINDS)
    assert "zebra" not in said(imagenet.meant_by("horse", names), names)


def test_names_that_are_asked_for_may_be_kinds_and_come_in_pairs(names):
    words = (("pet", "tabby, Egyptian_cat"), ("wild", "zebra"), ("pet", "snails"))
    found = imagenet.asked_for(words, ("pet", "wild"), names)
    assert said(found["pet"], names) == ["tabby", "Egyptian cat", "snail", "slug"]
    assert said(found["wild"], names) == ["zebra"]


def test_unknown_name_says_which_are_alike(names):
    with pytest.raises(XferError, match="no name like “tiger kat”") as caught:
        imagenet.asked_for([("cat", "tiger kat")], ("cat",), names)
    assert "tiger cat" in caught.value.hint


def test_one_name_for_two_classes_is_refused(names):
    with pytest.raises(XferError, match="“tabby” was given to “a” and to “b”"):
        imagenet.asked_for([("a", "tabby"), ("b", "cat")], ("a", "b"), names)


def test_words_for_a_class_that_is_not_there_are_refused(names):
    with pytest.raises(XferError, match="no such class"):
        imagenet.asked_for([("cta", "tabby")], ("cat",), names)


def test_narrower_class_takes_its_name_from_the_wider_one(names):
    found = imagenet.by_words(("cat", "Persian cat", "nothing"), names, taken=[281])
    assert said(found["Persian cat"], names) == ["Persian cat"]
    assert said(found["cat"], names) == ["tiger cat", "Siamese cat", "Egyptian cat"]
    assert "nothing" not in found


def test_name_that_photos_get_goes_to_the_class_that_has_it_most():
    shares = {"a": {1: 0.6, 2: 0.3, 3: 0.1}, "b": {2: 0.5, 1: 0.45, 4: 0.05}, "c": {2: 0.5}}
    assert imagenet.by_photos(shares, 0.1) == {"a": (1, 3)}
    del shares["c"]
    assert imagenet.by_photos(shares, 0.1) == {"a": (1, 3), "b": (2,)}


def test_damaged_file_of_names_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("XFER_WEIGHTS", str(tmp_path))
    (tmp_path / FILE).write_text(json.dumps({"0": ["n0", "tench"]}))
    with pytest.raises(WeightsError, match="names of ImageNet is damaged"):
        imagenet.load(JobContext())


def test_without_file_and_network_the_message_names_the_file(monkeypatch):
    nowhere = replace(IMAGENET_NAMES, weights_url="http://127.0.0.1:9/" + FILE)
    monkeypatch.setattr(catalogue, "IMAGENET_NAMES", nowhere)
    with pytest.raises(WeightsMissing) as caught:
        imagenet.load(JobContext())
    assert FILE in caught.value.hint
    assert not (places.weights_folder() / FILE).exists()
