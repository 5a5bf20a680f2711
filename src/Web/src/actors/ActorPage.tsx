import { ActorPageDocument, type ActorPageQuery } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Detail } from '../claims/ClaimDetails';
import { ClaimList } from '../claims/ClaimList';
import { Identifiers } from '../claims/Identifiers';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { EngagementLinks } from '../references/EngagementLinks';
import { PageActions } from '../views/PageActions';
import { ViewActions } from '../views/ViewActions';

type Actor = NonNullable<ActorPageQuery['actor']>;

/** An actor: what it is, what it claims, and what is claimed about it. */
export function ActorPage({ slug }: { slug: string }) {
  const variables = { slug };
  const state = useQuery(ActorPageDocument, variables);
  const actor = state.data?.actor;
  if (!state.data || !actor) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  const superior = superiorOf(actor);
  return (
    <article class="source-page">
      <p class="kicker">{actor.__typename}</p>
      <PageTitle>{actor.name}</PageTitle>
      {actor.description && <p class="lede">{actor.description}</p>}
      <dl class="details">
        <Detail name="Part of">{superior && <a href={`/actors/${superior.slug}`}>{superior.name}</a>}</Detail>
        <Detail name="Also called">{actor.aliases.join('; ')}</Detail>
        <Detail name="Engagements">
          {actor.engagements && actor.engagements.totalCount > 0 && <EngagementLinks engagements={actor.engagements} />}
        </Detail>
        <Identifiers identifiers={actor.identifiers} />
      </dl>
      <ViewActions name="actor" document={ActorPageDocument} variables={variables} />
      <ClaimList name="claims-made" title="What it claims" first={state.data.made} where={{ claimant: { slug: { eq: slug } } }} />
      <ClaimList name="claims-about" title="What is claimed about it" first={state.data.about} where={{ subject: { slug: { eq: slug } } }} />
      <PageActions key={slug} title={actor.name} />
    </article>
  );
}

function superiorOf(actor: Actor) {
  return actor.__typename === 'Unit' ? actor.belligerent : actor.__typename === 'Person' ? actor.affiliation : null;
}
