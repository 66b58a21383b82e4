"""Measures how well Rapport and four other rankings answer the judged questions.

    python measure.py RAPPORT CONTENT JUDGMENTS [--half test|development|all] [--only-rapport] [--losses] [--figures]
"""

import argparse
import json
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import judgments
import rankings

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent))
from figures import Figure


class Rapport:
    name = "rapport search"

    def __init__(self, program, content):
        self.program, self.content = program, content

    def run(self, *arguments):
        command = [self.program, arguments[0], "--content", self.content, *arguments[1:]]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def entries(self):
        return [json.loads(line) for line in self.run("export", "--format", "jsonl").split("\n") if line]

    def answer(self, question):
        return [result["id"] for result in json.loads(self.run("search", "--json", "--", question))["results"]]


def answers(ranking, questions):
    def answer(judged):
        return ranking.answer(judged.question)

    if not isinstance(ranking, Rapport):
        return list(map(answer, questions))
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(answer, questions))


def contestants(options):
    rapport = Rapport(options.rapport, options.content)
    if options.only_rapport:
        return [rapport]
    entries = rapport.entries()
    others = [rankings.PorterOr(entries), rankings.BestMatch25(entries), rankings.MiniLM(entries)]
    return [rapport, *others, rankings.Fusion(others)]


def outcome(questions, ids):
    """Each measure's mean over the questions that the guidance answers, and how many of the others were met with silence."""
    held = [(judged, found) for judged, found in zip(questions, ids) if judged.grades]
    outside = [found for judged, found in zip(questions, ids) if not judged.grades]
    means = {name: sum(measure(*pair) for pair in held) / len(held) for name, measure in judgments.MEASURES.items()}
    return means, f"{sum(not found for found in outside)} of {len(outside)}"


def tell(outcomes):
    """Rapport's measures beside the best of the others in each, as lines for a table of figures.py."""
    (means, silent), others = outcomes[Rapport.name], {name: means for name, (means, _) in outcomes.items() if name != Rapport.name}
    for measure, value in means.items():
        figure = Figure(f"{Rapport.name}, {measure}", f"{value:.3f}")
        best = max(((means[measure], name) for name, means in others.items()), default=(0, ""))
        if best[0]:
            figure.compare(value, *best)
        if measure == "nDCG@10":
            figure.aim("at least 0.85", value >= 0.85)
            if best[0]:
                figure.aim("at least 1.15 times", value >= 1.15 * best[0])
        figure.tell()
    Figure(f"{Rapport.name}, silent where nothing is held", silent).tell()
    for name, means in others.items():
        Figure(f"{name}, nDCG@10", f"{means['nDCG@10']:.3f}").tell()


def report(half, questions, outcomes):
    held = sum(1 for judged in questions if judged.grades)
    print(f"{half}: {held} questions that the guidance answers, {len(questions) - held} that it does not")
    print("".join(f"{title:<20}" if not i else f"{title:>20}" for i, title in enumerate(["", *judgments.MEASURES, "kept silent"])))
    for name, (means, silent) in outcomes.items():
        print(f"{name:<20}" + "".join(f"{value:>20.3f}" for value in means.values()) + f"{silent:>20}")
    best = max((means["nDCG@10"] for name, (means, _) in outcomes.items() if name != Rapport.name), default=0)
    if best:
        print(f"rapport's nDCG@10 is {outcomes[Rapport.name][0]['nDCG@10'] / best:.2f} times the best of the others")
    print()


def name_losses(questions, ids):
    pairs = list(zip(questions, ids))
    for value, judged, found in sorted(((judgments.ndcg(*pair), *pair) for pair in pairs if pair[0].grades), key=lambda row: row[0]):
        if value < 0.9:
            print(f"{value:.2f} {judged.question}\n     wanted {dict(list(judged.grades.items())[:6])}\n     got    {found[:6]}")
    for judged, found in pairs:
        if not judged.grades and found:
            print(f"outside, answered: {judged.question}: {found[:3]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("rapport", "content", "judgments"):
        parser.add_argument(name)
    parser.add_argument("--half", choices=["test", "development", "all"], default="test")
    parser.add_argument("--only-rapport", action="store_true")
    parser.add_argument("--losses", action="store_true", help="name the questions that went wrong; look at the development half only")
    parser.add_argument("--figures", action="store_true", help="lines for a table of figures.py instead")
    options = parser.parse_args()
    questions = [judged for judged in judgments.read(options.judgments) if options.half in (judged.half, "all")]
    found = {ranking.name: answers(ranking, questions) for ranking in contestants(options)}
    outcomes = {name: outcome(questions, ids) for name, ids in found.items()}
    if options.figures:
        tell(outcomes)
        return
    report(options.half, questions, outcomes)
    if options.losses:
        name_losses(questions, found[Rapport.name])


if __name__ == "__main__":
    main()
