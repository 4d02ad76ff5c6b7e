"""What a job's tile says and offers, as one value."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop_app.core.records import Job, JobState, now
from desktop_app.ui import job_words, wording
from desktop_app.ui.wording import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """Words, progress and actions of a tile."""

    title: str
    text: str
    is_painted: bool  # over the underpainting, not on the flat tone
    progress: float | None = None  # 0 to 1; None where nothing is known
    icon: str = ""
    actions: tuple[tuple[Action, str], ...] = ()
    note: str = ""  # what is other than was wished, on a line of its own
    said: str = ""  # the accessible name, where it is not title and text

    @property
    def letters(self) -> tuple[object, ...]:
        """What is written on the tile, for telling whether it must be written anew."""
        words = (self.title, self.text, self.note)
        return (*words, self.icon, self.is_painted, len(self.actions))

    @property
    def spoken(self) -> str:
        """The tile's accessible name."""
        said = self.said or f"{self.title} {self.text}".strip()
        return ", ".join(part for part in (said, self.note) if part)


def progress(elapsed_s: float, expected_s: float) -> float:
    """How far the line has come: it eases toward 95 % and never jumps back."""
    return 0.95 * (1 - math.exp(-2.2 * elapsed_s / max(expected_s, 0.1)))


def face(job: Job, moment: float, *, says_changes: bool = True) -> Face:
    """What to show for a job at a moment of `time.monotonic()`.

    Of a comparison of models it says what was changed, unless that is said beside it.
    """
    plain = _face(job, moment)
    return replace(plain, note=job_words.changed_words(job.changed)) if says_changes else plain


def _face(job: Job, moment: float) -> Face:
    match job.state:
        case JobState.WAITING:
            title, text = wording.waiting(job.failure)
            return Face(title=title, text=text, is_painted=False)
        case JobState.PAINTING:
            elapsed = (now() - job.started).total_seconds() if job.started else 0.0
            quiet = moment - job.heard if job.heard is not None else None
            title, text = wording.painting(elapsed, job.expected_s, quiet)
            done = progress(elapsed, job.expected_s) if job.expected_s else None
            said = _spoken(elapsed, job.expected_s)
            asked = wording.unanswered(quiet or 0.0, job.recipe, is_demo=job.is_demo)
            if asked is not None:
                actions = _offered(asked.action, asked.second)
                return Face(title=asked.title, text=asked.text, is_painted=True, actions=actions)
            return Face(title=title, text=text, is_painted=True, progress=done, said=said)
        case JobState.FINISHING | JobState.DONE:
            title, text = wording.finishing()
            return Face(title=title, text=text, is_painted=True, progress=1.0)
        case JobState.TRYING_AGAIN:
            left = max(0.0, (job.retry_at or moment) - moment)
            title, text = wording.trying_again(left, job.failure)
            hurry = (Action.TRY_NOW, wording.label(Action.TRY_NOW))
            return Face(title=title, text=text, is_painted=True, actions=(hurry,))
        case JobState.STOPPED:
            started = job.started is not None
            title, text = wording.stopped(job.recipe, has_started=started, is_demo=job.is_demo)
            text = text or " ".join(job.recipe.prompt.split())
            # What is paid for already is fetched, not painted anew.
            again = Action.FETCH if job.links else Action.TRY_AGAIN
            return _needs_you(title, text, "circle-stop", again)
        case JobState.INTERRUPTED:
            context = wording.Context(is_demo=job.is_demo)
            title, text = wording.interrupted(job.failure, context)
            return _needs_you(title, text, "unplug", Action.TRY_AGAIN)
        case JobState.FAILED:
            assert job.failure is not None
            context = wording.Context(is_demo=job.is_demo, estimate_usd=job.estimate_usd)
            words = wording.explain(job.failure, context)
            first = words.action or Action.TRY_AGAIN
            return _needs_you(words.title, words.text, wording.icon(job.failure), first)


def _needs_you(title: str, text: str, icon: str, action: Action) -> Face:
    offered = _offered(action, Action.DISMISS)
    return Face(title=title, text=text, is_painted=False, icon=icon, actions=offered)


def _offered(*actions: Action | None) -> tuple[tuple[Action, str], ...]:
    return tuple((one, wording.label(one)) for one in actions if one is not None)


def _spoken(elapsed_s: float, expected_s: float | None) -> str:
    """A painting job as a screen reader says it; it does not count every second."""
    left = round((expected_s or 0) - elapsed_s)
    if left < 2:
        return QCoreApplication.translate("JobFace", "Painting")
    return QCoreApplication.translate("JobFace", "Painting, about %Ln seconds left", "", left)
