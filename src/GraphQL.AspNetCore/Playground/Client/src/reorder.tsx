import type { ComponentProps } from 'react';

type ListProps = ComponentProps<'ul'> & { values: unknown; onReorder: unknown; axis: unknown };

/** Stands in for framer-motion, an eighth of the script, from which GraphiQL takes only that tabs can be dragged. */
export const Reorder = {
  Group: ({ values: _values, onReorder: _onReorder, axis: _axis, ...props }: ListProps) => <ul {...props} />,
  Item: ({ value: _value, ...props }: Omit<ComponentProps<'li'>, 'value'> & { value: unknown }) => <li {...props} />,
};
