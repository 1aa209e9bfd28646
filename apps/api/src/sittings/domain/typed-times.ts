import { DateTime } from 'luxon';
import { problem, refuse, type Problem } from '@lib/kernel';
import type { Spell } from './attendance.js';

/** When somebody came and left, as it was typed: HH:MM by the clock on the wall of the room. Rows that are empty say nothing. */
export interface TypedTime {
  readonly cameTime?: string | null | undefined;
  readonly leftTime?: string | null | undefined;
}

/** The day of the meeting, between whose opening and whose end (or now) the times lie. */
export interface HeldOn {
  readonly heldOn: string;
  readonly timeZone: string;
  readonly openedAt: Date;
  readonly until: Date;
  readonly isOpen: boolean;
}

interface Row {
  readonly at: string;
  readonly came: Date | null;
  readonly left: Date | null;
  readonly saysLeft: boolean;
  readonly problems: readonly Problem[];
}

const MOST = 20;

/** What was typed, as spells; all faults at once, each on its field. A minute that stood before keeps its seconds. */
export function spellsFrom(typed: readonly TypedTime[], known: readonly Spell[], held: HeldOn): Spell[] {
  refuse([typed.length > MOST && problem('TOO_MANY', `There can be ${MOST} times at most.`, 'times')]);
  const rows = typed
    .map((time, index) => ({ ...time, at: `times.${index}` }))
    .filter(({ cameTime, leftTime }) => cameTime || leftTime)
    .map((row) => rowOf(row, known, held));
  refuse([
    rows.length === 0 &&
      on('times.0.cameTime', 'REQUIRED', 'Enter when they came. Whoever was not there is ticked as absent.'),
  ]);
  refuse(rows.flatMap((row, index) => [...row.problems, ...faultsOf(row, rows[index - 1], rows[index + 1])]));
  return rows.map(({ came, left }) => ({ cameAt: came!, leftAt: left }));
}

function rowOf(
  { at, cameTime, leftTime }: TypedTime & { readonly at: string },
  known: readonly Spell[],
  held: HeldOn,
): Row {
  const problems: Problem[] = [];
  const read = (time: string | null | undefined, path: string, after: Date | null) => {
    if (!time) return null;
    const found = instantOf(time, after, known, held);
    if (found instanceof Date) return found;
    problems.push(on(path, ...found));
    return null;
  };
  const came = read(cameTime, `${at}.cameTime`, null);
  const left = read(leftTime, `${at}.leftTime`, came);
  if (!cameTime) problems.push(on(`${at}.cameTime`, 'REQUIRED', 'Enter when they came.'));
  return { at, came, left, saysLeft: Boolean(leftTime), problems };
}

function faultsOf(
  { at, came, left, saysLeft }: Row,
  before: Row | undefined,
  after: Row | undefined,
): (Problem | false)[] {
  return [
    came !== null &&
      left !== null &&
      left <= came &&
      on(`${at}.leftTime`, 'LEAVES_BEFORE_COMING', 'Enter a time later than when they came.'),
    came !== null &&
      before !== undefined &&
      Number(before.left ?? before.came) > Number(came) &&
      on(
        `${at}.cameTime`,
        'OVERLAPS',
        'They were there at that time already. Enter when they came back, later than that.',
      ),
    !saysLeft &&
      after !== undefined &&
      on(`${at}.leftTime`, 'REQUIRED', 'Enter when they left: they came back afterwards.'),
  ];
}

/** The instant of a wall time of that day. One that the clocks show twice is the first, unless that was before they came. */
function instantOf(
  time: string,
  after: Date | null,
  known: readonly Spell[],
  { heldOn, timeZone, openedAt, until, isOpen }: HeldOn,
): Date | [code: string, message: string] {
  const wall = DateTime.fromISO(`${heldOn}T${time}`, { zone: timeZone });
  if (wall.toFormat('HH:mm') !== time)
    return ['TIME_DOES_NOT_EXIST', `The clocks go forward that day and skip ${time}. Choose an hour later.`];
  const minutes = wall
    .getPossibleOffsets()
    .map((each) => each.toMillis())
    .toSorted((a, b) => a - b);
  const minute = minutes.find((each) => after === null || each > Number(after)) ?? minutes[0]!;
  const within = (at: Date) => Number(at) >= minute && Number(at) < minute + 60_000;
  const stood = [...known.flatMap(({ cameAt, leftAt }) => (leftAt ? [cameAt, leftAt] : [cameAt])), openedAt, until];
  const found = stood.find((at) => within(at) && (after === null || at > after)) ?? new Date(minute);
  const clock = (at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).toFormat('HH:mm');
  if (found < openedAt)
    return ['BEFORE_OPENING', `The meeting was opened at ${clock(openedAt)}. Enter a time from then on.`];
  if (found > until)
    return isOpen
      ? ['IN_THE_FUTURE', 'Enter a time that has passed.']
      : ['AFTER_CLOSING', `The meeting was closed at ${clock(until)}. Enter an earlier time.`];
  return found;
}

const on = (path: string, code: string, message: string): Problem => problem(code, message, ...path.split('.'));
