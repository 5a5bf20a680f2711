import type { ComponentChildren } from 'preact';
import {
  InfoboxDocument,
  InfoboxStatementsDocument,
  PartsDocument,
  type ClaimKind,
  type ClaimTextFragment,
  type InfoboxOfEngagementFragment,
  type InfoboxQueryVariables,
} from '../../generated/graphql';
import { useList } from '../api/useList';
import { Statement } from '../footnotes/Statement';
import { formatPeriod } from '../text/dates';
import { engagementKinds } from '../text/names';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';

interface InfoboxProps {
  engagement: InfoboxOfEngagementFragment & { name: string };
  variables: InfoboxQueryVariables;
  /** Further rows, such as the losses. */
  children?: ComponentChildren;
}

/** The facts of an engagement in an encyclopedia's manner, each with the references that it rests on. */
export function Infobox({ engagement, variables, children }: InfoboxProps) {
  const statements = useList(engagement.statements, InfoboxStatementsDocument, variables, answer => answer.engagement?.statements);
  const parts = useList(engagement.parts, PartsDocument, { slug: variables.slug }, answer => answer.engagement?.parts);
  const listOf = (kind: ClaimKind) => listStatements(statements.items.filter(claim => claim.kind === kind));
  return (
    <aside class="infobox" aria-labelledby="infobox-heading">
      <h2 id="infobox-heading">{engagement.name}</h2>
      <dl>
        <Row name="Kind">{engagementKinds[engagement.kind]}</Row>
        <Row name="Date">
          {formatPeriod(engagement.start?.text, engagement.end?.text)}
          {listOf('DATE')}
        </Row>
        <Row name="Place">{engagement.place?.name}</Row>
        <Row name="Part of">
          {engagement.partOf.length > 0 && (
            <ul>
              {engagement.partOf.map(whole => (
                <li key={whole.slug}>
                  <a href={`/engagements/${whole.slug}`}>{whole.name}</a>
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row name="Parts">
          {parts.items.length > 0 && (
            <>
              <ul>
                {parts.items.map(part => (
                  <li key={part.slug}>
                    <a href={`/engagements/${part.slug}`}>{part.name}</a>
                  </li>
                ))}
              </ul>
              <More list={parts} of="parts" />
            </>
          )}
        </Row>
        <Row name="Also called">{engagement.aliases.length > 0 && engagement.aliases.join('; ')}</Row>
        <Row name="Result">{listOf('OUTCOME')}</Row>
        {engagement.sides.map(side => (
          <Row key={side.ordinal} name={side.name}>
            <ul>
              {side.participations.map(({ actor, role }) => (
                <li key={actor.slug}>
                  <a href={`/actors/${actor.slug}`} title={actor.description ?? ''}>
                    {actor.name}
                  </a>
                  {role === 'SUPPORTER' && ' (in support)'}
                </li>
              ))}
            </ul>
          </Row>
        ))}
        <Row name="Command">{listOf('COMMAND')}</Row>
        {children}
      </dl>
      <More list={statements} of="statements" />
      <ViewActions name="infobox" document={InfoboxDocument} variables={variables} />
    </aside>
  );
}

/** A row of the infobox; there is none without content. */
export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  const content = [children].flat(2).filter(Boolean);
  return content.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function listStatements(claims: ClaimTextFragment[]) {
  return claims.length === 0 ? null : (
    <ul>
      {claims.map(claim => (
        <li key={claim.slug}>
          <Statement claim={claim} />
        </li>
      ))}
    </ul>
  );
}
