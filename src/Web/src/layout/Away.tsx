import { useEffect, useState } from 'preact/hooks';
import { isAway, onAwayChange, tryNow } from '../api/connection';

/** Says that the server is away, once for whatever waits for it. The page stays as it is meanwhile. */
export function Away() {
  const [isShown, setIsShown] = useState(isAway);
  useEffect(() => {
    const update = () => setIsShown(isAway());
    update();
    addEventListener('online', tryNow);
    const forget = onAwayChange(update);
    return () => {
      removeEventListener('online', tryNow);
      forget();
    };
  }, []);
  return (
    <div class="away" role="status">
      {isShown && (
        <p>
          The server does not answer. It is asked again by itself; what you see stays.{' '}
          <button type="button" onClick={tryNow}>
            Try now
          </button>
        </p>
      )}
    </div>
  );
}
