import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { ChangePaperRequestInput, WithdrawPaperRequestInput } from '../../schema.types.js';
import { PaperRequestRepository } from '../data/paper-request.repository.js';
import type { PaperRequest } from '../domain/paper-request.js';
import { paperworkPolicy } from '../paper.policy.js';
import { TellReaders } from './tell-readers.js';

const ZONE = 'Europe/London';

/** What was asked for gets another day or other words, or is no longer wanted. */
@Injectable()
export class SettleRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly requests: PaperRequestRepository,
    private readonly tell: TellReaders,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, { requestId, version, ...words }: ChangePaperRequestInput): Promise<PaperRequest> {
    return this.work.as(caller, async (actor) => {
      const request = await this.requests.get(requestId);
      const meeting = await this.meetings.get(request.meetingId);
      permit(actor, paperworkPolicy.ask, meeting);
      expectVersion(request, version, 'request');
      meeting.refuseUnlessAnswerable(this.clock.now());
      request.change(words, { today: this.clock.today(ZONE), heldOn: meeting.heldOn }, meeting.partnershipId);
      await this.tell.execute(meeting, [request.audienceId]);
      return this.requests.save(request);
    });
  }

  withdraw(caller: Caller, { requestId, version }: WithdrawPaperRequestInput): Promise<PaperRequest> {
    return this.work.as(caller, async (actor) => {
      const request = await this.requests.get(requestId);
      const meeting = await this.meetings.get(request.meetingId);
      permit(actor, paperworkPolicy.ask, meeting);
      expectVersion(request, version, 'request');
      request.withdraw(this.clock.now(), meeting.partnershipId);
      await this.tell.execute(meeting, [request.audienceId]);
      return this.requests.save(request);
    });
  }
}
