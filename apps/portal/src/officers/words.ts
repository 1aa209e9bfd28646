import { officeWords } from '../partnerships/words';
import type { Office } from '../gql/enums';

/** An office within a sentence: "vice-chair". */
export const officeWord = (office: Office) => officeWords[office].toLowerCase();

/** What somebody who leaves an office no longer sees. */
export const WHAT_CLOSES =
  'meetings and invitations that only officers see, and the access needs of those at the table, are closed to';
