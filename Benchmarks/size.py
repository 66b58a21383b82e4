"""Tells how many bytes the program has, and what they are: size.py PROGRAM STRIPPED.

PROGRAM still has its symbols and is only looked into; STRIPPED is what is installed. Symbols tell the larger guests.
"""

import os
import pathlib
import re
import subprocess
import sys

from figures import Figure

ROOMS = [room.name for room in (pathlib.Path(__file__).resolve().parent / "Rooms").iterdir() if room.is_dir()]
PROGRAM, STRIPPED = sys.argv[1], sys.argv[2]
SECTIONS = {
    "machine code": [".text"],
    "constants, data of ICU among them": [".rodata"],
    "Swift's metadata and names": ["swift5_"],
    "tables for unwinding": [".eh_frame", ".gcc_except_table"],
    "places to set at the start": [".rela.dyn", ".rela.plt", ".data.rel.ro", ".init_array", ".got"],
}
GUESTS = {
    "data of ICU for Foundation": r"icudt72_dat$",
    "data of ICU for libxml2": r"icudt\d+_dat$",
    "code of SQLite": r"sqlite3|fts5",
    "code of libxml2": r"xml[A-Z]|html[A-Z]",
    "code of Rapport": rf"\$s({'|'.join(f'{len(room)}{room}' for room in ROOMS)})",
}


def lines(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def sections():
    """Bytes by the name of the section; those that take no room in the file left out."""
    rows = (re.match(r"\s*\[\s*\d+\]\s+(\S+)\s+(\S+)\s+\S+\s+\S+\s+([0-9a-f]+)", line) for line in lines("readelf", "--sections", "--wide", STRIPPED))
    return {row[1]: int(row[3], 16) for row in rows if row and row[2] != "NOBITS"}


def guests():
    sizes = dict.fromkeys(GUESTS, 0)
    for line in lines("nm", "--print-size", "--no-sort", PROGRAM):
        fields = line.split()
        name = next((guest for guest, pattern in GUESTS.items() if len(fields) == 4 and re.match(pattern, fields[3])), None)
        if name:
            sizes[name] += int(fields[1], 16)
    return sizes


def tell(name, size, whole):
    Figure(name, f"{size:,} bytes").compare(size, whole, "the program").tell()


def main():
    whole, held, rest = os.path.getsize(STRIPPED), sections(), 0
    tell("the installed program", whole, whole)
    for name, starts in SECTIONS.items():
        size = sum(bytes for section, bytes in held.items() if section.startswith(tuple(starts)))
        rest += size
        tell(f"  {name}", size, whole)
    tell("  everything else", whole - rest, whole)
    for name, size in guests().items():
        tell(f"of which {name}", size, whole)


main()
