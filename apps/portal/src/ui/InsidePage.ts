import { createContext } from 'react';

/** True below a page: what stands in for a part of it has no heading of the page, and is not its main part. */
export const InsidePage = createContext(false);
