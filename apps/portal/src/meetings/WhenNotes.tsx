import { isLocalDate } from '../forms/rules';
import { lengthInMinutes, spelledMinutes } from './agenda';
import { clockChangeAt } from './clockChanges';
import { useBankHoliday } from './useBankHoliday';
import { capitalised } from './words';
import { zoneInWords } from './zones';

export interface OtherMeeting {
  id: string;
  title: string;
  heldOn: string;
  startsTime: string;
  endsTime: string;
  status: string;
  partnership?: { name: string } | null;
}

interface WhenNotesProps {
  heldOn: string;
  startsTime: string;
  endsTime: string;
  timeZone: string;
  others: readonly OtherMeeting[];
}

/** What the chosen time means and what stands in its way, said while it is being chosen. */
export function WhenNotes({ heldOn, startsTime, endsTime, timeZone, others }: WhenNotesProps) {
  const isDay = isLocalDate(heldOn);
  const holiday = useBankHoliday(heldOn);
  const length = lengthInMinutes(startsTime, endsTime);
  const notes = isDay ? warnings({ heldOn, startsTime, endsTime, timeZone, others }, holiday) : [];
  const weekdayName =
    isDay && new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(heldOn));
  return (
    <div className="rt-when-notes" role="status">
      <p className="govuk-hint">
        {weekdayName && `${weekdayName}. `}
        {length && `${capitalised(spelledMinutes(length))}. `}
        Times are by the clock in {zoneInWords(timeZone, isDay ? heldOn : undefined)}.
      </p>
      {notes.length > 0 && (
        <ul className="rt-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function warnings({ heldOn, startsTime, endsTime, timeZone, others }: WhenNotesProps, holiday: string | undefined) {
  const day = new Date(heldOn).getUTCDay();
  const ofTheDay = others.filter((meeting) => meeting.heldOn === heldOn && meeting.status !== 'CANCELLED');
  return [
    (day === 0 || day === 6) && `That day is a ${day ? 'Saturday' : 'Sunday'}.`,
    holiday && `That day is ${holiday}.`,
    ...[startsTime, endsTime].map((time) => clockWarning(heldOn, time, timeZone)),
    ...ofTheDay.map((meeting) => {
      const clashes = startsTime && endsTime && meeting.startsTime < endsTime && startsTime < meeting.endsTime;
      const where = meeting.partnership ? ` of ${meeting.partnership.name}` : '';
      const when = `${meeting.startsTime} to ${meeting.endsTime}`;
      return clashes
        ? `It clashes with “${meeting.title}”${where}, ${when}.`
        : `“${meeting.title}”${where} is on the same day, ${when}.`;
    }),
  ].filter((note): note is string => Boolean(note));
}

function clockWarning(heldOn: string, time: string, timeZone: string) {
  switch (clockChangeAt(heldOn, time, timeZone)) {
    case 'left-out':
      return `There is no ${time} that day: the clocks go forward and leave it out. Choose another time.`;
    case 'twice':
      return `${time} comes twice that day, because the clocks go back. The first of the two is meant.`;
    default:
      return undefined;
  }
}
