import type { TypedDocumentString } from '../../generated/graphql';
import { untilReached } from './connection';
import { request } from './request';

/** How many answers are kept; of more, those that have not been used for longest are forgotten. */
const mostAnswers = 200;

const answers = new Map<string, unknown>();

/** The answer to a query with these variables, if it has been given before: whoever comes back to a page finds it as it was. */
export function findAnswer<TData, TVariables>(document: TypedDocumentString<TData, TVariables>, variables: TVariables): TData | null {
  const key = keyOf(document, variables);
  const answer = answers.get(key);
  return answer === undefined ? null : keep(key, answer as TData);
}

/** Asks the API until it can be reached, and keeps its answer. */
export async function ask<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  return keep(keyOf(document, variables), await untilReached(() => request(document, variables, signal), signal));
}

function keyOf(document: { toString(): string }, variables: unknown): string {
  return JSON.stringify([document.toString(), variables]);
}

function keep<TData>(key: string, answer: TData): TData {
  answers.delete(key);
  answers.set(key, answer);
  if (answers.size > mostAnswers) {
    answers.delete(answers.keys().next().value!);
  }
  return answer;
}
