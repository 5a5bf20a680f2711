import type { PartialList } from '../api/useList';
import { abbreviateDate } from '../text/dates';
import { More } from '../views/More';
import { Chips } from './Chips';
import { KnownBy } from './KnownBy';
import { Lens } from './Lens';
import type { LensOption, Lenses } from './lenses';
import { Tolerance } from './Tolerance';
import { describeChoice, formatShare } from './words';

interface LensBarProps {
  claimants: LensOption[];
  /** The actors among the claimants, of which there may be more. */
  actors: PartialList<LensOption>;
  claimantsTotal: number;
  documents: LensOption[];
  /** The days on which references came out, the earliest first. */
  days: string[];
  /** The references that the days are of, of which there may be more. */
  references: PartialList<unknown>;
  lenses: Lenses;
  onChange: (lenses: Lenses) => void;
}

/** Narrows the page down to the word of some claimants, to some documents, and to what was known on a day; and says how far apart figures may lie. */
export function LensBar({ claimants, actors, claimantsTotal, documents, days, references, lenses, onChange }: LensBarProps) {
  const { accordingTo, knownBy, tolerance } = lenses;
  return (
    <div class="lenses" role="group" aria-label="Lenses">
      <Lens
        name="Claimants"
        value={describeChoice(accordingTo, claimants, claimantsTotal)}
        isSet={accordingTo.length > 0}
        meaning="Shows only what these claimants say, in whichever document it stands. A document is the claimant of what it says itself."
      >
        <Chips legend="Claimants" all="everyone" options={claimants} chosen={accordingTo} onChange={chosen => onChange({ ...lenses, accordingTo: chosen })} />
        <More list={actors} of="claimants" />
      </Lens>
      {(documents.length > 1 || lenses.documents.length > 0) && (
        <Lens
          name="Documents"
          value={describeChoice(lenses.documents, documents, documents.length)}
          isSet={lenses.documents.length > 0}
          meaning="Shows only what stands in these documents, whoever says it."
        >
          <Chips legend="Documents" all="all documents" options={documents} chosen={lenses.documents} onChange={chosen => onChange({ ...lenses, documents: chosen })} />
        </Lens>
      )}
      {days.length > 0 && (
        <Lens
          name="Known by"
          value={knownBy ? abbreviateDate(knownBy) : 'today'}
          isSet={knownBy !== null}
          meaning="Shows only claims that can be shown to have existed on this day, by the date of a reference or of their document. Claims that nothing dates are left out."
        >
          <KnownBy days={days} knownBy={knownBy} onChange={day => onChange({ ...lenses, knownBy: day })} />
          <More list={references} of="references with their days" />
        </Lens>
      )}
      <Lens
        name="Tolerance"
        value={tolerance ? formatShare(tolerance) : 'none'}
        isSet={tolerance !== null}
        meaning="Lets figures count as fitting that lie no further apart than this, in parts of the higher one. It leaves out no claim."
      >
        <Tolerance tolerance={tolerance} onChange={share => onChange({ ...lenses, tolerance: share })} />
      </Lens>
    </div>
  );
}
