"""The rankings that Rapport is compared with. Each takes the exported entries and answers a question with ids, best first."""

import os
import re
import sqlite3

os.environ["HF_HUB_OFFLINE"] = "1"  # the model comes with its package: nothing is fetched

DEPTH = 50


def passage(entry):
    """What the other programs read: all that `rapport export` gives of an entry in words."""
    return "\n".join([entry["title"], entry["text"], entry["ask"] or ""])


class PorterOr:
    """SQLite's FTS5 with its porter stemmer, the words of the question joined by OR."""

    name = "FTS5 porter OR"

    def __init__(self, entries):
        self.base = sqlite3.connect(":memory:")
        self.base.execute("CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, title, text, tokenize='porter unicode61')")
        rows = [(e["id"], e["title"], "\n".join([e["text"], e["ask"] or ""])) for e in entries]
        self.base.executemany("INSERT INTO entry VALUES(?, ?, ?)", rows)

    def answer(self, question):
        words = re.findall(r"\w+", question)
        pattern = " OR ".join(f'"{word}"' for word in words)
        sql = "SELECT id FROM entry WHERE entry MATCH ? ORDER BY rank, id LIMIT ?"
        return [row[0] for row in self.base.execute(sql, (pattern, DEPTH))] if words else []


class BestMatch25:
    """bm25s with English stop words."""

    name = "BM25 (bm25s)"

    def __init__(self, entries):
        import bm25s

        self.bm25s = bm25s
        self.ids = [e["id"] for e in entries]
        self.index = bm25s.BM25()
        tokens = bm25s.tokenize([passage(e) for e in entries], stopwords="en", show_progress=False)
        self.index.index(tokens, show_progress=False)

    def answer(self, question):
        tokens = self.bm25s.tokenize([question], stopwords="en", show_progress=False)
        places, scores = self.index.retrieve(tokens, k=min(DEPTH, len(self.ids)), show_progress=False)
        return [self.ids[place] for place, score in zip(places[0], scores[0]) if score > 0]


class MiniLM:
    """Sentence embeddings by all-MiniLM-L6-v2, compared by their cosine."""

    name = "MiniLM"

    def __init__(self, entries):
        from model import load

        self.ids = [e["id"] for e in entries]
        self.embed = load().unit
        self.vectors = self.embed([passage(e) for e in entries])

    def answer(self, question):
        likeness = self.vectors @ self.embed([question])[0]
        return [self.ids[place] for place in (-likeness).argsort(kind="stable")[:DEPTH]]


class Fusion:
    """Reciprocal rank fusion of other rankings, with the usual constant of 60."""

    name = "fusion of the three"

    def __init__(self, rankings):
        self.rankings = rankings

    def answer(self, question):
        sums = {}
        for ranking in self.rankings:
            for rank, id in enumerate(ranking.answer(question), start=1):
                sums[id] = sums.get(id, 0) + 1 / (60 + rank)
        return sorted(sums, key=lambda id: (-sums[id], id))[:DEPTH]
