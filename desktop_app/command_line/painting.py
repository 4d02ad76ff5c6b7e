"""Making pictures in this process, which has the library to itself."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop_app import logs
from desktop_app.command_line import billing, happenings, ordering, way_there
from desktop_app.command_line.crew import Crew
from desktop_app.command_line.happenings import Happening
from desktop_app.command_line.interrupting import Interruption
from desktop_app.command_line.library_here import Here
from desktop_app.command_line.teller import Teller
from desktop_app.command_line.wish import Wish
from desktop_app.core import models_today
from desktop_app.core.catalog import Catalog
from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.route import route
from desktop_app.core.records import Job, new_key, now
from desktop_app.core.runner import JobRun
from desktop_app.core.services import Services
from desktop_app.core.shelf import Shelf
from desktop_app.places import RESOURCES
from desktop_app.state.order import Order

_LOOK_EVERY_S = 0.5  # on some systems nothing else lets a signal through


class Studio:
    """What making pictures needs beside the library."""

    def __init__(self, here: Here, library: Library) -> None:
        self._here = here
        self._library = library
        self._redactor = logs.start(here.asked.places.logs)
        self._redactor.hide(here.asked.key)

    def make(self, wish: Wish, teller: Teller, interruption: Interruption) -> int | None:
        """Make them and tell; gives the status of being stopped, where it was.

        Raises `Refused` or `AppError` where nothing is begun.
        """
        settings = self._here.settings
        orders = self._orders(wish)
        access = None if orders[0].is_demo else self._access()
        spent = self._library.ledger.spent_since(ordering.begin_of_month())
        total_usd = ordering.check_money(
            orders,
            may_be_dear=wish.may_be_dear,
            batch_limit_usd=ordering.amount(settings.batch_limit_usd),
            month_limit_usd=ordering.amount(settings.month_limit_usd),
            month_usd=sum((one.usd for one in spent), start=ordering.NOTHING),
        )
        jobs = _jobs(orders)
        with self._services(access) as services:
            teller.hear(happenings.ordered(orders, total_usd))
            self._paint(jobs, services, teller, interruption)
            if access is not None:
                keys = [job.key for job in jobs]
                for job in billing.settle(self._library, access, keys, interruption.wait):
                    teller.hear(happenings.billed(job.key, job.cost_usd))
        return interruption.status if interruption.is_wanted() else None

    def _access(self) -> Access:
        """The way to the service; what it has not told of earlier costs is asked for."""
        access = way_there.access(self._here.asked, self._here.settings)
        self._redactor.hide(access.key)
        billing.catch_up(self._library, access)
        return access

    def _orders(self, wish: Wish) -> list[Order]:
        """With the models of today, where the wished one is not among those of yesterday."""
        places = self._here.asked.places
        known = (places.catalog, RESOURCES / "catalog.json", RESOURCES / "known.json")
        snippets = {one.name: one.text for one in self._library.stored.snippets()}

        def orders_of(catalog: Catalog) -> list[Order]:
            own_costs = self._library.ledger.median_cost
            return ordering.orders(wish, catalog.models, self._here.settings, snippets, own_costs)

        try:
            return orders_of(models_today.load(*known))
        except ordering.NoSuchModel as unknown:
            if wish.is_demo:
                raise
            way = route(self._here.asked.base_url, self._here.settings)
            try:
                (catalog,) = models_today.ReadingModels(way, *known)
            except AppError:
                raise unknown from None
            return orders_of(catalog)

    @contextmanager
    def _services(self, access: Access | None) -> Iterator[Services]:
        demo = DemoProcess(RESOURCES.parent)
        shelf = Shelf(self._library)
        silence_s = self._here.settings.longest_silence_s
        services = Services(demo, shelf, demo_only=self._here.asked.demo, silence_s=silence_s)
        services.use(access)
        try:
            yield services
        finally:
            demo.close()

    def _paint(
        self,
        jobs: Sequence[Job],
        services: Services,
        teller: Teller,
        interruption: Interruption,
    ) -> None:
        from desktop_app.core.providers.links import Fetcher  # it imports requests

        settings = self._here.settings
        way = route(self._here.asked.base_url, settings)
        links = Fetcher(settings.picture_hosts.__contains__, proxy=way.proxy, ca_file=way.ca_file)
        news: queue.SimpleQueue[Happening | None] = queue.SimpleQueue()
        crew = Crew(
            jobs,
            self._library,
            lambda job: JobRun(job, services, self._library, links),
            news.put,
        )
        interruption.then(crew.close)
        at_work = crew.start(settings.jobs_at_once)
        while at_work:
            try:
                happening = news.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                continue
            if happening is None:
                at_work -= 1
            else:
                teller.hear(happening)


def _jobs(orders: Sequence[Order]) -> list[Job]:
    return [
        Job(
            key=new_key(),
            recipe=order.recipe,
            made=now(),
            is_demo=order.is_demo,
            estimate_usd=order.estimate_usd,
        )
        for order in orders
        for _ in range(order.count)
    ]
