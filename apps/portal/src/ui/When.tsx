import { dayInWords } from './days';
import { useReadersZone } from './useReadersZone';

interface WhenProps {
  startsAt: string;
  endsAt?: string;
  /** IANA zone of the place where it happens. */
  timeZone: string;
  /** Shorter, for tables: "Thu 26 Nov 2026, 10:00 to 11:30" */
  short?: boolean;
}

/** When a meeting is, by the clock of its place; and by the reader's own clock when that one differs on the day. */
export function When({ startsAt, endsAt, timeZone, short }: WhenProps) {
  const readersZone = useReadersZone();
  const here = spell(startsAt, endsAt, timeZone, short);
  const there = spell(startsAt, endsAt, readersZone, short).join(', ');
  return (
    <span className="rt-when">
      <time dateTime={startsAt}>
        {here[0]}, <span className="rt-when__clock">{here[1]}</span>
      </time>
      {here.join(', ') !== there && (
        <>
          {' '}
          <span className="rt-when__zone">
            {zoneName(startsAt, timeZone)}. For you: {there}
          </span>
        </>
      )}
    </span>
  );
}

/** The day, and the time of day. */
function spell(startsAt: string, endsAt: string | undefined, timeZone: string, short = false) {
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: short ? 'short' : 'long',
    day: 'numeric',
    month: short ? 'short' : 'long',
    year: 'numeric',
    timeZone,
  });
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  const until = endsAt ? ` to ${clock.format(new Date(endsAt))}` : '';
  return [
    day.format(new Date(startsAt)).replace(/^(\w+),/, '$1'),
    `${clock.format(new Date(startsAt))}${until}`,
  ] as const;
}

function zoneName(at: string, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'long' }).formatToParts(new Date(at));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** An instant that belongs to the reader rather than to a place: when a mail came, when a session began. */
export function Moment({ at }: { at: string }) {
  const readersZone = useReadersZone();
  return <time dateTime={at}>{spell(at, undefined, readersZone, true).join(', ')}</time>;
}

interface DayOfProps {
  at: string;
  /** As `Day` spells it, for sentences that name both: "26 November 2026" */
  long?: boolean;
}

/** The day of an instant, for lists in which the hour says nothing: "26 Nov 2026" */
export function DayOf({ at, long }: DayOfProps) {
  const readersZone = useReadersZone();
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: long ? 'long' : 'medium', timeZone: readersZone });
  return (
    <time className="rt-when__clock" dateTime={at}>
      {words.format(new Date(at))}
    </time>
  );
}

/** A calendar day, the same everywhere: "26 November 2026" */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{dayInWords(on)}</time>;
}
