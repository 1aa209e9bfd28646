import { useEffect, useEffectEvent } from 'react';

/** Sent on `window` by the socket when it is connected again after a break: what happened meanwhile was not heard. */
export const reconnectedEvent = 'roundtable:reconnected';

/** Calls when what is on the page may be out of date: after a break in the line, and when the reader comes back to it. */
export function useReconnected(ask: () => void) {
  const again = useEffectEvent(ask);
  useEffect(() => {
    const lineIsBack = () => again();
    const readerIsBack = () => document.visibilityState === 'visible' && again();
    window.addEventListener(reconnectedEvent, lineIsBack);
    window.addEventListener('online', lineIsBack);
    document.addEventListener('visibilitychange', readerIsBack);
    return () => {
      window.removeEventListener(reconnectedEvent, lineIsBack);
      window.removeEventListener('online', lineIsBack);
      document.removeEventListener('visibilitychange', readerIsBack);
    };
  }, []);
}
