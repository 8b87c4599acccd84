"""What no run asks of a module is left out of its compiled form: docstrings, annotations of functions, and what only those need.

Half of what a module imports it imports for its annotations, and `typing` takes longer to load than ten modules of factlint. Names
are left out with care: one that anything in the package might ask for, be it only an attribute that is called the same, stays.
"""

from __future__ import annotations

import ast
import importlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType

Module = ast.Module


def _found(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


Function = ast.FunctionDef | ast.AsyncFunctionDef

_FOR_TYPES = frozenset({"typing", "collections.abc"})
_NATIVE = {name: module for name in ("bisect", "datetime") if (module := _found(f"_{name}"))}
"""What Python has of these modules in C. Beside it they have the same once more in Python, which takes long to load."""
_TYPE_EXPRESSION = (
    ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.BitOr, ast.Tuple, ast.List, ast.Constant, ast.Load,
)  # fmt: skip


def lean(sources: Mapping[str, str]) -> dict[str, Module]:
    """The modules of a package, by their names, as far as a run needs them. `sources` holds all of the package.

    Every name that is asked for in what is left is left as well, so that no more can go wrong than in the whole.
    """
    modules = {name: _Strip().visit(ast.parse(source)) for name, source in sources.items()}
    for name, source in sources.items():
        if "from __future__ import annotations\n" not in source:  # its annotations are run
            modules[name] = ast.parse(source)
    changed: Iterable[str] = modules
    asking: dict[str, _Asking] = {}
    while changed:
        asking |= {name: _Asking(modules[name]) for name in changed}
        anybody = {name for one in asking.values() for name in one.attributes}
        others: dict[str, set[str]] = defaultdict(set)
        for one in asking.values():
            for name, asked in one.of.items():
                others[name] |= asked
        changed = [name for name in modules if _dropped(modules[name], asking[name].itself | others[name], anybody)]
    return {name: ast.fix_missing_locations(module) for name, module in modules.items()}


class _Strip(ast.NodeTransformer):
    """Takes off what is there for readers and for the type checker."""

    def visit_Module(self, node: Module) -> Module:
        self.generic_visit(node)
        node.body = [_plain(statement) for statement in _undocumented(node.body)]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        self.generic_visit(node)
        node.bases = [base.value if isinstance(base, ast.Subscript) else base for base in node.bases]  # dict, of dict[str, T]
        node.body = _undocumented(node.body) or [ast.Pass()]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST | None:
        if any(isinstance(one, ast.Name) and one.id == "overload" for one in node.decorator_list):
            return None
        return self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self._function(node)

    def _function(self, node: Function) -> Function:
        self.generic_visit(node)
        given = node.args
        for one in (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg):
            if one is not None:
                one.annotation = None
        node.returns = None
        node.body = _undocumented(node.body) or [ast.Pass()]
        return node

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        return node.orelse if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        self.generic_visit(node)
        node.annotation = ast.Constant(ast.unparse(node.annotation))  # as the import from `__future__` has it, which is left out
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        if node.module == "__future__":
            return None
        native = _NATIVE.get(node.module or "")
        if native is not None and all(hasattr(native, alias.name) for alias in node.names):
            node.module = native.__name__
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        return node.args[1] if isinstance(node.func, ast.Name) and node.func.id == "cast" else node


def _undocumented(body: list[ast.stmt]) -> list[ast.stmt]:
    is_text = body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    return body[1:] if is_text else body


def _plain(statement: ast.stmt) -> ast.stmt:
    """An assignment without its annotation."""
    if isinstance(statement, ast.AnnAssign) and statement.value is not None and isinstance(statement.target, ast.Name):
        return ast.copy_location(ast.Assign([statement.target], statement.value), statement)
    return statement


class _Asking:
    """The names that a module asks itself for, and others; and those of all attributes in it, which may be anybody's."""

    def __init__(self, module: Module) -> None:
        self.itself: set[str] = set()
        self.of: dict[str, set[str]] = defaultdict(set)
        self.attributes: set[str] = set()
        for node in _run(module):
            if isinstance(node, ast.Attribute):
                self.attributes.add(node.attr)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                self.itself.add(node.id)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
                self.itself.add(node.value)  # as in __all__
            elif isinstance(node, ast.ImportFrom):
                self.of[node.module or ""] |= {alias.name for alias in node.names}


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """All that is run in a module, or ever can be: not the annotations of variables, which are kept as text where they are kept."""
    yield node
    for field, value in ast.iter_fields(node):
        if not (isinstance(node, ast.AnnAssign) and field == "annotation") and not (_makes_type(node) and field == "args"):
            for one in value if isinstance(value, list) else (value,):
                if isinstance(one, ast.AST):
                    yield from _run(one)


def _dropped(module: Module, wanted: set[str], anybody: set[str]) -> bool:
    """Leave out of a module what nobody asks it for, by name or as an attribute (`anybody`); whether there was anything."""
    body: list[ast.stmt] = []
    changed = False
    for statement in module.body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            asked = wanted if getattr(statement, "module", "") in _FOR_TYPES else wanted | anybody
            kept = [alias for alias in statement.names if (alias.asname or alias.name.partition(".")[0]) in asked]
            changed = changed or len(kept) < len(statement.names)
            statement.names = kept
            body += [statement] if kept else []
        elif _is_type(statement) and statement.targets[0].id not in (  # type: ignore[attr-defined]
            wanted if _makes_type(statement.value) else wanted | anybody  # type: ignore[attr-defined]
        ):
            changed = True
        else:
            body.append(statement)
    module.body = body
    return changed


def _is_type(statement: ast.stmt) -> bool:
    """Whether a statement does no more than name a type: made of names and brackets, or a variable for types."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
        return False
    value = statement.value
    if _makes_type(value):
        return True
    return isinstance(value, ast.Subscript | ast.BinOp) and all(isinstance(node, _TYPE_EXPRESSION) for node in ast.walk(value))


def _makes_type(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "TypeVar"
