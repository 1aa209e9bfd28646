import { Aggregate, newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { MeetingCancelled, MeetingChanged, MeetingRescheduled, MeetingScheduled } from '../meeting.events.js';
import { MeetingPeriod } from './meeting-period.js';

export type MeetingAudience = 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';

export interface MeetingWords {
  readonly title: string;
  readonly place: string;
  readonly joiningLink: string;
  readonly accessNotes: string;
}

export interface NewMeeting extends MeetingWords {
  readonly partnershipId: string;
  readonly period: MeetingPeriod;
  readonly seenBy: MeetingAudience;
  readonly organiserId: string;
  readonly requestKey: string;
}

/** A gathering of one partnership. */
export class Meeting extends Aggregate {
  readonly id: string;
  audienceId: number;
  readonly partnershipId: string;
  title: string;
  heldOn: string;
  startsTime: string;
  endsTime: string;
  readonly timeZone: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  joiningLink: string;
  accessNotes: string;
  readonly seenBy: MeetingAudience;
  status: 'SCHEDULED' | 'CANCELLED';
  cancelReason: string;
  readonly organiserId: string;
  readonly requestKey: string;
  calendarSequence: number;
  version: number;

  static schedule(details: NewMeeting, now: Date): Meeting {
    refuse([...wordsFaults(details), ...pastFaults(details.period, now)]);
    const meeting = Object.assign(new Meeting(), {
      id: newId(),
      partnershipId: details.partnershipId,
      seenBy: details.seenBy,
      organiserId: details.organiserId,
      requestKey: details.requestKey,
      status: 'SCHEDULED',
      cancelReason: '',
      calendarSequence: 0,
      version: 1,
      timeZone: details.period.timeZone,
    });
    meeting.say(details);
    meeting.holdAt(details.period);
    meeting.record(new MeetingScheduled(meeting.id, meeting.partnershipId, 0));
    return meeting;
  }

  change(words: MeetingWords, now: Date): void {
    this.refuseUnlessAhead(now);
    refuse(wordsFaults(words));
    this.say(words);
    this.calendarSequence += 1;
    this.record(new MeetingChanged(this.id, this.partnershipId, this.calendarSequence));
  }

  reschedule(period: MeetingPeriod, wasOpened: boolean, now: Date): void {
    this.refuseUnlessAhead(now);
    refuseWhenOpened(wasOpened, 'moved');
    refuse(pastFaults(period, now));
    refuse([
      period.equals(this.period) &&
        problem('NOTHING_CHANGED', 'The meeting is held then already. Choose another day or time.', 'heldOn'),
    ]);
    this.holdAt(period);
    this.calendarSequence += 1;
    this.record(new MeetingRescheduled(this.id, this.partnershipId, this.calendarSequence));
  }

  cancel(reason: string | null | undefined, wasOpened: boolean, now: Date): void {
    this.refuseUnlessAhead(now);
    refuseWhenOpened(wasOpened, 'cancelled');
    refuse([wordsProblem(reason, { label: 'the reason', max: 1000 }, 'reason')]);
    this.status = 'CANCELLED';
    this.cancelReason = tidy(reason);
    this.calendarSequence += 1;
    this.record(new MeetingCancelled(this.id, this.partnershipId, this.calendarSequence));
  }

  /** Refuses when the meeting can no longer be answered. */
  refuseUnlessAnswerable(now: Date): void {
    refuse([
      this.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.'),
      this.endsAt <= now && problem('MEETING_IS_OVER', 'This meeting is over.'),
    ]);
  }

  get period(): MeetingPeriod {
    const { heldOn, startsTime, endsTime, timeZone } = this;
    return MeetingPeriod.from({ heldOn, startsTime: startsTime.slice(0, 5), endsTime: endsTime.slice(0, 5), timeZone });
  }

  private refuseUnlessAhead(now: Date): void {
    refuse([
      this.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.'),
      this.status !== 'CANCELLED' &&
        this.startsAt <= now &&
        problem('MEETING_HAS_STARTED', 'This meeting has started or is over.'),
    ]);
  }

  private say({ title, place, joiningLink, accessNotes }: MeetingWords): void {
    Object.assign(this, {
      title: tidy(title),
      place: tidy(place),
      joiningLink: tidy(joiningLink),
      accessNotes: tidy(accessNotes),
    });
  }

  private holdAt({ heldOn, startsTime, endsTime, startsAt, endsAt }: MeetingPeriod): void {
    Object.assign(this, { heldOn, startsTime, endsTime, startsAt, endsAt });
  }
}

/** One may be opened before its hour. What was said at it is on record from then on. */
const refuseWhenOpened = (wasOpened: boolean, what: 'moved' | 'cancelled'): void =>
  refuse([
    wasOpened &&
      problem(
        'MEETING_WAS_OPENED',
        `This meeting has been opened, so it cannot be ${what}. Close it, and schedule another for what is left.`,
      ),
  ]);

const pastFaults = (period: MeetingPeriod, now: Date): (Problem | false)[] => [
  period.hasStarted(now) && problem('IN_THE_PAST', 'The meeting must start in the future.', 'heldOn'),
];

/** What is wrong with what a meeting says of itself. */
export const wordsFaults = ({ title, place, joiningLink, accessNotes }: MeetingWords): (Problem | null | false)[] => [
  wordsProblem(title, { label: 'a title', max: 200, required: true }, 'title'),
  tidy(title) !== '' &&
    tidy(title).length < 3 &&
    problem('TOO_SHORT', 'Enter a title of three characters or more.', 'title'),
  wordsProblem(place, { label: 'place', max: 500 }, 'place'),
  wordsProblem(accessNotes, { label: 'access notes', max: 2000 }, 'accessNotes'),
  wordsProblem(joiningLink, { label: 'joining link', max: 1000 }, 'joiningLink'),
  tidy(joiningLink) !== '' &&
    !isWebAddress(tidy(joiningLink)) &&
    problem('NOT_A_LINK', 'Enter the joining link as it was given to you; it begins with https://', 'joiningLink'),
  tidy(place) === '' &&
    tidy(joiningLink) === '' &&
    problem('REQUIRED', 'Say where the meeting is held: a place, a joining link, or both.', 'place'),
];

function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol) && !/\s/.test(text);
  } catch {
    return false;
  }
}
