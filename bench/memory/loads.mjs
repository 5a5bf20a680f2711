// Requests that ask for as much as they may, or more.
const long = 'x'.repeat(900_000);
const many = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join(' ');
const body = (query, variables = {}) => JSON.stringify({ query, variables });
const always = (text) => () => text;

const refused = body(`query($v: String) { ${many(240, (index) => `a${index}: claims(after: $v) { totalCount }`)} }`, { v: long });
const literal = body(`query($v: Int = 1) { ${many(240, (index) => `a${index}: claims(first: $v, where: { slug: { eq: "${'x'.repeat(3_500)}" } }) { totalCount }`)} }`, { v: null });
const slugs = (index, list) => Array.from({ length: 500 }, (_, item) => `${index}-${list}-${item}-${'x'.repeat(980)}`);
const filter = (index) => body('query($v: [String!], $w: [String!]) { a: claims(where: { slug: { in: $v } }) { totalCount } b: claims(where: { slug: { in: $w } }) { totalCount } }', {
  v: slugs(index, 1),
  w: slugs(index, 2),
});
const search = body(`query($v: String!) { ${many(240, (index) => `a${index}: search(text: $v) { totalCount }`)} }`, { v: long });
const searches = body(`query($v: String!) { ${many(240, (index) => `a${index}: search(text: $v) { totalCount }`)} }`, { v: 'x'.repeat(990) });
const compared = (index) => body(`{ ${many(240, (field) => `a${field}: claims(first: 1, where: { statement: { contains: "${index}-${field}-${'x'.repeat(980)}" } }) { totalCount }`)} }`);
const claims = (count) => many(count, (index) => `a${index}: claims(first: 50) { nodes { statement quote slug engagement { summary } citations { marker } } }`);
const wide = body(`{ ${many(245, (index) => `a${index}: claims(first: 50) { nodes { statement quote slug kind measure locators } }`)} }`);
const allowed = body(`{ ${claims(100)} }`);
const schema = body(`{ ${many(240, (index) => `a${index}: __schema { types { name description fields { name description } } }`)} }`);
const unplanned = body(`{ ${claims(100)} claims(first: 51) { totalCount } }`);

export const loads = [
  { name: 'a value that 240 fields refuse', bodies: always(refused) },
  { name: 'literals in an operation that cannot be executed', bodies: always(literal) },
  { name: 'filters of a megabyte, each another', bodies: filter },
  { name: 'a word of a megabyte to search for', bodies: always(search) },
  { name: 'words that are as long as they may be', bodies: always(searches) },
  { name: 'literals that are as long as they may be, each another', bodies: compared },
  // The curated dataset is too small for one of 10 MiB.
  { name: 'a response beyond a limit of 1 MB', bodies: always(wide), settings: { GraphQL__Limits__MaxResponseSize: '1000000' } },
  { name: 'a response within the limit', bodies: always(allowed) },
  { name: 'a response within the limit, each another', bodies: (index) => allowed.replace('{ a0', `{ b${index}: __typename a0`) },
  { name: 'a response within the limit, field by field', bodies: always(unplanned) },
  { name: 'the schema 240 times', bodies: always(schema) },
  { name: '50 slow readers, and 400 requests beside', bodies: (index) => allowed.replace('{ a0', `{ b${index}: __typename a0`), slowReaders: 50 },
  { name: '50 slow readers of refusals, and 400 requests beside', bodies: always(refused), slowReaders: 50 },
  { name: '400 at once', bodies: (index) => allowed.replace('{ a0', `{ b${index}: __typename a0`), connections: 400 },
  { name: '400 filters at once', bodies: filter, connections: 400 },
];
