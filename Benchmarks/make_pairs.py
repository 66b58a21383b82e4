"""Writes full profiles for the benchmark: make_pairs.py SAMPLE FOLDER COUNT. Same arguments, same files."""

import re
import sys
from pathlib import Path

COUNTRIES = ["de", "jp", "us", "br", "cn", "in", "nl", "ng"]
ZONES = {
    "de": "Europe/Berlin", "jp": "Asia/Tokyo", "us": "America/New_York", "br": "America/Sao_Paulo",
    "cn": "Asia/Shanghai", "in": "Asia/Kolkata", "nl": "Europe/Amsterdam", "ng": "Africa/Lagos",
}


def profile(sample, number):
    """The sample with other countries, zones and names for each number."""
    mentor = COUNTRIES[number % 8]
    mentoree = COUNTRIES[(number // 8 + number + 1) % 8]
    text = sample.replace('id="tanaka-weber"', f'id="pair-{number}"')
    text = text.replace('<culture id="de"', f'<culture id="{mentor}"').replace('<culture id="jp"', f'<culture id="{mentoree}"')
    text = text.replace("Europe/Berlin", ZONES[mentor]).replace("Asia/Tokyo", ZONES[mentoree])
    return re.sub(r"\b(Katrin|Yuki)\b", rf"\g<1>{number}", text).replace('xsi:noNamespaceSchemaLocation="../schema/pair.xsd"', "")


def main():
    sample = Path(sys.argv[1]).read_text(encoding="utf-8")
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, int(sys.argv[3]) + 1):
        (folder / f"pair-{number:06}.xml").write_text(profile(sample, number), encoding="utf-8")


main()
