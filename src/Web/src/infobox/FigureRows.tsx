import { listClaims, nameSubject, type Tally } from '../chart/figures';
import { UnequalSign } from '../chart/UnequalSign';
import { Footnotes } from '../footnotes/Footnotes';
import { describeCount } from '../text/counts';
import { describeInterval } from '../text/intervals';
import { measures } from '../text/names';
import { nameVoice } from '../text/sources';
import { Row } from './Infobox';

/** How many claims on one tally are listed before only their number and their range are told. */
const most = 3;

/** The figures of each side, and of the whole engagement, as the sources write them. */
export function FigureRows({ tallies }: { tallies: Tally[] }) {
  return [...Map.groupBy(tallies.filter(tally => listWhole(tally).length > 0), nameSubject)].map(([subject, ofSubject]) => (
    <Row key={subject} name={`Figures: ${subject}`}>
      <ul>{ofSubject.map(tally => (isLong(tally) ? <Range key={tally.measure} tally={tally} /> : <Claims key={tally.measure} tally={tally} />))}</ul>
    </Row>
  ));
}

function Claims({ tally }: { tally: Tally }) {
  return listWhole(tally).map(claim => (
    <li key={claim.slug}>
      <a href={`#${claim.slug}`}>
        {measures[tally.measure]}: {claim.quantity?.verbatim}
      </a>
      <Footnotes citations={claim.citations} /> <span class="claimant">{nameVoice(claim)}</span>
    </li>
  ));
}

function Range({ tally }: { tally: Tally }) {
  return (
    <li>
      <a href={`#${listWhole(tally)[0]!.slug}`}>
        {measures[tally.measure]}: {describeInterval(tally.envelope)}
      </a>{' '}
      {tally.agreement === 'CONTESTED' && <UnequalSign />} <span class="claimant">{describeCount(tally.completeClaimants, 'account')}</span>
    </li>
  );
}

/** Whether there are too many claims to list; where nobody gives a number there is no range to tell instead. */
function isLong(tally: Tally): boolean {
  return listWhole(tally).length > most && tally.completeClaimants > 0;
}

/** The claims that give a figure for the whole, not for a part of it. */
function listWhole(tally: Tally) {
  return listClaims(tally).filter(claim => !claim.isPartial);
}
