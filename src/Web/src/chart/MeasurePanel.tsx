import { measures } from '../text/names';
import type { Axis } from './axis';
import { ClaimRow } from './ClaimRow';
import { listConflicts, listFigures, type Tally } from './figures';
import { AxisLabels } from './Plot';
import { describeVerdict } from './verdict';

/** All accounts of one side and one measure on an axis, with what they come to. */
export function MeasurePanel({ tally, axis }: { tally: Tally; axis: Axis }) {
  const figures = listFigures(tally);
  const conflicts = listConflicts(tally, figures);
  // Where there is one account, it agrees with nothing but itself.
  const consensus = tally.agreement === 'COMPATIBLE' ? (tally.consensus ?? null) : null;
  return (
    <section class={`measure ${tally.agreement.toLowerCase()}`} aria-label={`${tally.side.name}: ${measures[tally.measure]}`}>
      <header>
        <h4>{measures[tally.measure]}</h4>
        <p class="verdict">{figures.length === 0 ? 'Nothing is left under these lenses' : describeVerdict(tally)}</p>
      </header>
      {figures.length > 0 && (
        <>
          <ol>
            {figures.map(figure => (
              <ClaimRow key={figure.key} figure={figure} axis={axis} consensus={consensus} />
            ))}
          </ol>
          <AxisLabels axis={axis} consensus={consensus} />
        </>
      )}
      {conflicts.length > 0 && (
        <ul class="conflicts">
          {conflicts.map(({ figures: pair, gap }, index) => (
            <li key={index}>
              <span class="conflict" aria-hidden="true">
                ≠{index + 1}
              </span>{' '}
              {pair.map(figure => `${figure.claimant}: ${figure.notation}`).join(' and ')} cannot both be true; they lie {gap.toLocaleString('en')} apart.
            </li>
          ))}
        </ul>
      )}
      {tally.undatedClaims > 0 && (
        <p class="imprint">
          {tally.undatedClaims === 1 ? '1 claim is' : `${tally.undatedClaims} claims are`} left out, since no reference tells when it was known.
        </p>
      )}
    </section>
  );
}
