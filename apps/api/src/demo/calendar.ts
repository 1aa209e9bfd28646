import { DateTime } from 'luxon';
import {
  agendaOf,
  annualReview,
  handover,
  planningMeeting,
  statutoryMembers,
  tacticalGroup,
  taskAndFinishKickOff,
  type AgendaLine,
} from './agendas.js';
import { ZONE, type Days } from './days.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { datesOf, demoSeries } from './series.js';
import { shortNameOf } from './tables.js';

/** A meeting before anybody is invited to it. */
export interface PlannedMeeting {
  readonly partnership: DemoPartnership;
  readonly title: string;
  readonly heldOn: string;
  readonly starts: string;
  readonly minutes: number;
  readonly place: string;
  readonly joiningLink: string;
  readonly accessNotes: string;
  readonly agenda: readonly AgendaLine[];
  readonly seenBy: 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';
  /** Agencies invited; all that may see it when left out. */
  readonly agencies?: readonly string[];
  readonly guests?: number;
  readonly withObservers?: boolean;
  /** Only agencies that have signed the agreement of the partnership. */
  readonly isForSignatories?: boolean;
  readonly cancelReason?: string;
  readonly wasMoved?: boolean;
  readonly isInquorate?: boolean;
  /** Where its series has it, for a meeting that belongs to one. */
  readonly series?: { readonly partId: string; readonly recursOn: string; readonly plannedOn: string };
}

const THEMES = [
  'farm and food work through the seasons',
  'students offered rooms and work',
  'hand car washes and nail bars',
  'care workers and their sponsors',
  'county lines in the school holidays',
  'cuckooing in supported housing',
  'parcels, deliveries and borrowed accounts',
];
const ACCESS =
  'Step-free entrance at the side, hearing loop in the room, parking behind the building. Say at the desk that you come for the partnership.';
const PAST = -4;
const AHEAD = 2;

/** Everything in the demo's diary. */
export const plan = (days: Days): PlannedMeeting[] => [
  ...partnerships.flatMap((each) => ordinary(each, days)),
  ...extraordinary(days),
];

const at = (key: string): DemoPartnership => partnerships.find((each) => each.key === key)!;

const meetingOf = (
  partnership: DemoPartnership,
  title: string,
  heldOn: string,
  rest: Partial<PlannedMeeting> = {},
): PlannedMeeting => ({
  partnership,
  title,
  heldOn,
  starts: partnership.rhythm.starts,
  minutes: partnership.rhythm.minutes,
  place: partnership.venue,
  joiningLink: `https://meet.example.org/${partnership.slug}`,
  accessNotes: partnership.venue ? ACCESS : '',
  agenda: agendaOf(partnership),
  seenBy: 'PARTNERSHIP',
  ...rest,
});

/** The regular meetings: four behind us, the next, and two more. A dormant partnership stopped some time ago. */
function ordinary(partnership: DemoPartnership, days: Days): PlannedMeeting[] {
  const { everyWeeks, nextInDays, weekday } = partnership.rhythm;
  const turns = partnership.status === 'DORMANT' ? [PAST - 2, PAST - 1, PAST, PAST + 1] : [-4, -3, -2, -1, 0, 1, AHEAD];
  return turns.map((turn) => {
    const heldOn = afterChristmas(days.weekday(nextInDays + turn * everyWeeks * 7, weekday));
    return { ...meetingOf(partnership, titleOf(partnership, turn), heldOn), ...special(partnership, turn) };
  });
}

/** Nobody meets between the years; it waits a fortnight. */
const afterChristmas = (day: string): string =>
  /-12-(2[2-9]|3[01])$/.test(day) ? (DateTime.fromISO(day).plus({ weeks: 2 }).toISODate() ?? day) : day;

function titleOf(partnership: DemoPartnership, turn: number): string {
  const theme = THEMES[(turn + 7 + Number.parseInt(partnership.key, 10)) % THEMES.length] ?? '';
  if (partnership.key === '11')
    return `${BWRDD} ${turn % 2 === 0 ? '– diogelu yn y gweithle / Quarterly board: safety at work' : '– cefnogi goroeswyr / Quarterly board: support for survivors'}`;
  if (partnership.key === '14') return 'Coordinators’ Forum';
  if (partnership.people === 0 && partnership.parent)
    return partnership.name.replace(`${shortNameOf(at(partnership.parent))} `, '');
  const { everyWeeks, minutes } = partnership.rhythm;
  const name =
    everyWeeks === 13
      ? 'Quarterly board'
      : everyWeeks === 4
        ? 'Monthly board'
        : everyWeeks === 6
          ? 'Network meeting'
          : minutes === 120
            ? 'Partnership board'
            : 'Panel meeting';
  return `${name}: ${theme}`;
}

const BWRDD = 'Bwrdd chwarterol';

/** What is out of the ordinary in the ordinary run. */
function special({ key }: DemoPartnership, turn: number): Partial<PlannedMeeting> {
  switch (`${key} ${turn}`) {
    case '1 -2':
    case '10 -3':
      return { title: 'Annual review', agenda: annualReview };
    case '2 0':
      return { withObservers: true, guests: 1 };
    case '3 1':
      return {
        cancelReason:
          'The Mill Room is closed after the flood, and half of us will be at the regional conference that day.',
      };
    case '4a -4':
      return { title: 'Victim pathway: first meeting', agenda: taskAndFinishKickOff };
    case '6 0':
      return {
        title:
          'Quarterly board, with an extended session on housing, licensing and planning powers, on the step from children’s to adults’ services, and on the region’s answer to the Commissioner’s consultation',
      };
    case '9 -1':
      return { isInquorate: true };
    case '10 0':
      return { wasMoved: true };
    case '12 -2':
      return { cancelReason: 'Red weather warning: no trains, and the police are needed elsewhere.' };
    default:
      return {};
  }
}

/** Meetings for some only, and series. */
function extraordinary(days: Days): PlannedMeeting[] {
  const blackCountry = at('5');
  const statutory = (turn: number) =>
    meetingOf(blackCountry, 'Statutory members: planning of joint enforcement', days.weekday(5 + turn * 28, 2), {
      starts: '15:15',
      minutes: 45,
      joiningLink: '',
      agenda: statutoryMembers,
      seenBy: 'STATUTORY',
    });
  return [
    statutory(-1),
    statutory(0),
    statutory(1),
    meetingOf(blackCountry, 'Shared picture of risk', days.weekday(12, 4), {
      starts: '09:30',
      joiningLink: '',
      agenda: statutoryMembers,
      seenBy: 'STATUTORY',
      isForSignatories: true,
    }),
    meetingOf(at('3'), 'Premises that we watch together', days.weekday(8, 1), {
      starts: '13:00',
      minutes: 60,
      agenda: tacticalGroup,
      isForSignatories: true,
    }),
    meetingOf(at('1'), 'Planning a training day for station staff', days.weekday(4, 3), {
      starts: '14:00',
      minutes: 45,
      agenda: planningMeeting,
      seenBy: 'INVITED',
      withObservers: true,
      agencies: ['Northumbria Police', 'Corbridge College', 'Lantern House'],
      guests: 1,
    }),
    meetingOf(at('4'), 'Handover of the chair', days.weekday(6, 1), {
      starts: '16:00',
      minutes: 45,
      agenda: handover,
      seenBy: 'OFFICERS',
      joiningLink: '',
    }),
    meetingOf(at('6a'), 'Press lines for Anti-Slavery Day', days.weekday(-30, 4), {
      starts: '09:00',
      minutes: 30,
      agenda: tacticalGroup,
    }),
    ...demoSeries(days).flatMap((series) =>
      datesOf(series).map((date) =>
        meetingOf(at(series.partnership), series.title, date.heldOn, {
          minutes: series.minutes,
          place: '',
          accessNotes: '',
          agenda: tacticalGroup,
          ...date,
        }),
      ),
    ),
  ];
}

/** The instants that the wall times stand for: the zone knows on which side of a clock change the day lies. */
export function instantsOf({ heldOn, starts, minutes }: PlannedMeeting) {
  const startsAt = DateTime.fromISO(`${heldOn}T${starts}`, { zone: ZONE });
  const endsAt = startsAt.plus({ minutes });
  return { startsAt, endsAt, endsTime: endsAt.toFormat('HH:mm') };
}
