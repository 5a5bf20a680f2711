interface ChoiceProps<TKey extends string> {
  name: string;
  value: TKey | '';
  /** What can be chosen, with what people call it. */
  options: Record<TKey, string>;
  /** What the choice of none is called; without it one has to be chosen. */
  none?: string;
  onChange: (value: TKey | '') => void;
}

/** A filter or an order of which one can be chosen. */
export function Choice<TKey extends string>({ name, value, options, none, onChange }: ChoiceProps<TKey>) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={event => onChange(event.currentTarget.value as TKey | '')}>
        {none && <option value="">{none}</option>}
        {Object.entries<string>(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
