import { ClaimChartDocument, type ClaimChartQueryVariables, type Measure } from '../../generated/graphql';
import { losses } from '../text/names';
import { ViewActions } from '../views/ViewActions';
import { createAxis, type Axis, type Measured } from './axis';
import type { Tally } from './figures';
import { Legend } from './Legend';
import { MarkPatterns } from './Mark';
import { MeasurePanel } from './MeasurePanel';

interface ClaimChartProps {
  tallies: Tally[];
  /** The tallies without any lens, for the axes. */
  everything: MeasuredTally[];
  variables: ClaimChartQueryVariables;
}

type MeasuredTally = Measured & { side: { ordinal: number }; measure: Measure };

/** Who claims which figures, side by side: the losses on one axis, then everything else that is counted. */
export function ClaimChart({ tallies, everything, variables }: ClaimChartProps) {
  const lost = tallies.filter(tally => losses.has(tally.measure));
  const others = tallies.filter(tally => !losses.has(tally.measure));
  const axis = createAxis(everything.filter(tally => losses.has(tally.measure)));
  const axisOfMeans = ({ side, measure }: Tally) =>
    createAxis(everything.filter(tally => tally.side.ordinal === side.ordinal && tally.measure === measure));
  return (
    <section id="claims" class="chart" aria-labelledby="claims-heading">
      <header class="section-head">
        <h2 id="claims-heading">Who claims what about the losses</h2>
        <ViewActions name="claim-chart" document={ClaimChartDocument} variables={variables} />
      </header>
      <MarkPatterns />
      <Legend />
      <Sides tallies={lost} title={side => `Losses of the ${side} side`} axisOf={() => axis} />
      <Sides tallies={others} title={side => `Strength and means of the ${side} side`} axisOf={axisOfMeans} />
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
