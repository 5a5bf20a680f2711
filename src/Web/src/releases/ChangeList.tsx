import { ChangesDocument, type ChangeKind, type ChangesFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
import { describeCount } from '../text/counts';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';

type Change = NonNullable<ChangesFragment['nodes']>[number];

const kinds: Record<ChangeKind, string> = { ADDED: 'Added', CHANGED: 'Changed', WITHDRAWN: 'Withdrawn', REMOVED: 'Deleted' };

/** What became of claims between two versions. */
export function ChangeList({ since, until }: { since: string; until: string | null }) {
  const variables = { since, until };
  const state = useQuery(ChangesDocument, { ...variables, after: null });
  const changes = useList(state.data?.changes, ChangesDocument, variables, answer => answer.changes);
  const groups = state.data?.changes?.groups ?? [];
  if (!state.data) {
    return <Notice state={state} />;
  }
  return (
    <div aria-busy={state.isLoading}>
      <p role="status">
        {changes.total === 0
          ? 'No claim has changed.'
          : `${describeCount(changes.total, 'claim')}: ${groups.map(({ key, count }) => `${count.toLocaleString('en')} ${kinds[key.kind!].toLowerCase()}`).join(', ')}.`}
      </p>
      <ViewActions name="changes" document={ChangesDocument} variables={{ ...variables, after: null }} listOf={data => data.changes} />
      <ul class="changes">
        {changes.items.map(change => (
          <ListedChange key={change.claimSlug} change={change} />
        ))}
      </ul>
      <More list={changes} of="changes" />
    </div>
  );
}

function ListedChange({ change: { kind, engagementSlug, claimSlug, statement, claim, fields } }: { change: Change }) {
  return (
    <li class={kind.toLowerCase()}>
      <b>{kinds[kind]}</b>
      <div>
        {claim ? <a href={`/claims/${claimSlug}`}>{statement}</a> : statement}
        <p class="imprint">{claim ? <a href={`/engagements/${engagementSlug}`}>{claim.engagement.name}</a> : engagementSlug}</p>
        {fields.length > 0 && (
          <dl class="fields">
            {fields.map(({ field, old, new: changed }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>
                  {old === null || old === undefined ? <i>nothing</i> : <del>{old}</del>} → {changed === null || changed === undefined ? <i>nothing</i> : <ins>{changed}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
