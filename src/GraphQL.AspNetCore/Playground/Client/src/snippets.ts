/** A request as the editors have it. */
export interface Request {
  address: string;
  query: string;
  variables: Record<string, unknown> | null;
  operationName: string | null;
  headers: Record<string, string>;
}

/** For each language, how to write a program that sends a request and prints the answer. */
export const snippets: Record<string, (request: Request) => string> = { curl, Python: python, JavaScript: javascript, 'C#': csharp };

function curl({ address, query, variables, operationName, headers }: Request): string {
  const body = JSON.stringify({ query, ...(variables && { variables }), ...(operationName && { operationName }) });
  return [`curl -sS ${shell(address)}`, ...fields(headers).map(([name, value]) => `-H ${shell(`${name}: ${value}`)}`), `-d ${shell(body)}`].join(
    ' \\\n  ',
  ) + '\n';
}

function python({ address, query, variables, operationName, headers }: Request): string {
  return `import json
import urllib.request

body = {
    "query": ${pythonText(query)},${variables ? `\n    "variables": json.loads(${pythonText(json(variables))}),` : ''}${operationName ? `\n    "operationName": "${operationName}",` : ''}
}
headers = {${fields(headers)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')}}
request = urllib.request.Request(${JSON.stringify(address)}, json.dumps(body).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(json.dumps(json.load(response), indent=2))
`;
}

function javascript({ address, query, variables, operationName, headers }: Request): string {
  return `const query = \`${query.replace(/[\\\`]|\$\{/g, '\\$&')}\`;
const variables = ${json(variables)};

fetch(${JSON.stringify(address)}, {
  method: 'POST',
  headers: ${JSON.stringify(Object.fromEntries(fields(headers)))},
  body: JSON.stringify({ query, variables${operationName ? `, operationName: '${operationName}'` : ''} }),
})
  .then(response => response.json())
  .then(answer => console.log(JSON.stringify(answer, null, 2)));
`;
}

function csharp({ address, query, variables, operationName, headers }: Request): string {
  const others = Object.entries(headers).map(
    ([name, value]) => `client.DefaultRequestHeaders.TryAddWithoutValidation(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  return `using System.Text;
using System.Text.Json.Nodes;

var query = ${csharpText(query)};
var variables = ${csharpText(json(variables))};
var body = new JsonObject { ["query"] = query, ["variables"] = JsonNode.Parse(variables)${operationName ? `, ["operationName"] = "${operationName}"` : ''} };

using var client = new HttpClient();
${others.join('')}using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
using var response = await client.PostAsync(${JSON.stringify(address)}, content);
Console.WriteLine(await response.Content.ReadAsStringAsync());
`;
}

function fields(headers: Record<string, string>): [string, string][] {
  return Object.entries({ 'Content-Type': 'application/json', ...headers });
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function shell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function pythonText(text: string): string {
  return `"""\\\n${text.replace(/\\|"(?="")|"$/g, '\\$&')}"""`;
}

/** A raw literal has more quotes around it than in it. */
function csharpText(text: string): string {
  const longest = Math.max(2, ...(text.match(/"+/g) ?? []).map(quotes => quotes.length));
  const quotes = '"'.repeat(longest + 1);
  return `${quotes}\n${text}\n${quotes}`;
}
