"""Back on the network: the gate opens by itself."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.state.gate import Gate
from desktop_app.state.network import Network
from tests.loop import run, until

GONE = Failure(kind=Kind.UNREACHABLE, charged=Charged.NO)
PORTAL = Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO)


class Cable:
    """Pulled, until the test puts it back."""

    def __init__(self) -> None:
        self.problem: Failure | None = GONE
        self.looks = 0
        self.turn = threading.Lock()

    def reach(self) -> None:
        with self.turn:
            self.looks += 1
        if self.problem is not None:
            raise AppError(self.problem)


def test_the_gate_opens_when_the_service_answers_again(qtbot: QtBot) -> None:
    async def script() -> None:
        gate, cable = Gate(), Cable()
        network = Network(gate, cable.reach, pauses_s=(0.01,))
        assert cable.looks == 0
        gate.shut(GONE)
        await until(lambda: cable.looks >= 2)
        cable.problem = PORTAL
        await until(lambda: gate.reason == PORTAL)
        cable.problem = None
        await until(lambda: gate.reason is None)
        looks = cable.looks
        gate.shut(GONE)
        await until(lambda: gate.reason is None)
        assert cable.looks == looks + 1
        network.close()

    run(script())


def test_another_reason_is_not_the_networks(qtbot: QtBot) -> None:
    async def script() -> None:
        gate, cable = Gate(), Cable()
        network = Network(gate, cable.reach, pauses_s=(0.01,))
        gate.shut(GONE)
        await until(lambda: cable.looks)
        gate.shut(Failure(kind=Kind.BAD_KEY, charged=Charged.NO))
        looks = cable.looks
        network.look_now()
        await until(lambda: network._task is None)
        assert cable.looks <= looks + 1, "at most the look that was under way"
        network.close()

    run(script())


def test_the_person_may_look_at_once(qtbot: QtBot) -> None:
    async def script() -> None:
        gate, cable = Gate(), Cable()
        network = Network(gate, cable.reach, pauses_s=(1000.0,))
        gate.shut(GONE)
        cable.problem = None
        network.look_now()
        await until(lambda: gate.reason is None)
        assert cable.looks == 1
        network.close()

    run(script())
