import { randomBytes } from 'node:crypto';
import { addAgreement, agreementForm, signed } from '../../factories/agreements.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

async function undertaking(world: RoundTable['world'], partnershipId: string): Promise<number> {
  const [newest] = await world.sql<{ number: number }>(
    'select max(number) as number from undertaking where partnership_id = $1',
    [partnershipId],
  );
  return Number(newest?.number);
}

/** One agreement more, which the agency of the core seat is asked to sign, or has signed. */
async function agreement({ world, home, seats }: RoundTable, chair: Visitor, isSigned = false) {
  const made = await addAgreement(chair, home.id, [seats.core.agencyId]);
  if (isSigned) await signed(world, made.id, seats.core.agencyId);
  return { ...made, partyId: made.partyOf(seats.core.agencyId) };
}

const terms = {
  title: 'Another agreement',
  purposes: 'Another purpose',
  lawfulBases: ['CONSENT'],
  lawfulBasisNotes: '',
  categories: 'Others',
  startsOn: '2026-01-01',
  reviewOn: '2031-01-01',
  expiresOn: '2032-12-31',
};

export const agreements: Readonly<Record<string, Attempt>> = {
  addAgreement: {
    ability: 'agreement.manage',
    type: 'AddAgreementInput',
    input: async ({ home, seats }) => agreementForm(home.id, [seats.core.agencyId]),
  },
  changeAgreement: {
    ability: 'agreement.manage',
    type: 'ChangeAgreementInput',
    input: async (table, chair) => ({
      agreementId: (await agreement(table, chair)).id,
      version: 1,
      ...terms,
      agencyIds: [table.seats.core.agencyId],
    }),
  },
  withdrawAgreement: {
    ability: 'agreement.manage',
    type: 'WithdrawAgreementInput',
    input: async (table, chair) => ({ agreementId: (await agreement(table, chair)).id, version: 1 }),
  },
  'signAgreement (for the core seat’s agency)': {
    ability: 'agreementParty.sign',
    type: 'SignAgreementInput',
    input: async (table, chair) => ({
      partyId: (await agreement(table, chair)).partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      confirmsAuthority: true,
    }),
  },
  recordSignature: {
    ability: 'agreement.record',
    type: 'RecordSignatureInput',
    input: async (table, chair) => ({
      partyId: (await agreement(table, chair)).partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      signedOn: '2026-01-02',
    }),
  },
  'withdrawSignature (of the core seat’s agency)': {
    ability: 'agreementParty.withdraw',
    type: 'WithdrawSignatureInput',
    input: async (table, chair) => ({ partyId: (await agreement(table, chair, true)).partyId }),
  },
  acceptUndertaking: {
    ability: 'undertaking.accept',
    type: 'AcceptUndertakingInput',
    input: async ({ world, home }) => ({
      partnershipId: home.id,
      number: await undertaking(world, home.id),
      accepts: true,
    }),
  },
  changeUndertaking: {
    ability: 'undertaking.change',
    type: 'ChangeUndertakingInput',
    input: async ({ world, home }) => ({
      partnershipId: home.id,
      number: await undertaking(world, home.id),
      words: `Other words than before ${randomBytes(4).toString('hex')}`,
    }),
  },
};
