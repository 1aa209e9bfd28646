import { randomUUID } from 'node:crypto';
import { Secrets } from '@lib/access';
import { TEST_SECRET, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import type { World } from './world.js';

const secrets = new Secrets(TEST_SECRET);

/** What the form bears that was opened so long ago. */
export const formToken = (secondsAgo = 60): string => {
  const openedAt = Date.now() - secondsAgo * 1000;
  return `${openedAt}.${secrets.linkToken('form', openedAt)}`;
};

/** Where the mail leads to. */
export const statusToken = (proposalId: string): string => secrets.linkToken('proposal', proposalId);

/** A form in good order. */
export const proposalForm = (more: object = {}) => ({
  requestKey: randomUUID(),
  formToken: formToken(),
  name: 'Wyre Forest Anti-Slavery Partnership',
  tier: 'LOCAL',
  area: 'Kidderminster, Bewdley and Stourport',
  region: 'West Midlands',
  purpose: 'Agencies meet each month to plan joint visits.',
  agencies: 'The district council, a hospital trust',
  existsAlready: true,
  proposerName: 'Percy Proposer',
  proposerRole: 'Parish clerk',
  proposerEmail: `percy.${randomUUID().slice(0, 8)}@example.org`,
  agreed: true,
  ...more,
});

export const PROPOSE = `mutation ($input: ProposePartnershipInput!) { proposePartnership(input: $input) { reference problems { code message path } } }`;
export const ACCEPT = `mutation ($input: AcceptProposalInput!) { acceptProposal(input: $input) { proposal { id state version founded { id slug name } } problems { code message path } } }`;
export const MERGE = `mutation ($input: MergeProposalInput!) { mergeProposal(input: $input) { proposal { id state version sameAs { id } joinedTo { id } } problems { code message path } } }`;
export const DECLINE = `mutation ($input: DeclineProposalInput!) { declineProposal(input: $input) { proposal { id state version reason } problems { code message path } } }`;

export const acceptance = (proposalId: string, more: object = {}) => ({
  proposalId,
  version: 1,
  name: `Wyre Forest ${randomUUID().slice(0, 8)}`,
  tier: 'LOCAL',
  area: 'Wyre Forest',
  region: '',
  coordinatorEmail: `coordinator.${randomUUID().slice(0, 8)}@example.org`,
  ...more,
});

export interface MadeProposal {
  readonly id: string;
  readonly reference: string;
  readonly email: string;
}

/** Made as the public makes it, from a place where nobody counts. */
export async function propose(app: TestApp, world: World, more: object = {}, by?: Visitor): Promise<MadeProposal> {
  await world.sql('delete from throttle');
  const input = proposalForm(more);
  const { proposePartnership } = await (by ?? app.visitor()).get(PROPOSE, { input });
  if (!proposePartnership.reference) throw new Error(JSON.stringify(proposePartnership.problems));
  const [row] = await world.sql<{ id: string }>('select id from partnership_proposal where reference = $1', [
    proposePartnership.reference,
  ]);
  return { id: String(row?.id), reference: proposePartnership.reference, email: String(input.proposerEmail) };
}
