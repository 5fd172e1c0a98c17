"""Full disks, read-only files, sticks pulled out, torn logs, damaged pages, wrong clocks."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random

from hallapp.actions import backups, people
from hallapp.actions import hall as halls
from hallapp.domain.errors import StoreTrouble
from hallapp.records import trouble
from hallapp.records.restore import restore
from hallapp.records.store import Store
from hallapp.records.verify import verify
from tests.actions.conftest import MONDAY
from tests.faults.harness import Lost, Tell, finished, must_hold, newest, opened
from tests.faults.kills import wishes

GIGABYTE = 1 << 30
_LOG_HEAD, _FRAME_HEAD, _PAGE = 32, 24, 4096


def full_disk(place: Path, rng: Random) -> int:
    """The disk fills up while it is worked on; then there is room again."""
    with _small_disk(place.parent) as disk:
        on_it = place if disk is None else disk / "a.hall"
        if disk is not None:
            shutil.copy(place, on_it)
        told = _fill(on_it, rng, limited=disk is None)
        return must_hold(on_it, told)


def _fill(place: Path, rng: Random, *, limited: bool) -> list[list[str]]:
    room = rng.randrange(4096, 1 << 20)

    def work(tell: Tell) -> None:
        with opened(place) as hall:
            ballast = place.with_name("ballast")
            if limited:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                log = place.with_name(f"{place.name}-wal")
                most = log.stat().st_size + room if log.exists() else room
                resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
            else:
                free = shutil.disk_usage(place.parent).free
                ballast.write_bytes(bytes(max(0, free - room)))
            for _ in range(3000):
                try:
                    wishes(hall, rng)
                    tell(f"step {newest(hall)}")
                except StoreTrouble as found:
                    tell(f"trouble {found.sentence in (trouble.FULL, trouble.UNREADABLE)}")
                    break
            ballast.unlink(missing_ok=True)
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
            people.add_department(hall, "有地方了")
            tell(f"step {newest(hall)}")

    child = finished(work)
    if child.said("trouble") != [["True"]]:
        raise Lost(f"the full disk was said as {child.said('trouble')}")
    return child.said("step")


def read_only(place: Path, rng: Random) -> int:
    """A hall that may not be written is refused with its sentence, and not touched."""
    del rng
    with opened(place) as hall:
        told = [newest(hall).split(" ")]
    before = place.read_bytes()

    def work(tell: Tell) -> None:
        try:
            with opened(place) as hall:
                people.add_department(hall, "不该有")
        except StoreTrouble as found:
            tell(f"trouble {found.sentence == trouble.READ_ONLY}")

    with _not_writable(place) as possible:
        child = finished(work) if possible else None
    if child is not None and (child.said("trouble") != [["True"]] or place.read_bytes() != before):
        raise Lost("a read-only hall was not refused")
    return must_hold(place, told)


def stick_pulled(place: Path, rng: Random) -> int:
    """The stick goes away while copies are made: a sentence, and the hall goes on."""
    stick = place.parent / "stick"
    stick.mkdir()
    pulled = rng.randrange(1, 4)

    def work(tell: Tell) -> None:
        fsync, calls = os.fsync, [0]

        def pull(file: int) -> None:
            fsync(file)
            if Path(f"/proc/self/fd/{file}").readlink().is_relative_to(stick):
                calls[0] += 1
                if calls[0] == pulled:
                    shutil.rmtree(stick)

        os.fsync = pull
        with opened(place) as hall:
            for _ in range(6):
                wishes(hall, rng)
                tell(f"step {newest(hall)}")
                try:
                    backups.make(hall, stick / f"{newest(hall)[:4].strip()}.hall")
                except StoreTrouble as found:
                    tell(f"trouble {found.sentence == trouble.TARGET_GONE}")

    child = finished(work)
    if not child.said("trouble") or ["False"] in child.said("trouble"):
        raise Lost(f"the missing stick was said as {child.said('trouble')}")
    with opened(place) as hall:
        return must_hold(place, [*child.said("step"), newest(hall).split(" ")])


def torn_log(place: Path, rng: Random) -> int:
    """Power goes: the log ends, or is torn, at any byte of its last step."""
    with opened(place) as hall:
        for _ in range(rng.randrange(1, 4)):
            wishes(hall, rng)
        told, log = [newest(hall).split(" ")], place.with_name(f"{place.name}-wal")
        before = log.stat().st_size
        wishes(hall, rng)
        after, last = log.stat().st_size, newest(hall).split(" ")
        frozen, written = place.read_bytes(), log.read_bytes()
    for n in range(12):
        cut = rng.randrange(before, after)
        tail = (b"", bytes(after - cut), rng.randbytes(after - cut))[n % 3]
        place.write_bytes(frozen)
        log.write_bytes(written[:cut] + tail)
        place.with_name(f"{place.name}-shm").unlink(missing_ok=True)
        whole = n % 3 and _same(written[cut:], tail)
        _must_read(place, told + ([last] if whole else []))
    return must_hold(place, told) * 12


def every_byte(place: Path, rng: Random) -> int:
    """The log cut at every byte of its last step, one by one; for an on-demand run."""
    with opened(place) as hall:
        wishes(hall, rng)
        told, log = [newest(hall).split(" ")], place.with_name(f"{place.name}-wal")
        before = log.stat().st_size
        people.add_department(hall, "最后一步")
        after = log.stat().st_size
        frozen, written = place.read_bytes(), log.read_bytes()
    for cut in range(before, after):
        place.write_bytes(frozen)
        log.write_bytes(written[:cut])
        place.with_name(f"{place.name}-shm").unlink(missing_ok=True)
        _must_read(place, told)
    return must_hold(place, told) * (after - before)


def _same(written: bytes, tail: bytes) -> bool:
    """Whether the torn bytes happen to be what was written."""
    return written == tail


def _must_read(place: Path, told: list[list[str]]) -> None:
    """The steps are there and the file is whole, by SQLite alone: quick enough for every byte."""
    with closing(sqlite3.connect(place)) as connection:
        chain = dict(connection.execute("SELECT no, hash FROM step"))
        if any(chain.get(int(no)) != digest for no, digest in told) or len(chain) > int(
            told[-1][0]
        ):
            raise Lost("a torn log lost a step that was acknowledged, or gave half of one")
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise Lost("a torn log damaged the file")


def damaged(place: Path, rng: Random) -> int:
    """Bytes of the file change: refused or found, never a fault; the backup brings it back."""
    with opened(place) as hall:
        for _ in range(3):
            wishes(hall, rng)
        told = [newest(hall).split(" ")]
        copy = backups.make(hall, place.parent / "copy.hall")
    whole = bytearray(place.read_bytes())
    _spoil(whole, rng)
    place.write_bytes(whole)

    def work(tell: Tell) -> None:
        resource.setrlimit(resource.RLIMIT_AS, (4 * GIGABYTE,) * 2)
        try:
            with Store.open(place, now=lambda: MONDAY) as store, store.reading() as connection:
                tell(f"found {not verify(connection).sound}")
        except StoreTrouble:
            tell("found True")

    found = ["True"] in finished(work).said("found")
    if not found and _rows(place) != _rows(copy):
        raise Lost("damage was neither refused nor found")
    restore(copy, place, MONDAY)
    return must_hold(place, told)


def _rows(place: Path) -> dict[str, list[object]]:
    """Every row of every table that is not derived, but the last record of the copy itself."""
    with closing(sqlite3.connect(place)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'"
            " AND name NOT LIKE 'summary_%' AND name NOT LIKE 'sqlite_%'"
        )
        return {
            name: list(connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'))
            for (name,) in names.fetchall()
            if not name.startswith("step")
        }


def _spoil(whole: bytearray, rng: Random) -> None:
    kind = rng.randrange(5)
    if kind == 0:
        at = rng.randrange(100)  # the header
        whole[at] ^= 1 << rng.randrange(8)
    elif kind == 1:
        at = rng.randrange(len(whole) // _PAGE) * _PAGE
        whole[at : at + _PAGE] = rng.choice((bytes(_PAGE), rng.randbytes(_PAGE)))
    elif kind == 2:
        del whole[rng.randrange(len(whole)) :]
    else:
        for _ in range(rng.randrange(1, 40)):
            whole[rng.randrange(len(whole))] = rng.randrange(256)


def clock_back(place: Path, rng: Random) -> int:
    """The PC's clock is set back in the middle of the day's work."""
    now = [MONDAY]

    def work(tell: Tell) -> None:
        hall = halls.open_hall(place, lambda: now[0], "周慧芳")
        for _ in range(8):
            now[0] += timedelta(days=rng.randrange(-800, 400))
            people.add_department(hall, f"局{rng.random()}")
            tell(f"step {newest(hall)}")
            backups.keep(hall)
            tell(f"step {newest(hall)}")
        hall.close()

    return must_hold(place, finished(work).said("step"))


def newer(place: Path, rng: Random) -> int:
    """A hall of a newer program is refused, with its log, and not touched."""
    del rng
    with opened(place) as hall:
        told = [newest(hall).split(" ")]
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = place.read_bytes()
    try:
        halls.open_hall(place, lambda: MONDAY, "周慧芳").close()
    except StoreTrouble as found:
        if found.sentence != trouble.NEWER or place.read_bytes() != before:
            raise Lost("a newer hall was touched") from found
    else:
        raise Lost("a newer hall was opened")
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()
    return must_hold(place, told)


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path | None]:
    """A disk of 8 MB, where this machine lets us mount one; else None."""
    disk = folder / "disk"
    disk.mkdir()
    if not _mounted("-o", "size=8m", "-t", "tmpfs", "tmpfs", disk):
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@contextmanager
def _not_writable(place: Path) -> Iterator[bool]:
    """The folder of the hall, not writable; False where this machine cannot do that."""
    folder = place.parent
    if os.geteuid():
        place.chmod(0o400)
        folder.chmod(0o500)
        yield True
        folder.chmod(0o700)
        place.chmod(0o600)
        return
    possible = _mounted("--bind", folder, folder) and _mounted("-o", "remount,ro,bind", folder)
    try:
        yield possible
    finally:
        if possible:
            subprocess.run(["umount", str(folder)], check=True)


def _mounted(*arguments: object) -> bool:
    if os.geteuid():
        return False
    done = subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False)
    return done.returncode == 0
