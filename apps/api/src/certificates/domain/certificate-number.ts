import { randomInt } from 'node:crypto';

/** Without what is taken for one another, written or said: 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V. */
const SIGNS = '34679ACDEFGHJKMNPQRTVWXY';
const GROUPS = 4;
const GROUP = 5;

const sign = () => SIGNS[randomInt(SIGNS.length)];
const group = () => Array.from({ length: GROUP }, sign).join('');

/** 20 signs of 24, which is 91 bits: K7QRM-4XHTC-9DWPA-E3FGN. Nobody comes upon one by trying. */
export const newNumber = (): string => Array.from({ length: GROUPS }, group).join('-');

/** As it is kept, however it was typed; null when it can be no number of ours. */
export function numberIn(typed: string): string | null {
  const signs = typed
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '');
  if (signs.length !== GROUPS * GROUP || !signs.split('').every((given) => SIGNS.includes(given))) return null;
  return Array.from({ length: GROUPS }, (_, index) => signs.slice(index * GROUP, (index + 1) * GROUP)).join('-');
}
