"""Collect the program's texts for translators, and make what they wrote readable for Qt.

`python packaging/translate.py` updates every `resources/translations/xfer_<language>.ts` from the
code and writes the `.qm` file beside it.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ko",)


def main() -> int:
    """Update and release every language; say how much of each is translated."""
    for language in LANGUAGES:
        texts = TRANSLATIONS / f"xfer_{language}.ts"
        update(texts, language)
        done, total = progress(texts)
        if done:
            # An empty file would make Qt's own buttons speak a language that nothing else speaks.
            release(texts, texts.with_suffix(".qm"))
        sys.stdout.write(f"{language}: {done} of {total} texts translated\n")
    return 0


def update(texts: Path, language: str) -> None:
    """Bring a `.ts` file up to date with the code; what is translated stays.

    Args:
        texts: the file; made when missing.
        language: its code, for example "ko".
    """
    sources = [str(path) for path in sorted((ROOT / "xfer_gui").rglob("*.py"))]
    options = ["-no-obsolete", "-locations", "none", "-target-language", language]
    _run("pyside6-lupdate", *sources, *options, "-ts", str(texts))


def release(texts: Path, compiled: Path) -> None:
    """Write the `.qm` file that the program loads."""
    _run("pyside6-lrelease", str(texts), "-qm", str(compiled))


def progress(texts: Path) -> tuple[int, int]:
    """How many texts of a `.ts` file are translated, and how many there are."""
    content = texts.read_text(encoding="utf-8")
    total = len(re.findall(r"<message\b", content))
    return total - len(re.findall(r'<translation type="unfinished"', content)), total


def _run(tool: str, *arguments: str) -> None:
    # The tool that belongs to this Python's PySide6, whatever else is on the path.
    command = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([command, *arguments], check=True, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main())
