import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { AgreementSigned, SignatureWithdrawn } from '../agreement.events.js';
import type { AgreementParty } from './agreement-party.js';
import type { Agreement } from './agreement.js';

export interface Signing {
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  readonly signedOn: string;
  readonly endsOn: string | null;
  readonly onPaper: boolean;
  readonly recordedById: string;
}

/** That an agency signed, for as long as the agreement lasts or for a time of its own. */
export class Signature extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partyId: string;
  readonly agreementId: string;
  readonly agencyId: string;
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  readonly signedOn: string;
  readonly endsOn: string | null;
  readonly onPaper: boolean;
  readonly recordedById: string;
  readonly recordedAt: Date;
  withdrawnAt: Date | null;
  withdrawnById: string | null;
  withdrawReason: string;
  version: number;

  static under(
    agreement: Agreement,
    party: AgreementParty,
    signing: Signing,
    known: readonly Signature[],
    { now, today }: { readonly now: Date; readonly today: string },
  ): Signature {
    agreement.refuseUnlessOpen(today);
    const { signatoryName, signatoryTitle, signedOn, endsOn, onPaper, recordedById } = signing;
    const last = endsOn ?? agreement.expiresOn;
    refuse([
      wordsProblem(signatoryName, { label: 'who signs', max: 120, required: true }, 'signatoryName'),
      wordsProblem(signatoryTitle, { label: 'what they are at the agency', max: 120 }, 'signatoryTitle'),
      signedOn > today && problem('IN_THE_FUTURE', 'The day of signing must not be in the future.', 'signedOn'),
      endsOn !== null &&
        (endsOn < today || endsOn < signedOn) &&
        problem('IN_THE_PAST', 'The last day must not be in the past.', 'endsOn'),
      endsOn !== null &&
        endsOn > agreement.expiresOn &&
        problem('OUT_OF_RANGE', 'The agreement ends before that day. Leave this empty to sign to its end.', 'endsOn'),
    ]);
    refuse([
      known.some((each) => each.withdrawnAt === null && (each.endsOn ?? agreement.expiresOn) >= last) &&
        problem('SIGNED_ALREADY', 'The agency has signed for as long as that already.'),
    ]);
    const signature = Object.assign(new Signature(), {
      id: newId(),
      audienceId: agreement.audienceId,
      partyId: party.id,
      agreementId: agreement.id,
      agencyId: party.agencyId,
      signatoryName: tidy(signatoryName),
      signatoryTitle: tidy(signatoryTitle),
      signedOn,
      endsOn,
      onPaper,
      recordedById,
      recordedAt: now,
      withdrawnAt: null,
      withdrawnById: null,
      withdrawReason: '',
      version: 1,
    });
    signature.record(new AgreementSigned(agreement.id, agreement.partnershipId, party.agencyId, onPaper));
    return signature;
  }

  withdraw(reason: string | null | undefined, byPersonId: string, now: Date): void {
    Object.assign(this, { withdrawnAt: now, withdrawnById: byPersonId, withdrawReason: tidy(reason) });
  }

  /** Withdraws all that the agency has signed of this agreement: one fact, however often it signed. */
  static withdrawAll(
    { id, partnershipId }: Agreement,
    signatures: readonly Signature[],
    reason: string | null | undefined,
    { byPersonId, now }: { readonly byPersonId: string; readonly now: Date },
  ): Signature[] {
    const standing = signatures.filter(({ withdrawnAt }) => withdrawnAt === null);
    const [first] = standing;
    refuse([
      wordsProblem(reason, { label: 'the reason', max: 1000 }, 'reason'),
      !first && problem('NOT_SIGNED', 'There is no signature to withdraw.'),
    ]);
    for (const each of standing) each.withdraw(reason, byPersonId, now);
    first?.record(new SignatureWithdrawn(id, partnershipId, first.agencyId));
    return standing;
  }
}
