"""Makes content/templates/reference.docx and reference-letter.docx, whose styles every Word document of Rapport takes over.

Run it after a change, with pandoc on PATH and python-docx: .build-python/bin/python scripts/make-reference-docx.py
It begins with pandoc's own reference document, so that every style pandoc uses is there. Same script, same bytes.
"""

import io
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt, RGBColor

INK, SOFT, MUTED = "1D1F24", "3D4047", "565962"
ACCENT, TINT, WARN, WARN_TINT, HAIR = "14585D", "EAF2F1", "97392B", "FBF1EE", "CFC9BC"
FOLDER = Path(__file__).resolve().parent.parent / "content/templates"
MARGIN = Mm(18)
PAPERS = {"reference.docx": (Mm(210), Mm(297)), "reference-letter.docx": (Inches(8.5), Inches(11))}


def style(document, name, kind, base=None):
    """A style by name, made where it is missing."""
    names = {each.name: each for each in document.styles}
    made = names.get(name) or document.styles.add_style(name, kind)
    if base:
        made.base_style = names[base]
    made.hidden, made.quick_style = False, True
    return made


def face(target, size=None, colour=None, bold=None, italic=None, font=None):
    if size:
        target.font.size = Pt(size)
    if colour:
        target.font.color.rgb = RGBColor.from_string(colour)
    if font:
        target.font.name = font
        fonts = target.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(attribute), None)
        fonts.set(qn("w:eastAsia"), "Noto Sans CJK JP")
        fonts.set(qn("w:cs"), font)
    target.font.bold, target.font.italic = bold, italic


def space(target, before, after, keep=False):
    form = target.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.08
    form.keep_with_next = keep


def border(target, side, colour, size=12, kind="single", gap=6):
    borders = target.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is None:
        borders = OxmlElement("w:pBdr")
        target.element.get_or_add_pPr().append(borders)
    edge = OxmlElement(f"w:{side}")
    for name, value in (("val", kind), ("sz", size), ("space", gap), ("color", colour)):
        edge.set(qn(f"w:{name}"), str(value))
    borders.append(edge)


def shade(target, colour):
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{name}"), value)
    target.element.get_or_add_pPr().append(fill)


def field(paragraph, code):
    for kind, text in (("begin", None), (None, code), ("separate", None), ("end", None)):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = f" {text} "
        run._r.append(mark)


def paragraphs(document):
    body, serif = "Calibri", "Georgia"
    kind = WD_STYLE_TYPE.PARAGRAPH
    for name, size, before, after in (("Normal", 10, 0, 3), ("Body Text", 10, 0, 3), ("First Paragraph", 10, 0, 3), ("Compact", 10, 0, 1)):
        target = style(document, name, kind)
        face(target, size, INK, font=body)
        space(target, before, after)
    for name, size, colour, before, after in (("Title", 20, INK, 0, 4), ("Brief Title", 20, INK, 24, 4), ("Heading 1", 11, ACCENT, 10, 3), ("Heading 2", 11, INK, 6, 2)):
        target = style(document, name, kind, None if name != "Brief Title" else "Title")
        face(target, size, colour, bold=True, font=serif if "Title" in name or name == "Heading 2" else body)
        space(target, before, after, keep=True)
        if "Title" in name:
            target.paragraph_format.alignment = 0
    style(document, "Brief Title", kind).paragraph_format.page_break_before = True
    border(style(document, "Heading 1", kind), "top", ACCENT, 6, gap=3)
    for name, size, colour, italic in (("Audience", 9, MUTED, None), ("Imprint", 8, MUTED, None), ("Caveat", 10, SOFT, None), ("Act", 10, INK, None), ("Ask", 10, INK, True), ("Flag", 10, WARN, None), ("Source", 8.5, SOFT, None)):
        target = style(document, name, kind, "Body Text")
        face(target, size, colour, italic=italic, font=body)
        space(target, 0, 3)
    for name, colour, fill, line in (("Say", ACCENT, TINT, "single"), ("Avoid", WARN, WARN_TINT, "dotted")):
        target = style(document, name, kind, "Body Text")
        face(target, 10.5, INK if name == "Say" else SOFT, font=serif)
        space(target, 3, 3)
        border(target, "left", colour, 18, line)
        shade(target, fill)
        target.paragraph_format.left_indent = Mm(3)
    for name, left in (("Box", 6), ("Slot", 16)):
        target = style(document, name, kind, "Body Text")
        face(target, 10, INK, font=body)
        space(target, 1, 2)
        target.paragraph_format.left_indent, target.paragraph_format.first_line_indent = Mm(left), Mm(-left)


def characters(document):
    label = style(document, "Label", WD_STYLE_TYPE.CHARACTER)
    face(label, 9, MUTED, bold=True, font="Calibri")
    number = style(document, "Source Number", WD_STYLE_TYPE.CHARACTER)
    face(number, 7.5, MUTED)


def sheet(document, width, height):
    section = document.sections[0]
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = MARGIN
    section.top_margin, section.bottom_margin = Mm(18), Mm(16)
    section.header_distance = section.footer_distance = Mm(8)
    for part, before, code in ((section.header, "", "TITLE"), (section.footer, "Tendencies, not facts about a person.", "PAGE")):
        part.is_linked_to_previous = False
        paragraph = part.paragraphs[0]
        paragraph.text = before
        paragraph.paragraph_format.tab_stops.add_tab_stop(width - 2 * MARGIN, WD_TAB_ALIGNMENT.RIGHT)
        if before:
            paragraph.add_run("\t")
        field(paragraph, code)
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(MUTED)


def pinned(data):
    """The same archive with fixed dates."""
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(source.namelist()):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), source.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()


def main():
    plain = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], check=True, capture_output=True)
    for name, (width, height) in PAPERS.items():
        document = Document(io.BytesIO(plain.stdout))
        paragraphs(document)
        characters(document)
        sheet(document, width, height)
        document.core_properties.created = document.core_properties.modified = datetime(2026, 1, 1)
        output = io.BytesIO()
        document.save(output)
        (FOLDER / name).write_bytes(pinned(output.getvalue()))


main()
