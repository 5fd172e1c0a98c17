"""The cases of the demo hall: those that still wait, and the many that came and went."""

import random
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from hallapp.desk.demo_plan import YESTERDAY, Calendar, Day, Item, Pausing, Planned, items, preset

ONE_IN_LATE = 1000  # later cases that are closed too late
ONE_IN_RETURNED = 260
ONE_IN_PAUSED = 220
ONE_IN_CORRECTED = 300


class Year:
    """Deals out a year of cases, the same ones for the same seed."""

    def __init__(self, calendar: Calendar, seed: int) -> None:
        self.calendar = calendar
        self.dice = random.Random(seed)  # noqa: S311 - invented people, no secrets
        self.days = list(calendar.plan(self.dice))
        self.at = {day.day: n for n, day in enumerate(self.days)}
        self.by_code = {item.code: item for item in items()}
        shares = preset()["shares"]
        self.windows, self.shares = list(shares), list(shares.values())
        self.usual = {
            window: [item for item in items() if window in item.windows] for window in shares
        }
        self.quick = {
            window: [item for item in usual if item.instant] for window, usual in self.usual.items()
        }
        self.waiting = self._waiting()
        self.owed = self._owed()

    def cases(self) -> Iterator[Planned]:
        """Every logged case, by day and number."""
        for day in self.days:
            waiting = self.waiting.get(day.back, {})
            minutes = self.calendar.minutes(day.day)
            if day.back == 0:
                minutes = [minute for minute in minutes if minute <= self.calendar.now]
            came = sorted(self.dice.choices(minutes, k=day.logged)) if minutes else []
            for serial, at in enumerate(came, 1):
                row = waiting.get(serial)
                yield self._open(day, serial, at, row) if row else self._done(day, serial, at)

    def _waiting(self) -> dict[int, dict[int, list[object]]]:
        """The cases still open by working day and serial; those without one get one."""
        found: dict[int, dict[int, list[object]]] = {}
        for row in preset()["open"]:
            taken = found.setdefault(row[0], {})
            serial = row[1] or self.dice.randint(20, 250)
            while not row[1] and serial in taken:
                serial += 1
            taken[serial] = row
        return found

    def _owed(self) -> int:
        """How many older cases are closed on the last working day."""
        received, closed = YESTERDAY
        return closed - (received - len(self.waiting[1]))

    def _applicant(self, *, company: bool) -> str:
        names = preset()
        if company:
            return f"雪川{self.dice.choice(names['tibetan'])}{self.dice.choice(names['trades'])}"
        if self.dice.random() < 0.5:
            return "".join(self.dice.sample(names["tibetan"], self.dice.choice((1, 2))))
        return f"{self.dice.choice(names['families'])}{self.dice.choice(names['given'])}"

    def _item(self, day: Day, window: str) -> Item:
        """What somebody wants: mostly what is done at once; nothing that would still be open."""
        if day.back <= 2 or self.dice.random() < 0.6:
            return self.dice.choice(self.quick[window])
        wanted = self.dice.choice(self.usual[window])
        if day.day <= self.calendar.two_months_end:
            due = self.calendar.clock.due(day.day, wanted.promised)
            if due is None or due.date() > self.calendar.two_months_end:
                return self.dice.choice(self.quick[window])
        return wanted

    def _done(self, day: Day, serial: int, at: datetime) -> Planned:
        """A case that came and went."""
        window = self.dice.choices(self.windows, self.shares)[0]
        item = self._item(day, window)
        company = item.code[:2] in {"XK", "QY", "SW"} and self.dice.random() < 0.6
        case = Planned(
            day.day,
            serial,
            item,
            window,
            received_at=at,
            accepted_at=at,
            applicant=self._applicant(company=company),
            company=company,
            state="delivered",
        )
        if item.instant:
            case.closed_at = min(
                at + timedelta(minutes=self.dice.randint(3, 38)), self.calendar.closes(day.day)
            )
            if day.back == 0 and case.closed_at > self.calendar.now:
                case.closed_at = self.calendar.now
        else:
            self._work(case, day)
        case.decided_at = case.closed_at
        return case

    def _work(self, case: Planned, day: Day) -> None:
        """The way of a case that takes days."""
        start = self.at[day.day]
        early = day.day <= self.calendar.two_months_end
        if not early and day.back > 12 and not self.dice.randrange(ONE_IN_CORRECTED):
            start += 1
            case.asked_at = case.received_at + timedelta(minutes=10)
            case.accepted_at = self._moment(start)
        days = self.dice.randint(1, case.item.days)
        if not early and day.back > 40 and not self.dice.randrange(ONE_IN_LATE // 8):
            days = case.item.days + self.dice.randint(1, 3)
            case.state = "closed"
        last = len(self.days) - 3  # two working days back
        if self.owed and 2 < day.back <= case.item.days:
            self.owed -= 1
            case.closed_at = self._moment(len(self.days) - 2)
            return
        end = self._moment(min(start + days, last))
        if not early and not self.dice.randrange(ONE_IN_RETURNED // 8):
            case.state = self.dice.choice(("returned", "returned", "returned", "withdrawn"))
            case.ended_at = end
            return
        case.closed_at = end
        if days >= 4 and not self.dice.randrange(ONE_IN_PAUSED // 8):
            reason = self.dice.choice(("expert_review", "test", "inspection", "hearing"))
            pause = Pausing(reason, self._moment(start + 1), self._moment(start + 2))
            case.pauses.append(pause)

    def _moment(self, n: int) -> datetime:
        """Some minute of the n-th day."""
        return self.dice.choice(self.calendar.minutes(self.days[n].day))

    def _open(self, day: Day, serial: int, at: datetime, row: list[object]) -> Planned:
        """A case that still waits, as the preset tells it."""
        _, _, code, window, applicant, state, *pause = row
        item = self.by_code[str(code)]
        if item.code == "QY-602":  # comes after closing: its hours begin the next morning
            at = self.calendar.closes(day.day) + timedelta(minutes=2)
        case = Planned(
            day.day,
            serial,
            item,
            str(window),
            received_at=at,
            accepted_at=at,
            applicant=str(applicant),
            company=str(applicant).startswith("雪川") or str(applicant).endswith("店"),
            state=str(state),
        )
        if pause:
            reason, *times = pause
            ends = [self._at(times[n], times[n + 1]) for n in range(0, len(times), 2)]
            case.pauses.append(Pausing(str(reason), ends[0], ends[1] if len(ends) > 1 else None))
        if state == "extended":
            case.extension = 5
        if state == "decided":
            case.decided_at = self._moment(len(self.days) - 2)
        return case

    def _at(self, back: object, clock: object) -> datetime:
        assert isinstance(back, int)
        return datetime.combine(self.calendar.back(back), time.fromisoformat(str(clock)))
