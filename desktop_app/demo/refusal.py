"""Refusals: a request that is answered with an error instead of a picture."""

import json
from dataclasses import dataclass
from typing import Any


class Refused(Exception):
    """A status, OpenRouter's words for it, and what its metadata says beside them."""

    def __init__(self, status: int, message: str, **metadata: Any) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.metadata = metadata

    @property
    def body(self) -> dict[str, Any]:
        """The error object."""
        error: dict[str, Any] = {"code": self.status, "message": self.message}
        if self.metadata:
            error["metadata"] = self.metadata
        return {"error": error}


@dataclass(frozen=True, slots=True)
class Issue:
    """What is wrong with one field of a request."""

    path: str
    message: str
    code: str = "invalid_type"


class Malformed(Refused):
    """A body of the wrong form: the Image API answers with the issues of its schema check."""

    def __init__(self, *issues: Issue) -> None:
        super().__init__(400, "; ".join(f"{issue.path}: {issue.message}" for issue in issues))
        self.issues = issues

    @property
    def body(self) -> dict[str, Any]:
        """The schema check's own form, which has no code."""
        listed = [
            {
                "code": issue.code,
                "path": [issue.path],
                "message": issue.message,
            }
            for issue in self.issues
        ]
        return {"success": False, "error": {"name": "ZodError", "message": json.dumps(listed)}}
