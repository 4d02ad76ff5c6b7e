"""What is said of the prompts that the words unfold into."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.state.draft import Draft, Hindrance
from desktop_app.state.unfolding import MOST_AT_ONCE
from desktop_app.ui.composer.estimate_words import price_words
from desktop_app.ui.facts import fill

_COUNTABLE = 100_000  # beyond it nobody wants to know exactly


def number(count: int) -> str:
    """A count, as far as it makes sense to be told."""
    locale = QLocale()
    return locale.toString(count) if count <= _COUNTABLE else f"> {locale.toString(_COUNTABLE)}"


def _form(count: int) -> int:
    """What the form of a word goes by: Qt takes no number beyond a C integer."""
    return min(count, _COUNTABLE)


def prompts_words(draft: Draft) -> str:
    """How many prompts: "6 prompts", "5 of 6 prompts"."""
    tr = QCoreApplication.translate
    wanted, count = draft.prompts.count, draft.prompts.all_count
    if wanted != count:
        text = tr("Composer", "%1 of %2 prompts", "", _form(count))
        return fill(text, number(wanted), number(count))
    return fill(tr("Composer", "%1 prompts", "", _form(count)), number(count))


def sum_words(draft: Draft) -> tuple[str, ...]:
    """The sum and its price, from all that there is to say to the least of it."""
    tr = QCoreApplication.translate
    short = prompts_words(draft)
    plain = short
    if draft.count > 1:
        times = tr("Composer", "%1 × %2 images = %3", "", draft.count)
        plain = fill(times, short, QLocale().toString(draft.count), number(draft.images))
    if draft.hindrance is not None:
        return (plain, short)
    price = price_words(draft.estimate)
    said = [plain]
    if draft.count > 1:
        times = tr("Composer", "%1 × %2 = %3")
        said.append(fill(times, short, QLocale().toString(draft.count), number(draft.images)))
    said.append(fill(tr("Composer", "%1 images", "", _form(draft.images)), number(draft.images)))
    return (*(fill(tr("Composer", "%1 · %2"), one, price) for one in said), plain, short)


def hindrance_words(draft: Draft) -> str:
    """Why nothing can be asked for, and what to do; nothing where all is well."""
    tr = QCoreApplication.translate
    match draft.hindrance:
        case Hindrance.TOO_MANY:
            text = tr("Composer", "%1 images are too many at once. Leave some out: %2 is the most.")
            return fill(text, number(draft.images), QLocale().toString(MOST_AT_ONCE))
        case Hindrance.NONE_LEFT:
            return tr("Composer", "Every prompt is left out. Tick one to go on.")
        case Hindrance.EMPTY:
            return tr("Composer", "One of the prompts has no words.")
        case None:
            return ""
