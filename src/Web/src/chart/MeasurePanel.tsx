import { measures } from '../text/names';
import { nameDocument } from '../text/sources';
import { Rest } from '../views/Rest';
import type { Axis } from './axis';
import { ClaimRow } from './ClaimRow';
import { Clusters } from './Clusters';
import { listClaims, listClusters, listFigures, nameSubject, type ChartFigure, type Tally } from './figures';
import { AxisLabels } from './Plot';
import { describeVerdict } from './verdict';

interface MeasurePanelProps {
  tally: Tally;
  axis: Axis;
  /** The day of the lens, if there is one. */
  knownBy: string | null;
}

/** All accounts of one tally on an axis, with what they come to. */
export function MeasurePanel({ tally, axis, knownBy }: MeasurePanelProps) {
  const figures = listFigures(tally);
  const claims = listClaims(tally);
  const hasSeveralDocuments = new Set(claims.map(claim => claim.document.slug)).size > 1;
  // Where there is one account, it agrees with nothing but itself.
  const consensus = tally.agreement === 'COMPATIBLE' || tally.agreement === 'CORROBORATED' ? (tally.consensus ?? null) : null;
  return (
    <section class={`measure ${tally.agreement.toLowerCase()}`} aria-label={`${nameSubject(tally)}: ${measures[tally.measure]}`}>
      <header>
        <h4>{measures[tally.measure]}</h4>
        <p class="verdict">{figures.length === 0 ? 'No claims match these lenses' : describeVerdict(tally)}</p>
      </header>
      {figures.length > 0 && (
        <>
          <Clusters clusters={listClusters(tally, figures)} />
          <ol>
            {figures.map(figure => (
              <ClaimRow
                key={figure.key}
                figure={figure}
                axis={axis}
                consensus={consensus}
                about={describeBeside(figure, tally.side, hasSeveralDocuments)}
              />
            ))}
          </ol>
          <AxisLabels axis={axis} consensus={consensus} />
        </>
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

/** What tells a figure from the others of its tally. */
function describeBeside({ claim, derived, isPartial, isCompared }: ChartFigure, side: Tally['side'], hasSeveralDocuments: boolean): string[] {
  // Whoever is alone on a side is the side.
  const isSide = side?.participations.every(({ actor }) => actor.slug === claim?.subject?.slug);
  return [
    claim?.subject && !isSide && `of ${claim.subject.name}`,
    derived && `derived: ${derived.claims.map(({ quantity }) => quantity?.verbatim).join(' + ')}`,
    isPartial && (derived ? 'at least this many' : 'part of the total'),
    claim?.withdrawnOn && 'withdrawn',
    !isCompared && 'not compared',
    claim && claim.voice !== 'DOCUMENT' && hasSeveralDocuments && nameDocument(claim.document),
  ].filter(text => typeof text === 'string');
}
