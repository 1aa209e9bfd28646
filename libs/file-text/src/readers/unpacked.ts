/** Of one document; beyond it nothing more of it is read. */
export const UNPACKED = { unpackedMb: 300 } as const;
