import { isQuery, readOperations } from './operations';
import { report } from './reports';
import { settings } from './settings';

interface Parameters {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/**
 * Sends an operation the way any client does, so that its time and its way through the server's cache are
 * those of any client, and afterwards asks for the reports on it.
 */
export async function fetchAnswer(parameters: Parameters, { headers }: { headers?: Record<string, string> } = {}) {
  const start = performance.now();
  const response = await post(parameters, headers);
  const text = await response.text();
  const milliseconds = performance.now() - start;
  const answer = read(text, response);
  if (parameters.operationName !== 'IntrospectionQuery') {
    const key = JSON.stringify(answer, null, 2);
    const isCached = /;\s*hit/.test(response.headers.get('Cache-Status') ?? '');
    report(key, { milliseconds, bytes: new Blob([text]).size, isCached });
    if (answer.data) {
      // Nobody's answer waits for this, and nothing is lost where it fails.
      askForReports(key, parameters, headers).catch(() => {});
    }
  }
  return answer;
}

/** A query is executed once more for its plan; a mutation is not, and its cost is known without. */
async function askForReports(key: string, parameters: Parameters, headers?: Record<string, string>) {
  const executes = settings.plans && isQuery(parameters.query);
  const response = await post(parameters, {
    ...headers,
    'GraphQL-Cost': executes ? 'report' : 'validate',
    ...(executes && { 'GraphQL-Plan': 'report' }),
  });
  const { extensions } = await response.json();
  report(key, { cost: extensions.operationCost, plan: extensions.plan });
}

function post({ operationName, ...rest }: Parameters, headers?: Record<string, string>): Promise<Response> {
  // GraphiQL learns the operations of a tab a moment after it shows its text, and names one of the last tab until then.
  const needsName = readOperations(rest.query).length !== 1;
  return fetch(window.location.pathname, {
    method: 'POST',
    headers: { Accept: 'application/graphql-response+json, application/json', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ ...rest, ...(needsName && { operationName }) }),
  });
}

function read(text: string, response: Response) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The server answered with status ${response.status} and no JSON: ${text.slice(0, 500)}`);
  }
}
