import { ClaimChartDocument, type ClaimChartQueryVariables, type Measure, type Population } from '../../generated/graphql';
import { ViewActions } from '../views/ViewActions';
import { createAxis, type Axis, type Measured } from './axis';
import { nameSubject, type Tally } from './figures';
import { Legend } from './Legend';
import { MarkPatterns } from './Mark';
import { MeasurePanel } from './MeasurePanel';

interface ClaimChartProps {
  tallies: Tally[];
  /** The tallies without any lens, for the axes. */
  everything: MeasuredTally[];
  variables: ClaimChartQueryVariables;
}

type MeasuredTally = Measured & { side?: { ordinal: number } | null; population?: Population | null; measure: Measure };

/** Who claims which figures, side by side: the losses on one axis, then everything else that is counted. */
export function ClaimChart({ tallies, everything, variables }: ClaimChartProps) {
  const lost = tallies.filter(tally => tally.population);
  const others = tallies.filter(tally => !tally.population);
  const axis = createAxis(everything.filter(tally => tally.population));
  const axisOfMeans = ({ side, measure }: Tally) =>
    createAxis(everything.filter(tally => tally.side?.ordinal === side?.ordinal && tally.measure === measure));
  return (
    <section id="claims" class="chart" aria-labelledby="claims-heading">
      <header class="section-head">
        <h2 id="claims-heading">Who claims what about the losses</h2>
        <ViewActions name="claim-chart" document={ClaimChartDocument} variables={variables} />
      </header>
      <MarkPatterns />
      <Legend />
      <Subjects tallies={lost} title="Losses" axisOf={() => axis} knownBy={variables.knownBy ?? null} />
      <Subjects tallies={others} title="Strength and means" axisOf={axisOfMeans} knownBy={variables.knownBy ?? null} />
    </section>
  );
}

interface SubjectsProps {
  tallies: Tally[];
  title: string;
  axisOf: (tally: Tally) => Axis;
  /** The day of the lens, if there is one. */
  knownBy: string | null;
}

/** Some tallies by what they are about: a side, or the whole engagement, and where they count losses, among whom. */
function Subjects({ tallies, title, axisOf, knownBy }: SubjectsProps) {
  return [...Map.groupBy(tallies, nameSubject)].map(([subject, ofSubject]) => (
    <section key={subject} class="side">
      <h3>
        {title}: {subject}
      </h3>
      {ofSubject.map(tally => (
        <MeasurePanel key={tally.measure} tally={tally} axis={axisOf(tally)} knownBy={knownBy} />
      ))}
    </section>
  ));
}
