"""Sets briefs with the Typst of the package `typst`: one process for many documents.

Reads one JSON object a line: root, template, inputs, output, timestamp. Answers each with a line: an empty object, or an
object with `error`. The first line says which version answers. Run by rapport; nothing is read from the working folder.
"""

import sys

sys.path = [folder for folder in sys.path if folder]

import json

import typst


def answer(reply):
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()


def message(error):
    """Typst's message with its place and hints, as its command line would print them."""
    parts = [str(getattr(error, "message", None) or error)]
    parts += [f"hint: {hint}" for hint in getattr(error, "hints", None) or []]
    parts += [str(line) for line in getattr(error, "trace", None) or []]
    return "\n".join(parts)


class Typesetter:
    """Keeps the fonts and one compiler, and with it the template. To look through the fonts takes a tenth of a second:
    done before the first job is there."""

    def __init__(self):
        self.fonts = typst.Fonts()
        self.compiler = None
        self.made_for = None

    def set(self, job):
        wanted = (job["root"], job["inputs"])
        if self.made_for != wanted:
            # Inputs are given once: a compiler that is given the same again reckons anew what it knows.
            self.compiler = typst.Compiler(root=job["root"], font_paths=self.fonts, sys_inputs=job["inputs"])
            self.made_for = wanted
        self.compiler.compile(
            input=job["template"],
            output=job["output"],
            format="pdf",
            pdf_standards="ua-1",
            timestamp=job["timestamp"],
        )


def main():
    answer({"typst": typst.__version__})
    typesetter = Typesetter()
    for line in sys.stdin:
        try:
            typesetter.set(json.loads(line))
            answer({})
        except Exception as error:  # Every failure belongs to one document; the next may be well.
            answer({"error": message(error)})


main()
