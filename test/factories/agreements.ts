import type { Visitor } from '../support/visitor.js';
import type { World } from './world.js';

export const ADD = `mutation ($input: AddAgreementInput!) { addAgreement(input: $input) {
  agreement { id version edition state parties { id state agency { id } } } problems { code message path } } }`;
export const CHANGE = `mutation ($input: ChangeAgreementInput!) { changeAgreement(input: $input) {
  agreement { id version title expiresOn reviewOn parties { agency { id } } } problems { code message path } } }`;
export const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) {
  agreement { id version signedCount } problems { code message path } } }`;
export const RECORD = `mutation ($input: RecordSignatureInput!) { recordSignature(input: $input) {
  agreement { id version signedCount } problems { code message path } } }`;
export const WITHDRAW_SIGNATURE = `mutation ($input: WithdrawSignatureInput!) { withdrawSignature(input: $input) {
  agreement { id signedCount } problems { code message path } } }`;
export const WITHDRAW = `mutation ($input: WithdrawAgreementInput!) { withdrawAgreement(input: $input) {
  agreement { id state version } problems { code message path } } }`;

/** A form filled in well: in force since last year, for a long time. */
export const agreementForm = (partnershipId: string, agencyIds: readonly string[], more: object = {}) => ({
  partnershipId,
  title: 'Information-sharing agreement 2026',
  purposes: 'To find and protect people who are exploited.',
  lawfulBases: ['PUBLIC_TASK', 'LAW_ENFORCEMENT'],
  lawfulBasisNotes: '',
  categories: 'Names of businesses and premises; numbers of people.',
  startsOn: '2026-01-01',
  reviewOn: '2031-01-01',
  expiresOn: '2032-12-31',
  agencyIds,
  ...more,
});

/** Adds an agreement; answers its id, and its party for each agency. */
export async function addAgreement(
  coordinator: Visitor,
  partnershipId: string,
  agencyIds: readonly string[],
  more: object = {},
): Promise<{ id: string; version: number; partyOf: (agencyId: string) => string }> {
  const { addAgreement: added } = await coordinator.get(ADD, {
    input: agreementForm(partnershipId, agencyIds, more),
  });
  if (!added.agreement) throw new Error(JSON.stringify(added.problems));
  const { id, version, parties } = added.agreement;
  return {
    id,
    version,
    partyOf: (agencyId) => parties.find(({ agency }: { agency: { id: string } }) => agency.id === agencyId).id,
  };
}

/** That the agency signed, however long ago and for however long. */
export const signed = (world: World, agreementId: string, agencyId: string, endsOn: string | null = null) =>
  world.sql(
    `insert into agreement_signature (audience_id, party_id, agreement_id, agency_id, signatory_name, signed_on, ends_on, on_paper, recorded_by_id)
     select p.audience_id, p.id, p.agreement_id, p.agency_id, 'Sam Signatory', '2026-01-02', $3, true, a.added_by_id
     from agreement_party p join agreement a on a.id = p.agreement_id where p.agreement_id = $1 and p.agency_id = $2`,
    [agreementId, agencyId, endsOn],
  );
