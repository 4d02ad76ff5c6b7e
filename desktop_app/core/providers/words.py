"""A model's words as they come, with the pictures taken out that stand among them as markdown."""

from __future__ import annotations

import re

_OPENING = "!["
_MARK = "](data:image/"
_MOST_ALT_LETTERS = 300
#: What ends an address in markdown: its bracket, or a letter that no address holds.
_END = re.compile(r"[\s()<>\"'`\\]")
#: Shorter ones are talk about pictures, not pictures.
_PICTURE = re.compile(
    r"data:image/[\w.+-]{1,40}(?:;[\w.+=-]{1,60}){0,3};base64,[\w+/=%-]{64,}", re.IGNORECASE
)
_LINK = re.compile(r"!\[[^\]\n]{0,300}\]\(\s{0,3}(https://[^\s()<>\"'`\\]{1,2000})")


class Words:
    """Grows piece by piece; where pictures begin and end does not depend on the pieces."""

    def __init__(self) -> None:
        self.pictures: list[str] = []  # data URLs that have come to their end, to be taken away
        self.length = 0  # of the text, in letters
        self._said: list[str] = []
        self._open = ""  # may become the beginning of a picture
        self._url: list[str] | None = None  # a picture's address, while it comes
        self._url_letters = 0

    @property
    def held_letters(self) -> int:
        """How much is kept in memory."""
        return self.length + self._url_letters

    @property
    def text(self) -> str:
        """All words so far, but for what may yet turn out to be a picture."""
        if len(self._said) > 1:
            self._said = ["".join(self._said)]
        return self._said[0] if self._said else ""

    @property
    def links(self) -> list[str]:
        """Addresses of pictures that the words show but do not hold."""
        return _LINK.findall(self.text)

    def add(self, text: str) -> None:
        """Take more words."""
        while text:
            if self._url is not None:
                text = self._add_to_picture(text)
                continue
            text, self._open = self._open + text, ""
            text = self._find(text)

    def end(self) -> str:
        """No more comes; gives the beginning of a picture that was cut, if there is one."""
        url, self._url = self._url, None
        rest, self._open = self._open, ""
        if url is None:
            self._say(rest)
            return ""
        beginning = "".join(url)
        if _PICTURE.fullmatch(beginning):
            return beginning
        self._say(rest + beginning)
        return ""

    def _find(self, text: str) -> str:
        """Say what comes before a picture; gives what follows its beginning."""
        place = text.find(_OPENING)
        while place >= 0:
            close = text.find("]", place, place + _MOST_ALT_LETTERS)
            if close < 0:
                is_open = len(text) - place < _MOST_ALT_LETTERS
            else:
                mark = text[close : close + len(_MARK)].lower()
                if mark == _MARK:
                    self._say(text[:place])
                    self._open = text[place : close + 2]
                    self._url = []
                    return text[close + 2 :]
                is_open = len(mark) < len(_MARK) and _MARK.startswith(mark)
            if is_open:
                break
            place = text.find(_OPENING, place + 1)
        else:
            place = len(text) - text.endswith(_OPENING[0])
        self._say(text[:place])
        self._open = text[place:]
        return ""

    def _add_to_picture(self, text: str) -> str:
        """Take in more of an address; gives what follows it."""
        assert self._url is not None
        end = _END.search(text)
        self._url.append(text[: end.start()] if end else text)
        self._url_letters += len(self._url[-1])
        if end is None:
            return ""
        url, self._url, self._url_letters = "".join(self._url), None, 0
        opening, self._open = self._open, ""
        rest = text[end.start() :]
        if _PICTURE.fullmatch(url):
            self.pictures.append(url)
            return rest.removeprefix(")")
        self._say(opening + url)
        return rest

    def _say(self, text: str) -> None:
        if text:
            self._said.append(text)
            self.length += len(text)
