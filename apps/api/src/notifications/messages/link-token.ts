import { hashOf, type Secrets } from '@lib/access';
import { transaction } from '@lib/database';

type Purpose = 'respond' | 'search';

/** Of the link by which this person does this with that thing: the same in every letter, and good while the thing lets it be done. */
export async function linkToken(
  secrets: Secrets,
  purpose: Purpose,
  subjectId: string,
  personId: string,
): Promise<string> {
  const token = secrets.linkToken(purpose, subjectId, personId);
  await transaction().query(
    `insert into link (audience_id, token_hash, purpose, person_id, subject_id)
     select id, $1, $2, $3, $4 from audience where person_id = $3 and kind = 'SELF' on conflict (token_hash) do nothing`,
    [hashOf(token), purpose.toUpperCase(), personId, subjectId],
  );
  return token;
}
