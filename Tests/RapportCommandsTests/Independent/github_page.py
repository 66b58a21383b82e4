"""Prints what GitHub's own Markdown (cmark-gfm) makes of a page, as JSON."""

import json
import sys
from pathlib import Path

import cmarkgfm
from cmarkgfm.cmark import Options
from lxml import html


def words(element):
    return " ".join(element.text_content().split())


def cells(table):
    return [[words(cell) for cell in row.xpath("./td|./th")] for row in table.iter("tr")]


# Raw HTML is let through, and so seen here: GitHub shows line breaks in table cells.
text = cmarkgfm.github_flavored_markdown_to_html(Path(sys.argv[1]).read_text(encoding="utf-8"), Options.CMARK_OPT_UNSAFE)
page = html.fromstring(f"<main>{text}</main>")
print(
    json.dumps(
        {
            "headings": [[int(each.tag[1]), words(each)] for each in page.xpath(".//h1|.//h2|.//h3|.//h4|.//h5|.//h6")],
            "tables": [cells(table) for table in page.iter("table")],
            "boxes": [box.get("checked") is not None for box in page.xpath(".//li/input[@type='checkbox']")],
            "elements": sorted({each.tag for each in page.iter() if isinstance(each.tag, str)}),
            "links": [[each.get("href"), words(each)] for each in page.iter("a")],
            "text": words(page),
        }
    )
)
