import { TimelineDocument, type TimelineOfEngagementFragment, type TimelineQueryVariables } from '../../generated/graphql';
import { useList } from '../api/useList';
import { Statement } from '../footnotes/Statement';
import { formatDate } from '../text/dates';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';

interface TimelineProps {
  /** The first events. */
  first: TimelineOfEngagementFragment['timeline'];
  variables: TimelineQueryVariables;
}

/** What happened when, by all accounts that the lenses let through. */
export function Timeline({ first, variables }: TimelineProps) {
  const events = useList(first, TimelineDocument, variables, answer => answer.engagement?.timeline);
  const dates = Map.groupBy(events.items, event => event.occurred?.text ?? null);
  return (
    <section id="timeline" aria-labelledby="timeline-heading">
      <header class="section-head">
        <h2 id="timeline-heading">What happened when</h2>
        <ViewActions name="timeline" document={TimelineDocument} variables={variables} listOf={data => data.engagement?.timeline} />
      </header>
      <ol class="timeline">
        {[...dates].map(([date, happenings]) => (
          <li key={date}>
            <h3>{date ? <time dateTime={date}>{formatDate(date)}</time> : 'Undated'}</h3>
            <ul>
              {happenings.map(event => (
                <li key={event.slug} data-side={event.side?.ordinal ?? 0}>
                  <Statement claim={event}>{event.place && <span class="place">{event.place.name}</span>}</Statement>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <More list={events} of="events" />
    </section>
  );
}
