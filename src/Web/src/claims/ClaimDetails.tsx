import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimTextFragment } from '../../generated/graphql';
import { formatDate } from '../text/dates';
import { evidences, knownSinceBases, relations } from '../text/names';
import { capitalize, titleDocument } from '../text/sources';
import { DerivedUses } from './contexts';
import { Sources } from './Sources';
import { useAddress } from './useAddress';

/** Everything that is known of a claim beside its statement: who says it, where it stands, and what it has to do with others. */
export function ClaimDetails({ claim }: { claim: ClaimTextFragment }) {
  const addressOf = useAddress();
  const uses = useContext(DerivedUses).get(claim.slug) ?? [];
  const speaker = [claim.speaker?.name, claim.speakerRole].filter(Boolean).join(', ');
  return (
    <dl class="details">
      <Detail name="Voice">{describeVoice(claim)}</Detail>
      <Detail name="Speaker">{speaker}</Detail>
      <Detail name="Evidence">{claim.evidence && capitalize(evidences[claim.evidence])}</Detail>
      <Detail name="Document">
        <DocumentLink document={claim.document} />
        {claim.document.url && (
          <>
            {' '}
            <a href={claim.document.url} aria-label={`Open ${claim.document.title}`}>
              open
            </a>
          </>
        )}
        {claim.locators.length > 0 && ` · ${claim.locators.join(', ')}`}
        {' · '}
        <Licence document={claim.document} />
      </Detail>
      <Detail name="References">
        <Sources citations={claim.citations} />
      </Detail>
      {claim.relations.length > 0 && (
        <Detail name="Relations">
          <ul class="relations">
            {claim.relations.map(relation => (
              <li key={relation.kind + relation.claim.slug}>
                {relations[relation.kind]}: <a href={addressOf('claims', relation.claim.slug)}>{relation.claim.statement}</a>
              </li>
            ))}
          </ul>
        </Detail>
      )}
      {uses.length > 0 && (
        <Detail name="Used in">
          <ul>
            {uses.map(({ key, text }) => (
              <li key={key}>
                <a href={`#${key}`}>{text}</a>
              </li>
            ))}
          </ul>
        </Detail>
      )}
      <Detail name="Note">{claim.note}</Detail>
      <Detail name="Withdrawn">{claim.withdrawnOn && `${formatDate(claim.withdrawnOn)}: ${claim.withdrawnBecause}`}</Detail>
      <Detail name="Retracted">{claim.retractedOn && `All references it rests on, by ${formatDate(claim.retractedOn)}`}</Detail>
      <Detail name="Known since">
        {claim.knownSince && claim.knownSinceBasis && `${formatDate(claim.knownSince)} (${knownSinceBases[claim.knownSinceBasis]})`}
      </Detail>
    </dl>
  );
}

/** A document's title, leading to everything that is known of the document. */
export function DocumentLink({ document }: { document: ClaimTextFragment['document'] }) {
  return <a href={`/documents/${document.slug}`}>{titleDocument(document)}</a>;
}

/** Under which licence a document is, leading to the licence. */
export function Licence({ document: { licence, licenceUrl } }: { document: Pick<ClaimTextFragment['document'], 'licence' | 'licenceUrl'> }) {
  return licenceUrl ? (
    <a href={licenceUrl} rel="license">
      {licence}
    </a>
  ) : (
    <>{licence}</>
  );
}

/** A row of details; there is none without content. */
export function Detail({ name, children }: { name: string; children: ComponentChildren }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}

function describeVoice({ voice, claimant }: ClaimTextFragment) {
  switch (voice) {
    case 'DOCUMENT':
      return 'The document itself';
    case 'NAMED':
      return (
        <>
          <a href={`/actors/${claimant!.slug}`}>{claimant!.name}</a>, passed on by the document
        </>
      );
    case 'UNNAMED':
      return 'An unnamed source, passed on by the document';
  }
}
