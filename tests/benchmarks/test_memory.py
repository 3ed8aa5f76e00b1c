"""Memory does not grow with the number of photos."""

import os
import shutil
import subprocess
import sys

PEAK = """
import resource, sys
from xfer_gui.cli import main
code = main(["train", sys.argv[1], "--project", sys.argv[2], "--backbone", "mobilenet_v2_0.35",
             "--image-size", "224", "--json"])
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(code)
"""


def test_peak_memory_of_4000_photos_is_that_of_1000(weights, shared_data, tmp_path, figure):
    names = sorted(path.name for path in shared_data("flowers").iterdir() if path.is_dir())
    peaks = []
    for per_class in (200, 800):
        folder = tmp_path / f"photos-{per_class}"
        for name in names:
            photos = sorted((shared_data("flowers") / name).glob("*.jpg"))
            (folder / name).mkdir(parents=True)
            # A class that has too few is filled up with copies that differ in their last byte.
            for number in range(per_class):
                copy = folder / name / f"{number:04d}.jpg"
                shutil.copyfile(photos[number % len(photos)], copy)
                with copy.open("ab") as stream:
                    stream.write(number.to_bytes(2))
        done = subprocess.run(
            [sys.executable, "-c", PEAK, str(folder), str(tmp_path / f"project-{per_class}")],
            env=os.environ | {"XFER_HOME": str(tmp_path / f"home-{per_class}")},
            capture_output=True,
            text=True,
            check=True,
        )
        peaks.append(int(done.stdout.split("peak")[-1]) / 1024)
    figure(f"peak memory: 1,000 photos {peaks[0]:.0f} MB, 4,000 photos {peaks[1]:.0f} MB")
    figure(f"  ratio {peaks[1] / peaks[0]:.2f} (at most 1.15)")
    assert peaks[1] <= 1.15 * peaks[0]
