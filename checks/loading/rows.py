"""Copies some rows of a table. Usage: rows.py TABLE FIRST ROWS, with the number of the first row from 0."""
import csv
import itertools
import sys

table, first, rows = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(table, encoding="utf-8", newline="") as file:
    reader = csv.reader(file)
    csv.writer(sys.stdout).writerows([next(reader), *itertools.islice(reader, first, first + rows)])
