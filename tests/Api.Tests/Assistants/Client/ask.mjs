// Asks a server what an assistant would, with the official client, and prints what it answers.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const client = new Client({ name: 'contested-tests', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL(process.argv[2])));

const call = (name, args) => client.callTool({ name, arguments: args });
const { tools } = await client.listTools();
const { resources } = await client.listResources();
const texts = await Promise.all(resources.map(async ({ uri }) => [uri, (await client.readResource({ uri })).contents[0].text]));
console.log(
  JSON.stringify({
    server: client.getServerVersion(),
    instructions: client.getInstructions(),
    tools,
    resources: Object.fromEntries(texts),
    search: await call('search', { text: 'Bukamal' }),
    engagement: await call('engagement', { engagement: 'abu-kamal-offensive-2016' }),
    tallies: await call('tallies', { engagement: 'gettysburg', measures: ['CASUALTIES'], side: 'Confederacy' }),
    contradiction: await call('contradictions', { first: 1 }),
    query: await call('query', { query: '{ dataset { claims } }' }),
    refusal: await call('tallies', { engagement: 'gettysberg' }),
  }),
);
await client.close();
