import { createContext } from 'react';

/**
 * Asks who is signed in. To somebody whose session ended, everything is absent: before a page says so, it asks whether
 * they should sign in instead.
 */
export const SessionCheck = createContext<() => void>(() => undefined);
