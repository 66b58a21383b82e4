"""Times one base: see Benchmarks/growth. Times are of whole processes, medians of runs taken in turn."""

import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

QUESTION = "mentee goes quiet after criticism"
GOALS = {
    # entries: (ask against sqlite3, build in ms, ask after one changed file in ms)
    3000: (2.0, 250, 30),
    100000: (1.5, 8000, None),
}


def milliseconds(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def bare_table(rapport, folder, environment):
    path = folder.parent / f"{folder.name}.sqlite"
    path.unlink(missing_ok=True)
    export = subprocess.run([rapport, "export", "--content", folder], env=environment, check=True, capture_output=True)
    base = sqlite3.connect(path)
    base.execute("CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, title, text, tokenize='porter unicode61')")
    entries = (json.loads(line) for line in export.stdout.splitlines() if line)
    base.executemany("INSERT INTO entry VALUES(?, ?, ?)", ((e["id"], e["title"], e["text"]) for e in entries))
    base.execute("INSERT INTO entry(entry) VALUES('optimize')")
    base.commit()
    return path


def main():
    rapport, folder, total = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    cache = folder.parent / f"cache-{total}"
    shutil.rmtree(cache, ignore_errors=True)
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    ask = [rapport, "search", "--content", str(folder), QUESTION]
    builds = []
    for _ in range(3):
        shutil.rmtree(cache, ignore_errors=True)
        builds.append(milliseconds(ask, environment))
    table = bare_table(rapport, folder, environment)
    pattern = " OR ".join(QUESTION.split())
    query = f"SELECT id, title, snippet(entry, 2, '', '', ' ', 12) FROM entry WHERE entry MATCH '{pattern}' ORDER BY rank LIMIT 10"
    contestants = {
        "rapport search": ask,
        "sqlite3, bare FTS5": ["sqlite3", str(table), query],
        "ripgrep over the XML": ["rg", "--ignore-case", "--count", "criticism|quiet", str(folder)],
        "rapport --version": [rapport, "--version"],
    }
    times = {name: [] for name in contestants}
    for turn in range(25):
        for name, command in contestants.items():
            took = milliseconds(command, environment)
            if turn >= 3:
                times[name].append(took)
    changed = folder / "cultures" / "countries" / "nl.xml"
    text, changes = changed.read_text(), []
    for turn in range(5):
        changed.write_text(text.replace("</culture>", f"<!-- {turn} --></culture>"))
        changes.append(milliseconds(ask, environment))
    changed.write_text(text)

    medians = {name: statistics.median(values) for name, values in times.items()}
    ratio, build, change = GOALS.get(total, (None, None, None))
    print(f"{total} entries")
    for name, median in medians.items():
        print(f"  {name:<34}{median:>10.2f} ms {median / medians['sqlite3, bare FTS5']:>8.2f} x sqlite3")
    print(f"  {'goal for rapport search':<34}{'':>13} {ratio or 0:>8.2f} x sqlite3")
    print(f"  {'built anew and asked':<34}{statistics.median(builds):>10.2f} ms, goal {build} ms")
    print(f"  {'one file changed, and asked':<34}{statistics.median(changes):>10.2f} ms, goal {change} ms")


if __name__ == "__main__":
    main()
