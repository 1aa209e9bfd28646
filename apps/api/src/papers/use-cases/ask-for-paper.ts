import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem } from '@lib/kernel';
import { MeetingRepository, type Meeting } from '../../meetings/index.js';
import type { AskForPaperInput } from '../../schema.types.js';
import { PaperRequestRepository } from '../data/paper-request.repository.js';
import { PaperRequest } from '../domain/paper-request.js';
import { paperworkPolicy } from '../paper.policy.js';
import { PutPaper } from './put-paper.js';

const ZONE = 'Europe/London';

/** Asks a seat, and so whoever fills it, or an officer, for a paper by a day. */
@Injectable()
export class AskForPaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly requests: PaperRequestRepository,
    private readonly put: PutPaper,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: AskForPaperInput): Promise<PaperRequest> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(input.meetingId);
      permit(actor, paperworkPolicy.ask, meeting);
      meeting.refuseUnlessAnswerable(this.clock.now());
      PaperRequest.refuseWords(input, { today: this.clock.today(ZONE), heldOn: meeting.heldOn });
      const [seatId, personId] = await this.whoIsAsked(meeting, input);
      const place = await this.put.placeOf(meeting, { itemId: input.itemId, supplementTo: null });
      const readers = await this.put.readersOf(meeting, place, input, seatId);
      const audienceId = await this.put.askedOf(meeting, seatId, readers);
      const request = PaperRequest.ask(
        input,
        {
          meetingId: meeting.id,
          itemId: place.itemId,
          seatId,
          personId,
          audienceId,
          paperAudienceId: readers.audienceId,
          seenBy: readers.seenBy,
          askedById: String(actor.personId),
        },
        this.clock.now(),
        meeting.partnershipId,
      );
      await this.put.tell(meeting, [audienceId]);
      return this.requests.add(request);
    });
  }

  private async whoIsAsked(
    meeting: Meeting,
    { seatId, personId }: AskForPaperInput,
  ): Promise<[seatId: string | null, personId: string | null]> {
    if (Boolean(seatId) === Boolean(personId))
      throw new ProblemError(problem('REQUIRED', 'Choose whom you ask.', 'seatId'));
    if (seatId && !(await this.requests.isOfMeeting(meeting.id, seatId)))
      throw new ProblemError(problem('NOT_A_CHOICE', 'That seat does not see this meeting. Choose another.', 'seatId'));
    if (personId && !(await this.requests.isOfficer(meeting.partnershipId, personId)))
      throw new ProblemError(
        problem('NOT_A_CHOICE', 'That is not an officer of this partnership. Choose another, or a seat.', 'personId'),
      );
    return [seatId ?? null, personId ?? null];
  }
}
