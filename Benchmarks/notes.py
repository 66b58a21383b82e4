"""Reads what `JudgedNotesTests` prints, and tells it as figures."""

import re
import sys

from figures import Figure

for half, precision, recall in re.findall(r"judged notes, (.+?): precision ([0-9.]+), recall ([0-9.]+)", sys.stdin.read()):
    figure = Figure(f"precision, {half}", f"{float(precision):.3f}")
    if half == "test half":
        figure.aim("at least 0.9", float(precision) >= 0.9)
    figure.tell()
    Figure(f"recall, {half}", f"{float(recall):.3f}").tell()
