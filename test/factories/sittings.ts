import type { Visitor } from '../support/visitor.js';
import { schedule } from './meetings.js';
import type { World } from './world.js';

const LINE = `id name capacity state answer isInvited version seat { id } agency { id } person { id } spells { cameAt leftAt }`;
export const SITTING = `id openedAt closedAt openedBy { id } closedBy { id } attendance { ${LINE} }
  currentItem { id title } itemBegunAt itemSecondsBefore isRestricted interests { id }
  quorum { isQuorate seatsPresent words } quorumHistory { isQuorate words from to } viewerCan { recordAttendance close turn }`;
const INTEREST = `id name nature outcome isMine version item { id title } person { id } declaredBy { id } decidedBy { id } viewerCan { decide withdraw }`;
const PROBLEMS = 'problems { code message path }';

const change =
  (name: string, type: string, answer: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} ${PROBLEMS} } }`, { input }))[
      name
    ];

const meeting = `meeting { id viewerCanOpen sitting { ${SITTING} } }`;
export const openSitting = change('openSitting', 'OpenSittingInput', meeting);
export const closeSitting = change('closeSitting', 'CloseSittingInput', meeting);
export const removeAttendance = change('removeAttendance', 'RemoveAttendanceInput', meeting);
export const tickAttendance = change('tickAttendance', 'TickAttendanceInput', `attendance { ${LINE} }`);
export const correctAttendance = change('correctAttendance', 'CorrectAttendanceInput', `attendance { ${LINE} }`);
export const addAttendance = change('addAttendance', 'AddAttendanceInput', `attendance { ${LINE} }`);

export const turnToItem = change('turnToItem', 'TurnToItemInput', meeting);
export const declareInterest = change('declareInterest', 'DeclareInterestInput', `declaration { ${INTEREST} }`);
export const decideInterest = change('decideInterest', 'DecideInterestInput', `declaration { ${INTEREST} }`);
export const withdrawDeclaration = change(
  'withdrawDeclaration',
  'WithdrawDeclarationInput',
  `declaration { ${INTEREST} }`,
);

export const interestsOf = async (who: Visitor, id: string): Promise<any[]> =>
  (await who.get(`query ($id: ID!) { meeting(id: $id) { interests { ${INTEREST} } } }`, { id })).meeting.interests;

export const sittingOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { meeting(id: $id) { sitting { ${SITTING} } } }`, { id })).meeting?.sitting;

/** Moves a meeting to another day of its calendar, which only a test can: one that is to be opened must be of today. */
export const moveTo = (world: World, meetingId: string, daysFromToday: number): Promise<unknown> =>
  world.sql(
    `update meeting set held_on = d.day, starts_at = (d.day + starts_time) at time zone time_zone, ends_at = (d.day + ends_time) at time zone time_zone
     from (select (now() at time zone 'Europe/London')::date + $2::int as day) d where id = $1`,
    [meetingId, daysFromToday],
  );

/** A meeting of today. */
export async function scheduleToday(world: World, chair: Visitor, partnershipId: string, more: object = {}) {
  // All day, so that it is under way at whatever hour the test runs.
  const scheduled = await schedule(chair, partnershipId, { startsTime: '00:01', endsTime: '23:58', ...more });
  await moveTo(world, scheduled.id, 0);
  return scheduled;
}

/** A meeting of today that is open, with the line of each who was invited. */
export async function anOpenSitting(world: World, chair: Visitor, partnershipId: string, more: object = {}) {
  const { id } = await scheduleToday(world, chair, partnershipId, more);
  const { meeting: opened, problems } = await openSitting(chair, { meetingId: id });
  if (!opened) throw new Error(JSON.stringify(problems));
  return { id: String(id), sitting: opened.sitting };
}

/** When the table of a partnership can decide; in force, for there are terms of reference. */
export async function setQuorum(
  world: World,
  partnershipId: string,
  needs: { minimumSeats?: number; sectors?: readonly string[]; needsChair?: boolean },
): Promise<void> {
  await world.sql(
    `insert into terms_version (audience_id, partnership_id, number, state, text, drafted_by_id, approval, approved_on, approved_by_id)
     select a.id, $1, 1, 'APPROVED', 'Terms', o.person_id, 'CHAIR', app.today(), o.person_id
     from audience a join office_term o on o.partnership_id = $1 and o.office = 'CHAIR' where a.partnership_id = $1 and a.kind = 'PARTNERSHIP'
     on conflict do nothing`,
    [partnershipId],
  );
  await world.sql(
    `insert into quorum_rule (audience_id, partnership_id, minimum_seats, sectors, needs_chair)
     select id, $1, $2, $3, $4 from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
    [partnershipId, needs.minimumSeats ?? 0, needs.sectors ?? [], needs.needsChair ?? false],
  );
}
