"""Makes the yardstick of every search: a bare FTS5 table with the entries that `rapport export` writes.

    bare_table.py RAPPORT CONTENT TABLE

What a shell user would build in five lines: id, title and text, Porter's stems, one ranked query with a snippet.
"""

import json
import pathlib
import sqlite3
import subprocess
import sys


def make(rapport, content, path, environment=None):
    pathlib.Path(path).unlink(missing_ok=True)
    export = subprocess.run([rapport, "export", "--content", content], env=environment, check=True, capture_output=True)
    base = sqlite3.connect(path)
    base.execute("CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, title, text, tokenize='porter unicode61')")
    entries = (json.loads(line) for line in export.stdout.splitlines() if line)
    base.executemany("INSERT INTO entry VALUES(?, ?, ?)", ((e["id"], e["title"], e["text"]) for e in entries))
    base.execute("INSERT INTO entry(entry) VALUES('optimize')")
    base.commit()
    base.close()


def query(words):
    """The best ten for any of the words: those that tell something, since `rapport` looks for no others."""
    return (
        "SELECT id, title, snippet(entry, 2, '', '', ' ', 12) FROM entry "
        f"WHERE entry MATCH '{' OR '.join(words)}' ORDER BY rank LIMIT 10"
    )


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    make(*sys.argv[1:])
