import { Injectable } from '@nestjs/common';
import { record, transaction } from '@lib/database';
import { CertificatesIssued, CertificateWithdrawn } from '../certificate.events.js';
import type { OnCertificate } from '../domain/on-paper.js';

@Injectable()
export class Certificates {
  /** To everybody who attended and has none that stands, as far as the numbers go. How many. */
  async issue(sessionId: string, numbers: readonly string[], house: string, now: Date): Promise<number> {
    const [row] = await transaction().query<{ issued: number }[]>(
      'select app.issue_certificates($1, $2, $3, $4) as issued',
      [sessionId, [...numbers], house, now],
    );
    const issued = row?.issued ?? 0;
    if (issued > 0) record(new CertificatesIssued(sessionId));
    return issued;
  }

  /** False when none stands for the booking. */
  async withdraw(bookingId: string, because: string, now: Date): Promise<boolean> {
    const [row] = await transaction().query<{ done: boolean }[]>(
      'select app.withdraw_certificate($1, $2, $3) as done',
      [bookingId, because, now],
    );
    if (row?.done) record(new CertificateWithdrawn(bookingId));
    return row?.done ?? false;
  }

  async byNumber(number: string): Promise<OnCertificate | null> {
    const [row] = await transaction().query<{ told: OnCertificate | null }[]>(
      'select app.certificate_by_number($1) as told',
      [number],
    );
    return row?.told ?? null;
  }

  /** The session of a booking that the caller keeps; null when there is none. */
  async sessionOf(bookingId: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      'select session_id as id from training_booking where id = $1',
      [bookingId],
    );
    return row?.id ?? null;
  }
}
