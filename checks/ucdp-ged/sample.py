"""
Copies some rows of a table of events: of each hundred the first, and those that an engagement of the dataset carries.
Usage: sample.py TABLE ROWS OUTPUT IDENTIFIER..., where ROWS is how many of each hundred.
"""
import csv
import sys

source, rows, output, *carried = sys.argv[1:]
with open(source, encoding="utf-8", newline="") as table, open(output, "w", encoding="utf-8", newline="") as copy:
    reader = csv.DictReader(table)
    writer = csv.DictWriter(copy, reader.fieldnames)
    writer.writeheader()
    writer.writerows(row for index, row in enumerate(reader) if index % 100 < int(rows) or row["id"] in carried)
