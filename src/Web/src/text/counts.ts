/** From here on the API counts no further. */
const countedUpTo = 10_000;

/** How many there are, as far as the API counts: no engagements, 1 engagement, 400 engagements, 10,000 engagements or more. */
export function describeCount(count: number, one: string, several = `${one}s`): string {
  const number = count === 0 ? 'No' : count.toLocaleString('en');
  return `${number} ${count === 1 ? one : several}${count >= countedUpTo ? ' or more' : ''}`;
}

/** How many of a list are left where some are shown. */
export function describeRest(shown: number, total: number): string {
  if (total < countedUpTo) {
    return `${(total - shown).toLocaleString('en')} more`;
  }
  return shown < total ? `at least ${(total - shown).toLocaleString('en')} more` : 'more';
}
