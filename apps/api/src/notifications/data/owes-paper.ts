import { transaction } from '@lib/database';
import type { Addressee } from './officers.js';

/** Who is to deliver what was asked for: the officer, or whoever fills the seat; its deputy where nobody does. */
export const owesPaper = (requestId: string): Promise<Addressee[]> =>
  transaction().query(
    `select p.id as "personId", p.email as address from paper_request r
     left join lateral (select t.person_id from seat_term t where t.seat_id = r.seat_id and t.ended_at is null and t.held @> app.today()
       order by t.capacity desc limit 1) held on true
     join person p on p.id = coalesce(r.person_id, held.person_id) where r.id = $1`,
    [requestId],
  );
