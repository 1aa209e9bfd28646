import { hashOf, type Secrets } from '@lib/access';
import { transaction } from '@lib/database';

/** Of the link by which this person answers this invitation: good until a day after the meeting, and the same in every letter. */
export async function respondToken(secrets: Secrets, invitationId: string, personId: string): Promise<string> {
  const token = secrets.linkToken('respond', invitationId, personId);
  await transaction().query(
    `insert into link (audience_id, token_hash, purpose, person_id, subject_id)
     select id, $1, 'RESPOND', $2, $3 from audience where person_id = $2 and kind = 'SELF' on conflict (token_hash) do nothing`,
    [hashOf(token), personId, invitationId],
  );
  return token;
}
