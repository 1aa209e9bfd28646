import type { Actor } from '@lib/access';
import { asc, computed, from, many, parent, reads, self, sql } from '@lib/reads';
import { addressPolicy } from '../address.policy.js';

interface PartnershipRow {
  readonly id: string;
  readonly endedOn: string | null;
}

interface AddressRow {
  readonly partnershipId: string;
  readonly isOver: boolean;
}

interface Listed {
  readonly addresses: readonly { label: string; lines: string; postcode: string; note: string }[];
}

export const addressReads = reads({
  // What was copied for the public, and nothing else.
  DirectoryEntry: {
    addresses: computed({ needs: ['addresses'], by: ({ addresses }: Listed) => addresses }),
  },
  Partnership: {
    // What is safe stands among the others for those it is for, and leaves no gap for anybody else.
    addresses: many('partnership_address', {
      on: 'partnership_id',
      order: [asc(sql`lower(${self}.label)`), 'id'],
    }),
    canKeepAddresses: computed({
      needs: ['id', 'ended_on'],
      by: ({ id, endedOn }: PartnershipRow, actor: Actor) =>
        endedOn === null && addressPolicy.keep.allows(actor, { partnershipId: id }),
    }),
  },
  PartnershipAddress: from('partnership_address', {
    seats: many('seat', {
      on: sql`${self}.id in (select n.seat_id from audience_seat n where n.audience_id = ${parent}.audience_id and ${parent}.seen_by = 'NAMED')`,
      order: ['id'],
    }),
    viewerCan: computed({
      needs: ['partnership_id'],
      with: {
        isOver: sql`exists (select from partnership p where p.id = ${self}.partnership_id and p.ended_on is not null)`,
      },
      by: ({ partnershipId, isOver }: AddressRow, actor: Actor) => {
        const keeps = addressPolicy.keep.allows(actor, { partnershipId });
        return { change: keeps && !isOver, remove: keeps };
      },
    }),
  }),
});
