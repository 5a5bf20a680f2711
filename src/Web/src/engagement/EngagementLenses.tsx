import { ClaimantsDocument, type EngagementPageQuery } from '../../generated/graphql';
import { useList, type PartialList } from '../api/useList';
import { LensBar } from '../lenses/LensBar';
import { isNarrowing } from '../lenses/lenses';
import { LensSummary } from '../lenses/LensSummary';
import type { useLenses } from '../lenses/useLenses';
import type { Reference } from '../references/marks';
import { describeLeft } from './leftClaims';
import { listClaimants, listDays, listDocuments } from './lensOptions';

interface EngagementLensesProps extends ReturnType<typeof useLenses> {
  data: EngagementPageQuery;
  engagement: NonNullable<EngagementPageQuery['engagement']>;
  references: PartialList<Reference>;
  /** Whether the answer is still that to other lenses. */
  isLoading: boolean;
}

/** The lenses of an engagement's page, and what they leave of it. */
export function EngagementLenses({ data, engagement, references, lenses, problems, change, isLoading }: EngagementLensesProps) {
  const { slug } = engagement;
  const actors = useList(data.actors, ClaimantsDocument, { slug }, answer => answer.actors);
  const known = new Map([...actors.items, ...(data.chosen?.nodes ?? [])].map(actor => [actor.slug, actor]));
  const claimants = listClaimants([...known.values()], engagement);
  const documents = listDocuments(engagement);
  return engagement.everyClaim?.totalCount ? (
    <>
      <LensBar
        claimants={claimants}
        actors={actors}
        claimantsTotal={claimants.length + actors.total - known.size}
        documents={documents}
        days={listDays(engagement.documents, references.items)}
        references={references}
        lenses={lenses}
        onChange={change}
      />
      <LensSummary lenses={lenses} problems={problems} choices={{ claimants, documents }} onChange={change}>
        {isNarrowing(lenses) && !isLoading && describeLeft(engagement, lenses.knownBy)}
      </LensSummary>
    </>
  ) : null;
}
