import type { Actor } from '@lib/access';
import { computed, from, many, one, reads, self, sql } from '@lib/reads';
import { interestPolicy, sittingPolicy } from '../sitting.policy.js';

interface DeclarationRow {
  readonly partnershipId: string;
  readonly declaredById: string;
  readonly isSettled: boolean;
}

const standing = { withdrawn_at: null };

export const interestReads = reads({
  Meeting: {
    interests: many('interest_declaration', {
      on: 'meeting_id',
      where: standing,
      order: ['declared_at', 'id'],
      limit: 200,
    }),
    viewerCanDeclareInterest: computed({
      needs: ['partnership_id', 'status'],
      with: {
        isSettled: sql`exists (select 1 from sitting s where s.meeting_id = ${self}.id and s.settled_at is not null)`,
      },
      by: (meeting: { partnershipId: string; status: string; isSettled: boolean }, actor: Actor) =>
        meeting.status === 'SCHEDULED' && !meeting.isSettled && sittingPolicy.declareInterest.allows(actor, meeting),
    }),
  },
  Sitting: {
    interests: many('interest_declaration', {
      on: { meeting_id: 'meeting_id' },
      where: standing,
      order: ['declared_at', 'id'],
      limit: 200,
    }),
  },
  InterestDeclaration: from('interest_declaration', {
    item: one('agenda_entry', { on: 'item_id' }),
    person: one('person', { on: 'person_id' }),
    declaredBy: one('person', { on: 'declared_by_id' }),
    decidedBy: one('person', { on: 'decided_by_id' }),
    isMine: sql`coalesce(${self}.person_id = app.person_id(), false)`,
    viewerCan: computed({
      needs: ['partnership_id', 'declared_by_id'],
      with: {
        isSettled: sql`exists (select 1 from sitting s where s.meeting_id = ${self}.meeting_id and s.settled_at is not null)`,
      },
      by: ({ isSettled, ...declaration }: DeclarationRow, actor: Actor) => ({
        decide: !isSettled && sittingPolicy.decideInterest.allows(actor, declaration),
        withdraw: !isSettled && interestPolicy.withdraw.allows(actor, declaration),
      }),
    }),
  }),
});
