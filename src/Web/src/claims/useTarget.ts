import { useEffect, useState } from 'preact/hooks';

/** Whether the address names a part of the page. */
export function useIsTarget(id: string): boolean {
  const [isTarget, setIsTarget] = useState(() => namesPart(id));
  useEffect(() => {
    const follow = () => setIsTarget(namesPart(id));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [id]);
  return isTarget;
}

/** Goes to the part of a page that its address names once the part is there: the browser has looked for it before. */
export function useTarget(isThere: boolean): void {
  useEffect(() => {
    if (isThere && location.hash) {
      location.replace(location.hash);
    }
  }, [isThere]);
}

function namesPart(id: string): boolean {
  return location.hash.slice(1) === encodeURIComponent(id) || location.hash.slice(1) === id;
}
