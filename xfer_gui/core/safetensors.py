"""Reads safetensors, the format in which PyTorch's weights are shared: a header and plain numbers.

Source: https://github.com/huggingface/safetensors, "Format".
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LENGTH_BYTES = 8
# A header names arrays; the largest networks have some thousands of them.
LARGEST_HEADER = 10_000_000
FLOAT32 = "F32"


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where one array is in the file.

    Attributes:
        kind: the format's word for the type, for example "F32".
        shape: of the array.
        begin, end: bytes from the start of the file.
    """

    kind: str
    shape: tuple[int, ...]
    begin: int
    end: int


def read_header(path: Path) -> dict[str, Tensor]:
    """The arrays of a file by name, without reading any of them.

    Raises:
        ValueError: the file is of another format.
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        length = int.from_bytes(stream.read(LENGTH_BYTES), "little")
        if not 2 <= length <= LARGEST_HEADER:
            raise ValueError("no header")
        entries = json.loads(stream.read(length))
    if not isinstance(entries, dict):
        raise ValueError("no names")
    start = LENGTH_BYTES + length
    return {
        name: _tensor(entry, start) for name, entry in entries.items() if name != "__metadata__"
    }


def is_whole(path: Path, tensors: Mapping[str, Tensor]) -> bool:
    """False when the file ends before its last array does."""
    return path.stat().st_size >= max((each.end for each in tensors.values()), default=0)


def read(path: Path, tensor: Tensor) -> "NDArray[np.float32]":
    """One array of 32-bit numbers.

    Raises:
        ValueError: it is of another type, or the file ends before it does.
        OSError: the file cannot be read.
    """
    import numpy as np

    size = 4 * math.prod(tensor.shape)
    if tensor.kind != FLOAT32 or tensor.end - tensor.begin != size:
        raise ValueError(f"{tensor} is no float32")
    if path.stat().st_size < tensor.end:
        raise ValueError("cut short")
    with path.open("rb") as stream:
        stream.seek(tensor.begin)
        data = stream.read(size)
    return np.frombuffer(data, dtype="<f4").reshape(tensor.shape)


def _tensor(entry: object, start: int) -> Tensor:
    try:
        begin, end = entry["data_offsets"]  # type: ignore[index]
        shape = tuple(int(side) for side in entry["shape"])  # type: ignore[index]
        tensor = Tensor(str(entry["dtype"]), shape, start + int(begin), start + int(end))  # type: ignore[index]
    except (KeyError, TypeError) as error:
        raise ValueError("an entry that is no array") from error
    if min((*shape, begin, end - begin), default=0) < 0:
        raise ValueError("an array of negative size")
    return tensor
