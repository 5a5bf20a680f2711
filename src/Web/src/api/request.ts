import type { TypedDocumentString } from '../../generated/graphql';

/** The address of the public API. The page uses nothing else. */
export const endpoint = '/graphql';

/** What the API answered instead of data; the message is for people. */
export class ApiError extends Error {}

/** Asks the API. The types of the variables and of the answer come with the document. */
export async function request<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  const response = await fetch(endpoint, {
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
