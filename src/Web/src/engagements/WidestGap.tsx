import { nameSubject } from '../chart/figures';
import { measures } from '../text/names';
import { Opposites, type Dispute } from './Opposites';

/** The losses about which accounts lie furthest apart, to show what the page is about. */
export function WidestGap({ dispute }: { dispute: Dispute }) {
  const { engagement, measure } = dispute;
  return (
    <section class="widest" aria-labelledby="widest-heading">
      <p class="kicker" id="widest-heading">
        The losses about which accounts lie furthest apart
      </p>
      <p>
        <a href={`/engagements/${engagement.slug}#claims`}>{engagement.name}</a>
        {' · '}
        {nameSubject(dispute)}: {measures[measure].toLowerCase()}
      </p>
      <Opposites dispute={dispute} />
    </section>
  );
}
