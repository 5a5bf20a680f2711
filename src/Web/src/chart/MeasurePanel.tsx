import { TallyClaimsDocument, type ClaimChartQueryVariables, type MeasuredFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import type { Interval } from '../text/intervals';
import { measures } from '../text/names';
import { nameDocument } from '../text/sources';
import { Downloads } from '../views/Downloads';
import { More } from '../views/More';
import { arrange, type Arrangement } from './arrangement';
import { createAxis, type Axis } from './axis';
import { describeVerdict } from './comparison';
import { writeChart } from './drawing';
import { describeFigure, listClaims, nameSubject, type ChartFigure, type Tally } from './figures';
import { writeTable } from './figureTable';
import { AxisLabels } from './Plot';
import { Folded, Rows } from './Rows';
import { UnequalSign } from './UnequalSign';
import { Verdict } from './Verdict';

interface MeasurePanelProps {
  tally: Tally;
  /** The tally without any lens, for the axis. */
  everything: MeasuredFragment[];
  /** Whether there are people whom a claimant could not assign, so that the upper ends of its figures are higher than they are written. */
  areEndsRaised: boolean;
  /** The engagement, and the lenses. */
  variables: ClaimChartQueryVariables;
}

/** All accounts of one tally on an axis, with what they come to. */
export function MeasurePanel({ tally: first, everything, areEndsRaised, variables }: MeasurePanelProps) {
  const { side, population, measure, agreement } = first;
  const where = { measure: { eq: measure }, population: { eq: population ?? null }, side: side ? { ordinal: { eq: side.ordinal } } : null };
  const claims = useList(first.claims, TallyClaimsDocument, { ...variables, tally: where }, answer => answer.engagement?.tallies[0]?.claims);
  const tally = claims.wasCut ? { ...first, claims: { ...first.claims!, nodes: claims.items } } : first;
  const [arrangement, axis] = [arrange(tally, areEndsRaised), createAxis([...everything, tally])];
  // Whoever is alone is named right below.
  const hasSeveralAccounts = ['COMPATIBLE', 'CORROBORATED', 'CONTESTED'].includes(agreement);
  return (
    <section class={`measure ${agreement.toLowerCase()}`} aria-label={`${nameSubject(tally)}: ${measures[measure]}`}>
      <header>
        <h4>{measures[measure]}</h4>
        {hasSeveralAccounts ? <Verdict comparison={tally} /> : <p class="verdict">{describeVerdict(tally)}</p>}
      </header>
      <Accounts arrangement={arrangement} tally={tally} axis={axis} />
      <p class="actions">
        <Downloads
          name={`${nameSubject(tally)}: ${measures[measure]}`}
          downloads={[
            { format: 'SVG', write: () => writeChart({ tally, arrangement, axis }) },
            { format: 'CSV', write: () => writeTable(tally) },
          ]}
        />
      </p>
      <More list={claims} of={`claims on ${measures[measure].toLowerCase()}`} />
    </section>
  );
}

/** The accounts that fit each other together, and how far they lie from the next ones; then what is not compared. */
function Accounts({ arrangement: { groups, listed }, tally, axis }: { arrangement: Arrangement; tally: Tally; axis: Axis }) {
  const hasSeveralDocuments = new Set(listClaims(tally).map(claim => claim.document.slug)).size > 1;
  const consensus = consensusOf(tally);
  const panel = { axis, consensus, describe: (figure: ChartFigure) => describeBeside(figure, tally.side, hasSeveralDocuments) };
  return (
    <>
      <ol class="account-groups">
        {groups.map(({ isOpposed, apart, rows, partial }) => (
          <li key={rows[0]!.accounts[0]!.key} class="account-group">
            {isOpposed && (
              <p class="apart">
                <UnequalSign /> {apart === null ? 'not all fit' : `${apart.toLocaleString('en')} apart`}
              </p>
            )}
            <Rows rows={rows} {...panel} />
            <Folded name="partial" figures={partial} {...panel} />
          </li>
        ))}
      </ol>
      <AxisLabels axis={axis} consensus={consensus} />
      <Folded name="not compared" figures={listed} {...panel} />
    </>
  );
}

/** The numbers that every account allows; none where there is one account, which agrees with nothing but itself. */
function consensusOf({ agreement, consensus }: Tally): Interval | null {
  return agreement === 'COMPATIBLE' || agreement === 'CORROBORATED' ? (consensus ?? null) : null;
}

/** What tells a figure from the others of its tally. */
function describeBeside(figure: ChartFigure, side: Tally['side'], hasSeveralDocuments: boolean): string[] {
  const { claim, derived, isPartial, isCompared, high } = figure;
  // Whoever is alone on a side is the side.
  const isSide = side?.participations.every(({ actor }) => actor.slug === claim?.subject?.slug);
  const isOpen = !isPartial && !figure.isUnknown && high === null;
  return [
    claim?.subject && !isSide && `of ${claim.subject.name}`,
    isOpen && describeFigure(figure),
    derived && `derived: ${derived.claims.map(({ quantity }) => quantity?.verbatim).join(' + ')}`,
    isPartial && (derived ? 'at least this many' : 'part of the total'),
    claim?.withdrawnOn && 'withdrawn',
    !isCompared && 'not compared',
    claim && claim.voice !== 'DOCUMENT' && hasSeveralDocuments && nameDocument(claim.document),
  ].filter(text => typeof text === 'string');
}
