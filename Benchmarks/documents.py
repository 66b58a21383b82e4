"""Tells how long documents take, beside Jinja2 and the bare Typst, in one run: documents.py RAPPORT SAMPLE FOLDER.

Figures of different runs do not compare: the ratios do.
"""

import json
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

import jinja2
import typst

from figures import Figure

RAPPORT, SAMPLE, FOLDER = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
HERE = Path(__file__).resolve().parent
TEMPLATE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ brief.title }}</title>{{ style|safe }}</head><body>
<h1>{{ brief.title }}</h1>{% for block in brief.blocks %}<section class="block-{{ block.id }}" aria-labelledby="{{ block.id }}">
<h2 id="{{ block.id }}">{{ block.title }}</h2>{% for line in block.lines %}<div class="line {{ line.kind }}" data-origin="{{ line.origin.kind }} {{ line.origin.id }}">
{% if line.label %}<span class="label">{{ line.label }}</span> {% endif %}<span class="words">{% for span in line.spans %}{% if span.kind == "quotation" %}<q class="quote">{{ span.text }}</q>{% else %}{{ span.text }}{% endif %}{% endfor %}
{% for n in line.sources %}<a href="#source-{{ n }}">[{{ n }}]</a>{% endfor %}</span></div>{% endfor %}</section>{% endfor %}
<ol>{% for source in brief.sources %}<li id="source-{{ source.n }}">{{ source.text }}</li>{% endfor %}</ol>
<ul>{% for item in brief.omitted %}<li>{{ item.why }}: {{ item.title }}</li>{% endfor %}</ul></body></html>"""


def timed(*command):
    """Seconds and the most memory in MiB of a whole process."""
    start = time.perf_counter()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def batch(pairs, output, *options):
    return timed(RAPPORT, "brief", "--pairs", pairs, "--output", output, "--fresh", *options)


def seconds(value):
    return f"{value:.2f} s"


def jinja(paths):
    """Renders pages as long as ours from parsed JSON and writes them."""
    page = jinja2.Environment(autoescape=True).from_string(TEMPLATE)
    style = "<style>" + "x" * 12_000 + "</style>"
    for path in paths:
        text = page.render(brief=json.loads(path.read_text(encoding="utf-8")), style=style)
        path.with_suffix(".jinja.html").write_text(text, encoding="utf-8")


def html():
    profiles = FOLDER / "profiles"
    subprocess.run([sys.executable, HERE / "make_pairs.py", SAMPLE, profiles, "1000"], check=True)
    batch(profiles, FOLDER / "json", "--format", "json")
    pages = sorted((FOLDER / "json").glob("*-ment*.json"))
    ours, _ = batch(profiles, FOLDER / "html", "--format", "html")
    start = time.perf_counter()
    with multiprocessing.Pool(2) as pool:
        pool.map(jinja, [pages[::2], pages[1::2]])
    theirs = time.perf_counter() - start
    Figure("2,000 HTML briefs of 1,000 profiles", seconds(ours)).compare(ours, theirs, "Jinja2").aim("under 2 s", ours < 2).tell()
    Figure(f"2,000 pages by Jinja2 {jinja2.__version__} from finished JSON, 2 processes", seconds(theirs)).compare(theirs, theirs, "Jinja2").tell()
    lengths = [sum(path.stat().st_size for path in (FOLDER / place).glob(ending)) // len(pages) for place, ending in (("html", "*.html"), ("json", "*.jinja.html"))]
    Figure("bytes of a page", f"{lengths[0]:,}").compare(*lengths, "Jinja2").tell()
    again, _ = batch_again(profiles)
    Figure("the same again, nothing to do", seconds(again)).compare(again, theirs, "Jinja2").tell()


def batch_again(profiles):
    return timed(RAPPORT, "brief", "--pairs", profiles, "--output", FOLDER / "html", "--format", "html")


def memory():
    header = "id,mentor-name,mentor-culture,mentoree-name,mentoree-culture,mentoree-goal\n"
    peaks = []
    for count in (1_000, 20_000):
        rows = "".join(f"p{n},Ann {n},de,Bo {n},jp,Lead a team of {n % 9}\n" for n in range(count))
        table = FOLDER / f"{count}.csv"
        table.write_text(header + rows, encoding="utf-8")
        took, peak = batch(table, FOLDER / f"rows-{count}", "--format", "html", "--for", "mentor")
        peaks.append(peak)
        Figure(f"{count:,} rows of a table, HTML for one reader", seconds(took)).tell()
        figure = Figure(f"memory at {count:,} rows", f"{peak:.0f} MiB").compare(peak, peaks[0], "1,000 rows")
        if count > 1_000:
            figure.aim("flat", peak <= 1.25 * peaks[0])
        figure.tell()


def bare():
    """The bare Typst call on the same template and brief, as a process of its own."""
    stage = FOLDER / "stage"
    subprocess.run(["cp", "-r", SAMPLE.parent.parent / "templates", stage], check=True)
    subprocess.run([RAPPORT, "brief", SAMPLE, "--json", "--output", stage / "brief.json"], check=True)
    code = (
        f"import typst; typst.compile({str(stage / 'brief.typ')!r}, output={str(stage / 'out.pdf')!r}, root={str(stage)!r}, "
        "pdf_standards='ua-1', sys_inputs={'brief': '/brief.json', 'paper': 'a4'})"
    )
    return [sys.executable, "-c", code]


def pdf():
    os.environ["RAPPORT_PYTHON"] = sys.executable
    theirs, ours = [], []
    command = bare()
    for _ in range(7):
        theirs.append(timed(*command)[0])
        ours.append(timed(RAPPORT, "brief", SAMPLE, "--output", FOLDER / "one.pdf")[0])
    one, raw = sorted(ours)[3], sorted(theirs)[3]
    Figure("one PDF", f"{one * 1000:.0f} ms").compare(one, raw, "Typst").aim("at most 1.3 times", one <= 1.3 * raw).tell()
    Figure(f"the bare call of Typst {typst.__version__} (Python)", f"{raw * 1000:.0f} ms").compare(raw, raw, "Typst").tell()
    profiles = FOLDER / "fifty"
    subprocess.run([sys.executable, HERE / "make_pairs.py", SAMPLE, profiles, "50"], check=True)
    took, _ = batch(profiles, FOLDER / "pdf", "--format", "pdf")
    Figure("100 PDFs of 50 profiles", seconds(took)).compare(took / 100, raw, "Typst, a page").aim("under 3 s", took < 3).tell()


html()
memory()
pdf()
