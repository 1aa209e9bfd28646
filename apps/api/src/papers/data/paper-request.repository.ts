import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { PaperRequest } from '../domain/paper-request.js';

/** Loads and saves what somebody is asked for. */
@Injectable()
export class PaperRequestRepository {
  get(id: string): Promise<PaperRequest> {
    return load(PaperRequest, id);
  }

  add(request: PaperRequest): Promise<PaperRequest> {
    return insert(PaperRequest, request);
  }

  save(request: PaperRequest): Promise<PaperRequest> {
    return save(PaperRequest, request, 'request');
  }

  /** Whether the seat sees the meeting, and is more than an observer. */
  async isOfMeeting(meetingId: string, seatId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>('select from app.seats_of_meeting($1) s where s = $2', [
      meetingId,
      seatId,
    ]);
    return rows.length > 0;
  }

  async isOfficer(partnershipId: string, personId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from office_term where partnership_id = $1 and person_id = $2 and ended_at is null and held @> app.today()',
      [partnershipId, personId],
    );
    return rows.length > 0;
  }
}
