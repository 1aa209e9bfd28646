import { agreementForm } from '../../factories/agreements.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

export const agreements: Readonly<Record<string, Door>> = {
  'Query.agreement.id': { leadsTo: 'agreement', ask: read('query ($id: ID!) { agreement(id: $id) { id title } }') },
  'Mutation.addAgreement.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('addAgreement', 'AddAgreementInput', (id, { seats }) => agreementForm(id, [seats.core.agencyId])),
  },
  'Mutation.addAgreement.input.supersedesId': {
    leadsTo: 'agreement',
    ask: change('addAgreement', 'AddAgreementInput', (supersedesId, { home, seats }) =>
      agreementForm(home.id, [seats.core.agencyId], { supersedesId }),
    ),
  },
  'Mutation.changeAgreement.input.agreementId': {
    leadsTo: 'agreement',
    ask: change('changeAgreement', 'ChangeAgreementInput', (agreementId, { home, seats }) => {
      const { partnershipId: _, ...form } = agreementForm(home.id, [seats.core.agencyId]);
      return { ...form, agreementId, version: 1 };
    }),
  },
  'Mutation.withdrawAgreement.input.agreementId': {
    leadsTo: 'agreement',
    ask: change('withdrawAgreement', 'WithdrawAgreementInput', (agreementId) => ({ agreementId, version: 1 })),
  },
  'Mutation.signAgreement.input.partyId': {
    leadsTo: 'agreement_party',
    ask: change('signAgreement', 'SignAgreementInput', (partyId) => ({
      partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      confirmsAuthority: true,
    })),
  },
  'Mutation.recordSignature.input.partyId': {
    leadsTo: 'agreement_party',
    ask: change('recordSignature', 'RecordSignatureInput', (partyId) => ({
      partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      signedOn: '2026-01-02',
    })),
  },
  'Mutation.withdrawSignature.input.partyId': {
    leadsTo: 'agreement_party',
    ask: change('withdrawSignature', 'WithdrawSignatureInput', (partyId) => ({ partyId })),
  },
  'Mutation.acceptUndertaking.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('acceptUndertaking', 'AcceptUndertakingInput', (partnershipId) => ({
      partnershipId,
      number: 1,
      accepts: true,
    })),
  },
  'Mutation.changeUndertaking.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('changeUndertaking', 'ChangeUndertakingInput', (partnershipId) => ({
      partnershipId,
      number: 1,
      words: 'Other words than those before',
    })),
  },
};
