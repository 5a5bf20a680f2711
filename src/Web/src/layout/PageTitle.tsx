import { useEffect, useRef } from 'preact/hooks';

/** Whether a page has been shown before: the browser announces the first one itself. */
let isLater = false;

/** The heading of a page, which also names it in the browser and, on the way from another page, to screen readers. */
export function PageTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = children === 'Contested' ? children : `${children} · Contested`;
    if (isLater && !location.hash) {
      heading.current?.focus({ preventScroll: true });
    }
    isLater = true;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
