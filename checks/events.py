"""Makes tables of invented events, with the columns of the UCDP's."""
import csv
import random

COLUMNS = ("id,type_of_violence,side_a,side_b,number_of_sources,source_article,source_original,where_prec,where_coordinates,"
           "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high").split(",")


def write(path, first, count):
    """Writes the events from one number on. The same number is always the same event."""
    with open(path, "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for number in range(first, first + count):
            draw = random.Random(number)
            day = f"{draw.randrange(1990, 2020)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"
            deaths = [draw.randrange(40) for _ in range(4)]
            best, place = sum(deaths), f"Town {draw.randrange(400)}"
            table.writerow([
                number + 1, 1, f"Army {draw.randrange(40)}", f"Front {draw.randrange(40)}", 1,
                f'"Agency {draw.randrange(9)},{day},{best} are said to have died near {place}"', f"Office {draw.randrange(20)}",
                1, place, 1, day, day, *deaths, best - draw.randrange(best + 1), best, best + draw.randrange(30)])
