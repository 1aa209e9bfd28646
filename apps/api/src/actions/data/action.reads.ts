import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, reads, self, sql } from '@lib/reads';
import { actionPolicy } from '../action.policy.js';
import { URGENCY } from './action-lists.reads.js';

interface ActionRow {
  readonly partnershipId: string;
  readonly ownerId: string | null;
  readonly agencyId: string | null;
  readonly state: 'OPEN' | 'DONE' | 'CLOSED';
}

function abilities({ state, ...action }: ActionRow, actor: Actor) {
  const isTheirs = actionPolicy.update.allows(actor, action);
  const isOpen = state === 'OPEN';
  const closes = actionPolicy.close.allows(actor, action);
  return {
    note: isTheirs,
    addEvidence: isTheirs && actor.hasPlaceAt(action.partnershipId),
    sayDone: isOpen && isTheirs,
    change: isOpen && actionPolicy.change.allows(actor, action),
    snooze: isOpen && isTheirs,
    close: state !== 'CLOSED' && closes,
    reopen: !isOpen && closes,
  };
}

export const actionReads = reads({
  Query: { action: one('action', { where: { id: arg('id') } }) },
  Meeting: {
    openActions: many('action', {
      on: { partnership_id: 'partnership_id' },
      where: sql`${self}.state <> 'CLOSED'`,
      order: ['sorted_on', 'id'],
      limit: 100,
    }),
    actions: many('action', { on: 'meeting_id', order: ['recorded_at', 'id'], limit: 100 }),
  },
  Action: from('action', {
    owner: one('person', { on: 'owner_id' }),
    agency: one('agency', { on: 'agency_id' }),
    isOverdue: sql`${self}.state = 'OPEN' and ${self}.due_on < app.today()`,
    urgency: URGENCY,
    // Whoever does not see the audience is a lead of the agency, who sees nothing that is restricted.
    isRestricted: sql`(select w.kind <> 'PARTNERSHIP' from audience w where w.id = ${self}.audience_id)`,
    partnership: one('partnership', { on: 'partnership_id' }),
    meeting: one('meeting', { on: 'meeting_id' }),
    item: one('agenda_entry', { on: 'item_id' }),
    doneBy: one('person', { on: 'done_by_id' }),
    closedBy: one('person', { on: 'closed_by_id' }),
    entries: many('action_entry', { on: 'action_id', order: ['at', 'id'], limit: 300 }),
    told: many('action_told', { on: 'action_id', order: ['told_at', 'id'], limit: 100 }),
    viewerCan: computed({ needs: ['partnership_id', 'owner_id', 'agency_id', 'state'], by: abilities }),
  }),
  ActionTold: from('action_told', {}),
  ActionEntry: from('action_entry', {
    file: one('stored_file', { on: 'file_id' }),
    formerOwner: one('person', { on: 'former_owner_id' }),
    formerAgency: one('agency', { on: 'former_agency_id' }),
    owner: one('person', { on: 'owner_id' }),
    agency: one('agency', { on: 'agency_id' }),
    by: one('person', { on: 'by_id' }),
  }),
});
