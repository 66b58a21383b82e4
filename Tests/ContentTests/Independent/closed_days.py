"""Prints the rows of ClosedDaysTable.swift from the Python package holidays.

    python3 -m pip install holidays==0.109
    python3 closed_days.py

Country, year, and the public holidays of the whole country as month and day, weekends included.
"""

import holidays

COUNTRIES = """
ao bf bw cg ci cv dj er ga gn lr mw mz na ss tn tz za zw
ag bb bo bs bz cu do gd gt hn jm lc pa py sv ve
am bh bt kh la mn mo tj tl uz
ad ax bg ee hr is lt lv mk mt si
ck ki pf pg to tv vu ws
"""
YEARS = {"co": range(2026, 2036), "ar": range(2027, 2032), "cl": range(2027, 2032), "do": range(2029, 2032)}


def row(country, year):
    days = holidays.country_holidays(country.upper(), years=year)
    return f"{country} {year} " + " ".join(sorted(day.strftime("%m%d") for day in days if day.year == year))


for country in COUNTRIES.split():
    print(row(country, 2027))
for country, years in YEARS.items():
    for year in years:
        print(row(country, year))
