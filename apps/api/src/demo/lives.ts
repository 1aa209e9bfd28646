import { demoId } from './draw.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import type { Row } from './rows.js';
import type { DemoSeat, Seating } from './seating.js';
import { SUCCESSION } from './tables.js';

type Facts = Partial<Pick<DemoPartnership, 'name' | 'tier' | 'area'>> & {
  readonly status?: string;
  readonly level?: string | null;
};

/** What changed so many days from today, by what it was before. */
interface Turn {
  readonly in: number;
  readonly was: Facts;
}

/** What is remembered of some partnerships; of the others nothing has changed since they are known. */
const TURNS: Readonly<Record<string, readonly Turn[]>> = {
  '1': [
    { in: -900, was: { status: 'FORMING' } },
    { in: -610, was: { name: 'Tyne Valley Trafficking Forum' } },
    { in: -210, was: { level: null, area: 'The valley of the Tyne from Haltwhistle to Newcastle' } },
  ],
  '4': [{ in: -730, was: { name: 'Merseyside Trafficking Forum', tier: 'LOCAL' } }],
  '5': [{ in: -330, was: { level: null, status: 'DORMANT' } }],
  '6': [{ in: -500, was: { level: null } }],
  '13': [
    { in: -860, was: { status: 'FORMING' } },
    { in: -135, was: { status: 'ACTIVE' } },
  ],
  '14': [{ in: -365, was: { name: 'Regional Coordinators’ Network' } }],
  '4a': [{ in: -130, was: { status: 'FORMING' } }],
};

/** A partnership as it was at first, and what it became on which day. */
export interface Life {
  readonly id: string;
  readonly foundedOn: string;
  readonly atFirst: Facts;
  readonly turns: readonly { readonly on: string; readonly facts: Facts }[];
}

export function livesOf(seating: Seating): Life[] {
  return partnerships.map((partnership) => {
    const turns = (TURNS[partnership.key] ?? []).toSorted((a, b) => a.in - b.in);
    const { name, tier, area, status, level = null } = partnership;
    /** As it was until the turn of that number. */
    const until = (index: number): Facts =>
      turns
        .slice(index)
        .reduceRight<Facts>((facts, { was }) => ({ ...facts, ...was }), { name, tier, area, status, level });
    const first = seating.days.day((turns[0]?.in ?? 0) - 40);
    return {
      id: demoId('partnership', partnership.key),
      foundedOn: [first, ...daysOf(seating, partnership)].toSorted()[0]!,
      atFirst: until(0),
      turns: turns.map((turn, index) => ({ on: seating.days.day(turn.in), facts: until(index + 1) })),
    };
  });
}

const daysOf = ({ seatTerms, officeTerms }: Seating, partnership: DemoPartnership): string[] => [
  ...seatTerms.filter(({ seat }) => seat.partnership === partnership).map(({ startsOn }) => startsOn),
  ...officeTerms.filter((term) => term.partnership === partnership).map(({ startsOn }) => startsOn),
];

/** The day on which a seat came to its table: when somebody first filled it, or with the partnership. */
export function cameOn(seating: Seating, seat: DemoSeat, foundedOn: string): string {
  if (seat.agency === SUCCESSION.to) return SUCCESSION.on > foundedOn ? SUCCESSION.on : foundedOn;
  const terms = seating.seatTerms.filter((term) => term.seat === seat).map(({ startsOn }) => startsOn);
  return terms.toSorted()[0] ?? foundedOn;
}

/** Rows that were written on one day. */
export interface WrittenOn {
  readonly on: string;
  readonly rows: readonly Row[];
}

/** Rows by the day on which they were written, the earliest first. */
export function byDay(rows: readonly { readonly on: string; readonly row: Row }[]): WrittenOn[] {
  const days = [...new Set(rows.map(({ on }) => on))].toSorted();
  return days.map((on) => ({ on, rows: rows.filter((each) => each.on === on).map(({ row }) => row) }));
}
