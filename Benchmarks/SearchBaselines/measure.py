"""Measures how well Rapport and four other rankings answer the judged questions.

    python measure.py RAPPORT CONTENT JUDGMENTS [--half test|development|all] [--only-rapport] [--losses]
"""

import argparse
import json
import subprocess
from concurrent.futures import ThreadPoolExecutor

import judgments
import rankings


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


def report(options, half, questions, found):
    held = [i for i, judged in enumerate(questions) if judged.grades and half in (judged.half, "all")]
    outside = [i for i, judged in enumerate(questions) if not judged.grades and half in (judged.half, "all")]
    print(f"{half}: {len(held)} questions that the guidance answers, {len(outside)} that it does not")
    print("".join(f"{title:>20}" if i else f"{title:<20}" for i, title in enumerate(["", *judgments.MEASURES, "kept silent"])))
    means = {}
    for name, ids in found.items():
        columns = [sum(measure(questions[i], ids[i]) for i in held) / len(held) for measure in judgments.MEASURES.values()]
        means[name] = columns[0]
        silent = f"{sum(not ids[i] for i in outside)} of {len(outside)}"
        print(f"{name:<20}" + "".join(f"{value:>20.3f}" for value in columns) + f"{silent:>20}")
    best = max((value for name, value in means.items() if name != Rapport.name), default=0)
    if best:
        print(f"rapport's nDCG@10 is {means[Rapport.name] / best:.2f} times the best of the others")
    if options.losses:
        for i in sorted(held, key=lambda i: judgments.ndcg(questions[i], found[Rapport.name][i])):
            value = judgments.ndcg(questions[i], found[Rapport.name][i])
            if value < 0.9:
                print(f"{value:.2f} {questions[i].question}\n     wanted {dict(list(questions[i].grades.items())[:6])}\n     got    {found[Rapport.name][i][:6]}")
        for i in outside:
            if found[Rapport.name][i]:
                print(f"outside, answered: {questions[i].question}: {found[Rapport.name][i][:3]}")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("rapport", "content", "judgments"):
        parser.add_argument(name)
    parser.add_argument("--half", choices=["test", "development", "all"], default="test")
    parser.add_argument("--only-rapport", action="store_true")
    parser.add_argument("--losses", action="store_true", help="name the questions that went wrong; look at the development half only")
    options = parser.parse_args()
    questions = judgments.read(options.judgments)
    found = {ranking.name: answers(ranking, questions) for ranking in contestants(options)}
    report(options, options.half, questions, found)


if __name__ == "__main__":
    main()
