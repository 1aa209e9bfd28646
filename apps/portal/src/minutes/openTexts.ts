import { createContext } from 'react';
import type { SharedText } from './sharedText';

/** The texts that are open on this page, so that leaving it asks once about all of them. */
export const OpenTexts = createContext<Set<SharedText>>(new Set());
