import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, record, save, transaction } from '@lib/database';
import { TermsVersion } from '../domain/terms-version.js';

/** Loads and saves one version of terms of reference. */
@Injectable()
export class TermsRepository {
  get(id: string): Promise<TermsVersion> {
    return load(TermsVersion, id);
  }

  async nextNumber(partnershipId: string): Promise<number> {
    const [row] = await transaction().query<{ next: number }[]>(
      'select coalesce(max(number), 0) + 1 as next from terms_version where partnership_id = $1',
      [partnershipId],
    );
    return row?.next ?? 1;
  }

  /** When the last approved version was approved; null when none was. */
  async lastApprovedOn(partnershipId: string): Promise<string | null> {
    const [row] = await transaction().query<{ last: string | null }[]>(
      `select max(approved_on)::text as last from terms_version where partnership_id = $1 and state = 'APPROVED'`,
      [partnershipId],
    );
    return row?.last ?? null;
  }

  /** The day of a meeting of the partnership that was not cancelled; null when there is none that the caller sees. */
  async dayOfMeeting(partnershipId: string, meetingId: string): Promise<string | null> {
    const [row] = await transaction().query<{ day: string }[]>(
      `select held_on::text as day from meeting where id = $1 and partnership_id = $2 and status = 'SCHEDULED'`,
      [meetingId, partnershipId],
    );
    return row?.day ?? null;
  }

  async add(terms: TermsVersion): Promise<TermsVersion> {
    try {
      return await insert(TermsVersion, terms);
    } catch (error) {
      if (isTaken(error, 'terms_draft_once') || isTaken(error, 'terms_version_partnership_id_number_key'))
        throw new ProblemError(
          problem('DRAFT_EXISTS', 'There is a draft already. Change that one, or discard it first.'),
        );
      throw error;
    }
  }

  save(terms: TermsVersion): Promise<TermsVersion> {
    return save(TermsVersion, terms, 'draft');
  }

  async remove(terms: TermsVersion): Promise<void> {
    await transaction().delete(TermsVersion, terms.id);
    record(...terms.takeEvents());
  }
}
