import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { outcomeLetter, type Outcome } from '../domain/letters.js';
import { proposalPolicy } from '../proposal.policy.js';

interface Reader {
  readonly name: string;
  readonly reference: string;
  readonly proposerName: string;
  readonly proposerEmail: string;
}

/** Less alike than this is chance. */
const WORTH_A_LOOK = sql`${self}.alike >= 35`;

const readers = sql`(select jsonb_agg(jsonb_build_object('name', r.name, 'reference', r.reference, 'proposerName', r.proposer_name,
    'proposerEmail', r.proposer_email) order by r.id <> ${self}.id, r.id)
  from partnership_proposal r where r.id = ${self}.id or r.joined_to_id = ${self}.id)`;

export const proposalReads = reads({
  Query: {
    proposal: one('partnership_proposal', { where: { id: arg('id') } }),
    proposals: page('partnership_proposal', {
      key: ['proposed_at', 'id'],
      where: { state: arg('state') },
      total: 1000,
    }),
  },
  PartnershipProposal: from('partnership_proposal', {
    proposedBy: one('person', { on: 'proposer_id' }),
    isFromMember: sql`${self}.proposer_id is not null`,
    decidedBy: one('person', { on: 'decided_by_id' }),
    founded: one('partnership', { on: 'founded_id' }),
    sameAs: one('partnership', { on: 'same_as_id' }),
    joinedTo: one('partnership_proposal', { on: 'joined_to_id' }),
    joined: many('partnership_proposal', { on: 'joined_to_id', order: 'id' }),
    ageInDays: sql`(app.today() - (${self}.proposed_at at time zone 'Europe/London')::date)`,
    likePartnerships: many('like_partnership', {
      on: 'proposal_id',
      where: WORTH_A_LOOK,
      order: ['alike desc', 'id'],
      limit: 10,
    }),
    likeProposals: many('like_proposal', {
      on: 'proposal_id',
      where: WORTH_A_LOOK,
      order: ['alike desc', 'id'],
      limit: 10,
    }),
    letters: computed({
      needs: ['id'],
      with: { readers },
      by: ({ readers: to }: { readers: Reader[] | null }, _actor: Actor, args) => lettersTo(to ?? [], args),
    }),
    viewerCan: computed({
      needs: ['state'],
      by: ({ state }: { state: string }, actor: Actor) => ({
        decide: state === 'OPEN' && proposalPolicy.decide.allows(actor, null),
      }),
    }),
  }),
  LikePartnership: from('like_partnership', { partnership: one('partnership', { on: 'partnership_id' }) }),
  LikeProposal: from('like_proposal', { proposal: one('partnership_proposal', { on: { id: 'other_id' } }) }),
});

/** Every letter that the outcome would send, in the words in which it would be sent. */
function lettersTo(to: readonly Reader[], args: Readonly<Record<string, unknown>>) {
  const outcome = args['outcome'] as Outcome;
  // Who was joined to it earlier was told so then; the last outcome is for all of them.
  const told = outcome === 'JOINED' ? to.slice(0, 1) : to;
  return told.map(({ name, reference, proposerName, proposerEmail }) => {
    const { subject, paragraphs } = outcomeLetter({
      name,
      reference,
      outcome,
      reason: String(args['reason'] ?? '').trim(),
      foundedName: String(args['foundedName'] ?? '').trim(),
    });
    return { toName: proposerName, toEmail: proposerEmail, subject, paragraphs };
  });
}
