import { useLocation } from 'preact-iso';
import { ReleasesPageDocument, type ReleasesPageQuery } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { formatDate } from '../text/dates';
import { ViewActions } from '../views/ViewActions';
import { ChangeList } from './ChangeList';

type Dataset = ReleasesPageQuery['dataset'];

/** How the choice of what is served now stands in the list of later versions. */
const now = '';

/** The versions of the dataset that are kept, and what has changed between two of them. */
export function ReleasesPage() {
  const state = useQuery(ReleasesPageDocument, {});
  return (
    <article class="source-page releases-page">
      <PageTitle>Releases</PageTitle>
      <p class="lede">
        Versions of the dataset that are kept as they were. Each can be cited and downloaded, and compared with any other.
      </p>
      <Notice state={state} />
      {state.data && <Releases dataset={state.data.dataset} />}
    </article>
  );
}

function Releases({ dataset: { version, releasedOn, releases } }: { dataset: Dataset }) {
  const served = releases.findLast(release => release.version === version);
  return (
    <>
      <p>
        Served now is version <code>{version}</code> of {formatDate(releasedOn)}
        {served && <>, which is release {served.name}</>}.
      </p>
      <ViewActions name="releases" document={ReleasesPageDocument} variables={{}} />
      {releases.length === 0 ? (
        <p class="notice">Nothing has been released yet.</p>
      ) : (
        <>
          <ul class="releases">
            {releases.toReversed().map(release => (
              <li key={release.name}>
                <h2>{release.name}</h2>
                <p class="imprint">
                  {formatDate(release.releasedOn)} · version <code>{release.version}</code>
                </p>
                <p class="actions">
                  <a href={`/exports/${release.name}/`} aria-label={`Files of release ${release.name}`}>
                    Files
                  </a>
                  <a href={`/exports/${release.name}/CITATION.cff`} aria-label={`Citation of release ${release.name}`}>
                    Citation
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <Comparison releases={releases} version={version} />
        </>
      )}
    </>
  );
}

/** What has changed between two versions; which ones stands in the address. */
function Comparison({ releases, version }: { releases: Dataset['releases']; version: string }) {
  const { path, query, route } = useLocation();
  const latest = releases.at(-1)!;
  // Where the last release is what is served, the step before it says more than nothing.
  const usual = (latest.version === version && releases.at(-2)) || latest;
  const since = query.since ?? usual.name;
  const until = query.until ?? now;
  const compare = (change: { since?: string; until?: string }) => {
    const chosen = { since, until, ...change };
    route(`${path}?${new URLSearchParams(chosen.until === now ? { since: chosen.since } : chosen)}`, true);
  };
  return (
    <section aria-labelledby="changes">
      <header class="section-head">
        <h2 id="changes">What has changed</h2>
      </header>
      <div class="versions">
        <label>
          <span>Since</span>
          <select value={since} onChange={event => compare({ since: event.currentTarget.value })}>
            {releases.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          <span>Until</span>
          <select value={until} onChange={event => compare({ until: event.currentTarget.value })}>
            {releases.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
            <option value={now}>now</option>
          </select>
        </label>
      </div>
      <ChangeList since={since} until={until === now ? null : until} />
    </section>
  );
}
