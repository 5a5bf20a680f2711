import type { Interval } from '../text/intervals';
import { measures } from '../text/names';
import { nameDocument } from '../text/sources';
import { Downloads } from '../views/Downloads';
import { Rest } from '../views/Rest';
import { arrange, type Arrangement } from './arrangement';
import type { Axis } from './axis';
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
  axis: Axis;
  /** The day of the lens, if there is one. */
  knownBy: string | null;
  /** Whether there are people whom a claimant could not assign, so that the upper ends of its figures are higher than they are written. */
  areEndsRaised: boolean;
}

/** All accounts of one tally on an axis, with what they come to. */
export function MeasurePanel({ tally, axis, knownBy, areEndsRaised }: MeasurePanelProps) {
  const arrangement = arrange(tally, areEndsRaised);
  const isEmpty = arrangement.groups.length + arrangement.listed.length === 0;
  const claims = listClaims(tally);
  // Whoever is alone is named right below.
  const hasSeveralAccounts = ['COMPATIBLE', 'CORROBORATED', 'CONTESTED'].includes(tally.agreement);
  return (
    <section class={`measure ${tally.agreement.toLowerCase()}`} aria-label={`${nameSubject(tally)}: ${measures[tally.measure]}`}>
      <header>
        <h4>{measures[tally.measure]}</h4>
        {hasSeveralAccounts ? (
          <Verdict comparison={tally} />
        ) : (
          <p class="verdict">{isEmpty ? 'No claims match these lenses' : describeVerdict(tally)}</p>
        )}
      </header>
      {!isEmpty && <Accounts arrangement={arrangement} tally={tally} axis={axis} />}
      {!isEmpty && (
        <p class="actions">
          <Downloads
            name={`${nameSubject(tally)}: ${measures[tally.measure]}`}
            downloads={[
              { format: 'SVG', write: () => writeChart({ tally, arrangement, axis }) },
              { format: 'CSV', write: () => writeTable(tally) },
            ]}
          />
        </p>
      )}
      <Rest shown={claims.length} total={tally.claims?.totalCount ?? 0} />
      {knownBy && tally.undatedClaims > 0 && (
        <p class="imprint">
          {tally.undatedClaims === 1
            ? '1 claim has no dated reference and is left out unless its document has a date.'
            : `${tally.undatedClaims} claims have no dated reference and are left out unless their document has a date.`}
        </p>
      )}
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
