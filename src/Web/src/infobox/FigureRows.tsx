import type { Tally } from '../chart/figures';
import { Footnotes } from '../footnotes/Footnotes';
import { measures, ownVoice } from '../text/names';
import { Row } from './Infobox';

/** The figures of each side as the sources write them. */
export function FigureRows({ tallies }: { tallies: Tally[] }) {
  return [...Map.groupBy(tallies, tally => tally.side.name)].map(([side, ofSide]) => (
    <Row key={side} name={`Figures: ${side}`}>
      <ul>
        {ofSide.flatMap(listWhole).map(({ measure, claim }) => (
          <li key={claim.slug}>
            <a href={`#${claim.slug}`}>
              {measures[measure]}: {claim.quantity?.verbatim}
            </a>
            <Footnotes citations={claim.citations} /> <span class="claimant">{claim.claimant?.name ?? ownVoice}</span>
          </li>
        ))}
      </ul>
    </Row>
  ));
}

/** The claims that give a figure for the whole, not for a part of it. */
function listWhole({ measure, claims }: Tally) {
  return claims.filter(claim => !claim.isPartial).map(claim => ({ measure, claim }));
}
