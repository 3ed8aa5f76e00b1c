"""Cuts the pictures that the teachers answer for: strong crops, mixes of photos, drawings.

Whatever is shown, a teacher's answer to it is exact, so nothing has to look like a real photo.
"""

import random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageFilter

from xfer_gui.core.drawings import THINGS, draw_thing

# Shares of the pictures; what is left are crops of one photo.
WHOLE, MIXED, DRAWN = 0.2, 0.15, 0.04
SMALLEST_SHARE = 0.12  # of a photo's area
SMALLEST_SIDE = 40  # of a crop, in pixels of the photo, where the photo has them

Pixels = NDArray[np.uint8]


class Cutter:
    """Draws pictures by lot, from photos that lie in memory.

    Args:
        photos: rows × columns × 3 each.
        size: side of the pictures in pixels.
        seed: the same seed gives the same pictures.
    """

    def __init__(self, photos: list[Pixels], size: int, seed: int) -> None:
        self._photos = photos
        self._size = size
        self._rng = random.Random(seed)
        # A large photo holds more that can be cut out of it than a stamp.
        sides = np.sqrt([photo.shape[0] * photo.shape[1] for photo in photos])
        self._sides = sides.clip(64, 320).tolist()

    def pictures(self, count: int) -> Pixels:
        """The next `count` pictures, count × size × size × 3."""
        return np.stack([np.asarray(self._picture()) for _ in range(count)])

    def _picture(self) -> Image.Image:
        lot = self._rng.random()
        if lot < DRAWN:
            thing = draw_thing(self._rng.choice(list(THINGS)), self._rng)
            return self._crop(thing, 0.6)
        if lot < DRAWN + MIXED:
            return self._mix(self._cut(), self._cut())
        return self._cut()

    def _cut(self) -> Image.Image:
        (photo,) = self._rng.choices(self._photos, self._sides)
        image = Image.fromarray(photo)
        if self._rng.random() < WHOLE:
            return self._varied(image.resize((self._size, self._size), Image.Resampling.BICUBIC))
        side = min(image.size)
        smallest = min(0.6, max(SMALLEST_SHARE, (SMALLEST_SIDE / side) ** 2))
        return self._varied(self._crop(image, smallest))

    def _crop(self, image: Image.Image, smallest: float) -> Image.Image:
        rng = self._rng
        share = rng.uniform(smallest, 1.0)
        aspect = 2 ** rng.uniform(-0.5, 0.5)
        width = min(1.0, (share * aspect) ** 0.5) * image.width
        height = min(1.0, (share / aspect) ** 0.5) * image.height
        left, top = rng.uniform(0, image.width - width), rng.uniform(0, image.height - height)
        cut = image.resize(
            (self._size, self._size),
            Image.Resampling.BICUBIC,
            (left, top, left + width, top + height),
        )
        return cut.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if rng.random() < 0.5 else cut

    def _varied(self, image: Image.Image) -> Image.Image:
        """Other light, other colours, now and then blurred, coarse or turned."""
        rng = self._rng
        if rng.random() < 0.6:
            for kind in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
                image = kind(image).enhance(rng.uniform(0.6, 1.4))
        if rng.random() < 0.05:
            image = image.convert("L").convert("RGB")
        if rng.random() < 0.1:
            image = image.rotate(rng.uniform(-20, 20), Image.Resampling.BILINEAR)
        if rng.random() < 0.1:
            image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.5, 2.0)))
        if rng.random() < 0.1:
            coarse = rng.randint(28, 80)
            image = image.resize((coarse, coarse), Image.Resampling.BICUBIC)
            image = image.resize((self._size, self._size), Image.Resampling.BICUBIC)
        return image

    def _mix(self, one: Image.Image, other: Image.Image) -> Image.Image:
        """Half of the time blended, else a rectangle of one laid over the other."""
        rng = self._rng
        if rng.random() < 0.5:
            return Image.blend(one, other, rng.uniform(0.2, 0.8))
        width, height = (round(self._size * rng.uniform(0.3, 0.8)) for _ in range(2))
        corner = rng.randint(0, self._size - width), rng.randint(0, self._size - height)
        piece = other.resize((width, height), Image.Resampling.BICUBIC)
        mixed = one.copy()
        mixed.paste(piece, corner)
        return mixed
