import { DateTime } from 'luxon';
import { demoId, Draw } from './draw.js';
import type { Diary } from './meetings.js';
import { partnerships } from './partnerships.js';
import type { Row } from './rows.js';
import type { DemoSeat, Seating } from './seating.js';
import type { DemoTerms } from './terms.js';

export interface DemoSittings {
  readonly sittings: Row[];
  readonly attendances: Row[];
  readonly attendanceSpells: Row[];
  readonly interestDeclarations: Row[];
}

interface Attendee {
  readonly name: string;
  readonly personId: string | null;
  readonly capacity: string;
}

const CAPACITY: Readonly<Record<string, string>> = { SEAT: 'REPRESENTATIVE' };

/** Of how many in a hundred who answered so it is told that they came. */
const CAME: Readonly<Record<string, number>> = { ACCEPTED: 94, DEPUTY: 92, TENTATIVE: 50, NONE: 35, APOLOGIES: 0 };

/** Meetings that are over were held, as those invited had answered: some late, some gone early, some not there after all. */
export function sittingsOf(seating: Seating, diary: Diary, terms: DemoTerms, agencies: readonly Row[]): DemoSittings {
  const draw = new Draw('sittings');
  const made: DemoSittings = { sittings: [], attendances: [], attendanceSpells: [], interestDeclarations: [] };
  const seats = new Map(partnerships.flatMap((each) => seating.seatsAt(each)).map((seat) => [seat.id, seat]));
  const invited = Map.groupBy(diary.invitations, ({ meetingId }) => meetingId);
  const over = diary.meetings.filter(
    ({ status, endsAt }) => status === 'SCHEDULED' && DateTime.fromISO(String(endsAt)) < seating.days.now,
  );
  for (const meeting of over) {
    made.sittings.push({
      meetingId: meeting['id'],
      audience: meeting['audience'],
      partnershipId: meeting['partnershipId'],
      openedAt: meeting['startsAt'],
      openedById: meeting['organiserId'],
      closedAt: meeting['endsAt'],
      closedById: meeting['organiserId'],
      rule: ruleOf(terms, agencies, meeting['partnershipId']),
    });
    for (const invitation of invited.get(meeting['id']) ?? [])
      attend(made, seating, draw, { meeting, invitation, seat: seats.get(String(invitation['seatId'])) });
  }
  declare(made, diary, over);
  return made;
}

interface Asked {
  readonly meeting: Row;
  readonly invitation: Row;
  readonly seat: DemoSeat | undefined;
}

function attend(made: DemoSittings, seating: Seating, draw: Draw, { meeting, invitation, seat }: Asked): void {
  const { response } = invitation;
  const { name, personId, capacity } = whoCame(seating, meeting, invitation, seat);
  const came = name !== '' && draw.happens(CAME[String(response)] ?? 0);
  const id = demoId('attendance', String(invitation['id']));
  const of = { id, audience: meeting['audience'] };
  made.attendances.push({
    ...of,
    meetingId: meeting['id'],
    invitationId: invitation['id'],
    seatId: invitation['seatId'],
    agencyId: seat ? demoId('agency', seat.agency) : null,
    personId,
    name,
    capacity,
    state: came ? 'PRESENT' : response === 'APOLOGIES' ? 'APOLOGIES' : 'ABSENT',
    offices: officesOf(seating, meeting, personId),
  });
  if (!came) return;
  const [from, to] = [DateTime.fromISO(String(meeting['startsAt'])), DateTime.fromISO(String(meeting['endsAt']))];
  made.attendanceSpells.push({
    id: demoId('spell', id),
    audience: of.audience,
    attendanceId: id,
    cameAt: from
      .plus({ minutes: draw.happens(8) ? draw.between(12, 25) : 0 })
      .toUTC()
      .toISO(),
    leftAt: draw.happens(7)
      ? to
          .minus({ minutes: draw.between(5, 20) })
          .toUTC()
          .toISO()
      : null,
  });
}

function whoCame(seating: Seating, { heldOn }: Row, invitation: Row, seat: DemoSeat | undefined): Attendee {
  const { role, response, guestName, personId } = invitation;
  if (!seat) {
    const name = String(guestName) || (seating.people.all.find(({ id }) => id === personId)?.name ?? '');
    return { name, personId: personId === null ? null : String(personId), capacity: String(role) };
  }
  const capacity = response === 'DEPUTY' ? 'DEPUTY' : (CAPACITY[String(role)] ?? String(role));
  const holder = seating.holder(seat, capacity === 'DEPUTY' ? 'DEPUTY' : 'REPRESENTATIVE', String(heldOn));
  return { name: holder?.name ?? '', personId: holder?.id ?? null, capacity };
}

function officesOf(seating: Seating, { partnershipId }: Row, personId: string | null): string[] {
  const at = partnerships.find(({ key }) => demoId('partnership', key) === partnershipId);
  return (['CHAIR', 'COORDINATOR', 'VICE_CHAIR'] as const).filter(
    (office) => at && seating.officers(at, office).some(({ id }) => id === personId),
  );
}

function ruleOf({ quorumRules, quorumAgencies }: DemoTerms, agencies: readonly Row[], partnershipId: unknown) {
  const rule = quorumRules.find((each) => each['partnershipId'] === partnershipId);
  if (!rule) return null;
  const named = quorumAgencies.filter(({ ruleId }) => ruleId === rule['id']);
  return {
    minimumSeats: rule['minimumSeats'],
    sectors: rule['sectors'],
    needsChair: rule['needsChair'],
    agencies: named.map(({ agencyId: id }) => ({ id, name: agencies.find((agency) => agency['id'] === id)?.['name'] })),
  };
}

/** At the last meeting of the first partnership somebody stepped out of an item. */
function declare(made: DemoSittings, diary: Diary, over: readonly Row[]): void {
  const meeting = over
    .filter(({ partnershipId, seenBy }) => partnershipId === demoId('partnership', '1') && seenBy === 'PARTNERSHIP')
    .toSorted((a, b) => String(b['startsAt']).localeCompare(String(a['startsAt'])))[0];
  const who = made.attendances.find(
    ({ meetingId, capacity, state, offices }) =>
      meetingId === meeting?.['id'] && capacity === 'REPRESENTATIVE' && state === 'PRESENT' && String(offices) === '',
  );
  const words = diary.agendaItemWords.filter(
    ({ meetingId, audience }) => meetingId === meeting?.['id'] && audience === meeting?.['audience'],
  )[2];
  if (!meeting || !who || !words) return;
  made.interestDeclarations.push({
    id: demoId('interest declared', String(meeting['id'])),
    audience: words['audience'],
    partnershipId: meeting['partnershipId'],
    meetingId: meeting['id'],
    itemId: words['itemId'],
    personId: who['personId'],
    name: who['name'],
    nature: 'Trustee of a charity that has applied for part of this money',
    outcome: 'STEPS_OUT',
    declaredById: who['personId'],
    declaredAt: meeting['startsAt'],
    decidedById: meeting['organiserId'],
    decidedAt: meeting['startsAt'],
  });
}
