/** How many there are: no claims, 1 claim, 3,638 claims; 10,000 claims or more where the API has counted no further. */
export function describeCount(count: number, one: string, several = `${one}s`, countedUpTo = Infinity): string {
  const number = count === 0 ? 'No' : count.toLocaleString('en');
  return `${number} ${count === 1 ? one : several}${count >= countedUpTo ? ' or more' : ''}`;
}

/** How many of a list are left where some are shown. */
export function describeRest(shown: number, total: number, countedUpTo = Infinity): string {
  if (total < countedUpTo) {
    return `${(total - shown).toLocaleString('en')} more`;
  }
  return shown < total ? `at least ${(total - shown).toLocaleString('en')} more` : 'more to come';
}
