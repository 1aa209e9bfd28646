import type { Actor } from '@lib/access';
import { arg, asc, computed, count, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { agreementPolicy, partyPolicy } from '../agreement.policy.js';
import { undertakingPolicy } from '../undertaking.policy.js';
import { seenBy } from './seen-by.reads.js';

/** Its last day for the agency, whichever of its signatures lasts longest; null when none stands. */
const inForceUntil = sql`(select max(least(g.ends_on, a.expires_on)) from agreement_signature g join agreement a on a.id = g.agreement_id
  where g.party_id = ${self}.id and g.withdrawn_at is null and a.withdrawn_at is null)`;
const startsOn = sql`(select a.starts_on from agreement a where a.id = ${self}.agreement_id)`;
const holdsToday = sql`exists (select 1 from agreement_signature g where g.party_id = ${self}.id and g.withdrawn_at is null and g.signed_on <= app.today()
  and coalesce(g.ends_on >= app.today(), true)) and exists (select 1 from agreement a where a.id = ${self}.agreement_id and a.withdrawn_at is null
  and a.starts_on <= app.today() and a.expires_on >= app.today())`;
const nameOfAgency = asc(sql`(select g.name from agency g where g.id = ${self}.agency_id)`);

/** Agencies that the reader sits for at this partnership, answers for, or works for as an officer of it. */
const myAgencies = sql`array(
  select s.agency_id from seat_term t join seat s on s.id = t.seat_id
    where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today() and s.partnership_id = ${parent}.partnership_id
  union select l.agency_id from agency_lead l where l.person_id = app.person_id() and l.ended_at is null
  union select p.agency_id from person p join office_term o on o.person_id = p.id and o.ended_at is null and o.held @> app.today()
    where p.id = app.person_id() and o.partnership_id = ${parent}.partnership_id)`;

const versionAfter = (steps: 1 | -1) =>
  sql`(select b.id from agreement b where b.family_id = ${self}.family_id and b.edition = ${self}.edition + ${steps})`;

interface AgreementRow {
  readonly partnershipId: string;
  readonly withdrawnAt: string | null;
  readonly isOver: boolean;
  readonly isSigned: boolean;
  readonly hasNext: boolean;
  readonly isOfPast: boolean;
}

function abilities(agreement: AgreementRow, actor: Actor) {
  const isOpen = agreement.withdrawnAt === null && !agreement.isOver;
  const mayManage = agreementPolicy.manage.allows(actor, agreement);
  return {
    change: isOpen && mayManage,
    changeTerms: isOpen && mayManage && !agreement.isSigned,
    withdraw: isOpen && mayManage,
    replace: mayManage && !agreement.hasNext && !agreement.isOfPast,
    record: isOpen && agreementPolicy.record.allows(actor, agreement),
  };
}

interface PartyRow {
  readonly agencyId: string;
  readonly partnershipId: string | null;
  readonly isOpen: boolean;
  readonly isSigned: boolean;
  readonly isSignedToTheEnd: boolean;
}

function partyAbilities({ partnershipId, ...party }: PartyRow, actor: Actor) {
  const it = { agencyId: party.agencyId, partnershipId: String(partnershipId) };
  const canSign = party.isOpen && !party.isSignedToTheEnd;
  return {
    sign: canSign && partyPolicy.sign.allows(actor, it),
    record: canSign && agreementPolicy.record.allows(actor, it),
    withdraw: party.isOpen && party.isSigned && partyPolicy.withdraw.allows(actor, it),
  };
}

export const agreementReads = reads({
  Query: { agreement: one('agreement', { where: { id: arg('id') } }) },
  Partnership: {
    agreements: many('agreement', { on: 'partnership_id', order: ['expires_on desc', 'id desc'], limit: 200 }),
    agreementAbilities: computed({
      needs: ['id', 'status'],
      by: ({ id, status }: { id: string; status: string }, actor: Actor) => {
        const isOver = status === 'MERGED' || status === 'CLOSED';
        return {
          add: !isOver && agreementPolicy.manage.allows(actor, { partnershipId: id }),
          changeUndertaking: !isOver && undertakingPolicy.change.allows(actor, { partnershipId: id }),
        };
      },
    }),
    wouldBeSeenBy: computed({
      needs: [],
      with: {
        sight: sql`app.would_be_seen_by(${self}.id, ${arg('whole')}::text, ${arg('seatIds')}::uuid[], ${arg('agreementId')}::uuid)`,
      },
      by: ({ sight }: { sight: object | null }) => sight,
    }),
  },
  Agency: {
    agreements: many('agreement_party', {
      on: 'agency_id',
      order: [asc(sql`(select a.title from agreement a where a.id = ${self}.agreement_id)`), 'id'],
      limit: 200,
    }),
  },
  Agreement: from('agreement', {
    partnership: one('partnership', { on: 'partnership_id' }),
    supersedesId: versionAfter(-1),
    supersededById: versionAfter(1),
    state: sql`case when ${self}.withdrawn_at is not null then 'WITHDRAWN' when ${self}.expires_on < app.today() then 'LAPSED'
      when ${self}.starts_on > app.today() then 'NOT_STARTED' when ${self}.expires_on - app.today() <= 60 then 'EXPIRING'
      when ${self}.review_on - app.today() <= 60 then 'REVIEW_DUE' else 'IN_FORCE' end`,
    parties: many('agreement_party', { on: 'agreement_id', order: [nameOfAgency, 'id'] }),
    myParties: many('agreement_party', {
      on: 'agreement_id',
      where: sql`${self}.agency_id = any (${myAgencies})`,
      order: [nameOfAgency, 'id'],
    }),
    partyCount: count('agreement_party', { on: 'agreement_id' }),
    signedCount: count('agreement_party', { on: 'agreement_id', where: holdsToday }),
    document: one('stored_file', { on: 'file_id' }),
    addedBy: one('person', { on: 'added_by_id' }),
    audience: seenBy,
    viewerCan: computed({
      needs: ['partnership_id', 'withdrawn_at'],
      with: {
        isOver: sql`${self}.expires_on < app.today()`,
        isSigned: sql`exists (select 1 from agreement_signature g where g.agreement_id = ${self}.id)`,
        hasNext: sql`exists (select 1 from agreement b where b.family_id = ${self}.family_id and b.edition > ${self}.edition)`,
        isOfPast: sql`exists (select 1 from partnership p where p.id = ${self}.partnership_id and p.status in ('MERGED', 'CLOSED'))`,
      },
      by: abilities,
    }),
  }),
  AgreementParty: from('agreement_party', {
    agreement: one('agreement', { on: 'agreement_id' }),
    agency: one('agency', { on: 'agency_id' }),
    signature: one('agreement_signature', { on: { party_id: 'id' }, order: ['recorded_at desc', 'id desc'] }),
    signatures: many('agreement_signature', { on: 'party_id', order: ['recorded_at desc', 'id desc'] }),
    inForceUntil,
    state: sql`case when not exists (select 1 from agreement_signature g where g.party_id = ${self}.id) then 'NOT_SIGNED' when ${inForceUntil} is null then 'WITHDRAWN'
      when ${inForceUntil} < app.today() then 'LAPSED' when ${startsOn} > app.today() then 'NOT_STARTED' when ${inForceUntil} - app.today() <= 60 then 'ENDING' else 'IN_FORCE' end`,
    viewerCan: computed({
      needs: ['agency_id'],
      with: {
        partnershipId: sql`(select a.partnership_id from agreement a where a.id = ${self}.agreement_id)`,
        isOpen: sql`exists (select 1 from agreement a where a.id = ${self}.agreement_id and a.withdrawn_at is null and a.expires_on >= app.today())`,
        isSigned: sql`coalesce(${inForceUntil} >= app.today(), false)`,
        isSignedToTheEnd: sql`coalesce(${inForceUntil} = (select a.expires_on from agreement a where a.id = ${self}.agreement_id), false)`,
      },
      by: partyAbilities,
    }),
  }),
  AgreementSignature: from('agreement_signature', { recordedBy: one('person', { on: 'recorded_by_id' }) }),
});
