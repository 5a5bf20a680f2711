import { measures, populations } from '../text/names';
import { titleDocument } from '../text/sources';
import { toCsv } from '../views/csv';
import { listChartFigures, type Tally } from './figures';

/** Writes the figures of a tally as CSV, with who gives each and in which document. */
export function writeTable(tally: Tally): string {
  return toCsv(
    listChartFigures(tally).map(({ claim, derived, who, ...figure }) => ({
      claim: claim?.slug ?? '',
      side: tally.side?.name ?? '',
      population: tally.population ? populations[tally.population] : '',
      measure: measures[tally.measure],
      account: who,
      figure: figure.notation,
      low: figure.low ?? '',
      high: figure.high ?? '',
      isPartial: figure.isPartial,
      isUnknown: figure.isUnknown,
      isDerived: figure.isDerived,
      isCompared: figure.isCompared,
      subject: claim?.subject?.name ?? '',
      document: claim ? titleDocument(claim.document) : derived?.document ? titleDocument(derived.document) : '',
      licence: claim?.document.licence ?? '',
      statement: claim?.statement ?? '',
    })),
  );
}
