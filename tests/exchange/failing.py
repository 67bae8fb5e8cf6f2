"""Children that fail; in a room of their own, so that they start fast."""

import os
import time
from multiprocessing.connection import Connection


def sleeps(wire: Connection) -> None:
    """Never answers."""
    wire.recv_bytes()
    time.sleep(60)


def dies(wire: Connection) -> None:
    """Ends without a word."""
    wire.recv_bytes()
    os._exit(9)


def lies(wire: Connection) -> None:
    """Says what no reader would."""
    wire.recv_bytes()
    wire.send_bytes(b'{"values": {"plan": 7}, "more": []}')


def floods(wire: Connection) -> None:
    """Says far too much."""
    wire.recv_bytes()
    wire.send_bytes(bytes(5_000_000))
