/** Of one document; beyond it the pack has a page in its place that says so. */
export const UNPACKED = { unpackedMb: 100 } as const;
