import { DateTime } from 'luxon';
import { attendanceOf, quorumLines, type Held, type Material } from '../minutes/index.js';
import { ZONE } from './days.js';
import type { DemoDecisions } from './decisions.js';
import type { Diary } from './meetings.js';
import type { Row } from './rows.js';
import type { DemoSittings } from './sittings.js';

export interface Told {
  readonly diary: Diary;
  readonly sittings: DemoSittings;
  readonly decisions: DemoDecisions;
  readonly agencies: readonly Row[];
  readonly names: ReadonlyMap<unknown, string>;
}

type Arose = Pick<Material, 'attendance' | 'quorum' | 'declarations' | 'decisions' | 'actions'>;

const STATES = ['PRESENT', 'APOLOGIES', 'ABSENT'];
const CAPACITIES = ['REPRESENTATIVE', 'DEPUTY', 'OFFICER', 'OBSERVER', 'GUEST'];

/** What is frozen into the minutes of one meeting, as the demo tells of it elsewhere: who came, what was declared, decided and agreed. */
export function aroseAt(meeting: Row, told: Told, placeOf: (audience: string | undefined) => number): Arose {
  const { diary, sittings, decisions, names } = told;
  const ofThis = ({ meetingId }: Row) => meetingId === meeting['id'];
  const fact = (row: Row, words: string) => ({
    id: String(row['id']),
    itemId: row['itemId'] ? String(row['itemId']) : null,
    audienceId: placeOf(row.audience),
    words,
  });
  const held = heldOf(meeting, told);
  return {
    attendance: held ? attendanceOf(held) : [],
    quorum: held ? quorumLines(held) : [],
    declarations: sittings.interestDeclarations
      .filter(ofThis)
      .map((row) => fact(row, `${String(row['name'])}: ${String(row['nature'])}. They stepped out for this item.`)),
    decisions: decisions.decisions
      .filter(ofThis)
      .map((row) => fact(row, [row['text'], dissentOf(row), quorumOf(row)].filter(Boolean).join(' '))),
    actions: diary.actions
      .filter(ofThis)
      .map((row) =>
        fact(row, `${String(row['what'])} (${[names.get(row['ownerId']), dueOf(row)].filter(Boolean).join(', ')})`),
      ),
  };
}

const dissentOf = ({ dissent }: Row): string => (dissent ? `Did not agree: ${String(dissent)}` : '');
const quorumOf = ({ quorum }: Row): string => (quorum === 'INQUORATE' ? 'Taken without a quorum, to be ratified.' : '');
const dueOf = ({ dueOn }: Row): string =>
  `by ${DateTime.fromISO(String(dueOn)).setLocale('en-GB').toFormat('d LLLL yyyy')}`;

/** Null of a meeting that was not held. */
function heldOf({ id }: Row, { sittings, agencies }: Told): Held | null {
  const sitting = sittings.sittings.find(({ meetingId }) => meetingId === id);
  if (!sitting) return null;
  const spells = Map.groupBy(sittings.attendanceSpells, ({ attendanceId }) => attendanceId);
  const people = sittings.attendances
    .filter(({ meetingId }) => meetingId === id)
    .map((row) => {
      const agency = agencies.find((each) => each['id'] === row['agencyId']);
      const text = (name: string) => String(row[name]);
      return {
        name: text('name'),
        agencyId: row['agencyId'] === null ? null : text('agencyId'),
        agency: agency ? String(agency['name']) : null,
        sector: agency ? String(agency['sector']) : null,
        capacity: text('capacity'),
        state: text('state'),
        offices: row['offices'] as string[],
        spells: (spells.get(row['id']) ?? []).map(({ cameAt, leftAt }) => ({
          cameAt: String(cameAt),
          leftAt: leftAt === null ? null : String(leftAt),
        })),
      };
    });
  const rank = ({ state, capacity }: (typeof people)[number]) =>
    STATES.indexOf(state) * 10 + CAPACITIES.indexOf(capacity);
  return {
    openedAt: String(sitting['openedAt']),
    closedAt: String(sitting['closedAt']),
    timeZone: ZONE,
    rule: sitting['rule'] as Held['rule'],
    people: people.toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.agency ?? '').localeCompare(other.agency ?? '') ||
        one.name.localeCompare(other.name),
    ),
  };
}
