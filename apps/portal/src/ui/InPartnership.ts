import { createContext } from 'react';

/** Tells the frame to which partnership a page belongs whose address does not say so, such as a meeting's. */
export const InPartnership = createContext<(slug: string | undefined) => void>(() => undefined);
