"""Finds what the sources have to say to people: every text that is translated when it is shown.

Qt's own lupdate reads Python by its letters: it finds neither a text inside an f-string nor one
that goes through a function of ours.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

#: Calls whose first two words are a context and a text.
_TRANSLATING = {"translate", "QT_TRANSLATE_NOOP"}
#: Packages that speak to nobody.
_SILENT = {"core", "demo", "command_line"}
#: Rows of tables: what makes them, which of its words is translated, and where it is looked up.
_ROWS = {
    ("desktop_app.ui.actions", "Row"): (1, "Actions"),
    ("desktop_app.ui.actions", "Known"): (0, "Actions"),
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Key:
    """What a translation is found by."""

    context: str
    source: str
    comment: str = ""


@dataclass(slots=True)
class Message:
    """One text, whether it speaks of a number of things, and where it is said."""

    is_plural: bool = False
    places: set[tuple[str, str]] = field(default_factory=set)  # file, and the function in it


@dataclass(slots=True)
class Found:
    """Everything there is to translate, and what could not be followed."""

    messages: dict[Key, Message] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    #: Texts handed on from elsewhere: tables, which mark their own with QT_TRANSLATE_NOOP.
    handed_on: list[str] = field(default_factory=list)

    def add(self, key: Key, place: tuple[str, str], *, is_plural: bool) -> None:
        """Take in one text; the same in several places is one."""
        message = self.messages.setdefault(key, Message())
        message.is_plural |= is_plural or "%n" in key.source or "%Ln" in key.source
        message.places.add(place)


def gather(root: Path, packages: tuple[str, ...] = ("desktop_app",)) -> Found:
    """Read every source below the root's packages."""
    found = Found()
    files = sorted(file for package in packages for file in (root / package).rglob("*.py"))
    speaking = [file for file in files if not _SILENT & set(file.relative_to(root).parts)]
    modules = {_module_name(file, root): _Module(file, root) for file in speaking}
    _follow(modules)
    for name, module in modules.items():
        _Reader(name, module, modules, found).read()
    _check_bases(modules, found)
    return found


def _module_name(file: Path, root: Path) -> str:
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


class _Module:
    """One file: its tree, its functions, what it imports, and which functions hand texts on."""

    def __init__(self, file: Path, root: Path) -> None:
        self.path = file.relative_to(root).as_posix()
        self.tree = ast.parse(file.read_text(encoding="utf-8"))
        self.functions = {node.name: node for node in self.tree.body if isinstance(node, Function)}
        self.classes = [node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef)]
        self.constants = dict(_assigned(self.tree.body))
        self.aliases = {name for name, value in self.constants.items() if _translates(value)}
        self._inside: dict[int, list[tuple[str, ast.expr]]] = {}
        self._calls: dict[str, list[ast.Call]] = {}
        self.imports: dict[str, str] = {}
        #: Function: which of its parameters is translated, in which context, with a number or not.
        self.forwarders: dict[str, dict[int, tuple[str, bool]]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for one in node.names:
                    self.imports[one.asname or one.name] = f"{node.module}.{one.name}"
            elif isinstance(node, ast.Import):
                for one in node.names:
                    self.imports[one.asname or one.name] = one.name

    def assigned_in(self, function: Function) -> list[tuple[str, ast.expr]]:
        """What is given a name inside a function."""
        if id(function) not in self._inside:
            statements = [node for node in ast.walk(function) if isinstance(node, ast.stmt)]
            self._inside[id(function)] = list(_assigned(statements))
        return self._inside[id(function)]

    def calls_in(self, name: str) -> list[ast.Call]:
        """What one of its functions calls."""
        if name not in self._calls:
            every = ast.walk(self.functions[name])
            self._calls[name] = [node for node in every if isinstance(node, ast.Call)]
        return self._calls[name]


def _translates(value: ast.expr) -> bool:
    return isinstance(value, ast.Attribute) and value.attr == "translate"


def _assigned(body: list[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for node in body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            target, value = node.target, node.value
        else:
            continue
        if isinstance(target, ast.Name):
            yield target.id, value
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for name, part in zip(target.elts, value.elts, strict=False):
                if isinstance(name, ast.Name):
                    yield name.id, part


def _follow(modules: dict[str, _Module]) -> None:
    """Find the functions that translate what they are given, and those that hand on to them."""
    is_done = False
    while not is_done:
        is_done = True
        for name, module in modules.items():
            for function in module.functions.values():
                handed = _handed(function, name, module, modules)
                if handed != module.forwarders.get(function.name, {}):
                    module.forwarders[function.name] = handed
                    is_done = False


def _handed(
    function: Function, name: str, module: _Module, modules: dict[str, _Module]
) -> dict[int, tuple[str, bool]]:
    parameters = [one.arg for one in function.args.args]
    handed: dict[int, tuple[str, bool]] = {}
    for call in module.calls_in(function.name):
        for text, context, is_plural in _translated(call, name, module, modules, module.aliases):
            if isinstance(text, ast.Name) and text.id in parameters:
                place = parameters.index(text.id)
                was = handed.get(place, (context, False))
                handed[place] = (context, was[1] or is_plural)
    return handed


def _translated(
    call: ast.Call, name: str, module: _Module, modules: dict[str, _Module], aliases: set[str]
) -> Iterator[tuple[ast.expr, str, bool]]:
    """The expressions in a call that are translated, with context and whether a number is given."""
    function, arguments = call.func, call.args
    called = function.attr if isinstance(function, ast.Attribute) else ""
    called = function.id if isinstance(function, ast.Name) else called
    if (called in _TRANSLATING or called in aliases) and len(arguments) > 1:
        context = arguments[0]
        if isinstance(context, ast.Constant) and isinstance(context.value, str):
            yield arguments[1], context.value, len(arguments) > 3
        return
    target = _target(function, name, module)
    owner, _, plain = target.rpartition(".")
    if target and (owner, plain) in _ROWS:
        place, context_name = _ROWS[owner, plain]
        yield arguments[place], context_name, False
    elif owner in modules:
        for place, (context_name, is_plural) in modules[owner].forwarders.get(plain, {}).items():
            if place < len(arguments):
                yield arguments[place], context_name, is_plural


def _target(function: ast.expr, name: str, module: _Module) -> str:
    """The full name of what is called: "desktop_app.ui.actions.words"."""
    if isinstance(function, ast.Name):
        return module.imports.get(function.id, f"{name}.{function.id}")
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return f"{module.imports.get(function.value.id, '')}.{function.attr}"
    return ""


class _Reader:
    """Goes through one file and takes its texts in."""

    def __init__(
        self, name: str, module: _Module, modules: dict[str, _Module], found: Found
    ) -> None:
        self._name, self._module, self._modules, self._found = name, module, modules, found

    def read(self) -> None:
        """Take in everything the file says."""
        self._visit(self._module.tree, None, [])

    def _visit(self, node: ast.AST, owner: str | None, functions: list[Function]) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                self._visit(child, child.name, functions)
            elif isinstance(child, Function):
                self._visit(child, owner, [*functions, child])
            else:
                if isinstance(child, ast.Call):
                    self._call(child, owner, functions)
                self._visit(child, owner, functions)

    def _call(self, call: ast.Call, owner: str | None, functions: list[Function]) -> None:
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            is_own = isinstance(function.value, ast.Name) and function.value.id == "self"
            if not is_own or owner is None:
                self._problem(call, "only self.tr has a context that can be known")
                return
            self._take(call, call.args[0], owner, len(call.args) > 2, owner, functions)
            return
        named = [pair for one in functions for pair in self._module.assigned_in(one)]
        aliases = self._module.aliases | {name for name, value in named if _translates(value)}
        for text, context, is_plural in _translated(
            call, self._name, self._module, self._modules, aliases
        ):
            self._take(call, text, context, is_plural, owner, functions)

    def _take(
        self,
        call: ast.Call,
        text: ast.expr,
        context: str,
        is_plural: bool,
        owner: str | None,
        functions: list[Function],
    ) -> None:
        where = ".".join([*([owner] if owner else []), *(one.name for one in functions)])
        place = self._module.path, where
        comment = _comment(call)
        for source in self._sources(text, functions):
            if source is None:
                told = f"{self._module.path}:{call.lineno}: {ast.unparse(text)}"
                self._found.handed_on.append(told)
            elif source.strip():
                self._found.add(Key(context, source, comment), place, is_plural=is_plural)

    def _sources(self, text: ast.expr, functions: list[Function]) -> Iterator[str | None]:
        """What an expression can be; None where only running it would tell."""
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
        elif isinstance(text, ast.IfExp):
            yield from self._sources(text.body, functions)
            yield from self._sources(text.orelse, functions)
        elif isinstance(text, ast.Call) and "QT_TRANSLATE_NOOP" in ast.unparse(text.func):
            return
        elif isinstance(text, ast.Name):
            if any(text.id == one.arg for f in functions for one in f.args.args):
                return  # what is handed on is found where it is given
            named = [pair for one in functions for pair in self._module.assigned_in(one)]
            local = [value for name, value in named if name == text.id]
            constant = self._module.constants.get(text.id)
            known = local or ([constant] if constant is not None else [])
            for value in known:
                yield from self._sources(value, functions)
            if not known:
                yield None
        else:
            yield None

    def _problem(self, call: ast.Call, text: str) -> None:
        self._found.problems.append(f"{self._module.path}:{call.lineno}: {text}")


def _comment(call: ast.Call) -> str:
    """The word that tells two equal texts apart, the one after the text."""
    is_tr = isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    place = 1 if is_tr else 2
    if len(call.args) <= place:
        return ""
    comment = call.args[place]
    if isinstance(comment, ast.Constant) and isinstance(comment.value, str):
        return comment.value
    return ""


def _check_bases(modules: dict[str, _Module], found: Found) -> None:
    """A number is put in by the first class asked, so that no base class would be asked after it.

    PySide's tr asks class by class, from the object's own upwards, until a text has changed.
    """
    bases = {
        base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "")
        for module in modules.values()
        for one in module.classes
        for base in one.bases
    }
    for module in modules.values():
        for one in (one for one in module.classes if one.name in bases):
            for call in (node for node in ast.walk(one) if isinstance(node, ast.Call)):
                function = call.func
                is_tr = isinstance(function, ast.Attribute) and function.attr == "tr"
                if is_tr and len(call.args) > 2:
                    told = f"{module.path}:{call.lineno}: {one.name} has classes below it"
                    found.problems.append(told)
