import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

async function parkedDelivery({ world, home }: RoundTable): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into delivery (audience_id, event_id, kind, partnership_id, person_id, address, subject_id, state)
     select a.id, e.id, 'MEETING_SCHEDULED', $1, $2, 'somebody@example.org', uuidv7(), 'PARKED' from event_log e join audience a on a.partnership_id = $1 and a.kind = 'OFFICERS'
     where e.partnership_id = $1 limit 1 returning id`,
    [home.id, home.chair.id],
  );
  return String(made?.id);
}

export const notifications: Readonly<Record<string, Attempt>> = {
  retryDelivery: {
    ability: 'delivery.retry',
    type: 'RetryDeliveryInput',
    input: async (table) => ({ deliveryId: await parkedDelivery(table) }),
  },
};
