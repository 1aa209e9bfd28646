import { shareADay } from '../../partnerships/index.js';
import type { ColumnKey } from './columns.js';
import { dayInWords } from './day-in-words.js';
import type { PlannedInvitation } from './planned-row.js';
import type { Fault, PersonWritten } from './sheet-row.js';
import type { Capacity, PlaceNow } from './table-now.js';

interface PlannedPlace {
  readonly invitation: PlannedInvitation | null;
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

const COLUMNS: Readonly<Record<Capacity, Readonly<Record<'name' | 'email' | 'startsOn' | 'endsOn', ColumnKey>>>> = {
  REPRESENTATIVE: { name: 'name', email: 'email', startsOn: 'startsOn', endsOn: 'endsOn' },
  DEPUTY: { name: 'deputyName', email: 'deputyEmail', startsOn: 'deputyStartsOn', endsOn: 'deputyEndsOn' },
};

/** What is to be done for one place of a seat: nothing, or an invitation. Import ends nobody's term and moves nobody's days. */
export function planPlace(
  capacity: Capacity,
  person: PersonWritten,
  now: readonly PlaceNow[],
  today: string,
): PlannedPlace {
  const columns = COLUMNS[capacity];
  const nothing: PlannedPlace = { invitation: null, notes: [], faults: [] };
  const refused = (column: keyof typeof columns, message: string): PlannedPlace => ({
    ...nothing,
    faults: [{ column: columns[column], message }],
  });
  const { name, email, jobTitle, startsOn, endsOn } = person;
  const [shown] = now;
  if (!email) {
    if (!name && !jobTitle && !startsOn && !endsOn) return nothing;
    if (shown && saysTheSame(person, shown)) return nothing;
    return refused('email', 'Enter the email address that the invitation goes to, or leave the name and the days out.');
  }
  const same = now.find((each) => each.email.toLowerCase() === email.toLowerCase());
  if (same) return leaveAsItIs(person, same, columns);
  if (startsOn && endsOn && endsOn < startsOn) return refused('endsOn', 'The last day must not be before the first.');
  if (endsOn && endsOn < today) return refused('endsOn', 'The last day must not be in the past.');
  const waiting = now.find(({ as }) => as === 'INVITATION');
  if (waiting)
    return refused(
      'email',
      `${waiting.email} is invited to this place. Withdraw that invitation first, or leave this row as it was.`,
    );
  const days = { startsOn: startsOn && startsOn > today ? startsOn : today, endsOn };
  const inTheWay = now.find((each) => shareADay(each, days));
  if (inTheWay)
    return refused(
      'email',
      `${inTheWay.name || 'Somebody else'} holds this place${inTheWay.endsOn ? ` until ${dayInWords(inTheWay.endsOn)}` : ''}. End that term first${inTheWay.endsOn ? ', or enter a first day after it' : ''}.`,
    );
  return {
    ...nothing,
    invitation: { capacity, email, name, jobTitle, startsOn, endsOn },
    notes: startsOn && startsOn < today ? [`The first day is past: ${email} begins on the day they accept.`] : [],
  };
}

/** Somebody who is there already, or invited already. Who they are is theirs to say; their days are not changed by a sheet. */
function leaveAsItIs(
  person: PersonWritten,
  now: PlaceNow,
  columns: Readonly<Record<'endsOn', ColumnKey>>,
): PlannedPlace {
  const who = now.name || now.email;
  const thing = now.as === 'TERM' ? 'term' : 'invitation';
  const differs = (said: string, stands: string) => said !== '' && stands !== '' && said !== stands;
  const notes = [
    now.as === 'TERM' && differs(person.name, now.name) && `${who} keeps that name: people write their own.`,
    now.as === 'TERM' &&
      differs(person.jobTitle, now.jobTitle) &&
      `${who} keeps the job title “${now.jobTitle}”: people write their own.`,
    person.startsOn &&
      person.startsOn !== now.startsOn &&
      `The ${thing} of ${who} still begins on ${dayInWords(now.startsOn)}.`,
  ];
  const faults: Fault[] =
    person.endsOn && person.endsOn !== now.endsOn
      ? [
          {
            column: columns.endsOn,
            message: `The ${thing} of ${who} ${now.endsOn ? `ends on ${dayInWords(now.endsOn)}` : 'has no last day'}. An import moves nobody’s days: ${now.endsOn ? 'write that day, or leave this empty' : 'leave this empty'}.`,
          },
        ]
      : [];
  return {
    invitation: null,
    notes: notes.filter((each): each is string => typeof each === 'string' && each !== ''),
    faults,
  };
}

const saysTheSame = (person: PersonWritten, { name, jobTitle, startsOn, endsOn }: PlaceNow): boolean =>
  (!person.name || person.name === name) &&
  (!person.jobTitle || person.jobTitle === jobTitle) &&
  (!person.startsOn || person.startsOn === startsOn) &&
  (!person.endsOn || person.endsOn === endsOn);
