import { StatementsDocument, type ClaimKind, type ClaimTextFragment, type StatementsQueryVariables } from '../../generated/graphql';
import { Statement } from '../footnotes/Statement';
import { ViewActions } from '../views/ViewActions';

const titles: Partial<Record<ClaimKind, string>> = {
  CASUALTIES: 'Losses without a figure',
  MATERIEL: 'Weapons and equipment',
  PARTICIPATION: 'Who took part',
  CLASSIFICATION: 'How it was classified',
  LOCATION: 'Places',
};

/** What was thought of an engagement, in the words of those who judged. */
export function Judgements({ claims }: { claims: ClaimTextFragment[] }) {
  return claims.length === 0 ? null : (
    <section class="judgements" aria-labelledby="judgements-heading">
      <h2 id="judgements-heading">How it was judged</h2>
      <StatementList claims={claims} />
    </section>
  );
}

/** What is claimed beside figures, events and judgements, by what it is about. */
export function FurtherStatements({ claims, variables }: { claims: ClaimTextFragment[]; variables: StatementsQueryVariables }) {
  return claims.length === 0 ? null : (
    <section id="statements" aria-labelledby="statements-heading">
      <header class="section-head">
        <h2 id="statements-heading">Other claims</h2>
        <ViewActions name="statements" document={StatementsDocument} variables={variables} listOf={data => data.engagement?.others} />
      </header>
      <div class="further">
        {[...Map.groupBy(claims, claim => claim.kind)].map(([kind, ofKind]) => (
          <div key={kind}>
            <h3>{titles[kind] ?? 'Other'}</h3>
            <StatementList claims={ofKind} />
          </div>
        ))}
      </div>
    </section>
  );
}

function StatementList({ claims }: { claims: ClaimTextFragment[] }) {
  return (
    <ul>
      {claims.map(claim => (
        <li key={claim.slug}>
          <Statement claim={claim} />
        </li>
      ))}
    </ul>
  );
}
