import { createAxis } from './axis';
import { ClusterLetter } from './Clusters';
import { Mark } from './Mark';

const axis = { ...createAxis([]), ticks: [] };
axis.position.domain([0, 10]);

const marks = [
  { name: 'a number', figure: { low: 5, high: 5 } },
  { name: 'a range', figure: { low: 3, high: 8 } },
  { name: 'at least (“25+”)', figure: { low: 3, high: null } },
  { name: 'partial, so at least this many', figure: { low: 3, high: 3, isPartial: true } },
  { name: 'derived from claims', figure: { low: 3, high: 8, isDerived: true } },
  { name: 'listed, not compared', figure: { low: 3, high: 8, isCompared: false } },
];

/** How to read the chart. */
export function Legend() {
  return (
    <ul class="legend" aria-label="How to read the chart">
      {marks.map(({ name, figure }) => (
        <li key={name}>
          <svg class="plot" aria-hidden="true">
            <Mark figure={{ isPartial: false, isDerived: false, isUnknown: false, isCompared: true, ...figure }} axis={axis} />
          </svg>
          {name}
        </li>
      ))}
      <li>
        <svg class="plot" aria-hidden="true">
          <rect class="band" x="20%" width="60%" height="100%" />
        </svg>
        every account allows it
      </li>
      <li>
        <ClusterLetter letter="A" />
        in a cluster of figures that all fit each other
      </li>
    </ul>
  );
}
