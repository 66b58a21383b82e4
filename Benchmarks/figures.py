"""One figure of a benchmark, and tables of them.

    measure | python3 figures.py TITLE KEPT    sets the figures as a table, and adds what became of their goals to a file
    python3 figures.py --goals KEPT            says how many goals of that file are met, and names the others
"""

import dataclasses
import sys


@dataclasses.dataclass
class Figure:
    """As `Sources/Figures/Figure.swift` has it. Lines of them, with tabs between the fields, are what programs measure."""

    name: str
    value: str
    spread: str = ""
    ratio: str = ""
    yardstick: str = ""
    goals: list[str] = dataclasses.field(default_factory=list)

    def compare(self, value, yardstick, name):
        self.ratio, self.yardstick = f"{value / yardstick:.2f}", name
        return self

    def aim(self, goal, is_met):
        self.goals.append(f"{goal}: {'yes' if is_met else 'NO'}")
        return self

    def tell(self):
        print("\t".join([self.name, self.value, self.spread, self.ratio, self.yardstick, "; ".join(self.goals)]), flush=True)

    @staticmethod
    def told(line):
        *fields, goals = line.rstrip("\n").split("\t")
        return Figure(*fields, goals.split("; ") if goals else [])

    @property
    def cells(self):
        ratio = f"{self.ratio} x {self.yardstick}" if self.ratio else ""
        return [self.name, self.value, self.spread, ratio, "; ".join(self.goals)]


def table(title, figures):
    """A column that nothing stands in is left out."""
    rows = [[title, "figure", "least to most", "ratio", "goal"], *(figure.cells for figure in figures)]
    columns = [column for column in zip(*rows) if any(column[1:])]
    widths = [max(map(len, column)) for column in columns]
    lines = (" ".join(f"{cell:<{width}}" for cell, width in zip(row, widths)).rstrip() for row in zip(*columns))
    return "\n".join(lines)


def set_in_table(title, kept):
    figures = [Figure.told(line) for line in sys.stdin]
    print(table(title, figures), end="\n\n", flush=True)
    with open(kept, "a", encoding="utf-8") as file:
        file.writelines(f"{title}: {figure.name} ({figure.value}): {goal}\n" for figure in figures for goal in figure.goals)


def tell_goals(kept):
    with open(kept, encoding="utf-8") as file:
        goals = file.read().splitlines()
    missed = [goal.removesuffix(": NO") for goal in goals if goal.endswith(": NO")]
    print(f"{len(goals) - len(missed)} of {len(goals)} goals are met" + (", and these are not:" if missed else "."))
    for goal in missed:
        print(f"  {goal}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--goals", kept]:
            tell_goals(kept)
        case [title, kept]:
            set_in_table(title, kept)
        case _:
            sys.exit(__doc__)
