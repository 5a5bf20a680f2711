// Runs the server audits of GraphQL over HTTP against the address given, and writes what each found as one JSON array.
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
const results = [];
for (const { id, name, fn } of serverAudits({ url })) {
  const { status, reason, response } = await fn();
  results.push({ id, name, status, reason: reason && `${reason} (${response.status}, ${response.headers.get('content-type')})` });
}

console.log(JSON.stringify(results));
