"""Marks English text in rooms that know no Qt for translation in the window."""

# What fills the `{fields}` of a template: pairs, so that frozen data can hold them.
Values = tuple[tuple[str, str | int | float], ...]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Return `text` unchanged; Qt's lupdate collects it under `context`.

    Args:
        context: always "core".
        text: English, with `{name}` fields that are filled in after translation.
    Returns:
        `text`.
    """
    return text
