import { useEffect, useState } from 'react';
import { serverNow } from '../ui/serverClock';

/** The time of the server, anew every few seconds while somebody looks. */
export function useServerTime(everyMs = 5000) {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && setNow(serverNow());
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [everyMs]);
  return now;
}
