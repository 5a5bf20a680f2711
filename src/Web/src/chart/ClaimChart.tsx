import { ClaimChartDocument, type ClaimChartQueryVariables, type MeasuredFragment } from '../../generated/graphql';
import { ViewActions } from '../views/ViewActions';
import { nameSubject, type Tally } from './figures';
import { MarkPatterns } from './Mark';
import { MeasurePanel } from './MeasurePanel';

interface ClaimChartProps {
  tallies: Tally[];
  /** The tallies without any lens, for the axes. */
  everything: MeasuredFragment[];
  variables: ClaimChartQueryVariables;
}

/** Who claims which figures, side by side: the losses, then everything else that is counted. */
export function ClaimChart({ tallies, everything, variables }: ClaimChartProps) {
  const lost = tallies.filter(tally => tally.population);
  const others = tallies.filter(tally => !tally.population);
  const areEndsRaised = tallies.some(({ population }) => population === 'UNKNOWN');
  const subjects = { everything, areEndsRaised, variables };
  return (
    <section id="claims" class="chart" aria-labelledby="claims-heading">
      <header class="section-head">
        <h2 id="claims-heading">Who claims what about the losses</h2>
        <ViewActions name="claim-chart" document={ClaimChartDocument} variables={variables} />
      </header>
      <MarkPatterns />
      <Subjects tallies={lost} title="Losses" {...subjects} />
      <Subjects tallies={others} title="Strength and means" {...subjects} />
    </section>
  );
}

interface SubjectsProps {
  tallies: Tally[];
  title: string;
  everything: MeasuredFragment[];
  areEndsRaised: boolean;
  variables: ClaimChartQueryVariables;
}

/** Some tallies by what they are about: a side, or the whole engagement, and where they count losses, among whom. */
function Subjects({ tallies, title, everything, ...panel }: SubjectsProps) {
  return [...Map.groupBy(tallies, nameSubject)].map(([subject, ofSubject]) => (
    <section key={subject} class="side">
      <h3>
        {title}: {subject}
      </h3>
      {ofSubject.map(tally => (
        <MeasurePanel
          key={tally.measure}
          tally={tally}
          everything={everything.filter(other => nameSubject(other) === subject && other.measure === tally.measure)}
          {...panel}
        />
      ))}
    </section>
  ));
}
