"""The judged questions of Tests/SearchQualityTests, and the four measures."""

from math import log2

GOOD = 2  # from this grade on an entry counts as found by MRR, success and recall


class Judged:
    """A question with the grade of each entry that answers it; without any, nothing in the guidance does."""

    def __init__(self, line):
        self.question, _, grades = line.partition("\t")
        self.grades = {id: int(grade) for id, grade in (item.rsplit(":", 1) for item in grades.split())}

    @property
    def half(self):
        """By FNV-1a over the bytes, so that a question never changes its half when others come."""
        hash = 0xCBF29CE484222325
        for byte in self.question.encode():
            hash = ((hash ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
        return "test" if (hash >> 32) & 1 else "development"


def read(path):
    with open(path, encoding="utf-8") as file:
        return [Judged(line.rstrip("\n")) for line in file.readlines()[1:] if line.strip()]


def ndcg(judged, ids, depth=10):
    def gain(grades):
        return sum((2**grade - 1) / log2(rank + 2) for rank, grade in enumerate(grades[:depth]))

    ideal = gain(sorted(judged.grades.values(), reverse=True))
    return gain([judged.grades.get(id, 0) for id in ids]) / ideal


def reciprocal_rank(judged, ids):
    return next((1 / rank for rank, id in enumerate(ids[:10], 1) if judged.grades.get(id, 0) >= GOOD), 0)


def success(judged, ids):
    return float(bool(ids) and judged.grades.get(ids[0], 0) >= GOOD)


def recall(judged, ids, depth=5):
    good = [id for id, grade in judged.grades.items() if grade >= GOOD]
    return len(set(good) & set(ids[:depth])) / min(depth, len(good))


MEASURES = {"nDCG@10": ndcg, "MRR": reciprocal_rank, "success@1": success, "recall@5": recall}
