import { Injectable } from '@nestjs/common';
import { record, transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { PartnershipClosed, PartnershipMerged } from '../../partnerships/index.js';
import { MeetingCancelled } from '../meeting.events.js';

const REASONS: Record<string, string> = {
  PartnershipClosed: 'The partnership was closed.',
  PartnershipMerged: 'The partnership was merged into another.',
};

/** What a partnership had planned is called off when it ends. Runs in the worker, on behalf of the partnership: whoever ended it may not see its meetings. */
@Injectable()
export class CallOffMeetings {
  constructor(private readonly work: UnitOfWork) {}

  @ListensTo(PartnershipClosed, PartnershipMerged)
  async callOff({ name, partnershipId }: Heard): Promise<void> {
    if (!partnershipId) return;
    const caretaker = { kind: 'partnership', partnershipId, purpose: 'call off meetings' } as const;
    await this.work.as(caretaker, async () => {
      const [cancelled] = await transaction().query<[{ id: string; sequence: number }[], number]>(
        `update meeting set status = 'CANCELLED', cancel_reason = $2, calendar_sequence = calendar_sequence + 1, version = version + 1
         where partnership_id = $1 and status = 'SCHEDULED' and starts_at > now()
         returning id, calendar_sequence as sequence`,
        [partnershipId, REASONS[name] ?? ''],
      );
      record(...cancelled.map(({ id, sequence }) => new MeetingCancelled(id, partnershipId, sequence)));
    });
  }
}
