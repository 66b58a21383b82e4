"""Makes content/vocabulary/questions.vectors: a direction for each of some 45,000 English words, by which search knows
what a question is about.

    python learn.py CONTENT

The directions are such that those of the words of a title, an asked phrase or a sentence of the guidance, rare words
pulling more, add up to where all-MiniLM-L6-v2 (Apache-2.0) puts the whole of it, and those of all words of an entry to
where it puts the entry. What the content does not have goes through the same change of space as what it has. The judged
questions play no part. Run it again when the content has many new words; it takes some twenty minutes. Rapport itself
needs no model: it reads the file.
"""

import collections
import importlib.resources
import pathlib
import random
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET

import numpy
import scipy.sparse
import Stemmer
import torch

import distil
from model import load

DIMENSIONS = distil.DIMENSIONS
COMMON = 40_000  # so many frequent English words are known, be it that the content and the model's own list lack them
SENTENCES = 14_000
STEPS = 60
SAMPLE = 700  # phrases whose likeness to every entry is compared in a step
SHARPNESS = 15.0  # how much being nearest counts among the entries
HOLD = 0.02  # what it costs a word to leave the place that the change of space gives it
FOLDERS = ["bridges", "checklists", "cultures", "practices", "questions", "situations"]
STOPS = pathlib.Path(__file__).parents[2] / "Sources/GuidanceSearch/Words/StopWords.swift"


class Text:
    """Words as Rapport splits and stems them, near enough."""

    def __init__(self):
        self.stops = set(re.search(r'"""\n(.*?)"""', STOPS.read_text(), re.S)[1].split())
        self.porter = Stemmer.Stemmer("porter")

    def words(self, text):
        text = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "").lower())
        plain = "".join(letter for letter in text if not unicodedata.combining(letter))
        return [word for word in re.findall("[a-z0-9]+", plain) if word not in self.stops]

    def stem(self, word):
        return self.porter.stemWord(word)


def entries(content):
    """Title and asked phrases, and the passages, of each."""
    for folder in FOLDERS:
        for path in sorted((content / folder).glob("**/*.xml")):
            for element in ET.parse(path).iter():
                title = element.find("title")
                if element.get("id") and title is not None and element.find("asked") is not None:
                    parts = [child for child in element if child.tag not in ("title", "asked", "cite", "headline")]
                    said = [" ".join("".join(part.itertext()).split()) for part in parts]
                    yield [title.text] + [asked.text for asked in element.findall("asked")], said


def common_words():
    name = "frequency_dictionary_en_82_765.txt"
    lines = importlib.resources.files("symspellpy").joinpath(name).read_text(encoding="utf-8-sig").split("\n")
    counted = sorted((line.split() for line in lines if line.strip()), key=lambda item: (-int(item[1]), item[0]))
    return [word for word, _ in counted[:COMMON] if re.fullmatch("[a-z]{3,}", word)]


def sentences(found):
    every = {part for _, said in found for text in said for part in re.split(r"(?<=[.?!:])\s+", text)}
    chosen = sorted(sentence for sentence in every if len(sentence.split()) > 2)
    random.Random(0).shuffle(chosen)
    return chosen[:SENTENCES]


class Bags:
    """Texts as sums of words: rows of weights, for the words that have a vector."""

    def __init__(self, found, words):
        self.text, self.place = Text(), {word: place for place, word in enumerate(words)}
        documents = [self.text.words("\n".join(phrases + said)) for phrases, said in found]
        counts = collections.Counter(word for document in documents for word in document)
        self.entries = collections.Counter(stem for document in documents for stem in set(map(self.text.stem, document)))
        self.total, self.best = len(documents), {}
        for word in sorted(counts, key=lambda word: (-counts[word], word)):
            self.best.setdefault(self.text.stem(word), word)

    def bag(self, text, once=False):
        stems = [self.text.stem(word) for word in self.text.words(text)]
        known = [(self.best.get(stem), self.pull(stem)) for stem in (sorted(set(stems)) if once else stems)]
        return [(self.place[word], pull) for word, pull in known if word in self.place]

    def pull(self, stem):
        """As `Direction.pull` in Swift."""
        entries = self.entries[stem] or self.total // 300
        return round(numpy.log(1 + (self.total - entries + 0.5) / (entries + 0.5)) * 2) / 2


def matrix(bags, columns):
    rows = numpy.repeat(numpy.arange(len(bags)), [len(bag) for bag in bags])
    places, weights = zip(*(item for bag in bags for item in bag))
    shape = (len(bags), columns)
    return scipy.sparse.csr_matrix((numpy.array(weights, "float32"), (rows, numpy.array(places))), shape=shape)


class Sum(torch.autograd.Function):
    """A sparse matrix times the vectors."""

    @staticmethod
    def forward(context, left, vectors):
        context.left = left
        return torch.from_numpy(left @ vectors.detach().numpy())

    @staticmethod
    def backward(context, gradient):
        return None, torch.from_numpy(context.left.T @ gradient.contiguous().numpy())


def unit(rows):
    return rows / numpy.maximum(1e-9, numpy.linalg.norm(rows, axis=1, keepdims=True))


def directions(model, found, words):
    """The vectors of all words."""
    bags = Bags(found, words)
    phrases = [phrase for own, _ in found for phrase in own]
    whose = numpy.repeat(numpy.arange(len(found)), [len(own) for own, _ in found])
    texts = phrases + sentences(found)
    text_bags = [bags.bag(text) for text in texts]
    entry_bags = [bags.bag("\n".join(own)) + bags.bag("\n".join(said), once=True) for own, said in found]
    used = sorted({place for bag in text_bags + entry_bags for place, _ in bag})
    number = {place: row for row, place in enumerate(used)}
    left = [matrix([[(number[place], pull) for place, pull in bag] for bag in group], len(used)) for group in (text_bags, entry_bags)]

    read = model.unit(texts)
    whole = model.unit([own[0] + "\n" + "\n".join(said) for own, said in found])
    said = numpy.zeros_like(whole)
    numpy.add.at(said, whose, read[: len(phrases)])
    both = numpy.concatenate([whole, read[: len(phrases)]])
    centre = both.mean(0)
    components = numpy.linalg.svd((both - centre)[::3], full_matrices=False)[2][:DIMENSIONS].T
    targets = [torch.tensor(unit((rows - centre) @ components)).float() for rows in (read, unit(unit(said) + whole))]

    raw = model.raw(words)
    rows = torch.tensor(unit(raw - raw.mean(0))).float()
    return fit(rows, used, left, targets, torch.tensor(components).float(), len(phrases))


def fit(rows, used, left, targets, components, phrase_count):
    normal = torch.nn.functional.normalize
    space = torch.nn.Parameter(components.contiguous())
    own = torch.nn.Parameter(torch.zeros(len(used), DIMENSIONS))
    optimiser = torch.optim.Adam([{"params": [space], "lr": 2e-3}, {"params": [own], "lr": 1e-2}])
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, STEPS)
    for step in range(STEPS):
        vectors = normal(rows[used] @ space + own)
        texts, wholes = (normal(Sum.apply(side, vectors)) for side in left)
        some = torch.tensor(numpy.random.RandomState(step).permutation(phrase_count)[:SAMPLE])
        alike, wanted = (SHARPNESS * one[some] @ other.T for one, other in ((texts, wholes), targets))
        loss = torch.nn.functional.kl_div(alike.log_softmax(1), wanted.softmax(1), reduction="batchmean")
        loss = loss + sum((1 - (side * target).sum(1)).mean() for side, target in zip((texts, wholes), targets))
        loss = loss + HOLD * (own**2).sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        print(f"\rstep {step + 1} of {STEPS}, {loss.item():.3f}", end="", file=sys.stderr)
    print(file=sys.stderr)
    with torch.no_grad():
        vectors = rows @ space
        vectors[used] += own
        return normal(vectors).numpy()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    torch.manual_seed(0)
    content, model = pathlib.Path(sys.argv[1]), load()
    words = distil.words(content, model.vocabulary)
    known = set(words)
    words += [word for word in common_words() if word not in known]
    vectors = directions(model, list(entries(content)), words)
    distil.write(content / "vocabulary" / "questions.vectors", words, distil.signed_bytes(vectors))


if __name__ == "__main__":
    main()
