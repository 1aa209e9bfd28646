import { randomInt } from 'node:crypto';

/** Without the letters and digits that are taken for one another, written or said: 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V. */
const SIGNS = '234679ACDEFGHJKMNPQRTVWXY';

const four = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** What to say on the telephone: RT-7F3K-92QA. It opens nothing. */
export const newReference = (): string => `RT-${four()}-${four()}`;
