import { DateTime } from 'luxon';
import type { AgendaLine } from './agendas.js';
import { agreementIdOf } from './agreements.js';
import { instantsOf, plan, type PlannedMeeting } from './calendar.js';
import { cast } from './cast.js';
import { ZONE } from './days.js';
import { demoId, Draw } from './draw.js';
import { followUp, type FollowUps } from './follow-ups.js';
import type { DemoPerson } from './people.js';
import { answer, type Nearness } from './responses.js';
import { audienceOf, type AudienceKey, type Row } from './rows.js';
import type { DemoSeat, Seating } from './seating.js';
import { seriesRows } from './series.js';

export interface Diary extends FollowUps {
  readonly meetingSeries: Row[];
  readonly meetingSeriesParts: Row[];
  readonly meetings: Row[];
  readonly agendaItems: Row[];
  readonly agendaItemWords: Row[];
  readonly invitations: Row[];
}

interface Invitee {
  readonly role: 'SEAT' | 'OBSERVER' | 'OFFICER' | 'GUEST';
  readonly seat?: DemoSeat;
  readonly person?: DemoPerson;
}

/** Sends out everything that is planned, and draws the answers. */
export function keepDiary(seating: Seating): Diary {
  const draw = new Draw('diary');
  const diary: Diary = {
    ...seriesRows(seating),
    namedAudiences: [],
    meetings: [],
    meetingParts: [],
    agendaItems: [],
    agendaItemWords: [],
    agendaProposals: [],
    actions: [],
    invitations: [],
  };
  for (const meeting of plan(seating.days)) enter(diary, seating, draw, meeting);
  return diary;
}

function enter(diary: Diary, seating: Seating, draw: Draw, planned: PlannedMeeting) {
  const { partnership, heldOn, title, cancelReason = '', wasMoved = false } = planned;
  const id = demoId('meeting', partnership.key, title, heldOn, planned.starts);
  const partnershipId = demoId('partnership', partnership.key);
  const invitees = inviteesOf(seating, planned);
  const audience = audienceFor(diary, planned, id, partnershipId, invitees);
  const { startsAt, endsAt, endsTime } = instantsOf(planned);
  const scheduledAt = DateTime.min(
    startsAt.minus({ days: draw.between(35, 70) }),
    seating.days.now.minus({ days: 3, hours: draw.number(9) }),
  );
  const [organiser] = [...seating.officers(partnership, 'COORDINATOR'), ...seating.officers(partnership, 'CHAIR')];
  diary.meetings.push({
    id,
    audience,
    partnershipId,
    title,
    heldOn,
    startsTime: planned.starts,
    endsTime,
    timeZone: ZONE,
    startsAt: startsAt.toUTC().toISO(),
    endsAt: endsAt.toUTC().toISO(),
    place: planned.place,
    joiningLink: planned.joiningLink,
    accessNotes: planned.accessNotes,
    seenBy: planned.seenBy,
    status: cancelReason ? 'CANCELLED' : 'SCHEDULED',
    cancelReason,
    organiserId: organiser?.id,
    requestKey: demoId('form', id),
    calendarSequence: cancelReason || wasMoved ? 1 : 0,
    version: cancelReason || wasMoved ? 2 : 1,
    scheduledAt: scheduledAt.toUTC().toISO(),
    seriesPartId: planned.series?.partId ?? null,
    recursOn: planned.series?.recursOn ?? null,
    plannedOn: planned.series?.plannedOn ?? null,
  });
  writeAgenda(diary, seating, planned, { id, audience });
  if (planned.seenBy === 'PARTNERSHIP' && !planned.isForSignatories && !cancelReason)
    followUp(diary, seating, planned, { id, audience, startsAt, organiserId: organiser?.id });
  const nearness = nearnessOf(seating, planned, startsAt);
  for (const invitee of invitees)
    diary.invitations.push(invitationOf(seating, draw, { id, audience, startsAt, scheduledAt, nearness }, invitee));
}

/** As the program does it: the place of an item is for the whole meeting, unless it is hidden, and its words are for its part. */
function writeAgenda(
  diary: Diary,
  seating: Seating,
  planned: PlannedMeeting,
  { id, audience }: { readonly id: string; readonly audience: AudienceKey },
) {
  const places = new Map<AudienceKey, number>();
  for (const [index, line] of planned.agenda.entries()) {
    const part = planned.seenBy === 'PARTNERSHIP' && !planned.isForSignatories ? line.seenBy : undefined;
    const words = part ? audienceOf(part, demoId('partnership', planned.partnership.key)) : audience;
    const isHidden = part !== undefined && line.isHidden === true;
    const place = isHidden ? words : audience;
    const position = (places.get(`${place} ${isHidden}`) ?? 0) + 1;
    places.set(`${place} ${isHidden}`, position);
    // The officers are a part of every meeting from its beginning.
    const isNew =
      part === 'STATUTORY' && !diary.meetingParts.some(({ meetingId, kind }) => meetingId === id && kind === part);
    if (isNew) diary.meetingParts.push({ id: demoId('part', id, part), meetingId: id, audience: words, kind: part });
    const itemId = demoId('agenda', id, index);
    diary.agendaItems.push({
      id: itemId,
      meetingId: id,
      audience: place,
      position,
      minutes: line.minutes,
      heading: isHidden ? '' : (line.heading ?? ''),
      seenBy: part ?? 'EVERYBODY',
      isHidden,
    });
    diary.agendaItemWords.push({
      itemId,
      meetingId: id,
      audience: words,
      title: line.title,
      presenter: presenterOf(seating, planned, line),
      purpose: line.purpose,
      notes: line.notes ?? '',
      content: line.content ?? 'NOTHING',
      marking: line.handling ? 'OFFICIAL_SENSITIVE' : 'OFFICIAL',
      handling: line.handling ?? '',
    });
  }
}

/** As the program does it: seats that may see the meeting, officers without such a seat by name, then observers and guests if wanted. */
function inviteesOf(
  seating: Seating,
  { partnership, seenBy, agencies, guests = 0, withObservers }: PlannedMeeting,
): Invitee[] {
  const seats = seating.seatsAt(partnership);
  const atTheTable = seats.filter(
    (seat) =>
      seat.kind !== 'OBSERVER' &&
      seenBy !== 'OFFICERS' &&
      (seenBy !== 'STATUTORY' || seat.isStatutory) &&
      (!agencies || (agencies.includes(seat.agency) && seat.title === '')),
  );
  const expected = new Set(atTheTable.map((seat) => seating.holder(seat, 'REPRESENTATIVE')));
  const officers = seating
    .officers(partnership)
    .filter((person, index, all) => !expected.has(person) && all.indexOf(person) === index);
  return [
    ...atTheTable.map((seat) => ({ role: 'SEAT' as const, seat })),
    ...officers.map((person) => ({ role: 'OFFICER' as const, person })),
    ...(withObservers
      ? seats.filter(({ kind }) => kind === 'OBSERVER').map((seat) => ({ role: 'OBSERVER' as const, seat }))
      : []),
    ...Array.from({ length: guests }, () => ({
      role: 'GUEST' as const,
      person: seating.people.guest(partnership.key),
    })),
  ];
}

function audienceFor(
  diary: Diary,
  { seenBy, partnership: { key: ofPartnership }, isForSignatories = false }: PlannedMeeting,
  id: string,
  partnershipId: string,
  invitees: Invitee[],
): AudienceKey {
  const outsiders = invitees.filter(({ role }) => role === 'OBSERVER' || role === 'GUEST');
  if (seenBy !== 'INVITED' && outsiders.length === 0 && !isForSignatories) return audienceOf(seenBy, partnershipId);
  const named = seenBy === 'INVITED' ? invitees : outsiders;
  const key = audienceOf('NAMED', id);
  diary.namedAudiences.push({
    key,
    partnershipId,
    extends: audienceOf(seenBy === 'INVITED' ? 'OFFICERS' : seenBy, partnershipId),
    seatIds: named.flatMap(({ seat }) => seat?.id ?? []),
    ...(isForSignatories ? { agreementId: agreementIdOf(ofPartnership) } : {}),
    personIds: named.flatMap(({ role, person }) => (role === 'GUEST' && person ? person.id : [])),
  });
  return key;
}

function presenterOf(seating: Seating, { partnership }: PlannedMeeting, { presenter }: AgendaLine): string {
  if (presenter !== 'CHAIR' && presenter !== 'COORDINATOR') return presenter;
  return seating.officers(partnership, presenter)[0]?.name ?? '';
}

function nearnessOf({ days }: Seating, { isInquorate }: PlannedMeeting, startsAt: DateTime): Nearness {
  const ahead = startsAt.diff(days.now, 'days').days;
  if (ahead < 0) return isInquorate ? 'inquorate' : 'past';
  return ahead < 45 ? 'soon' : ahead < 110 ? 'later' : 'distant';
}

interface Sent {
  readonly id: string;
  readonly audience: AudienceKey;
  readonly startsAt: DateTime;
  readonly scheduledAt: DateTime;
  readonly nearness: Nearness;
}

function invitationOf(
  seating: Seating,
  draw: Draw,
  { id, audience, startsAt, scheduledAt, nearness }: Sent,
  { role, seat, person }: Invitee,
): Row {
  const day = DateTime.min(startsAt, seating.days.now).toISODate() ?? '';
  const holder = person ?? (seat && seating.holder(seat, 'REPRESENTATIVE', day));
  const hasDeputy = role === 'SEAT' && seat !== undefined && seating.holder(seat, 'DEPUTY', day) !== undefined;
  // Whoever signs in to try the demo finds something to answer.
  const waits = nearness !== 'past' && cast.some(({ name }) => name === holder?.name);
  const { response, message } =
    holder && !waits ? answer(draw, nearness, hasDeputy) : { response: 'NONE' as const, message: '' };
  const until = DateTime.min(startsAt, seating.days.now);
  const respondedAt = scheduledAt.plus({
    minutes: draw.number(Math.max(1, Math.floor(until.diff(scheduledAt, 'minutes').minutes))),
  });
  return {
    id: demoId('invited', id, seat?.id ?? person?.id ?? ''),
    meetingId: id,
    audience,
    seatId: seat?.id ?? null,
    personId: seat ? null : (person?.id ?? null),
    role,
    guestName: role === 'GUEST' ? (person?.name ?? '') : '',
    response,
    message,
    respondedById: response === 'NONE' ? null : holder?.id,
    respondedAt: response === 'NONE' ? null : respondedAt.toUTC().toISO(),
    version: response === 'NONE' ? 1 : 2,
  };
}
