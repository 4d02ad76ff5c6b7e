"""From a prompt to a brief: which subject, at what hour, in which season, with what in it."""

import random
import re
from dataclasses import dataclass

from desktop_app.demo.words import ACCENTS, GRADES, HOURS, SEASONS, SUBJECTS, THINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What a painter is asked for; empty words leave the choice to chance."""

    subject: str
    hour: str = ""
    season: str = ""
    grade: str = ""
    accents: tuple[str, ...] = ()
    things: frozenset[str] = frozenset()

    def has(self, *things: str) -> bool:
        """Whether the prompt names any of the things."""
        return not self.things.isdisjoint(things)


def _spots(prompt: str, phrase: str) -> list[int]:
    """Where the prompt says the phrase, in singular or plural."""
    plural = "(?:s|es)?" if phrase[-1].isalpha() else ""
    return [match.start() for match in re.finditer(rf"\b{re.escape(phrase)}{plural}\b", prompt)]


def _latest(prompt: str, words: dict[str, str]) -> str:
    """The entry whose words come last in the prompt: an added wish overrules an older one."""
    found = [
        (spot, name)
        for name, phrases in words.items()
        for phrase in phrases.split(", ")
        for spot in _spots(prompt, phrase)
    ]
    return max(found, default=(0, ""))[1]


def _subject(prompt: str, least: float = 0.0) -> str:
    """The subject that the prompt speaks for most loudly, if it does so loudly enough."""
    scores: dict[str, float] = {}
    for name, weighted in SUBJECTS.items():
        for entry in weighted.split(", "):
            phrase, _, weight = entry.rpartition(" ")
            if _spots(prompt, phrase):
                scores[name] = scores.get(name, 0) + float(weight)
    best = max(scores, key=lambda name: scores[name], default="")
    return best if scores.get(best, 0.0) > least else ""


def _unwanted(prompt: str) -> set[str]:
    """Words that a wish takes away: no boat, without the cabin, remove clouds."""
    pattern = r"\b(?:no|without|remove|delete|erase)\s+(?:the\s+|any\s+|a\s+|an\s+)?(\w+)"
    return set(re.findall(pattern, prompt))


def names_a_subject(prompt: str) -> bool:
    """Whether the prompt says what to paint, not only how."""
    return bool(_subject(prompt.lower(), least=0.9))


def brief_of(prompt: str, rng: random.Random) -> Brief:
    """The brief that the prompt's words make; chance picks the subject where they name none."""
    lowered = prompt.lower()
    for word in _unwanted(lowered):
        lowered = re.sub(rf"\b{word}\b", " ", lowered)
    accents = [(spot, shade) for name, shade in ACCENTS.items() for spot in _spots(lowered, name)]
    chance = rng.choice(sorted(SUBJECTS))
    return Brief(
        subject=_subject(lowered) or chance,
        hour=_latest(lowered, HOURS),
        season=_latest(lowered, SEASONS),
        grade=_latest(lowered, GRADES),
        accents=tuple(shade for _, shade in sorted(accents)),
        things=frozenset(
            name
            for name, words in THINGS.items()
            if any(_spots(lowered, phrase) for phrase in words.split(", "))
        ),
    )
