/** Writes objects as CSV: a column for each value in them, named by its path, such as quantity.verbatim; the values of a list share a cell. */
export function toCsv(rows: object[]): string {
  const cells = rows.map(row => flatten(row, ''));
  const columns = [...new Set(cells.flatMap(row => Object.keys(row)))];
  const lines = [columns, ...cells.map(row => columns.map(column => row[column] ?? ''))];
  return lines.map(line => `${line.map(quote).join(',')}\r\n`).join('');
}

function flatten(value: unknown, path: string): Record<string, string> {
  if (value === null || value === undefined) {
    return {};
  }
  if (Array.isArray(value)) {
    const entries = value.map(entry => flatten(entry, path));
    const paths = [...new Set(entries.flatMap(entry => Object.keys(entry)))];
    return Object.fromEntries(paths.map(name => [name, entries.map(entry => entry[name] ?? '').join('; ')]));
  }
  return typeof value === 'object'
    ? Object.assign({}, ...Object.entries(value).map(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name)))
    : { [path]: String(value as string | number | boolean) };
}

function quote(text: string): string {
  // As in pulls, no spreadsheet takes a text for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
