import { DateTime, IANAZone } from 'luxon';
import { Aggregate, asProblems, newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { DatePollChanged, DatePollChosen, DatePollEnded, DatePollOpened } from '../date-poll.events.js';
import { timesFrom, type PollTime, type TimeData } from './poll-times.js';

export type SeenBy = 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';

export interface PollContent {
  readonly title: string;
  readonly minutes: number;
  readonly notes: string;
  readonly times: readonly TimeData[];
  readonly closesOn: string;
  /** HH:MM on the wall clock of the zone. */
  readonly closesTime: string;
}

export interface NewPoll extends PollContent {
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly seenBy: SeenBy;
  readonly organiserId: string;
  readonly requestKey: string;
}

/** Which of a few times suits a table. */
export class DatePoll extends Aggregate {
  readonly id: string;
  audienceId: number;
  readonly partnershipId: string;
  title: string;
  minutes: number;
  notes: string;
  readonly timeZone: string;
  readonly seenBy: SeenBy;
  closesOn: string;
  closesTime: string;
  closesAt: Date;
  state: 'OPEN' | 'CHOSEN' | 'NO_DATE' | 'WITHDRAWN';
  endReason: string;
  endedAt: Date | null;
  chosenTimeId: string | null;
  meetingId: string | null;
  readonly organiserId: string;
  readonly requestKey: string;
  version: number;

  /** Everything that is wrong with the form is said at once. */
  static open(details: NewPoll, now: Date): { poll: DatePoll; times: PollTime[] } {
    const { partnershipId, timeZone, seenBy, organiserId, requestKey } = details;
    const poll = Object.assign(new DatePoll(), {
      id: newId(),
      partnershipId,
      timeZone,
      seenBy,
      organiserId,
      requestKey,
      state: 'OPEN',
      endReason: '',
      endedAt: null,
      chosenTimeId: null,
      meetingId: null,
      version: 1,
    });
    refuse([!IANAZone.isValidZone(timeZone) && problem('NOT_A_ZONE', 'Choose a time zone from the list.', 'timeZone')]);
    const times = poll.say(details, [], now);
    poll.record(new DatePollOpened(poll.id, partnershipId));
    return { poll, times };
  }

  /** Answers the times as they are from now on. */
  change(content: PollContent, known: readonly PollTime[], addedAskedIds: readonly string[], now: Date): PollTime[] {
    this.refuseIfEnded();
    const times = this.say(content, known, now);
    const before = new Set(known.map(({ id }) => id));
    const added = times.filter(({ id }) => !before.has(id)).length;
    this.record(new DatePollChanged(this.id, this.partnershipId, added, addedAskedIds));
    return times;
  }

  choose(time: PollTime, meetingId: string, now: Date): void {
    this.refuseIfEnded();
    Object.assign(this, { state: 'CHOSEN', chosenTimeId: time.id, meetingId, endedAt: now });
    this.record(new DatePollChosen(this.id, this.partnershipId));
  }

  end(ending: 'NO_DATE' | 'WITHDRAWN', reason: string | null | undefined, now: Date): void {
    this.refuseIfEnded();
    refuse([wordsProblem(reason, { label: 'the reason', max: 1000 }, 'reason')]);
    Object.assign(this, { state: ending, endReason: tidy(reason), endedAt: now });
    this.record(new DatePollEnded(this.id, this.partnershipId));
  }

  /** By the clock alone: no job has to have closed it. */
  refuseUnlessAnswerable(now: Date): void {
    this.refuseIfEnded();
    refuse([this.closesAt <= now && problem('POLL_CLOSED', 'This poll has closed. Tell the organiser your answer.')]);
  }

  private refuseIfEnded(): void {
    refuse([
      this.state === 'CHOSEN' && problem('DATE_CHOSEN', 'A date has been chosen already. See the meeting.'),
      (this.state === 'NO_DATE' || this.state === 'WITHDRAWN') && problem('POLL_ENDED', 'This poll has ended.'),
    ]);
  }

  private say(content: PollContent, known: readonly PollTime[], now: Date): PollTime[] {
    const { title, minutes, notes, closesOn, closesTime } = content;
    const isLikely = minutes >= 15 && minutes <= 720;
    let times: PollTime[] = [];
    const offer = { data: content.times, minutes: isLikely ? minutes : 60, timeZone: this.timeZone };
    const closesAt = instantOf(closesOn, closesTime, this.timeZone);
    const first = () => times[0]?.startsAt;
    refuse([
      wordsProblem(title, { label: 'a title', max: 200, required: true }, 'title'),
      tidy(title) !== '' &&
        tidy(title).length < 3 &&
        problem('TOO_SHORT', 'Enter a title of three characters or more.', 'title'),
      !isLikely && problem('OUT_OF_RANGE', 'Enter a length from 15 minutes to 12 hours.', 'minutes'),
      wordsProblem(notes, { label: 'notes', max: 500 }, 'notes'),
      ...asProblems([], () => {
        times = timesFrom(offer, now, known);
      }),
      ...closingFaults(closesAt, first(), now),
    ]);
    if (!closesAt) return times;
    Object.assign(this, { title: tidy(title), minutes, notes: tidy(notes), closesOn, closesTime, closesAt });
    return times;
  }
}

/** Null when the clocks skip that time on that day. */
function instantOf(day: string, time: string, zone: string): Date | null {
  const at = DateTime.fromISO(`${day}T${time}`, { zone });
  return at.toFormat('yyyy-MM-dd HH:mm') === `${day} ${time}` ? at.toJSDate() : null;
}

const closingFaults = (closesAt: Date | null, first: Date | undefined, now: Date): (Problem | false)[] => [
  closesAt === null &&
    problem('TIME_DOES_NOT_EXIST', 'The clocks go forward that day and skip this time. Choose another.', 'closesTime'),
  closesAt !== null && closesAt <= now && problem('IN_THE_PAST', 'The poll must close in the future.', 'closesOn'),
  closesAt !== null &&
    first !== undefined &&
    closesAt >= first &&
    problem('CLOSES_TOO_LATE', 'The poll must close before the first of the times.', 'closesOn'),
];
