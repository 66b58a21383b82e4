"""Makes content/vocabulary/words.vectors: a direction for each of some 23,000 English words, by which notes are matched.

    python distil.py CONTENT

Each whole word that all-MiniLM-L6-v2 (Apache-2.0) knows, and each word of the content, goes through the model alone.
What comes out is reduced to 64 dimensions by its principal components, and each number to a byte. Run it again when the
content has many new words; it takes some minutes. Rapport itself needs no model: it reads the file.
"""

import pathlib
import re
import struct
import sys

import numpy

from model import load

DIMENSIONS = 64
FREQUENT = 8_000  # the components are those of the most frequent words


def words(content, vocabulary):
    known = [word for word, _ in sorted(vocabulary.items(), key=lambda item: item[1]) if re.fullmatch("[a-z]{2,}", word)]
    texts = (re.sub("<[^>]*>", " ", path.read_text()).lower() for path in sorted(content.glob("**/*.xml")))
    own = {word for text in texts for word in re.findall("[a-z]{3,}", text)}
    return known + sorted(own - set(known))


def fingerprint(word):
    hash = 0xCBF29CE484222325
    for byte in word.encode():
        hash = ((hash ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return hash


def reduced(rows):
    centred = rows - rows.mean(0)
    components = numpy.linalg.svd(centred[:FREQUENT], full_matrices=False)[2][:DIMENSIONS]
    short = centred @ components.T
    return signed_bytes(short / numpy.linalg.norm(short, axis=1, keepdims=True))


def signed_bytes(rows):
    return numpy.clip(numpy.rint(rows * 127), -127, 127).astype(numpy.int8)


def write(path, words, rows):
    order = sorted(range(len(words)), key=lambda place: fingerprint(words[place]))
    marks = numpy.array([fingerprint(words[place]) for place in order], dtype="<u8")
    head = b"RAPWORD1" + struct.pack("<II", len(words), rows.shape[1])
    path.write_bytes(head + marks.tobytes() + rows[order].tobytes())
    print(f"{len(words)} words", file=sys.stderr)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    content = pathlib.Path(sys.argv[1])
    model = load()
    all_words = words(content, model.vocabulary)
    write(content / "vocabulary" / "words.vectors", all_words, reduced(model.raw(all_words)))


if __name__ == "__main__":
    main()
