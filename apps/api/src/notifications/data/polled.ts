import { transaction } from '@lib/database';

export interface PolledPerson {
  readonly askedId: string;
  readonly personId: string;
  readonly address: string;
}

/** Whoever fills each seat that is asked, and the officers asked by name; the deputies too, where they are to know. */
export const askedIn = (
  pollId: string,
  capacities: readonly ('REPRESENTATIVE' | 'DEPUTY')[],
): Promise<PolledPerson[]> =>
  transaction().query<PolledPerson[]>(
    `select a.id as "askedId", p.id as "personId", p.email as address from date_poll_asked a
     left join seat_term t on t.seat_id = a.seat_id and t.ended_at is null and t.held @> app.today() and t.capacity = any ($2)
     join person p on p.id = coalesce(a.person_id, t.person_id) where a.poll_id = $1`,
    [pollId, capacities],
  );

/** Who opened the poll, while they serve the partnership; its officers after that. */
export const keepersOf = (pollId: string): Promise<Omit<PolledPerson, 'askedId'>[]> =>
  transaction().query(
    `with serving as (
       select distinct o.person_id, o.person_id = d.organiser_id as is_organiser from date_poll d join office_term o on o.partnership_id = d.partnership_id
         and o.ended_at is null and o.held @> app.today() where d.id = $1)
     select p.id as "personId", p.email as address from serving s join person p on p.id = s.person_id
     where s.is_organiser or not exists (select 1 from serving where is_organiser)`,
    [pollId],
  );

const WORDS: Record<string, string> = {
  YES: 'You answered “yes” to this time when we looked for a date, so you are down as coming. Answer again if that has changed.',
  IF_NEED_BE:
    'You answered “if need be” to this time when we looked for a date, so you are down as tentative. Please say whether you come.',
  NO: 'You answered “no” to this time when we looked for a date, so you are down with apologies. Answer again if you can come after all, or send your deputy.',
};

/** How the answer to an invitation came about, when it was carried over from a poll and nobody has answered since; null otherwise. */
export async function saidInPoll(invitationId: string): Promise<string | null> {
  const [row] = await transaction().query<{ answer: string }[]>(
    `select x.answer from meeting_invitation i join date_poll d on d.meeting_id = i.meeting_id
     join date_poll_asked a on a.poll_id = d.id and (a.seat_id = i.seat_id or a.person_id = i.person_id)
     join date_poll_answer x on x.asked_id = a.id and x.time_id = d.chosen_time_id
     where i.id = $1 and i.responded_at = a.answered_at`,
    [invitationId],
  );
  return (row && WORDS[row.answer]) ?? null;
}
