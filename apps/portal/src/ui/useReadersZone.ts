import { useSyncExternalStore } from 'react';

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const never = () => () => undefined;

/** Where the reader's clock is. The server does not know it: what it draws goes by the clock of the United Kingdom. */
export const useReadersZone = () =>
  useSyncExternalStore(
    never,
    () => readersZone,
    () => 'Europe/London',
  );
