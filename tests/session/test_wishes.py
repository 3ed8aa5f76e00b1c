def test_a_photo_moved_to_another_class_counts_there(opened):
    photo = opened.dataset.photos[0]
    opened.wishes.move([photo.path], "squares")

    assert opened.dataset.counts() == {"circles": 11, "squares": 13, "stripes": 12}
    assert opened.found.counts()["squares"] == 13


def test_moving_to_a_new_name_makes_a_class_and_undo_takes_it_back(opened):
    paths = [photo.path for photo in opened.dataset.photos[:3]]
    opened.wishes.move(paths, "ovals")
    assert opened.dataset.counts()["ovals"] == 3

    opened.undo()
    assert opened.dataset.classes == ("circles", "squares", "stripes")
    assert not opened.can_undo


def test_a_photo_is_put_on_a_side_and_left_to_the_program_again(opened):
    photo = opened.dataset.photos[5]
    assert opened.wishes.part_of(photo) is None
    assert opened.wishes.put([photo.path], "test") == 1
    assert opened.wishes.part_of(opened.found.photos[5]) == "test"

    opened.wishes.put([photo.path], None)
    assert opened.wishes.part_of(opened.found.photos[5]) is None


def test_what_was_learned_from_never_judges(opened):
    first, second = opened.dataset.photos[:2]
    opened._library.remember_parts({opened.dataset.relative(first): "training"})

    assert opened.wishes.put([first.path, second.path], "test") == 1
    assert opened.wishes.part_of(opened.found.photos[0]) == "training"
    assert opened.wishes.part_of(opened.found.photos[1]) == "test"


def test_a_side_that_was_chosen_before_the_training_gives_way_to_what_was_learned(opened):
    photo = opened.dataset.photos[0]
    opened.wishes.put([photo.path], "test")
    opened._library.remember_parts({opened.dataset.relative(photo): "training"})

    assert opened.wishes.part_of(opened.found.photos[0]) == "training"


def test_without_a_project_nothing_is_wished(session, tmp_path):
    session.wishes.move([tmp_path / "a.jpg"], "a")
    assert session.wishes.put([tmp_path / "a.jpg"], "test") == 0
    assert not session.can_undo
