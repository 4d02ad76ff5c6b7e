"""What is told outside the window of a batch that has come to rest: what happened, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.core.records import Job
from desktop_app.state.batches import Batch
from desktop_app.ui import wording
from desktop_app.ui.facts import fill

translate = QCoreApplication.translate

_MOST_PROMPT = 120


def told(batch: Batch, context: wording.Context) -> tuple[str, str]:
    """Title and text, plain; `context` is what is known of the account."""
    if batch.held is not None:
        said = wording.strip(batch.held, context)
        parts = (_ready(batch.finished), said.text, _remedy(said))
        return said.title, _sentences(parts)
    if not batch.failed:
        return _headline(_ready(batch.finished)), _prompt(batch.finished)
    titles = {wording.explain(job.failure).title for job in batch.failed if job.failure}
    first = _explained(batch.failed[0], context)
    about = (first.text, _remedy(first)) if len(titles) == 1 else (" ".join(sorted(titles)),)
    if batch.finished:
        count = len(batch.finished) + len(batch.failed)
        title = translate("Background", "%1 of %Ln pictures are ready", "", count)
        lead = first.title if len(titles) == 1 else ""
        return fill(title, str(len(batch.finished))), _sentences((lead, *about))
    if len(titles) > 1:
        return _headline(_need_you(batch.failed)), _sentences(about)
    many = _need_you(batch.failed) if len(batch.failed) > 1 else ""
    return first.title, _sentences((many, *about))


def _ready(jobs: Sequence[Job]) -> str:
    if not jobs:
        return ""
    one = translate("Background", "Your picture is ready.")
    many = translate("Background", "%Ln pictures are ready.", "", len(jobs))
    return one if len(jobs) == 1 else many


def _need_you(jobs: Sequence[Job]) -> str:
    return translate("Background", "%Ln pictures need you.", "", len(jobs))


def _prompt(jobs: Sequence[Job]) -> str:
    """What they were asked for, where it was the same."""
    prompts = {" ".join(job.recipe.prompt.split()) for job in jobs}
    prompt = prompts.pop() if len(prompts) == 1 else ""
    return prompt if len(prompt) <= _MOST_PROMPT else f"{prompt[:_MOST_PROMPT].rstrip()}…"


def _explained(job: Job, context: wording.Context) -> wording.Wording:
    if job.failure is None:
        return wording.Wording(title=_need_you([job]))
    known = wording.Context(
        estimate_usd=job.estimate_usd, credit_usd=context.credit_usd, is_demo=job.is_demo
    )
    return wording.explain(job.failure, known)


def _remedy(said: wording.Wording) -> str:
    if (
        said.action is None or said.action is wording.Action.TRY_NOW
    ):  # it will be tried without being asked
        return ""
    return fill(translate("Background", "Choose “%1” in Pictor."), wording.label(said.action))


def _headline(sentence: str) -> str:
    """A title ends without a stop, whichever the language has."""
    return sentence.rstrip(".。")


def _sentences(parts: Sequence[str]) -> str:
    return " ".join(part for part in parts if part)
