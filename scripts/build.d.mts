/** Bundles the portal, for browsers and for the API, if its sources have changed since it was last done. */
export function buildPortal(): Promise<void>;
