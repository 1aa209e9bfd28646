import type { Actor } from '@lib/access';
import { arg, asc, computed, count, from, many, one, parent, reads, same, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { mySeats } from '../../partnerships/index.js';
import { paperPolicy, paperworkPolicy } from '../paper.policy.js';

/** Of the row's meeting. */
const partnershipId = sql`(select m.partnership_id from meeting m where m.id = ${self}.meeting_id)`;
const isOff = sql`(select m.status = 'CANCELLED' from meeting m where m.id = ${self}.meeting_id)`;
const isAhead = sql`(select m.status = 'SCHEDULED' and m.ends_at > now() from meeting m where m.id = ${self}.meeting_id)`;

const ORDER = [asc(sql`${self}.place`), 'head_id', 'is_supplement', 'position', 'id'];
const isKept = sql`${self}.removed_at is null`;

interface PaperRow {
  readonly partnershipId: string | null;
  readonly isOff: boolean | null;
  readonly removedAt: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
}

interface RequestRow {
  readonly meeting: { readonly partnershipId: string; readonly isAhead: boolean; readonly isOff: boolean } | null;
  readonly state: string;
  readonly seatId: string | null;
  readonly personId: string | null;
}

interface MeetingRow {
  readonly partnershipId: string;
  readonly status: string;
  readonly isOver: boolean;
  readonly isServed: boolean;
}

export const paperReads = reads({
  Query: {
    paper: one('paper_entry', { where: { id: arg('id') } }),
    paperRequest: one('paper_request', { where: { id: arg('id') } }),
  },
  Viewer: {
    papersOwed: many('paper_request', {
      on: sql`(${self}.person_id = app.person_id() or ${self}.seat_id = any (${mySeats}))`,
      where: [{ state: 'ASKED' }, isAhead],
      order: ['due_on', 'id'],
      limit: 100,
    }),
  },
  Meeting: { paperwork: same() },
  AgendaItem: { papers: many('paper_entry', { on: 'item_id', where: isKept, order: ORDER }) },
  Paperwork: from('meeting', {
    papers: many('paper_entry', { on: 'meeting_id', where: isKept, order: ORDER }),
    removed: many('paper_entry', {
      on: 'meeting_id',
      where: sql`${self}.removed_at is not null`,
      order: ['removed_at desc', 'id'],
    }),
    requests: many('paper_request', { on: 'meeting_id', where: { state: 'ASKED' }, order: ['due_on', 'id'] }),
    settledRequests: many('paper_request', {
      on: 'meeting_id',
      where: sql`${self}.state <> 'ASKED'`,
      order: ['settled_at desc', 'id'],
    }),
    papersOn: sql`coalesce((select d.papers_on from papers_day d where d.meeting_id = ${self}.id), app.working_days_before(${self}.held_on, 5))`,
    papersDayVersion: sql`coalesce((select d.version from papers_day d where d.meeting_id = ${self}.id), 0)`,
    uncirculatedCount: count('paper', {
      on: 'meeting_id',
      where: [
        isKept,
        sql`exists (select 1 from paper_version v where v.paper_id = ${self}.id and v.number = ${self}.number_of_versions and v.circulated_at is null)`,
      ],
    }),
    keptDocuments: many('kept_document', {
      on: { partnership_id: 'partnership_id' },
      order: ['dated_on desc', 'id'],
      limit: 300,
    }),
    askableOfficers: many('person', {
      on: sql`${self}.id in (select o.person_id from office_term o where o.partnership_id = ${parent}.partnership_id and o.ended_at is null and o.held @> app.today())`,
      order: ['name', 'id'],
    }),
    viewerCan: computed({
      needs: ['partnership_id', 'status'],
      with: { isOver: sql`${self}.ends_at <= now()` },
      by: ({ status, isOver, ...meeting }: MeetingRow, actor: Actor) => ({
        ask: status === 'SCHEDULED' && !isOver && paperworkPolicy.ask.allows(actor, meeting),
        add: status === 'SCHEDULED' && paperworkPolicy.add.allows(actor, meeting),
        circulate: status === 'SCHEDULED' && paperworkPolicy.circulate.allows(actor, meeting),
      }),
    }),
  }),
  KeptDocument: from('kept_document', {}),
  Paper: from('paper_entry', {
    label: sql`concat_ws('. ', case when ${self}.is_late then 'Late paper' end, nullif(${self}.supplement_label, ''))`,
    meeting: one('meeting', { on: 'meeting_id' }),
    item: one('agenda_entry', { on: 'item_id' }),
    supplementTo: one('paper_entry', { on: 'supplement_to_id' }),
    supplements: many('paper_entry', { on: 'supplement_to_id', where: isKept, order: ['position', 'id'] }),
    seats: many('seat', {
      on: sql`${self}.id in (select n.seat_id from audience_seat n where n.audience_id = ${parent}.audience_id and ${parent}.seen_by = 'NAMED')`,
      order: ['id'],
    }),
    audience: seenBy,
    current: one('paper_version', { on: { paper_id: 'id', number: 'number_of_versions' } }),
    versions: many('paper_version', { on: 'paper_id', order: ['number desc'] }),
    viewerCan: computed({
      needs: ['removed_at'],
      with: {
        partnershipId,
        isOff,
        seatId: sql`(select r.seat_id from paper_request r where r.paper_id = ${self}.id)`,
        personId: sql`(select r.person_id from paper_request r where r.paper_id = ${self}.id)`,
      },
      by: ({ removedAt, isOff: isCancelled, ...paper }: PaperRow, actor: Actor) => {
        const it = { ...paper, partnershipId: String(paper.partnershipId) };
        return {
          addVersion: isCancelled === false && removedAt === null && paperPolicy.addVersion.allows(actor, it),
          manage: isCancelled === false && paperPolicy.manage.allows(actor, it),
        };
      },
    }),
  }),
  PaperVersion: from('paper_version', {
    isCurrent: sql`${self}.number = (select p.number_of_versions from paper p where p.id = ${self}.paper_id)`,
    file: one('stored_file', { on: 'file_id' }),
    deliveredBy: one('person', { on: 'delivered_by_id' }),
  }),
  PaperRequest: from('paper_request', {
    meeting: one('meeting', { on: 'meeting_id' }),
    item: one('agenda_entry', { on: 'item_id' }),
    seat: one('seat', { on: 'seat_id' }),
    person: one(
      sql`(select n.* from (select coalesce(${parent}.person_id, (select t.person_id from seat_term t
          where t.seat_id = ${parent}.seat_id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today() limit 1)) as id offset 0) h
        join person n on n.id = h.id)`,
      {},
    ),
    askedBy: one('person', { on: 'asked_by_id' }),
    isOverdue: sql`${self}.state = 'ASKED' and ${self}.due_on < app.today()`,
    seats: many('seat', {
      on: sql`${self}.id in (select n.seat_id from audience_seat n where n.audience_id = ${parent}.paper_audience_id and ${parent}.seen_by = 'NAMED')`,
      order: ['id'],
    }),
    paper: one('paper_entry', { on: 'paper_id' }),
    viewerCan: computed({
      needs: ['state', 'seat_id', 'person_id'],
      with: {
        meeting: sql`(select json_build_object('partnershipId', m.partnership_id, 'isAhead', m.status = 'SCHEDULED' and m.ends_at > now(),
          'isOff', m.status = 'CANCELLED') from meeting m where m.id = ${self}.meeting_id)`,
      },
      by: ({ state, meeting, ...request }: RequestRow, actor: Actor) => {
        const it = { ...request, partnershipId: String(meeting?.partnershipId) };
        const mayManage = state === 'ASKED' && paperworkPolicy.ask.allows(actor, it);
        return {
          deliver: state === 'ASKED' && meeting?.isOff === false && paperPolicy.deliver.allows(actor, it),
          change: mayManage && meeting?.isAhead === true,
          withdraw: mayManage,
        };
      },
    }),
  }),
});
