import { ClaimDetails } from '../claims/ClaimDetails';
import { useAddress } from '../claims/useAddress';
import { measures } from '../text/names';
import { describeFigure, nameSummed, type ChartFigure, type Derived, type FigureClaim } from './figures';

/** Everything about one figure: who gives it, its notation, and the claim or the claims behind it. */
export function ClaimCard({ figure }: { figure: ChartFigure }) {
  return (
    <>
      <p class="kicker">{figure.who}</p>
      <p class="figure">
        <b>{figure.notation}</b> <span>{describeNotation(figure)}</span>
      </p>
      {figure.claim && <Claimed claim={figure.claim} />}
      {figure.derived && <Summed sum={figure.derived} />}
    </>
  );
}

function Claimed({ claim }: { claim: FigureClaim }) {
  return (
    <>
      <p>{claim.statement}</p>
      {claim.quote && (
        <p>
          <q>{claim.quote}</q>
        </p>
      )}
      <ClaimDetails claim={claim} />
    </>
  );
}

/** From which claims a figure follows, and why it may not be compared. */
function Summed({ sum }: { sum: Derived }) {
  const addressOf = useAddress();
  return (
    <>
      <p>Derived from the claims of {nameSummed(sum)}:</p>
      <ul class="terms">
        {sum.claims.map(({ slug, measure, quantity }) => (
          <li key={slug}>
            <a href={addressOf('claims', slug)}>
              {quantity?.verbatim} {measure && measures[measure].toLowerCase()}
            </a>
          </li>
        ))}
      </ul>
      {!sum.isCompared && (
        <p class="imprint">
          Not compared, because {nameSummed(sum)} also states this figure directly: {describeDifference(sum.difference ?? 0)}.
        </p>
      )}
    </>
  );
}

/** What the notation means, as far as it does not say so itself. */
function describeNotation(figure: ChartFigure): string {
  const { low, high, best, isApproximate } = figure.claim?.quantity ?? {};
  const meaning = describeFigure(figure);
  return [
    !figure.isUnknown && meaning.replaceAll(',', '') !== figure.notation.replaceAll(',', '') && meaning,
    isApproximate && 'about',
    typeof best === 'number' && low !== high && `most likely ${best.toLocaleString('en')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function describeDifference(difference: number): string {
  return difference === 0 ? 'the figures fit' : `the sum is ${Math.abs(difference).toLocaleString('en')} ${difference > 0 ? 'higher' : 'lower'}`;
}
