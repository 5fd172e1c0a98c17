"""What a PDF says of itself, as PDF/A-2b asks: XMP beside the old fields, language, colours.

It does not call itself PDF/A: that is for a validator to say.
"""

from functools import cache
from struct import pack
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from hallapp.domain.hall import Issue

MAKER: Final = "hallapp"
_ZONE = 8  # hours: halls keep Beijing time
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{maker}</pdf:Producer><pdf:Keywords>{subject}</pdf:Keywords>
<xmp:CreatorTool>{maker}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def describe(
    canvas: Canvas, *, title: str, author: str, subject: str, language: str, issue: Issue
) -> None:
    """Write it all; the moment is that of the print, so that equal prints stay equal."""
    canvas.setProducer(MAKER)
    canvas.setCreator(MAKER)
    canvas.setAuthor(author)
    canvas.setTitle(title)
    canvas.setSubject(title)
    canvas.setKeywords(subject)
    doc: Any = getattr(canvas, "_doc")  # noqa: B009 (untyped: the catalog has no other way)
    at = issue.printed_at
    day = issue.printed_on
    moment = (day.year, day.month, day.day, *((at.hour, at.minute, at.second) if at else (0, 0, 0)))
    stamp = getattr(doc, "_timeStamp")  # noqa: B009
    stamp.YMDhms, stamp.dhh, stamp.dmm = moment, _ZONE, 0
    said = _XMP.format(
        title=escape(title),
        author=escape(author),
        subject=escape(subject),
        language=language,
        maker=MAKER,
        moment="{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}+08:00".format(*moment),
    )
    catalog = doc.Catalog
    catalog.Metadata = _stream(said.encode(), Type=PDFName("Metadata"), Subtype=PDFName("XML"))
    profile = doc.Reference(_stream(srgb(), N=3))
    intent = PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB"),
            "DestOutputProfile": profile,
        }
    )
    catalog.OutputIntents = PDFArray([intent])
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


def _stream(content: bytes, **said: object) -> Any:
    return PDFStream(dictionary=PDFDictionary(said), content=content)


@cache
def srgb() -> bytes:
    """An ICC profile of sRGB, version 2: three colours and one curve."""
    xyz = {
        b"wtpt": (0.9642, 1.0, 0.8249),
        b"rXYZ": (0.43607, 0.22249, 0.01392),
        b"gXYZ": (0.38515, 0.71687, 0.09708),
        b"bXYZ": (0.14307, 0.06061, 0.71410),
    }
    curve = pack(">4s4xI256H", b"curv", 256, *(round(_light(n / 255) * 65535) for n in range(256)))
    name = b"sRGB\0"
    tags = {
        b"desc": pack(">4s4xI", b"desc", len(name)) + name + bytes(78 + 3),
        b"cprt": pack(">4s4x", b"text") + b"No copyright, use freely\0" + bytes(3),
        **{tag: pack(">4s4x", b"XYZ ") + _fixed(*value) for tag, value in xyz.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    at = 128 + 4 + 12 * len(tags)
    table, body = pack(">I", len(tags)), b""
    for tag, data in tags.items():
        table += pack(">4sII", tag, at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = pack(
        ">I4xI4s4s4s6H4s28x12s48x",
        at + len(body),
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        _fixed(0.9642, 1.0, 0.8249),
    )
    return head + table + body


def _light(value: float) -> float:
    """The light of a value, 0 … 1, by IEC 61966-2-1."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _fixed(*values: float) -> bytes:
    return pack(f">{len(values)}i", *(round(value * 65536) for value in values))
