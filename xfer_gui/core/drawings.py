"""Drawings made by code, for the demo: four kinds of thing that colour does not tell apart."""

import colorsys
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from xfer_gui.core import files

SIZE = 160
# Drawn twice as large and then reduced, so that edges are smooth.
CANVAS = 2 * SIZE

Colour = tuple[int, int, int]


def draw_dataset(folder: Path, per_class: int, seed: int) -> None:
    """Draw a folder of photos-to-be: one subfolder for each kind of thing.

    Every colour is drawn by lot, and so are place, size, angle and background; what is left to
    learn is the shape. Another `seed` gives other drawings, the same one the same.

    Args:
        folder: gets the subfolders; made when missing.
        per_class: drawings of each kind.
        seed: any whole number.
    Raises:
        ProjectError: the folder cannot be written.
    """
    for name in THINGS:
        place = folder / name
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise files.write_error(place, error) from error
        for number in range(1, per_class + 1):
            path = place / f"{name}-{seed}-{number:03d}.jpg"
            try:
                draw_thing(name, random.Random(f"{seed}/{name}/{number}")).save(path, quality=90)
            except OSError as error:
                raise files.write_error(path, error) from error


def draw_thing(name: str, rng: random.Random) -> Image.Image:
    """One drawing of SIZE × SIZE pixels.

    Args:
        name: one of `THINGS`.
        rng: decides everything but the shape.
    """
    thing = Image.new("RGBA", (CANVAS, CANVAS))
    THINGS[name](ImageDraw.Draw(thing), rng)
    if rng.random() < 0.5:
        thing = thing.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    thing = thing.rotate(rng.uniform(-30, 30), Image.Resampling.BICUBIC)
    side = round(CANVAS * rng.uniform(0.65, 1.0))
    thing = thing.resize((side, side), Image.Resampling.LANCZOS)
    # A thing may be cut off a little at the edge, as in photos.
    reach = (CANVAS - side) // 2 + CANVAS // 20
    corner = [(CANVAS - side) // 2 + rng.randint(-reach, reach) for _ in range(2)]
    picture = _background(rng)
    picture.paste(thing, (corner[0], corner[1]), thing)
    picture = picture.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    grain = np.random.default_rng(rng.getrandbits(32)).normal(
        0, rng.uniform(2, 12), (SIZE, SIZE, 1)
    )
    return Image.fromarray(np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8))


def _background(rng: random.Random) -> Image.Image:
    slope = (
        Image.linear_gradient("L").resize((CANVAS, CANVAS)).rotate(rng.choice((0, 90, 180, 270)))
    )
    one, other = (Image.new("RGB", (CANVAS, CANVAS), _colour(rng)) for _ in range(2))
    picture = Image.composite(one, other, slope)
    draw = ImageDraw.Draw(picture)
    for _ in range(rng.randint(0, 12)):
        x, y = rng.uniform(0, CANVAS), rng.uniform(0, CANVAS)
        radius = rng.uniform(0.01, 0.06) * CANVAS
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=_colour(rng))
    return picture


def _colour(rng: random.Random) -> Colour:
    shares = colorsys.hsv_to_rgb(rng.random(), rng.uniform(0.2, 0.9), rng.uniform(0.35, 1.0))
    return (round(255 * shares[0]), round(255 * shares[1]), round(255 * shares[2]))


def _points(*pairs: tuple[float, float]) -> list[tuple[float, float]]:
    return [(x * CANVAS, y * CANVAS) for x, y in pairs]


def _line(rng: random.Random) -> Colour:
    dark = rng.randint(0, 60)
    return (dark, dark, dark)


def _fish(draw: ImageDraw.ImageDraw, rng: random.Random) -> None:
    body, fins, line = _colour(rng), _colour(rng), _line(rng)
    fat, width = rng.uniform(0.15, 0.24), CANVAS // 60
    tail = rng.uniform(0.12, 0.22)
    shape = _points((0.66, 0.5), (0.93, 0.5 - tail), (0.85, 0.5), (0.93, 0.5 + tail))
    draw.polygon(shape, fill=fins, outline=line, width=width)
    shape = _points((0.3, 0.52 - fat), (0.5, 0.42 - 1.3 * fat), (0.6, 0.55 - fat))
    draw.polygon(shape, fill=fins, outline=line, width=width)
    box = _points((0.08, 0.5 - fat), (0.74, 0.5 + fat))
    draw.ellipse(box, fill=body, outline=line, width=width)
    draw.ellipse(_points((0.18, 0.42), (0.26, 0.5)), fill="white", outline=line, width=width)
    draw.ellipse(_points((0.2, 0.44), (0.24, 0.48)), fill=line)
    draw.arc(_points((0.2, 0.5 - fat), (0.42, 0.5 + fat)), -60, 60, fill=line, width=width)


def _flower(draw: ImageDraw.ImageDraw, rng: random.Random) -> None:
    petals, line, width = _colour(rng), _line(rng), CANVAS // 60
    draw.line(_points((0.5, 0.4), (0.5, 0.96)), fill=_colour(rng), width=CANVAS // 24)
    count, reach, radius = rng.randint(5, 8), 0.19, rng.uniform(0.09, 0.12)
    for petal in range(count):
        angle = 2 * np.pi * petal / count
        x, y = 0.5 + reach * float(np.cos(angle)), 0.38 + reach * float(np.sin(angle))
        box = _points((x - radius, y - radius), (x + radius, y + radius))
        draw.ellipse(box, fill=petals, outline=line, width=width)
    draw.ellipse(_points((0.4, 0.28), (0.6, 0.48)), fill=_colour(rng), outline=line, width=width)


def _house(draw: ImageDraw.ImageDraw, rng: random.Random) -> None:
    line, width = _line(rng), CANVAS // 60
    left, eaves = rng.uniform(0.14, 0.24), rng.uniform(0.4, 0.5)
    walls = _points((left, eaves), (1 - left, 0.9))
    draw.rectangle(walls, fill=_colour(rng), outline=line, width=width)
    roof = _points((left - 0.08, eaves), (0.5, rng.uniform(0.1, 0.22)), (1.08 - left, eaves))
    draw.polygon(roof, fill=_colour(rng), outline=line, width=width)
    door = rng.uniform(left + 0.05, 0.42)
    box = _points((door, 0.64), (door + 0.14, 0.9))
    draw.rectangle(box, fill=_colour(rng), outline=line, width=width)
    box = _points((0.6, 0.6), (0.74, 0.74))
    draw.rectangle(box, fill=_colour(rng), outline=line, width=width)


def _tree(draw: ImageDraw.ImageDraw, rng: random.Random) -> None:
    crown, line, width = _colour(rng), _line(rng), CANVAS // 60
    storeys = rng.randint(2, 4)
    box = _points((0.44, 0.2 + 0.13 * storeys), (0.56, 0.42 + 0.13 * storeys))
    draw.rectangle(box, fill=_colour(rng), outline=line, width=width)
    for storey in range(storeys, 0, -1):
        top, half = 0.06 + 0.13 * storey, 0.13 + 0.065 * storey
        shape = _points((0.5 - half, top + 0.2), (0.5, top - 0.1), (0.5 + half, top + 0.2))
        draw.polygon(shape, fill=crown, outline=line, width=width)


THINGS: dict[str, Callable[[ImageDraw.ImageDraw, random.Random], None]] = {
    "fish": _fish,
    "flower": _flower,
    "house": _house,
    "tree": _tree,
}
