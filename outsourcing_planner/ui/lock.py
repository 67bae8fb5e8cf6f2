"""A courtesy between two windows on one plan: who has it open; the compare before each save is the real guard."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from ..language import Words


class PlanLock:
    """Tries to take the plan; `held` says whether it could, `said` who has it instead."""

    def __init__(self, plan: Path) -> None:
        self._file = plan.with_name(f".{plan.name}.lock")
        self._lock = QLockFile(str(self._file))
        self._lock.setStaleLockTime(0)
        self.held = self._lock.tryLock(0)
        if not self.held and self._lock.error() is QLockFile.LockError.LockFailedError and not self._holder():
            self._lock.removeStaleLockFile()
            self.held = self._lock.tryLock(0)
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            self.held = True  # where no lock can be made (a folder nobody can write to, a full drive) nobody has one

    def said(self, words: Words) -> str:
        """Who has the plan open, in a sentence."""
        holder = self._holder()
        where = holder[1] if holder else ""
        if where:
            return words.say(
                "This plan is open in another window on {computer}. You can look at it here.", computer=where
            )
        return words.say("This plan is open in another window. You can look at it here.")

    def is_free(self) -> bool:
        """Whether nobody has the plan now, for one who could not take it; asking does not take it."""
        if not self._file.exists():
            return True  # without a trace in the folder, which others watch
        found = self._lock.tryLock(0)
        self._lock.unlock()
        return found

    def release(self) -> None:
        """Let others have it."""
        self._lock.unlock()

    def _holder(self) -> tuple[int, str] | None:
        """Process and computer of whoever holds the lock; nothing where the lock file says nothing sensible."""
        process, computer, _program = self._lock.getLockInfo()
        return (process, computer) if process else None
