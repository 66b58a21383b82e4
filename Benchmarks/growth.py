"""Times one base: see Benchmarks/growth. Times are of whole processes, medians of runs taken in turn."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import bare_table

QUESTION = "mentee goes quiet after criticism"
# `after` is a function word, for which rapport does not look.
WORDS = ["mentee", "goes", "quiet", "criticism"]
GOALS = {
    # entries: (ask against sqlite3, build in ms, ask after one changed file in ms)
    3000: (2.0, 250, 30),
    100000: (1.5, 8000, None),
}


def milliseconds(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def asked_in_turn(contestants, environment, turns=25, warmups=3):
    times = {name: [] for name in contestants}
    for turn in range(turns):
        for name, command in contestants.items():
            took = milliseconds(command, environment)
            if turn >= warmups:
                times[name].append(took)
    return {name: statistics.median(values) for name, values in times.items()}


def built_anew(ask, cache, environment, times=3):
    builds = []
    for _ in range(times):
        shutil.rmtree(cache, ignore_errors=True)
        builds.append(milliseconds(ask, environment))
    return statistics.median(builds)


def after_a_change(ask, folder, environment, times=9):
    """Another word in a sentence, as a trainer would have it; the file is as before at the end."""
    changed = folder / "cultures" / "countries" / "nl.xml"
    text, took = changed.read_text(), []
    for turn in range(times):
        changed.write_text(text.replace("<tendency>", f"<tendency>Word{'abcdefghi'[turn]} ", 1))
        took.append(milliseconds(ask, environment))
    changed.write_text(text)
    return statistics.median(took)


def main():
    rapport, folder, total = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    cache = folder.parent / f"cache-{total}"
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    ask = [rapport, "search", "--content", str(folder), QUESTION]
    build = built_anew(ask, cache, environment)
    table = folder.parent / f"{folder.name}.sqlite"
    bare_table.make(rapport, folder, table, environment)
    medians = asked_in_turn(
        {
            "rapport search": ask,
            "sqlite3, bare FTS5": ["sqlite3", str(table), bare_table.query(WORDS)],
            "ripgrep over the XML": ["rg", "--ignore-case", "--count", "criticism|quiet", str(folder)],
        },
        environment,
    )
    change = after_a_change(ask, folder, environment)

    ratio, build_goal, change_goal = GOALS.get(total, (None, None, None))
    yardstick = medians["sqlite3, bare FTS5"]
    print(f"{total} entries")
    for name, median in medians.items():
        goal = f", goal {ratio:.2f}" if name == "rapport search" and ratio else ""
        print(f"  {name:<34}{median:>10.2f} ms {median / yardstick:>8.2f} x sqlite3{goal}")
    print(f"  {'built anew and asked':<34}{build:>10.2f} ms, goal {build_goal} ms")
    print(f"  {'one file changed, and asked':<34}{change:>10.2f} ms, goal {change_goal} ms")


if __name__ == "__main__":
    main()
