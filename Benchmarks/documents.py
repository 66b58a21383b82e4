"""Prints how long documents take, beside Jinja2 and the bare Typst, in one run: documents.py RAPPORT SAMPLE FOLDER.

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


def row(name, seconds, ratio="", goal=""):
    print(f"{name:<52} {seconds:>9} {ratio:>10}  {goal}")


def verdict(value, limit, words):
    return f"{words}: {'yes' if value <= limit else 'NO'}"


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
    lengths = [sum(path.stat().st_size for path in (FOLDER / place).glob(ending)) // len(pages) for place, ending in (("html", "*.html"), ("json", "*.jinja.html"))]
    row("2,000 HTML briefs of 1,000 profiles", f"{ours:.2f} s", f"{ours / theirs:.2f}", verdict(ours, 2, "under 2 s"))
    row("2,000 pages by Jinja2 from finished JSON, 2 processes", f"{theirs:.2f} s", "1.00")
    print(f"{'':4}bytes a page: {lengths[0]} ours, {lengths[1]} Jinja2's; Jinja2 composes nothing, it only renders")
    again, _ = timed(RAPPORT, "brief", "--pairs", profiles, "--output", FOLDER / "html", "--format", "html")
    row("the same again, nothing to do", f"{again:.2f} s", f"{again / theirs:.2f}")


def memory():
    header = "id,mentor-name,mentor-culture,mentoree-name,mentoree-culture,mentoree-goal\n"
    peaks = []
    for count in (1_000, 20_000):
        rows = "".join(f"p{n},Ann {n},de,Bo {n},jp,Lead a team of {n % 9}\n" for n in range(count))
        table = FOLDER / f"{count}.csv"
        table.write_text(header + rows, encoding="utf-8")
        seconds, peak = batch(table, FOLDER / f"rows-{count}", "--format", "html", "--for", "mentor")
        peaks.append(peak)
        row(f"{count:,} rows of a table, HTML for one reader", f"{seconds:.2f} s", f"{peak:.0f} MiB")
    row("memory at 20,000 rows to that at 1,000", "", f"{peaks[1] / peaks[0]:.2f}", verdict(peaks[1] / peaks[0], 1.25, "flat"))


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
    row("one PDF", f"{one * 1000:.0f} ms", f"{one / raw:.2f}", verdict(one / raw, 1.3, "at most 1.3 times"))
    row(f"the bare call of typst {typst.__version__} (Python)", f"{raw * 1000:.0f} ms", "1.00")
    profiles = FOLDER / "fifty"
    subprocess.run([sys.executable, HERE / "make_pairs.py", SAMPLE, profiles, "50"], check=True)
    seconds, _ = batch(profiles, FOLDER / "pdf", "--format", "pdf")
    row("100 PDFs of 50 profiles", f"{seconds:.2f} s", f"{seconds / raw / 100:.2f}", verdict(seconds, 3, "under 3 s"))


print(f"{'documents':<52} {'time':>9} {'ratio':>10}  goal")
html()
memory()
pdf()
