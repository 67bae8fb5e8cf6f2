"""Stands between a save and the system: counts its calls, and lets something happen at one of them."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

NAMES = (
    "access", "chmod", "close", "fchmod", "fstat", "fsync", "link", "lseek", "lstat", "mkdir", "open", "read",
    "readlink", "rename", "replace", "scandir", "stat", "unlink", "write",
)  # fmt: skip

Happening = Callable[[str, tuple[Any, ...]], None]


@contextmanager
def watched(happening: Happening | None = None, at: int = -1) -> Iterator[list[tuple[str, tuple[Any, ...]]]]:
    """The calls made within, in order; before number `at` the happening is told of it."""
    calls: list[tuple[str, tuple[Any, ...]]] = []

    def between(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            calls.append((name, given))
            if happening is not None and len(calls) - 1 == at:
                happening(name, given)
            return real(*given, **named)

        return call

    modules: list[tuple[Any, tuple[str, ...]]] = [(os, NAMES)]
    if sys.platform != "win32":
        import fcntl

        modules.append((fcntl, ("flock",)))
    real = [(module, name, getattr(module, name)) for module, names in modules for name in names]
    for module, name, function in real:
        setattr(module, name, between(name, function))
    try:
        yield calls
    finally:
        for module, name, function in real:
            setattr(module, name, function)


def in_child(work: Callable[[], object]) -> int:
    """Do the work in a copy of this process and give how that ended: 0 done, 1 raised, 77 as the work chose."""
    child = os.fork()
    if child == 0:
        code = 1
        with suppress(BaseException):
            work()
            code = 0
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
