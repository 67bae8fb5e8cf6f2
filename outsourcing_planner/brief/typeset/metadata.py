"""The file's own account of itself in XMP: title, author, language and program, and not a word more."""

from html import escape
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<pdf:Producer>{program}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


class Packet(PDFObject):  # type: ignore[misc]
    """The XMP packet as a stream that any program can read without knowing PDF."""

    __RefOnly__ = 1

    def __init__(self, title: str, author: str, language: str, program: str) -> None:
        self._text = _PACKET.format(
            title=escape(title), author=escape(author), language=escape(language), program=escape(program)
        )

    def format(self, _document: Any) -> bytes:
        """The packet as it stands in the file."""
        data = self._text.encode("utf-8")
        return b"<</Type /Metadata /Subtype /XML /Length %d>>\nstream\n%s\nendstream" % (len(data), data)
