import { randomInt } from 'node:crypto';

/** Without signs that are taken for one another, on a poster or read out: 0 and o, 1, l and i. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 10;

/** Of some 800 million million: nobody comes upon one by trying. */
export const newCode = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** What somebody typed from a poster, as a code is kept; null when it can be none. */
export function codeIn(typed: string): string | null {
  const code = typed.toLowerCase();
  return /^[2-9a-hjkmnp-z]{10}$/.test(code) ? code : null;
}
