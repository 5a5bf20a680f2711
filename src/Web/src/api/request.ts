import type { TypedDocumentString } from '../../generated/graphql';
import { AwayError } from './connection';

/** The address of the public API. The page uses nothing else. */
export const endpoint = '/graphql';

/** What the API answered instead of data; the message is for people. */
export class ApiError extends Error {}

/** What a server, or a proxy in front of it, says that is not there or has no time. */
const awayStatuses = [502, 503, 504];

/** Asks the API. The types of the variables and of the answer come with the document. */
export async function request<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  const response = await send(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  });
  const answer = (await response.json().catch(() => ({}))) as { data?: TData; errors?: { message: string }[] };
  if (answer.errors?.length || !answer.data) {
    throw new ApiError(answer.errors?.map(error => error.message).join(' ') ?? `The server answered with status ${response.status}.`);
  }
  return answer.data;
}

/** Gets a file with JSON in it that came with the page. */
export async function getFile<TContent>(address: string, signal: AbortSignal): Promise<TContent> {
  const response = await send(address, { signal });
  if (!response.ok) {
    throw new ApiError(`The server answered with status ${response.status}.`);
  }
  return (await response.json()) as TContent;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new AwayError('The server cannot be reached.');
  });
  if (awayStatuses.includes(response.status)) {
    throw new AwayError('The server has no time for this now.');
  }
  return response;
}
