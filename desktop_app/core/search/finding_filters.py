"""The filters of the search language as conditions on the library's tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from desktop_app.core.database import Row
from desktop_app.core.ranks import span_of
from desktop_app.core.search import finding_families, finding_words
from desktop_app.core.search.finding_conditions import (
    FAVOURITE,
    KEPT,
    NOTHING,
    TRASHED,
    Asked,
    Condition,
    Values,
    of_pictures,
)
from desktop_app.core.search.query import Comparison, Filter, Name, Query, read
from desktop_app.core.search.query_values import days_of

#: Rows of a short query on the library.
Ask = Callable[[str, dict[str, object]], list[Row]]

MODELS = """
    WITH RECURSIVE known (model) AS (
        SELECT min(model) FROM pictures
        UNION ALL SELECT (SELECT min(model) FROM pictures WHERE model > known.model)
        FROM known WHERE known.model IS NOT NULL
    )
    SELECT model FROM known WHERE model IS NOT NULL"""
_SHAPE_TOLERANCE = 0.02  # models round to multiples of 16 or 64
_SIGNS = {
    Comparison.IS: "=",
    Comparison.ABOVE: ">",
    Comparison.AT_LEAST: ">=",
    Comparison.BELOW: "<",
    Comparison.AT_MOST: "<=",
}
_MAY_BE_NONE = {Comparison.BELOW, Comparison.AT_MOST}  # stars at all
_MEDIA_TYPES = {"svg": "image/svg+xml"}
_FAMILY = "SELECT coalesce((SELECT nullif(family, '') FROM pictures WHERE key = :key), :key)"
_HASHES = """
    WITH RECURSIVE known (sha256) AS (
        SELECT min(sha256) FROM uses WHERE sha256 >= :first AND sha256 < :beyond
        UNION ALL SELECT (SELECT min(sha256) FROM uses
            WHERE sha256 > known.sha256 AND sha256 < :beyond)
        FROM known WHERE known.sha256 IS NOT NULL
    )
    SELECT sha256 FROM known WHERE sha256 IS NOT NULL LIMIT 100"""


class Reading:
    """A query on its way to the tables: what its names stand for is looked up here."""

    def __init__(self, ask: Ask, vocabulary: finding_words.Vocabulary, today: date) -> None:
        self.values = Values()
        self._ask = ask
        self._vocabulary = vocabulary
        self._today = today
        self._open: list[str] = []  # smart collections that are being read

    def asked(self, scope: str, query: Query, *, folds: bool = False) -> Asked:
        """What a picture must be to be shown; folded, no newer one of its family may be it too."""
        asked = Asked()
        asked.conditions.append(TRASHED if scope == "trash" else KEPT)
        if scope == "favourites":
            asked.conditions.append(FAVOURITE)
        if scope.startswith("collection:"):
            known = self._ask(
                "SELECT key, query FROM collections WHERE key = :key",
                {"key": scope.removeprefix("collection:")},
            )
            self._add_collections(asked, known, is_negated=False)
        self._add(asked, query)
        asked.conditions = list(dict.fromkeys(asked.conditions))
        if folds:
            asked.conditions.append(finding_families.newest(asked))
        return asked

    def _add(self, asked: Asked, query: Query) -> None:
        for word in query.words:
            found = finding_words.condition(word.text, self._vocabulary, self.values)
            asked.conditions.append(replace(found, is_negated=word.is_negated))
        for one in query.filters:
            if one.name is Name.DATE:
                self._add_date(asked, one)
            elif one.name is Name.COLLECTION:
                name = str(one.value).casefold()
                known = self._ask("SELECT key, query, name FROM collections", {})
                same = [row for row in known if str(row[2]).casefold() == name]
                self._add_collections(asked, same, is_negated=one.is_negated)
            else:
                asked.conditions.append(replace(self._condition(one), is_negated=one.is_negated))

    def _add_date(self, asked: Asked, one: Filter) -> None:
        first, last = days_of(str(one.value), self._today)
        upper = last if one.upper is None else days_of(str(one.upper), self._today)[1]
        low, high = 0, span_of(99991231)[1]
        match one.comparison:
            case Comparison.ABOVE:
                low = span_of(last)[1] + 1
            case Comparison.AT_LEAST:
                low = span_of(first)[0]
            case Comparison.BELOW:
                high = span_of(first)[0] - 1
            case Comparison.AT_MOST:
                high = span_of(last)[1]
            case Comparison.IS | Comparison.BETWEEN:
                low, high = span_of(first)[0], span_of(upper)[1]
        if one.is_negated:
            asked.conditions.append(Condition(row=f"p.rank NOT BETWEEN {low} AND {high}"))
        else:
            asked.between(low, high)

    def _add_collections(self, asked: Asked, known: Iterable[Row], *, is_negated: bool) -> None:
        """In one of these, be they filled by hand or by a search."""
        by_hand: list[str] = []
        inner: list[Asked] = []
        for key, text, *_ in known:
            if not text:
                by_hand.append(str(key))
            elif key not in self._open:  # one that is found by way of itself adds nothing
                self._open.append(str(key))
                smart = Asked()
                self._add(smart, read(str(text)))
                inner.append(smart)
                self._open.pop()
        if len(inner) == 1 and not by_hand and not is_negated:
            asked.conditions += inner[0].conditions
            if inner[0].low is not None and inner[0].high is not None:
                asked.between(inner[0].low, inner[0].high)
            return
        members = self._one_of("members", "collection", by_hand)
        if inner:
            row = " OR ".join([members.row, *(f"({one.row})" for one in inner)])
            members = Condition(row=row)
        asked.conditions.append(replace(members, is_negated=is_negated))

    def _condition(self, one: Filter) -> Condition:
        match one.name:
            case Name.TAG:
                return self._one_of("tagged", "tag", self._tags(str(one.value)))
            case Name.MODEL:
                return self._model(str(one.value))
            case Name.RATIO:
                return self._ratio(str(one.value))
            case Name.TYPE:
                kind = _MEDIA_TYPES.get(str(one.value), f"image/{one.value}")
                where = f"p.media_type = {self.values.bind(kind)}"
                return of_pictures("pictures_by_type", where, is_sorted=True)
            case Name.IS | Name.HAS:
                return self._trait(str(one.value))
            case Name.FROM:
                return self._one_of("traits", "trait", [f"from:{one.value}"])
            case Name.FAMILY:
                return self._family(str(one.value))
            case Name.USES:
                return self._uses(str(one.value))
            case _:
                return self._measure(one)

    def _family(self, key: str) -> Condition:
        """All versions of a picture; of one that has no others, itself."""
        ((family,),) = self._ask(_FAMILY, {"key": key})
        name = self.values.bind(family)
        if self._ask("SELECT 1 FROM pictures WHERE key = :key AND family = ''", {"key": family}):
            alone = f"p.key = {name}"
            return Condition(
                row=alone, source="pictures AS p", where=alone, rank="p.rank", is_sorted=True
            )
        where = f"p.family = {name} AND p.family <> ''"
        return of_pictures("pictures_by_family", where, is_sorted=True)

    def _uses(self, begun: str) -> Condition:
        """Made with a reference whose hash begins so; most often there is one."""
        known = self._ask(_HASHES, {"first": begun, "beyond": f"{begun}g"})
        found = self._one_of("uses", "sha256", [str(row[0]) for row in known])
        if len(known) < 2:
            return found
        once = f"(SELECT DISTINCT s.rank FROM uses AS s WHERE {found.where}) AS s"  # noqa: S608
        return replace(found, source=once, where="s.rank IS NOT NULL")

    def _one_of(self, table: str, column: str, wanted: list[str]) -> Condition:
        """In a table of names and ranks."""
        if not wanted:
            return NOTHING
        names = ", ".join(map(self.values.bind, wanted))
        return Condition(
            row=f"EXISTS (SELECT 1 FROM {table} AS t"  # noqa: S608 - the names are ours
            f" WHERE t.{column} IN ({names}) AND t.rank = p.rank)",
            source=f"{table} AS s",
            where=f"s.{column} IN ({names})",
            is_sorted=len(wanted) == 1,
        )

    def _tags(self, wanted: str) -> list[str]:
        if wanted.isascii():
            return [wanted]
        same = wanted.casefold()  # the table itself knows large and small letters of ASCII only
        known = (str(row[0]) for row in self._ask("SELECT tag FROM tags", {}))
        return [tag for tag in known if tag.casefold() == same]

    def _model(self, wanted: str) -> Condition:
        known = [str(row[0]) for row in self._ask(MODELS, {})]
        same = wanted.casefold()
        found = [model for model in known if model.casefold() == same]
        found = found or [model for model in known if same in model.casefold()]
        if not found:
            return NOTHING
        names = ", ".join(map(self.values.bind, found))
        return of_pictures("pictures_by_model", f"p.model IN ({names})", is_sorted=len(found) == 1)

    def _ratio(self, wanted: str) -> Condition:
        """As it was asked for; where none was, as the picture is."""
        same = f"p.ratio = {self.values.bind(wanted)}"
        if not self._ask("SELECT 1 FROM pictures WHERE ratio = '' LIMIT 1", {}):
            return of_pictures("pictures_by_ratio", same, is_sorted=True)
        across, _, down = wanted.partition(":")
        low = self.values.bind(int(across) / int(down) * (1 - _SHAPE_TOLERANCE))
        high = self.values.bind(int(across) / int(down) * (1 + _SHAPE_TOLERANCE))
        row = f"{same} OR p.ratio = '' AND p.aspect BETWEEN {low} AND {high}"
        where = f"p.ratio IN ('', {same.removeprefix('p.ratio = ')}) AND ({row})"
        return of_pictures("pictures_by_ratio", where, row)

    def _trait(self, trait: str) -> Condition:
        match trait:
            case "favourite":
                return FAVOURITE
            case "demo":
                return of_pictures("pictures_demo", "p.is_demo = 1", is_sorted=True)
            case "note":
                return of_pictures("pictures_noted", "p.note <> ''", is_sorted=True)
            case "tag":
                return of_pictures("pictures_tagged", "p.tags <> '[]'", is_sorted=True)
            case "chosen":
                return of_pictures("pictures_chosen", "p.chosen = 1", is_sorted=True)
            case "starred":
                return of_pictures("pictures_by_stars", "p.stars > 0")
            case "unrated":
                return Condition(row="p.stars = 0")
            case _:  # what the job knows
                return self._one_of("traits", "trait", [trait])

    def _measure(self, one: Filter) -> Condition:
        """A number against the filter's."""
        column = "cost_value" if one.name is Name.COST else one.name.value
        where = f"p.{column} {_SIGNS.get(one.comparison, '>=')} {self._number(one.value)}"
        if one.upper is not None:
            where += f" AND p.{column} <= {self._number(one.upper)}"
        if one.name is Name.STARS:
            least = one.value if one.comparison not in _MAY_BE_NONE else 0
            if not least and one.comparison is not Comparison.ABOVE:
                return Condition(row=where)
            where += " AND p.stars > 0"
        is_sorted = one.comparison is Comparison.IS
        return of_pictures(f"pictures_by_{one.name.value}", where, is_sorted=is_sorted)

    def _number(self, value: object) -> str:
        return self.values.bind(float(value) if isinstance(value, Decimal) else value)
