import { expect, test } from 'vitest';
import { listNumbers, markReferences, sortReferences, type Reference } from './marks';

const documents = [{ slug: 'article' }];

function reference(slug: string, ...numbers: [document: string, number: number][]): Reference {
  return { slug, title: slug, listings: numbers.map(([document, number]) => ({ number, document: { slug: document } })) } as Reference;
}

test('A reference has the numbers of the documents on the page alone, each once', () => {
  expect(listNumbers(reference('one', ['article', 7], ['article', 3], ['article', 7], ['other', 1]), documents)).toEqual([3, 7]);
});

test('References stand by their numbers, and those without behind them', () => {
  const references = [reference('none'), reference('twelfth', ['article', 12]), reference('second', ['article', 2])];

  expect(sortReferences(references, documents).map(({ slug }) => slug)).toEqual(['second', 'twelfth', 'none']);
});

test('References without a number have letters, with two of them behind z', () => {
  const references = [reference('numbered', ['article', 1]), ...Array.from({ length: 28 }, (_, index) => reference(`r${index}`))];
  const marks = markReferences(references, documents);

  expect(marks.has('numbered')).toBe(false);
  expect(['r0', 'r25', 'r26', 'r27'].map(slug => marks.get(slug))).toEqual(['a', 'z', 'aa', 'ab']);
});
