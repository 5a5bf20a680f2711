import { EngagementsDocument, type EngagementsQueryVariables, type ListedEngagementsFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { More } from '../views/More';
import { EngagementEntry } from './EngagementEntry';

interface FoundEngagementsProps {
  first: ListedEngagementsFragment;
  variables: Omit<EngagementsQueryVariables, 'after'>;
}

/** The engagements that meet some conditions, as far as the reader has asked for them. */
export function FoundEngagements({ first, variables }: FoundEngagementsProps) {
  const engagements = useList(first, EngagementsDocument, variables, answer => answer.engagements);
  return (
    <>
      <ul class="engagements">
        {engagements.items.map(engagement => (
          <EngagementEntry key={engagement.slug} engagement={engagement} />
        ))}
      </ul>
      <More list={engagements} of="engagements" />
    </>
  );
}
