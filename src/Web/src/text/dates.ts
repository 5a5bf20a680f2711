const formats = [
  { length: 4, format: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }) },
  { length: 7, format: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }) },
  { length: 10, format: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) },
];
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A date of the API, of which month and day may be unknown (1863, 1863-07, 1863-07-03), as people write it (1863, July 1863, 3 July 1863). */
export function formatDate(date: string): string {
  return formatOf(date).format(new Date(date));
}

/** A day as a label has room for it: 3 Jul 1863. */
export function abbreviateDate(day: string): string {
  return short.format(new Date(day));
}

/** The time from one date to another (28–29 June 2016), of which either may be unknown, and known in part. */
export function formatPeriod(start: string | null | undefined, end: string | null | undefined): string | null {
  if (!start || !end) {
    return start ? `from ${formatDate(start)}` : end ? `until ${formatDate(end)}` : null;
  }
  return start.length === end.length
    ? formatOf(start).formatRange(new Date(start), new Date(end)).replace(/\s*–\s*/, '–')
    : `${formatDate(start)} to ${formatDate(end)}`;
}

function formatOf(date: string): Intl.DateTimeFormat {
  return formats.find(({ length }) => length === date.length)!.format;
}
