import type { ComponentChildren } from 'preact';
import { noLenses, type Lenses } from './lenses';
import { describeLenses, findUnknown, type LensChoices } from './words';

interface LensSummaryProps {
  lenses: Lenses;
  /** What of the address is no lens. */
  problems: string[];
  choices: LensChoices;
  onChange: (lenses: Lenses) => void;
  /** What the lenses leave. */
  children: ComponentChildren;
}

/** Says what the lenses do and what they leave, and leads back to everything; also what is wrong with them. */
export function LensSummary({ lenses, problems, choices, onChange, children }: LensSummaryProps) {
  const sentences = describeLenses(lenses, choices);
  const unknown = [
    ...findUnknown(lenses.accordingTo, choices.claimants).map(found => ({ ...found, lens: 'accordingTo' as const, text: `Nobody called “${found.slug}” claims anything here.` })),
    ...findUnknown(lenses.documents, choices.documents).map(found => ({ ...found, lens: 'documents' as const, text: `No document here is called “${found.slug}”.` })),
  ];
  return (
    <div class="lens-summary" role="status">
      {problems.map(problem => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {unknown.map(({ text, slug, nearest, lens }) => (
        <p key={text} class="problem">
          {text}
          {nearest && (
            <>
              {' '}
              Did you mean {nearest.slug}?{' '}
              <button type="button" onClick={() => onChange({ ...lenses, [lens]: lenses[lens].map(other => (other === slug ? nearest.slug : other)) })}>
                {nearest.name}
              </button>
            </>
          )}
        </p>
      ))}
      {sentences.length > 0 && (
        <p>
          {sentences.join(' ')} {children}{' '}
          <button type="button" onClick={() => onChange(noLenses)}>
            Show all
          </button>
        </p>
      )}
    </div>
  );
}
