import type { ComponentProps } from 'react';

type GroupProps = ComponentProps<'ul'> & { values: unknown; onReorder: unknown; axis: unknown };
type ItemProps = Omit<ComponentProps<'li'>, 'value'> & { value: unknown };

/**
 * Stands in for framer-motion, an eighth of the script, from which GraphiQL takes only that tabs can be dragged.
 * The tabs are a list of buttons, as a tab must not have others in it, such as the one that closes it.
 */
export const Reorder = {
  Group: ({ values: _values, onReorder: _onReorder, axis: _axis, role: _role, ...props }: GroupProps) => <ul {...props} />,
  Item: ({ value: _value, role: _role, 'aria-selected': isActive, ...props }: ItemProps) => <li {...props} aria-current={isActive} />,
};
