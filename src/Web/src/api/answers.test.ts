import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypedDocumentString } from '../../generated/graphql';
import { ask, findAnswer } from './answers';

const query = new TypedDocumentString<{ number: number }, { number: number }>('query Q($number: Int!) { number }');

beforeEach(() => {
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) =>
    Promise.resolve(Response.json({ data: { number: (JSON.parse(body) as { variables: { number: number } }).variables.number } })),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('An answer is found again, for the same variables alone', async () => {
  expect(findAnswer(query, { number: -1 })).toBeNull();
  await ask(query, { number: -1 });

  expect(findAnswer(query, { number: -1 })).toEqual({ number: -1 });
  expect(findAnswer(query, { number: -2 })).toBeNull();
});

test('Of too many answers those are forgotten that have not been used for longest', async () => {
  await ask(query, { number: 0 });
  await ask(query, { number: 1 });
  for (let number = 2; number <= 200; number++) {
    findAnswer(query, { number: 0 });
    await ask(query, { number });
  }

  expect(findAnswer(query, { number: 0 })).toEqual({ number: 0 });
  expect(findAnswer(query, { number: 1 })).toBeNull();
  expect(findAnswer(query, { number: 200 })).toEqual({ number: 200 });
});

test('An error is no answer', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ errors: [{ message: 'No.' }] })));

  await expect(ask(query, { number: 1000 })).rejects.toThrow('No.');
  expect(findAnswer(query, { number: 1000 })).toBeNull();
});
