import { DomainEvent } from '@lib/kernel';

abstract class AgreementEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class AgreementAdded extends AgreementEvent {}
export class AgreementChanged extends AgreementEvent {}
export class AgreementWithdrawn extends AgreementEvent {}

/** Agencies were asked to sign that were not asked before. */
export class AgenciesAskedToSign extends AgreementEvent {
  constructor(
    agreementId: string,
    partnershipId: string,
    readonly agencyIds: readonly string[],
  ) {
    super(agreementId, partnershipId);
  }
}

export class AgreementSigned extends AgreementEvent {
  constructor(
    agreementId: string,
    partnershipId: string,
    readonly agencyId: string,
    readonly onPaper: boolean,
  ) {
    super(agreementId, partnershipId);
  }
}

export class SignatureWithdrawn extends AgreementEvent {
  constructor(
    agreementId: string,
    partnershipId: string,
    readonly agencyId: string,
  ) {
    super(agreementId, partnershipId);
  }
}

/** What the database notes of dates: `notice` says which, `agencyIds` whom it concerns. */
abstract class AgreementDate extends AgreementEvent {
  constructor(
    agreementId: string,
    partnershipId: string,
    readonly notice: string,
    readonly aboutOn: string,
    readonly agencyIds: readonly string[],
  ) {
    super(agreementId, partnershipId);
  }
}

/** In 60, 30 or 7 days at most it is not in force any more for these agencies. */
export class AgreementEnding extends AgreementDate {}
/** Yesterday or before was the last day for these agencies. */
export class AgreementLapsed extends AgreementDate {}
export class AgreementReviewDue extends AgreementDate {}

/** Everybody with a place is asked to accept other words. */
export class UndertakingChanged extends AgreementEvent {}
export class UndertakingAccepted extends AgreementEvent {}
