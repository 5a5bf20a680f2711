import { ClaimChartDocument, type ClaimChartQueryVariables } from '../../generated/graphql';
import { losses } from '../text/names';
import { ViewActions } from '../views/ViewActions';
import { createAxis, type Axis } from './axis';
import type { Tally } from './figures';
import { Legend } from './Legend';
import { MarkPatterns } from './Mark';
import { MeasurePanel } from './MeasurePanel';

interface ClaimChartProps {
  tallies: Tally[];
  variables: ClaimChartQueryVariables;
}

/** Who claims which figures, side by side: the losses on one axis, then everything else that is counted. */
export function ClaimChart({ tallies, variables }: ClaimChartProps) {
  const lost = tallies.filter(tally => losses.has(tally.measure));
  const others = tallies.filter(tally => !losses.has(tally.measure));
  const axis = createAxis(lost);
  return (
    <section id="claims" class="chart" aria-labelledby="claims-heading">
      <header class="section-head">
        <h2 id="claims-heading">Who claims what about the losses</h2>
        <ViewActions name="claim-chart" document={ClaimChartDocument} variables={variables} />
      </header>
      <MarkPatterns />
      <Legend />
      {tallies.length === 0 && <p class="notice">There is no claim with a figure.</p>}
      <Sides tallies={lost} title={side => `Losses of the ${side} side`} axisOf={() => axis} />
      <Sides tallies={others} title={side => `Strength and means of the ${side} side`} axisOf={tally => createAxis([tally])} />
    </section>
  );
}

interface SidesProps {
  tallies: Tally[];
  title: (side: string) => string;
  axisOf: (tally: Tally) => Axis;
}

function Sides({ tallies, title, axisOf }: SidesProps) {
  return [...Map.groupBy(tallies, tally => tally.side.name)].map(([side, ofSide]) => (
    <section key={side} class="side">
      <h3>{title(side)}</h3>
      {ofSide.map(tally => (
        <MeasurePanel key={tally.measure} tally={tally} axis={axisOf(tally)} />
      ))}
    </section>
  ));
}
