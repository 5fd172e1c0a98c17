"""Hostile input: spreadsheets, pictures, pasted tables, rules, notices, halls, backups, PDFs.

A child with little memory reads one after the other; it may refuse, and nothing else. It may not
open files of its own accord, start programs, or touch the network.
"""

import io
import json
import os
import re
import resource
import sys
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random

import openpyxl
import xlwt
from PIL import Image

from hallapp.actions.hall import open_hall
from hallapp.desk import imports
from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.domain.notice import read_notice
from hallapp.exchange import aside, form_fill
from hallapp.exchange.attachments import read_attachment
from hallapp.exchange.columns import Mapping
from hallapp.exchange.photos import read_photo
from hallapp.records import locked
from hallapp.records.restore import fetch
from hallapp.records.verify import verify
from tests.actions.conftest import MONDAY
from tests.exchange.xlsb import xlsb
from tests.faults.harness import Lost, Tell, finished
from tests.faults.kills import SAID, a_lock

BATCH = 20
most = [BATCH]
"""So many inputs a batch at most: fewer in a sample."""
MEMORY = 1 << 30  # what reading may take beyond what the program has
ROWS = [
    ["办件编号", "事项名称", "受理时间", "申请人", "窗口", "时限"],
    ["A-1", "食品经营许可", "2026-03-02 09:05", "某某", 7.0, "5个工作日"],
    ["A-2", "=1+1", "2026年3月3日", "张三", 10.0, "3"],
]
CANARY = "hostile-canary"
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "urllib.",
    "ftplib.",
)
_XXE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">'
    '<!ENTITY n SYSTEM "http://127.0.0.1:9/x">]>'
)
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
_WORDS = (
    *(
        "=cmd|' /C calc'!A0",
        '=HYPERLINK("http://x")',
        "{{7*7}}",
        "<script>",
        "\0",
        "\ufeff",
        "💣" * 500,
    ),
    *(
        "__import__('os').system('touch hostile-canary')",
        "9" * 400,
        "-" * 5000,
        "((((" * 2000,
        "&e;",
        "&n;",
    ),
    *(
        "1e308",
        "NaN",
        "2026-02-30",
        "0000-00-00",
        "9999-12-31 23:59",
        "00:00",
        "\u202e",
        "a\u0301" * 999,
    ),
)


Reader = Callable[[bytes, Path], object]
Maker = Callable[[Random], bytes]


def batch(make: Maker, read: Reader, inputs_each: int = BATCH) -> Callable[[Path, Random], int]:
    """A run: a batch of inputs read by one child."""

    def run(place: Path, rng: Random) -> int:
        inputs = [make(rng) for _ in range(min(inputs_each, most[0]))]
        folder = place.parent

        def work(tell: Tell) -> None:
            seen: list[str] = []
            os.chdir(folder)
            _watch(seen, folder)
            used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, resource.RLIM_INFINITY))
            for number, data in enumerate(inputs):
                tell(f"reads {number}")
                with suppress(Refused, StoreTrouble):
                    read(data, folder)
            tell(f"seen {json.dumps(seen[:3])}")

        try:
            child = finished(work)
        except Lost as lost:
            _keep(inputs, lost)
            raise
        if child.said("seen") != [["[]"]] or (folder / CANARY).exists():
            raise Lost(f"it reached out: {child.lines[-1]}")
        return len(inputs)

    return run


def _keep(inputs: list[bytes], lost: Lost) -> None:
    """Where somebody wants to look at it, the inputs of a batch that failed."""
    if folder := os.environ.get("FAULTS_KEEP"):
        place = Path(folder) / str(os.getpid())
        place.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(inputs):
            (place / str(number)).write_bytes(data)
        (place / "why.txt").write_text(str(lost))


def _watch(seen: list[str], folder: Path) -> None:
    """Write down what reaches out of this process: programs, sockets, files that are not ours."""
    ours = (
        str(folder),
        sys.prefix,
        sys.base_prefix,
        str(Path.cwd()),
        str(Path(__file__).parents[2]),
    )
    harmless = (
        "/proc/self/",
        "/usr/share/zoneinfo",
        "/etc/localtime",
        "/dev/null",
        "/tmp/hallapp-look",
    )

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "subprocess.Popen" and aside.MODULE in repr(arguments):
            return
        if event.startswith(_FORBIDDEN):
            seen.append(f"{event} {arguments!r}")
        elif event == "open" and isinstance(arguments[0], str | bytes):
            path = os.fsdecode(arguments[0])
            if not path.startswith((*ours, *harmless)) and Path(path).is_absolute():
                seen.append(f"open {path}")

    sys.addaudithook(hook)


# --- how files are spoilt ---------------------------------------------------------------------


def spoilt(data: bytes, rng: Random) -> bytes:
    """Bytes flipped, cut, doubled, moved, put in."""
    whole = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 40))):
        at = rng.randrange(len(whole) + 1)
        kind = rng.randrange(7)
        if kind < 3 and at < len(whole):
            whole[at] = rng.choice((0, 255, 127, 128, whole[at] ^ (1 << rng.randrange(8))))
        elif kind == 3:
            del whole[at : at + rng.randrange(1, 200)]
        elif kind == 4:
            whole[at:at] = whole[at : at + rng.randrange(1, 400)] * rng.randrange(1, 5)
        elif kind == 5:
            size = rng.choice((2, 4, 8))
            number = rng.choice((0, 1, -1, 2**31 - 1, 2**16, 2**24, -(2**31)))
            whole[at : at + size] = (number % 2 ** (8 * size)).to_bytes(size, "little")
        else:
            word = rng.choice(_WORDS).encode("utf-8", "ignore")
            whole[at:at] = word
    if rng.random() < 0.15:
        del whole[rng.randrange(len(whole) + 1) :]
    return bytes(whole)


def zipped(data: bytes, rng: Random) -> bytes:
    """The same of what lies inside a packed file, or of the packing."""
    if rng.random() < 0.25:
        return spoilt(data, rng)
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        names = old.namelist()
        victim = rng.choice(names)
        for name in names:
            part = old.read(name)
            new.writestr(name, _attacked(part, rng) if name == victim else part)
        if rng.random() < 0.05:
            new.writestr("../../" + CANARY, b"x")
    return out.getvalue()


def _attacked(part: bytes, rng: Random) -> bytes:
    attacks: tuple[Callable[[], bytes], ...] = (
        lambda: _XXE.encode() + _without_head(part).replace(b">A-1<", b">&e;&n;<"),
        lambda: _LAUGHS.encode() + _without_head(part).replace(b">A-1<", b">&j;<"),
        lambda: bytes(rng.choice((1 << 20, 40 << 20))),
        lambda: re.sub(rb'r="[A-Z]+\d+"', b'r="XFD1048576"', part, count=rng.randrange(3)),
        lambda: b"<a>" * rng.choice((5_000, 300_000)),
        lambda: re.sub(rb"\d+", str(rng.choice((-1, 2**31, 10**18))).encode(), part, count=8),
        lambda: spoilt(part, rng),
    )
    return rng.choice((*attacks, attacks[-1], attacks[-1]))()


def _without_head(part: bytes) -> bytes:
    return part.partition(b"?>")[2]


# --- kinds ------------------------------------------------------------------------------------


@cache
def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@cache
def _xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("办件")
    for line, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            sheet.write(line, column, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@cache
def _ods() -> bytes:
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = "".join(
        f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in ROWS
    )
    body = f'<office:spreadsheet><table:table table:name="办件">{rows}</table:table>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content{names}><office:body>{body}'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


_CSV = "\r\n".join(",".join(map(str, row)) for row in ROWS)
_HTML = (
    "<html><head><style>td{mso-number-format:'@'}</style></head><body><table>"
    + "".join(
        "<tr>" + "".join(f"<td rowspan=1>{cell}</td>" for cell in row) + "</tr>" for row in ROWS
    )
    + "</table></body></html>"
)
_TOML = """
[columns]
case_no = "办件编号"
item = "事项名称"
[values.window]
"7" = "7"
"""
_NOTICE = (
    "国务院办公厅关于2026年部分节假日安排的通知\n一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。"
    "1月4日（周日）上班。\n二、春节：2月15日（农历腊月二十八、周日）至23日（周一）放假调休，共9天。"
    "2月14日（周六）、2月28日（周六）上班。\n"
)


def _table(data: bytes, _: Path) -> None:
    reading = imports.read("cases", data, name="x")
    for _row in reading.rows("workday"):
        pass


def _xlsb(rng: Random) -> bytes:
    texts = [[cell if isinstance(cell, str | float) else str(cell) for cell in row] for row in ROWS]
    return zipped(xlsb(texts), rng)


def _csv(rng: Random) -> bytes:
    kind = rng.randrange(8)
    if kind == 0:
        return b'"' * rng.randrange(1, 3_000_000)
    if kind == 1:
        return b"," * 2_000_000 + b"\n" + b"x" * 5_000_000
    coded = _CSV.encode(rng.choice(("utf-8", "utf-16", "gb18030", "utf-8-sig", "utf-16-be")))
    return spoilt(coded * rng.choice((1, 1, 50)), rng)


def _pasted(data: bytes, _: Path) -> None:
    text = data.decode("utf-8", "replace")
    reading = imports.read_clipboard("cases", text, text, name="x")
    for _row in reading.rows("workday"):
        pass


def _html(rng: Random) -> bytes:
    text = _HTML
    kind = rng.randrange(7)
    if kind == 0:
        text = text.replace(
            "rowspan=1", f"rowspan={rng.choice((10**9, -1, 65535))} colspan={10**9}"
        )
    elif kind == 1:
        text = "<table><tr><td>" * rng.choice((500, 20_000)) + text
    elif kind == 2:
        text = text.replace("<td", '<img src="http://127.0.0.1:9/x"><script>x</script><td')
    elif kind == 3:
        text = text.replace("A-1", "&#x110000;&#0;&lt;b&gt;" + "&amp;" * 9999)
    return spoilt(text.encode(), rng) if rng.random() < 0.7 else text.encode()


@cache
def _pictures() -> tuple[bytes, ...]:
    made = []
    for mode, kind in (
        ("RGB", "JPEG"),
        ("CMYK", "JPEG"),
        ("RGBA", "PNG"),
        ("P", "PNG"),
        ("1", "PNG"),
        ("RGB", "WEBP"),
        ("I;16", "PNG"),
        ("RGB", "TIFF"),
        ("P", "GIF"),
        ("RGB", "BMP"),
    ):
        out = io.BytesIO()
        Image.new(mode, (60, 40)).save(out, kind)
        made.append(out.getvalue())
    return tuple(made)


def _bomb(wide: int, high: int, rows: int) -> bytes:
    """A PNG that says it is huge."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data).to_bytes(4)
        return len(data).to_bytes(4) + name + data + check

    head = wide.to_bytes(4) + high.to_bytes(4) + b"\x08\x02\0\0\0"
    packed = zlib.compress(bytes((1 + 3 * wide) * rows))
    text = chunk(b"zTXt", b"c\0\0" + zlib.compress(bytes(60 << 20)))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + text
        + chunk(b"IDAT", packed)
        + chunk(b"IEND", b"")
    )


_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
_EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n"


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(calc)>>/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)


def _picture(rng: Random) -> bytes:
    kind = rng.randrange(9)
    if kind == 0:
        return rng.choice(
            (_bomb(60_000, 60_000, 1), _bomb(30_000, 2_000, 5), _bomb(2**31 - 1, 1, 0))
        )
    if kind == 1:
        return rng.choice((_SVG, _EPS, b"\0\0\0\x18ftypheic", b"P6 99999 99999 255\n"))
    return spoilt(rng.choice(_pictures()), rng)


def _read_picture(data: bytes, _: Path) -> None:
    for read in (read_photo, read_attachment):
        try:
            read(data, "x.jpg")
        except Refused:
            continue
        if data.lstrip()[:4] in {b"<svg", b"%!PS"}:
            raise AssertionError("a drawing that runs was taken for a photo")


def _read_toml(data: bytes, _: Path) -> None:
    Mapping.from_toml("cases", data.decode("utf-8", "replace"))


def _toml(rng: Random) -> bytes:
    if rng.random() < 0.1:
        return b"a = " + b"[" * rng.choice((900, 50_000))
    return spoilt(_TOML.encode(), rng)


def _read_notice(data: bytes, _: Path) -> None:
    text = data.decode("utf-8", "replace")
    read_notice(text)


def _notice(rng: Random) -> bytes:
    if rng.random() < 0.1:
        return (_NOTICE * 300 + "（" * 20_000).encode()
    return spoilt(_NOTICE.encode(), rng)


def _read_form(data: bytes, folder: Path) -> None:
    form = folder / "form.xlsx"
    form.write_bytes(data)
    form_fill.look(form)


def _read_hall(data: bytes, folder: Path) -> None:
    file = folder / "foreign.hall"
    for beside in ("-wal", "-shm", "-journal"):
        file.with_name(file.name + beside).unlink(missing_ok=True)
    file.write_bytes(data)
    part = folder / "foreign.part"
    try:
        fetch(file, part, SAID)
    except (Refused, StoreTrouble):
        part.unlink(missing_ok=True)
    hall = open_hall(file, lambda: MONDAY, "x")
    try:
        with hall.reading() as connection:
            verify(connection)
    finally:
        hall.close()


def hall_files(place: Path, rng: Random) -> int:
    """Foreign halls: spoilt ones, with triggers and views that would do something, locked ones."""
    plain = place.read_bytes()

    def make(_: Random) -> bytes:
        kind = rng.randrange(6)
        if kind == 0:
            return spoilt(b"".join(locked.write(io.BytesIO(plain[:200_000]), a_lock())), rng)
        if kind == 1:
            return plain[:100] + rng.randbytes(5000)
        head = bytearray(plain)
        for _ in range(rng.randrange(1, 30)):
            head[rng.randrange(rng.choice((100, 4096, len(head))))] = rng.randrange(256)
        return bytes(head)

    return batch(make, _read_hall)(place, rng)


KINDS: dict[str, tuple[int, Callable[[Path, Random], int]]] = {
    "hostile xlsx": (4, batch(lambda rng: zipped(_xlsx(), rng), _table)),
    "hostile xls": (4, batch(lambda rng: spoilt(_xls(), rng), _table, 4)),
    "hostile xlsb": (3, batch(_xlsb, _table)),
    "hostile ods": (3, batch(lambda rng: zipped(_ods(), rng), _table)),
    "hostile csv": (2, batch(_csv, _table)),
    "hostile form": (2, batch(lambda rng: zipped(_xlsx(), rng), _read_form)),
    "hostile picture": (3, batch(_picture, _read_picture)),
    "pasted HTML": (2, batch(_html, _pasted, 8)),
    "hostile rules": (1, batch(_toml, _read_toml)),
    "hostile notice": (1, batch(_notice, _read_notice)),
    "hostile hall": (3, hall_files),
    "hostile PDF": (1, batch(lambda rng: spoilt(_PDF, rng), _read_picture)),
}
