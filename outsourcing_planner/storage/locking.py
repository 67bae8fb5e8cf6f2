"""Two programs that save the same file at the same moment take turns; the second then sees that the file changed."""

import errno
import os
import sys
import time
from pathlib import Path

from .errors import Kind, PlanFileError

PATIENCE_SECONDS = 2.0
"""How long a save waits for another one; no save of ours takes that long."""

_NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EINVAL, errno.ENOSYS}

if sys.platform == "win32":

    def lock_while_open(handle: int, target: Path) -> None:
        """Nothing on Windows, where an open file cannot be replaced anyway."""

else:
    import fcntl

    def lock_while_open(handle: int, target: Path) -> None:
        """Lock a file until its handle is closed; raises CONFLICT where it was replaced meanwhile or stays locked.

        It leaves no lock file behind, and a killed holder holds nothing. Where a drive knows no locks, the comparison
        of the file's hash is the only guard.
        """
        give_up = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                if error.errno in _NO_LOCKS:
                    break
                if error.errno not in (errno.EWOULDBLOCK, errno.EACCES) or time.monotonic() > give_up:
                    raise PlanFileError(Kind.CONFLICT, target) from error
                time.sleep(0.01)
        if not os.path.samestat(os.fstat(handle), target.stat()):
            raise PlanFileError(Kind.CONFLICT, target)
