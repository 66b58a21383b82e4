"""Times one base: see Benchmarks/growth. Times are of whole processes, medians of runs taken in turn."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import bare_table
from figures import Figure

QUESTION = "mentee goes quiet after criticism"
# `after` is a function word, for which rapport does not look.
WORDS = ["mentee", "goes", "quiet", "criticism"]
GOALS = {
    # entries: (ask in times of sqlite3, build in ms, ask after one changed file in ms)
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
            "search": ask,
            "sqlite3, bare FTS5": ["sqlite3", str(table), bare_table.query(WORDS)],
            "ripgrep over the XML": ["rg", "--ignore-case", "--count", "criticism|quiet", str(folder)],
        },
        environment,
    )
    change = after_a_change(ask, folder, environment)

    tell(f"{total:,} entries", GOALS.get(total, (None, None, None)), medians, build, change)


def tell(base, goals, medians, build, change):
    ratio, build_goal, change_goal = goals
    yardstick = medians["sqlite3, bare FTS5"]
    for name, median in medians.items():
        figure = Figure(f"{base}: {name}", f"{median:.2f} ms").compare(median, yardstick, "sqlite3")
        if name == "search" and ratio:
            figure.aim(f"at most {ratio} times", median <= ratio * yardstick)
            figure.aim("less than ripgrep", median < medians["ripgrep over the XML"])
        figure.tell()
    for name, took, goal in [("built anew and asked", build, build_goal), ("one file changed, and asked", change, change_goal)]:
        figure = Figure(f"{base}: {name}", f"{took:.0f} ms").compare(took, yardstick, "sqlite3")
        if goal:
            figure.aim(f"under {goal} ms", took < goal)
        figure.tell()


if __name__ == "__main__":
    main()
