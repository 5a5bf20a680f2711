const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date of the API (2016-06-28) as people write it (28 June 2016). */
export function formatDate(date: string): string {
  return day.format(new Date(date));
}

/** The time from one date to another (28–29 June 2016), of which either may be unknown. */
export function formatPeriod(start: string | null | undefined, end: string | null | undefined): string | null {
  if (!start || !end) {
    return start ? `from ${formatDate(start)}` : end ? `until ${formatDate(end)}` : null;
  }
  return start === end ? formatDate(start) : day.formatRange(new Date(start), new Date(end)).replace(/\s*–\s*/, '–');
}
