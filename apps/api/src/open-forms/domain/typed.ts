import { tidy } from '@lib/kernel';

/** Signs that are not seen, or turn round how what follows them is read: no name and no sentence needs them. */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** One line, as it can stand in the subject of a letter or a heading. */
export const oneLine = (typed: string | null | undefined): string =>
  tidy(typed)
    .replaceAll(UNSEEN, (sign) => (/\p{Cc}/u.test(sign) ? ' ' : ''))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Lines, with what is not seen taken out. */
export const seenLines = (typed: string | null | undefined): string =>
  tidy(typed)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replaceAll(UNSEEN, '').trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
