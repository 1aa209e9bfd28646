import { EntitySchema } from 'typeorm';
import { AgreementParty } from '../domain/agreement-party.js';
import { Agreement } from '../domain/agreement.js';
import { Signature } from '../domain/signature.js';
import { Undertaking } from '../domain/undertaking.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;
const audienceId = { name: 'audience_id', type: 'int', ...fixed } as const;
const withdrawal = {
  withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
  withdrawnById: { name: 'withdrawn_by_id', type: 'uuid', nullable: true },
  withdrawReason: { name: 'withdraw_reason', type: 'text' },
} as const;

const agreementMapping = new EntitySchema<Agreement>({
  name: 'Agreement',
  target: Agreement,
  tableName: 'agreement',
  columns: {
    id,
    audienceId,
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    familyId: { name: 'family_id', type: 'uuid', ...fixed },
    edition: { type: 'int', ...fixed },
    title: { type: 'text' },
    purposes: { type: 'text' },
    lawfulBases: { name: 'lawful_bases', type: 'text', array: true },
    lawfulBasisNotes: { name: 'lawful_basis_notes', type: 'text' },
    categories: { type: 'text' },
    startsOn: { name: 'starts_on', type: 'date' },
    reviewOn: { name: 'review_on', type: 'date' },
    expiresOn: { name: 'expires_on', type: 'date' },
    fileId: { name: 'file_id', type: 'uuid', nullable: true },
    addedById: { name: 'added_by_id', type: 'uuid', ...fixed },
    addedAt: { name: 'added_at', type: 'timestamptz', ...fixed },
    ...withdrawal,
    version: { type: 'int' },
  },
});

const partyMapping = new EntitySchema<AgreementParty>({
  name: 'AgreementParty',
  target: AgreementParty,
  tableName: 'agreement_party',
  columns: {
    id,
    audienceId,
    agreementId: { name: 'agreement_id', type: 'uuid', ...fixed },
    agencyId: { name: 'agency_id', type: 'uuid', ...fixed },
  },
});

const signatureMapping = new EntitySchema<Signature>({
  name: 'Signature',
  target: Signature,
  tableName: 'agreement_signature',
  columns: {
    id,
    audienceId,
    partyId: { name: 'party_id', type: 'uuid', ...fixed },
    agreementId: { name: 'agreement_id', type: 'uuid', ...fixed },
    agencyId: { name: 'agency_id', type: 'uuid', ...fixed },
    signatoryName: { name: 'signatory_name', type: 'text', ...fixed },
    signatoryTitle: { name: 'signatory_title', type: 'text', ...fixed },
    signedOn: { name: 'signed_on', type: 'date', ...fixed },
    endsOn: { name: 'ends_on', type: 'date', nullable: true, ...fixed },
    onPaper: { name: 'on_paper', type: 'boolean', ...fixed },
    recordedById: { name: 'recorded_by_id', type: 'uuid', ...fixed },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', ...fixed },
    ...withdrawal,
    version: { type: 'int' },
  },
});

const undertakingMapping = new EntitySchema<Undertaking>({
  name: 'Undertaking',
  target: Undertaking,
  tableName: 'undertaking',
  columns: {
    id,
    audienceId,
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    number: { type: 'int', ...fixed },
    words: { type: 'text', ...fixed },
    writtenById: { name: 'written_by_id', type: 'uuid', nullable: true, ...fixed },
    writtenAt: { name: 'written_at', type: 'timestamptz', ...fixed },
  },
});

export const agreementEntities = [agreementMapping, partyMapping, signatureMapping, undertakingMapping];
