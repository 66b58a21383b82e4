"""Prints what python-docx finds in a Word document, as JSON."""

import json
import sys

from docx import Document

document = Document(sys.argv[1])
section = document.sections[0]
print(
    json.dumps(
        {
            "title": document.core_properties.title,
            "styles": sorted({paragraph.style.name for paragraph in document.paragraphs}),
            "text": [paragraph.text for paragraph in document.paragraphs],
            "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
            "header": section.header._element.xml,
            "footer": section.footer._element.xml,
            "paper": [round(section.page_width.mm), round(section.page_height.mm)],
            "columns": [[round(column.width.mm) for column in table.columns] for table in document.tables],
        }
    )
)
