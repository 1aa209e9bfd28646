import { isLocalDate } from '../forms/rules';
import { clockChangeAt } from '../meetings/clockChanges';
import type { OtherMeeting } from '../meetings/WhenNotes';

export interface Offered {
  heldOn: string;
  startsTime: string;
  minutes: number;
  timeZone: string;
  others: readonly OtherMeeting[];
  /** The bank holiday of that day. */
  holiday: string | undefined;
}

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a time on offer means and what stands in its way, said while it is being chosen. */
export function notesOn({ heldOn, startsTime, minutes, timeZone, others, holiday }: Offered): string[] {
  if (!isLocalDate(heldOn)) return [];
  const day = new Date(heldOn).getUTCDay();
  const change = clockChangeAt(heldOn, startsTime, timeZone);
  return [
    `That day is a ${dayNames[day]}.`,
    holiday && `That day is ${holiday}.`,
    change === 'left-out' && `There is no ${startsTime} that day: the clocks go forward and leave it out.`,
    change === 'twice' && `${startsTime} comes twice that day, because the clocks go back. The first is meant.`,
    ...others
      .filter((meeting) => meeting.heldOn === heldOn && meeting.status !== 'CANCELLED')
      .map((meeting) => {
        const where = meeting.partnership ? ` of ${meeting.partnership.name}` : '';
        const when = `${meeting.startsTime} to ${meeting.endsTime}`;
        return startsTime && meeting.startsTime < endOf(startsTime, minutes) && startsTime < meeting.endsTime
          ? `It clashes with “${meeting.title}”${where}, ${when}.`
          : `“${meeting.title}”${where} is on the same day, ${when}.`;
      }),
  ].filter((note): note is string => Boolean(note));
}

/** "10:00" and 90 is "11:30"; past midnight it is the last minute of the day. */
function endOf(startsTime: string, minutes: number) {
  const [hours = 0, rest = 0] = startsTime.split(':').map(Number);
  const end = Math.min(hours * 60 + rest + minutes, 24 * 60 - 1);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
