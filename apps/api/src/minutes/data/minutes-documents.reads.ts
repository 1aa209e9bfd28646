import type { Actor } from '@lib/access';
import { computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { minutesPolicy } from '../minutes.policy.js';

interface DocumentRow {
  readonly partnershipId: string;
  readonly state: 'CIRCULATED' | 'APPROVED';
  readonly attended: boolean;
  readonly hasCorrections: boolean;
}

/** As the use case asks: there, or invited where nobody ticked who was. */
const ATTENDED = sql`(exists (select from attendance a where a.meeting_id = ${self}.meeting_id and a.state = 'PRESENT'
    and (a.person_id = app.person_id() or a.seat_id = any ((select app.seat_ids())::uuid[])))
  or not exists (select from sitting s where s.meeting_id = ${self}.meeting_id)
    and exists (select from meeting_invitation i where i.meeting_id = ${self}.meeting_id
      and (i.person_id = app.person_id() or i.seat_id = any ((select app.seat_ids())::uuid[]))))`;

export const minutesDocumentReads = reads({
  Meeting: {
    minutesDocuments: many('minutes_document', { on: 'meeting_id', order: ['kind', 'id'] }),
  },
  MinutesDocument: from('minutes_document', {
    content: sql`(select v.content from minutes_version v where v.document_id = ${self}.id and v.number = ${self}.number)`,
    seenBy: sql`(select p.kind from meeting_part p where p.meeting_id = ${self}.meeting_id and p.audience_id = ${self}.audience_id)`,
    meeting: one('meeting', { on: 'meeting_id' }),
    approvedAtMeeting: one('meeting', { on: 'approved_at_meeting_id' }),
    approvedAtItem: one('agenda_entry', { on: 'approved_at_item_id' }),
    corrections: many('minutes_correction', { on: 'document_id', order: ['proposed_at', 'id'], limit: 100 }),
    versions: many('minutes_version', { on: 'document_id', order: ['number desc', 'id'], limit: 100 }),
    notes: many('minutes_note', { on: 'document_id', order: ['written_at', 'id'], limit: 100 }),
    laterMeetings: many('meeting', {
      on: sql`${self}.partnership_id = ${parent}.partnership_id and ${self}.status = 'SCHEDULED' and ${self}.starts_at <= now()
        and ${self}.starts_at > (select m.starts_at from meeting m where m.id = ${parent}.meeting_id) and ${parent}.state = 'CIRCULATED'`,
      order: ['starts_at', 'id'],
      limit: 10,
    }),
    address: sql`'/minutes/' || ${self}.id`,
    viewerCan: computed({
      needs: ['partnership_id', 'state'],
      with: {
        attended: ATTENDED,
        hasCorrections: sql`exists (select from minutes_correction c where c.document_id = ${self}.id and c.state = 'OPEN')`,
      },
      by: ({ state, attended, hasCorrections, ...document }: DocumentRow, actor: Actor) => ({
        proposeCorrection:
          state === 'CIRCULATED' &&
          minutesPolicy.proposeCorrection.allows(actor, document) &&
          (attended || actor.isOfficerOf(document.partnershipId)),
        approve: state === 'CIRCULATED' && !hasCorrections && minutesPolicy.approve.allows(actor, document),
        addNote: state === 'APPROVED' && minutesPolicy.addNote.allows(actor, document),
      }),
    }),
  }),
  MinutesVersion: from('minutes_version', {
    correction: one('minutes_correction', { on: 'correction_id' }),
  }),
  MinutesNote: from('minutes_note', {}),
  MinutesCorrection: from('minutes_correction', {
    document: one('minutes_document', { on: 'document_id' }),
    proposedBy: one('person', { on: 'proposed_by_id' }),
    isMineToDecide: computed({
      needs: ['partnership_id', 'state'],
      by: ({ state, ...correction }: { readonly state: string; readonly partnershipId: string }, actor: Actor) =>
        state === 'OPEN' && minutesPolicy.decideCorrection.allows(actor, correction),
    }),
  }),
  Viewer: {
    minutesToCheck: many('minutes', {
      on: sql`${self}.state = 'DRAFT' and exists (select from office_term o where o.person_id = app.person_id() and o.partnership_id = ${self}.partnership_id
          and o.office in ('CHAIR', 'VICE_CHAIR') and o.ended_at is null and o.held @> app.today())
        and exists (select from meeting m where m.id = ${self}.meeting_id and m.ends_at <= now())`,
      order: ['begun_at', 'id'],
      limit: 20,
    }),
    correctionsToDecide: many('minutes_correction', {
      on: sql`${self}.state = 'OPEN' and exists (select from office_term o where o.person_id = app.person_id()
        and o.partnership_id = ${self}.partnership_id and o.ended_at is null and o.held @> app.today())`,
      order: ['proposed_at', 'id'],
      limit: 20,
    }),
  },
});
