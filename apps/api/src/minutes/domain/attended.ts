import { DateTime } from 'luxon';
import { quorumOf, type QuorumRequirement } from '../../terms-of-reference/index.js';
import type { FrozenAttendance } from './frozen.js';

/** When a meeting was held, and who was there when. */
export interface Held {
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly timeZone: string;
  readonly rule: QuorumRequirement | null;
  readonly people: readonly {
    readonly name: string;
    readonly agencyId: string | null;
    readonly agency: string | null;
    readonly sector: string | null;
    readonly capacity: string;
    readonly state: string;
    readonly offices: readonly string[];
    readonly spells: readonly { readonly cameAt: string; readonly leftAt: string | null }[];
  }[];
}

/** Whoever comes in the first minutes, or goes in the last, was there with everybody. */
const GRACE_MS = 60_000;

const clock = ({ timeZone }: Held, at: string): string => DateTime.fromISO(at, { zone: timeZone }).toFormat('HH:mm');

export const attendanceOf = (held: Held): FrozenAttendance[] =>
  held.people.map(({ name, agency, capacity, state, spells }) => ({
    name: name === '' ? 'Nobody named' : name,
    agency: agency ?? '',
    capacity,
    state,
    times: spells.flatMap((spell) => timesOf(held, spell)).join(', '),
  }));

function timesOf(
  held: Held,
  { cameAt, leftAt }: { readonly cameAt: string; readonly leftAt: string | null },
): string[] {
  const came = Date.parse(cameAt) - Date.parse(held.openedAt) > GRACE_MS ? [`came ${clock(held, cameAt)}`] : [];
  const end = held.closedAt === null ? Infinity : Date.parse(held.closedAt);
  const left = leftAt !== null && end - Date.parse(leftAt) > GRACE_MS ? [`left ${clock(held, leftAt)}`] : [];
  return [...came, ...left];
}

/** When the meeting was open, and when there was a quorum: a line for each time that this changed. */
export function quorumLines(held: Held): string[] {
  const { openedAt, closedAt, rule } = held;
  const opening = `The meeting was opened at ${clock(held, openedAt)}${closedAt ? ` and closed at ${clock(held, closedAt)}` : ''}.`;
  if (!rule) return [opening];
  const end = closedAt ?? '9999-12-31T00:00:00Z';
  const times = [
    ...new Set([
      openedAt,
      ...held.people.flatMap(({ spells }) =>
        spells.flatMap(({ cameAt, leftAt }) => (leftAt ? [cameAt, leftAt] : [cameAt])),
      ),
    ]),
  ]
    .filter((at) => Date.parse(at) >= Date.parse(openedAt) && Date.parse(at) < Date.parse(end))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  const standing = times.map((at) => ({ at, words: quorumOf(rule, presentAt(held, Date.parse(at))).words }));
  return [
    opening,
    ...standing
      // What held for less than a minute is people coming in.
      .filter(({ at }, index) => Date.parse(standing[index + 1]?.at ?? end) - Date.parse(at) > GRACE_MS)
      .filter(({ words }, index, all) => index === 0 || all[index - 1]!.words !== words)
      .map(({ at, words }) =>
        words === ''
          ? `There was a quorum from ${clock(held, at)}.`
          : `There was no quorum from ${clock(held, at)}: the table ${words.replace('needs', 'needed')}.`,
      ),
  ];
}

function presentAt({ people }: Held, at: number) {
  const here = people.filter(({ spells }) =>
    spells.some(({ cameAt, leftAt }) => Date.parse(cameAt) <= at && (leftAt === null || Date.parse(leftAt) > at)),
  );
  return {
    seats: here.flatMap(({ agencyId, sector, capacity }) =>
      agencyId !== null && (capacity === 'REPRESENTATIVE' || capacity === 'DEPUTY')
        ? [{ agencyId, sector: sector ?? '' }]
        : [],
    ),
    offices: here.flatMap(({ offices }) => offices),
  };
}
