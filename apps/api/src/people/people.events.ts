import { DomainEvent } from '@lib/kernel';

/** Somebody began a session. */
export class SignedIn extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly personId: string,
  ) {
    super();
  }
}

/** Somebody asked for a link to choose a new password; the subject is the link. */
export class PasswordResetRequested extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly personId: string,
  ) {
    super();
  }
}

/** The password was changed, by its owner or by the link that was sent to them. */
export class PasswordChanged extends DomainEvent {
  override readonly personId: string;

  constructor(readonly subjectId: string) {
    super();
    this.personId = subjectId;
  }
}
