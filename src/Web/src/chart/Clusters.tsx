import { listNames } from '../text/sources';
import type { ChartCluster } from './figures';
import { describeCluster } from './verdict';

/** Where not all figures fit each other: the sets of those that do, from low to high, and whose they are. */
export function Clusters({ clusters }: { clusters: ChartCluster[] }) {
  return clusters.length === 0 ? null : (
    <ul class="clusters" aria-label="Clusters of figures that all fit each other">
      {clusters.map(({ letter, envelope, names }) => (
        <li key={letter}>
          <ClusterLetter letter={letter} />
          <b>{describeCluster(envelope)}</b> <span class="claimant">{listNames(names, names.length)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sign of a cluster, or of several. */
export function ClusterLetter({ letter }: { letter: string }) {
  return <span class="cluster">{letter}</span>;
}
