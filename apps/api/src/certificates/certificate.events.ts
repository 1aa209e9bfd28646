import { DomainEvent } from '@lib/kernel';

/** To those who attended a session: its subject is the session. */
export class CertificatesIssued extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

/** Its subject is the booking. */
export class CertificateWithdrawn extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}
