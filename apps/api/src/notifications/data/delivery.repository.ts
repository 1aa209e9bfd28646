import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction } from '@lib/database';
import { enqueue, type Heard } from '@lib/events';
import type { Delivery, NewDelivery } from './delivery.js';

/** Who may look after a delivery: the partnership it belongs to, the person it is for, or the national coordinator's office. */
export const caretakerOf = ({
  partnershipId,
  personId,
}: {
  partnershipId: string | null;
  personId: string | null;
}): Caller =>
  partnershipId
    ? { kind: 'partnership', partnershipId, purpose: 'deliver mail' }
    : personId
      ? { kind: 'person', personId, purpose: 'deliver mail' }
      : { kind: 'national', purpose: 'deliver mail' };

const COLUMNS = `id, kind, partnership_id as "partnershipId", person_id as "personId", address, subject_id as "subjectId", meeting_id as "meetingId", series_part_id as "seriesPartId", state, attempts,
  (select count(*)::int from delivery b where b.person_id = delivery.person_id and (b.meeting_id = delivery.meeting_id or b.series_part_id = delivery.series_part_id)
   and b.kind in ('MEETING_LEFT', 'MEETING_RELEASED', 'SERIES_LEFT')) as "timesTakenBack"`;

@Injectable()
export class DeliveryRepository {
  /** Notes what is to be sent about a fact, and queues it. Noting the same twice changes nothing. */
  async add(event: Heard, deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    const rows = await transaction().query<{ id: string; personId: string | null }[]>(
      `insert into delivery (audience_id, event_id, kind, partnership_id, person_id, address, subject_id, meeting_id, series_part_id)
       select coalesce(
           (select id from audience where partnership_id = $2 and kind = 'OFFICERS'),
           (select id from audience where person_id = d.person_id and kind = 'SELF'),
           (select id from audience where kind = 'NATIONAL')),
         $1, d.kind, $2, d.person_id, d.address, d.subject_id, d.meeting_id,
         coalesce(d.series_part_id, (select m.series_part_id from meeting m where m.id = d.meeting_id))
       from jsonb_to_recordset($3::jsonb) as d (kind text, person_id uuid, address text, subject_id uuid, meeting_id uuid, series_part_id uuid)
       on conflict (event_id, kind, address, subject_id) do nothing
       returning id, person_id as "personId"`,
      [
        event.id,
        event.partnershipId,
        JSON.stringify(
          deliveries.map(({ kind, personId, address, subjectId, meetingId, seriesPartId = null }) => ({
            kind,
            person_id: personId,
            address,
            subject_id: subjectId,
            meeting_id: meetingId,
            series_part_id: seriesPartId,
          })),
        ),
      ],
    );
    for (const { id, personId } of rows) {
      await enqueue('send', { deliveryId: id, partnershipId: event.partnershipId, personId }, { jobKey: `send:${id}` });
    }
  }

  async get(id: string): Promise<Delivery | null> {
    const [row] = await transaction().query<Delivery[]>(`select ${COLUMNS} from delivery where id = $1`, [id]);
    return row ?? null;
  }

  async markSent(id: string): Promise<void> {
    await transaction().query(
      `update delivery set state = 'SENT', sent_at = now(), attempts = attempts + 1, last_error = '' where id = $1`,
      [id],
    );
  }

  async markDropped(id: string): Promise<void> {
    await transaction().query(`update delivery set state = 'DROPPED' where id = $1`, [id]);
  }

  async markFailed(id: string, error: string, isParked: boolean): Promise<void> {
    await transaction().query(
      `update delivery set attempts = attempts + 1, last_error = left($2, 300), state = case when $3 then 'PARKED' else state end where id = $1`,
      [id, error, isParked],
    );
  }

  /** Takes a parked delivery up again; answers whether it was parked. */
  async unpark(delivery: Delivery): Promise<boolean> {
    const [, changed] = await transaction().query<[unknown, number]>(
      `update delivery set state = 'QUEUED', last_error = '' where id = $1 and state = 'PARKED'`,
      [delivery.id],
    );
    if (changed !== 1) return false;
    const { id, partnershipId, personId } = delivery;
    await enqueue('send', { deliveryId: id, partnershipId, personId }, { jobKey: `send:${id}` });
    return true;
  }
}
