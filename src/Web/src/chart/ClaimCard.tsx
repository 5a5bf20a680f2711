import { formatDate } from '../text/dates';
import { describeFigure, type ChartFigure } from './figures';

/** Everything about one figure: its claimant, its notation, the statement behind it and its references. */
export function ClaimCard({ figure }: { figure: ChartFigure }) {
  return (
    <>
      <p class="kicker">{figure.claimant}</p>
      <p class="figure">
        <b>{figure.notation}</b> {!figure.isUnknown && <span>{describeFigure(figure)}</span>}
      </p>
      <p>{figure.statement}</p>
      {figure.quote && (
        <p>
          <q>{figure.quote}</q>
        </p>
      )}
      {figure.citations.length === 0 ? (
        <p class="imprint">No reference is given.</p>
      ) : (
        <ul class="sources">
          {figure.citations.map(({ marker, reference }) => (
            <li key={marker}>
              <a href={`#${reference.slug}`}>
                <span class="number">{marker}</span> {reference.title}
              </a>
              {reference.publisher && <span class="imprint"> {reference.publisher}</span>}
            </li>
          ))}
        </ul>
      )}
      {figure.knownSince && <p class="imprint">Known since {formatDate(figure.knownSince)}</p>}
    </>
  );
}
