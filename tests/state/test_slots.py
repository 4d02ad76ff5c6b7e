"""So many at once, while the number changes."""

from __future__ import annotations

import asyncio

from desktop_app.state.slots import Slots


class Crowd:
    """People who come in one after the other, and go when they are told to."""

    def __init__(self, slots: Slots) -> None:
        self.slots = slots
        self.inside: list[int] = []
        self.tasks: list[asyncio.Task[None]] = []
        self._doors: list[asyncio.Event] = []

    async def come(self, count: int) -> None:
        """So many more ask to be let in."""
        for _ in range(count):
            door = asyncio.Event()
            self.tasks.append(asyncio.create_task(self._visit(len(self.tasks), door)))
            self._doors.append(door)
        await settle()

    async def go(self, number: int) -> None:
        """This one goes."""
        self._doors[number].set()
        await settle()

    async def _visit(self, number: int, door: asyncio.Event) -> None:
        async with self.slots:
            self.inside.append(number)
            try:
                await door.wait()
            finally:
                self.inside.remove(number)


async def settle() -> None:
    """Let everybody do what they can."""
    for _ in range(5):
        await asyncio.sleep(0)


async def end(crowd: Crowd) -> None:
    for task in crowd.tasks:
        task.cancel()
    await asyncio.gather(*crowd.tasks, return_exceptions=True)


def test_no_more_are_let_in_than_there_are_slots_in_the_order_of_asking() -> None:
    async def play() -> None:
        crowd = Crowd(Slots(2))
        await crowd.come(5)
        assert crowd.inside == [0, 1]
        await crowd.go(1)
        assert crowd.inside == [0, 2]
        await crowd.go(0)
        assert crowd.inside == [2, 3]
        await end(crowd)

    asyncio.run(play())


def test_more_are_let_in_at_once_and_fewer_when_they_have_gone() -> None:
    async def play() -> None:
        slots = Slots(1)
        crowd = Crowd(slots)
        await crowd.come(6)
        slots.resize(3)
        await settle()
        assert crowd.inside == [0, 1, 2]
        slots.resize(1)
        await settle()
        assert crowd.inside == [0, 1, 2], "nobody is thrown out"
        await crowd.go(0)
        await crowd.go(1)
        assert crowd.inside == [2]
        await crowd.go(2)
        assert crowd.inside == [3]
        await end(crowd)

    asyncio.run(play())


def test_who_gives_up_takes_nobodys_turn() -> None:
    async def play() -> None:
        crowd = Crowd(Slots(1))
        await crowd.come(4)
        crowd.tasks[1].cancel()
        await settle()
        await crowd.go(0)
        assert crowd.inside == [2]
        await end(crowd)

    asyncio.run(play())


def test_who_is_let_in_and_called_away_in_the_same_moment_leaves_the_slot_free() -> None:
    async def play() -> None:
        slots = Slots(1)
        crowd = Crowd(slots)
        await crowd.come(3)
        slots.resize(2)  # the second one is let in, and has not heard of it yet
        crowd.tasks[1].cancel()
        await settle()
        assert crowd.inside == [0, 2]
        await end(crowd)

    asyncio.run(play())
