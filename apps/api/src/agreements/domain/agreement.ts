import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { LawfulBasis } from '../../schema.types.js';
import { AgreementAdded, AgreementChanged, AgreementWithdrawn } from '../agreement.events.js';
import { changesToSigned, faultsOf, tidied, type AgreementTerms } from './agreement-terms.js';

export interface NewAgreement extends AgreementTerms {
  readonly partnershipId: string;
  readonly audienceId: number;
  readonly addedById: string;
  /** The version that this one follows. */
  readonly supersedes: Agreement | null;
}

/** What agencies of a partnership share and why. Its terms stand from the first signature on. */
export class Agreement extends Aggregate implements AgreementTerms {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly familyId: string;
  readonly edition: number;
  title: string;
  purposes: string;
  lawfulBases: LawfulBasis[];
  lawfulBasisNotes: string;
  categories: string;
  startsOn: string;
  reviewOn: string;
  expiresOn: string;
  fileId: string | null;
  readonly addedById: string;
  readonly addedAt: Date;
  withdrawnAt: Date | null;
  withdrawnById: string | null;
  withdrawReason: string;
  version: number;

  static add(details: NewAgreement, now: Date): Agreement {
    const id = newId();
    const { supersedes } = details;
    const agreement = Object.assign(new Agreement(), {
      id,
      audienceId: details.audienceId,
      partnershipId: details.partnershipId,
      familyId: supersedes?.familyId ?? id,
      edition: (supersedes?.edition ?? 0) + 1,
      addedById: details.addedById,
      addedAt: now,
      withdrawnAt: null,
      withdrawnById: null,
      withdrawReason: '',
      version: 1,
      ...tidied(details),
    });
    agreement.record(new AgreementAdded(id, details.partnershipId));
    return agreement;
  }

  change(terms: AgreementTerms, isSigned: boolean, today: string): void {
    this.refuseUnlessOpen(today);
    refuse([...faultsOf(terms, today), ...(isSigned ? changesToSigned(this, terms) : [])]);
    Object.assign(this, tidied(terms));
    this.record(new AgreementChanged(this.id, this.partnershipId));
  }

  withdraw(reason: string | null | undefined, byPersonId: string, now: Date, today: string): void {
    this.refuseUnlessOpen(today);
    refuse([wordsProblem(reason, { label: 'the reason', max: 1000 }, 'reason')]);
    Object.assign(this, { withdrawnAt: now, withdrawnById: byPersonId, withdrawReason: tidy(reason) });
    this.record(new AgreementWithdrawn(this.id, this.partnershipId));
  }

  refuseUnlessOpen(today: string): void {
    refuse([
      this.withdrawnAt !== null && problem('AGREEMENT_WITHDRAWN', 'This agreement has been withdrawn.'),
      this.withdrawnAt === null &&
        this.expiresOn < today &&
        problem('AGREEMENT_IS_OVER', 'The last day of this agreement is over. Add a new version instead.'),
    ]);
  }
}
