import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { MinutesBegun, MinutesChecked, MinutesCirculated, MinutesSentBack } from '../minutes.events.js';

interface OfMeeting {
  readonly id: string;
  readonly partnershipId: string;
}

interface By {
  readonly personId: string;
  readonly now: Date;
}

/** The minutes of a meeting while its officers draft them, until they are circulated. */
export class Minutes extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly state: 'DRAFT' | 'CHECKED' | 'CIRCULATED';
  readonly begunById: string;
  readonly begunAt: Date;
  readonly checkedById: string | null;
  readonly checkedAt: Date | null;
  readonly sentBackBecause: string;
  readonly circulatedById: string | null;
  readonly circulatedAt: Date | null;
  version: number;

  static begun(meeting: OfMeeting, audienceId: number, { personId, now }: By): Minutes {
    const minutes = Object.assign(new Minutes(), {
      id: newId(),
      audienceId,
      partnershipId: meeting.partnershipId,
      meetingId: meeting.id,
      state: 'DRAFT',
      begunById: personId,
      begunAt: now,
      checkedById: null,
      checkedAt: null,
      sentBackBecause: '',
      circulatedById: null,
      circulatedAt: null,
      version: 1,
    });
    minutes.record(new MinutesBegun(minutes.id, meeting.partnershipId, meeting.id));
    return minutes;
  }

  refuseUnlessDraft(): void {
    if (this.state !== 'DRAFT')
      throw new ProblemError(
        problem('NOT_A_DRAFT', 'These minutes are checked already, so nothing more can be written into them.'),
      );
  }

  check({ personId, now }: By): void {
    this.refuseUnlessDraft();
    Object.assign(this, { state: 'CHECKED', checkedById: personId, checkedAt: now, sentBackBecause: '' });
    this.record(new MinutesChecked(this.id, this.partnershipId, this.meetingId));
  }

  sendBack(because: string): void {
    if (this.state !== 'CHECKED') throw this.notNow();
    refuse([wordsProblem(because, { label: 'what is to be mended', max: 1000, required: true }, 'because')]);
    Object.assign(this, { state: 'DRAFT', checkedById: null, checkedAt: null, sentBackBecause: tidy(because) });
    this.record(new MinutesSentBack(this.id, this.partnershipId, this.meetingId));
  }

  circulate({ personId, now }: By): void {
    if (this.state !== 'CHECKED') throw this.notNow();
    Object.assign(this, { state: 'CIRCULATED', circulatedById: personId, circulatedAt: now });
    this.record(new MinutesCirculated(this.id, this.partnershipId, this.meetingId));
  }

  private notNow(): ProblemError {
    return new ProblemError(
      this.state === 'DRAFT'
        ? problem('NOT_CHECKED', 'The chair has to check these minutes first.')
        : problem('CIRCULATED', 'These minutes are circulated. What is wrong in them is put right by corrections.'),
    );
  }
}
