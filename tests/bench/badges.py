"""Badges at scale: `python tests/bench/badges.py [badges] [rounds]`, ratios of CPU medians.

Ours prints both sides with every line of the real badge; the limit writes bytes by hand (the same
QR, photo and five texts, nothing set or embedded); the tutorial's loop is qrcode to PNG,
ImageReader and Paragraph.
"""

import resource
import statistics
import sys
import time
import zlib
from collections.abc import Callable
from io import BytesIO
from random import Random

import pypdfium2
import qrcode
import zxingcpp
from PIL import Image, ImageFilter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from hallapp.papers.cards.badge import PAPER, SAMPLE_ISSUE, Badges
from hallapp.papers.cards.badge_sides import Back, BadgeHolder
from hallapp.papers.kit import codes
from hallapp.papers.kit.faces import Role, bundled
from hallapp.papers.kit.portraits import Likeness
from hallapp.papers.kit.render import pdf

_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
_GIVEN = "卓玛次仁德吉央宗扎西顿珠文静建国海燕晓红思远洛桑曲珍慧芳玉兰梅英"


def photo(chance: Random) -> bytes:
    """A distinct JPEG of about 25 KB, 295 × 413 dots."""
    noise = Image.frombytes("RGB", (74, 104), chance.randbytes(74 * 104 * 3))
    image = noise.resize((295, 413)).filter(ImageFilter.GaussianBlur(1))
    held = BytesIO()
    image.save(held, "JPEG", quality=62)
    return held.getvalue()


def holders(count: int) -> tuple[BadgeHolder, ...]:
    chance = Random(7)
    return tuple(
        BadgeHolder(
            name=chance.choice(_SURNAMES) + "".join(chance.sample(_GIVEN, 2)),
            post="综合受理岗",
            window_no=str(n % 60 + 1),
            staff_no=f"{n:04d}",
            party_member=n % 3 == 0,
            likeness=Likeness(jpeg=photo(chance)),
            rating=f"https://pj.example.gov.cn/r?hall=5400&staff={n:06d}",
        )
        for n in range(count)
    )


def ours(shown: Badges) -> bytes:
    codes.path.cache_clear()
    return pdf(PAPER, shown, SAMPLE_ISSUE)


def limit(shown: Badges) -> bytes:
    """Nothing but bytes: an object a photo, a stream a sheet."""
    codes.path.cache_clear()
    out = bytearray(b"%PDF-1.7\n")
    for first in range(0, len(shown.holders), 10):
        page = []
        for place, each in enumerate(shown.holders[first : first + 10]):
            jpeg = each.likeness.jpeg
            out += b"<</Subtype/Image/Filter/DCTDecode/Length %d>>stream\n" % len(jpeg)
            out += jpeg + b"endstream\n"
            _, path = codes.path(each.rating)
            page.append(f"q 2 0 0 -2 {place} 100 cm {path} f Q /I{place} Do")
            page.extend(
                f"BT /F 12 Tf <{text.encode('utf-16-be').hex()}> Tj ET"
                for text in (each.name, each.post, each.window_no, each.staff_no, shown.hall)
            )
        out += zlib.compress("\n".join(page).encode())
    return bytes(out)


def tutorial(shown: Badges) -> bytes:
    """What is found when one searches for how to print badges."""
    font = bundled().first(Role.TEXT).font
    registerFont(font)
    style = ParagraphStyle("badge", fontName=font.fontName, fontSize=12, leading=14)
    held = BytesIO()
    canvas = Canvas(held, initialFontName=font.fontName)
    for n, each in enumerate(shown.holders):
        row, column = divmod(n % 10, 2)
        x, y = 20 + column * 260, 690 - row * 150
        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
        code.add_data(each.rating)
        made = BytesIO()
        code.make_image().save(made, "PNG")
        canvas.drawImage(ImageReader(made), x + 160, y, 70, 70)
        canvas.drawImage(ImageReader(BytesIO(each.likeness.jpeg)), x, y, 70, 98)
        texts = (each.name, each.post, each.window_no, each.staff_no, shown.hall)
        for place, text in enumerate(texts):
            paragraph = Paragraph(text, style)
            paragraph.wrapOn(canvas, 160, 20)
            paragraph.drawOn(canvas, x + 75, y + 80 - place * 16)
        if n % 10 == 9:
            canvas.showPage()
    canvas.save()
    return held.getvalue()


def timed(work: Callable[[Badges], bytes], shown: Badges) -> tuple[float, bytes]:
    start = time.process_time()
    made = work(shown)
    return time.process_time() - start, made


def check(made: bytes, shown: Badges) -> tuple[int, int]:
    """How many codes are read at 150 dpi and how many names are found."""
    document = pypdfium2.PdfDocument(made)
    texts, read = "", set()
    for at, page in enumerate(document):
        texts += "".join(page.get_textpage().get_text_bounded().split())
        if at % 2:
            image = page.render(scale=150 / 72, grayscale=True).to_pil()
            read |= {code.text for code in zxingcpp.read_barcodes(image)}
    found = sum(each.rating in read for each in shown.holders)
    return found, sum(each.name in texts for each in shown.holders)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    shown = Badges(
        hall="雪川市市民服务中心", holders=holders(count), back=Back(hotline="0899-612 3450")
    )
    photos = sum(len(each.likeness.jpeg) for each in shown.holders)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    made = ours(shown)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    times: dict[str, list[float]] = {"ours": [], "limit": [], "tutorial": []}
    for _ in range(rounds):
        for name, work in (("ours", ours), ("limit", limit), ("tutorial", tutorial)):
            took, _ = timed(work, shown)
            times[name].append(took)
    median = {name: statistics.median(found) for name, found in times.items()}
    codes_read, names = check(made, shown)
    print(f"{count:,} badges, both sides, photos of {photos / count / 1000:.0f} KB")
    print(f"ours {median['ours']:.2f} s CPU")
    print(f"  against the bytes writer {median['limit']:.2f} s: ", end="")
    print(f"{median['ours'] / median['limit']:.2f}x (target 2.0x)")
    print(f"  against the tutorial's loop {median['tutorial']:.1f} s: ", end="")
    print(f"{median['ours'] / median['tutorial']:.3f}x (target 0.12x)")
    print(f"  file over its photos {len(made) / photos:.3f}x (target 1.10x)")
    print(f"  peak {peak:.0f} MB, before the print {before:.0f} MB (target 160 MB)")
    print(f"  {codes_read} of {count} codes read at 150 dpi, {names} names found")


if __name__ == "__main__":
    main()
