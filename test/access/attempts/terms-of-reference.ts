import { inDays } from '../../factories/days.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

/** The draft of home, begun anew. */
async function draft({ world, home }: RoundTable): Promise<string> {
  await world.sql(`delete from terms_version where partnership_id = $1 and state = 'DRAFT'`, [home.id]);
  const [made] = await world.sql<{ id: string }>(
    `insert into terms_version (audience_id, partnership_id, number, text, drafted_by_id)
     select id, $1, (select coalesce(max(number), 0) + 1 from terms_version where partnership_id = $1), 'Terms', $2
     from audience where partnership_id = $1 and kind = 'PARTNERSHIP' returning id`,
    [home.id, home.chair.id],
  );
  return String(made?.id);
}

export const termsOfReference: Readonly<Record<string, Attempt>> = {
  draftTerms: {
    ability: 'termsOfReference.draft',
    type: 'DraftTermsInput',
    input: async (table) => {
      await draft(table);
      await table.world.sql(`delete from terms_version where partnership_id = $1 and state = 'DRAFT'`, [table.home.id]);
      return { partnershipId: table.home.id, text: 'Terms' };
    },
  },
  changeTermsDraft: {
    ability: 'termsOfReference.draft',
    type: 'ChangeTermsDraftInput',
    input: async (table) => ({ termsId: await draft(table), version: 1, text: 'Other terms' }),
  },
  discardTermsDraft: {
    ability: 'termsOfReference.draft',
    type: 'DiscardTermsDraftInput',
    input: async (table) => ({ termsId: await draft(table), version: 1 }),
  },
  approveTerms: {
    ability: 'termsOfReference.approve',
    type: 'ApproveTermsInput',
    input: async (table) => ({
      termsId: await draft(table),
      version: 1,
      by: 'CHAIR',
      approvedOn: inDays(0),
      reviewOn: inDays(365),
    }),
  },
  moveTermsReview: {
    ability: 'termsOfReference.moveReview',
    type: 'MoveTermsReviewInput',
    input: async ({ world, home }) => {
      const [row] = await world.sql<{ version: number }>('select version from terms_review where partnership_id = $1', [
        home.id,
      ]);
      return { partnershipId: home.id, version: row?.version ?? 0, reviewOn: inDays(365) };
    },
  },
  setQuorum: {
    ability: 'termsOfReference.setQuorum',
    type: 'SetQuorumInput',
    input: async ({ world, home }) => {
      const [row] = await world.sql<{ version: number }>('select version from quorum_rule where partnership_id = $1', [
        home.id,
      ]);
      return {
        partnershipId: home.id,
        version: row?.version ?? 0,
        minimumSeats: 3,
        sectors: [],
        agencyIds: [],
        needsChair: true,
      };
    },
  },
};
