"""Draws how many casualties each claimant gives the Confederacy at Gettysburg, into gettysburg.png.

Usage: python3 gettysburg.py [address]
"""

import sys
import textwrap

import matplotlib
import pandas as pd

matplotlib.use("Agg")
server = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080"

# One row per claim, with its figure as a range; an open end is NaN.
claims = pd.read_csv(f"{server}/pulls/casualty-claims.csv?engagement=gettysburg")
figures = claims[(claims["side.name"] == "Confederacy") & (claims["measure"] == "CASUALTIES")]
figures = figures.sort_values("quantity.low")
print(figures[["claimant.name", "quantity.low", "quantity.high"]].to_string(index=False))

# The documents the figures come from, with the terms under which a chart of them may be shown.
documents = pd.read_csv(f"{server}/pulls/documents.csv")
sources = documents.loc[documents["slug"].isin(figures["document.slug"]), ["licence", "attribution"]].drop_duplicates()
terms = "\n".join(textwrap.fill(text, 130) for text in sources["licence"] + ": " + sources["attribution"])

chart = figures.plot.scatter("quantity.low", "claimant.name", figsize=(9, 4.5), xlabel="Casualties", ylabel="")
chart.hlines(figures["claimant.name"], figures["quantity.low"], figures["quantity.high"], linewidth=3)
chart.set_xlim(left=0)
chart.set_title("Confederate casualties at Gettysburg, by claimant")
chart.figure.subplots_adjust(left=0.34, right=0.97, bottom=0.26)
chart.figure.text(0.98, 0.03, terms, ha="right", fontsize=8)
chart.figure.savefig("gettysburg.png", dpi=100)
