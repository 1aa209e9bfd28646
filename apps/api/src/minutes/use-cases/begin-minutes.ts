import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { MeetingRepository, PartOfMeeting } from '../../meetings/index.js';
import type { BeginMinutesInput } from '../../schema.types.js';
import { MinutesRepository } from '../data/minutes.repository.js';
import { MinutesTexts } from '../data/minutes-texts.js';
import { Minutes } from '../domain/minutes.js';
import { minutesPolicy } from '../minutes.policy.js';

/** Begins the minutes of a meeting, with a text for each item of its agenda; or adds those of items that came since. */
@Injectable()
export class BeginMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly parts: PartOfMeeting,
    private readonly minutes: MinutesRepository,
    private readonly texts: MinutesTexts,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId }: BeginMinutesInput): Promise<Minutes> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, minutesPolicy.begin, meeting);
      refuse([meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
      const minutes = await this.minutes.begin(meetingId, async () =>
        Minutes.begun(meeting, await this.parts.forOfficers(meeting), {
          personId: String(actor.personId),
          now: this.clock.now(),
        }),
      );
      minutes.refuseUnlessDraft();
      await this.texts.beginMissing(minutes);
      return minutes;
    });
  }
}
