import { agencies, membersOf } from './agencies.js';
import { cast, type Place } from './cast.js';
import { secondSeatsIn } from './job-titles.js';
import { PATHWAY_REPORTS_ON, partnerships, type DemoPartnership } from './partnerships.js';
import { sectorOf, type DemoPerson } from './people.js';
import type { DemoSeat, Seating, Span } from './seating.js';

/** The day the labour regulator's work passed to its successor. */
export const SUCCESSION = {
  on: '2026-04-07',
  from: 'Gangmasters and Labour Abuse Authority',
  to: 'Fair Work Agency',
} as const;

/** Agencies with several parts that do this work; the others speak with one voice. */
const LARGE = /police force|council|NHS trust|health board|charity|immigration command/;
const TYPE_OF = new Map(agencies.map(({ name, type }) => [name, type]));
const WHY_THEY_WENT = [
  'Retired',
  'Moved to another post',
  'Left the agency',
  'On secondment',
  'Maternity leave; the seat passes on',
];

/** A table of agencies, filled with as many people as the partnership has: a holder for each seat, then deputies. */
export function layTable(seating: Seating, partnership: DemoPartnership) {
  const members = membersOf(partnership.key);
  for (const member of members) seating.addSeat(partnership, member);
  for (const { agency, title } of furtherSeats(partnership)) {
    seating.addSeat(partnership, { agency, kind: 'CORE', isStatutory: false, isVacant: false }, { title });
  }
  seatCast(seating, partnership);
  const seats = seating.seatsAt(partnership);
  for (const seat of seats) {
    if (seat.isVacant) leaveVacant(seating, seat);
    else if (!seating.holder(seat, 'REPRESENTATIVE')) fill(seating, seat);
  }
  const others = seats.filter(({ isVacant, kind }) => !isVacant && kind !== 'OBSERVER');
  for (const seat of seating.draw.shuffled(others)) {
    if (seating.peopleAt(partnership).length >= partnership.people) break;
    if (seating.holder(seat, 'DEPUTY')) continue;
    seating.seatPerson(
      seat,
      'DEPUTY',
      seating.people.someone(partnership.key, seat.agency),
      drawnSpan(seating, seat.agency),
    );
  }
}

/** Somewhat more than half of the people fill seats; agencies with several parts have more than one. */
function furtherSeats({ key, people }: DemoPartnership): { agency: string; title: string }[] {
  const members = membersOf(key);
  const wanted = Math.ceil((people - 1) * 0.55) - members.filter(({ isVacant }) => !isVacant).length;
  const large = members.filter(({ agency, kind }) => kind !== 'OBSERVER' && LARGE.test(TYPE_OF.get(agency) ?? ''));
  return [0, 1]
    .flatMap((nth) => large.map(({ agency }) => ({ agency, title: secondSeatsIn(sectorOf(agency))[nth] ?? '' })))
    .filter(({ title }) => title !== '')
    .slice(0, Math.max(0, wanted));
}

/** A group borrows some agencies of the partnership it belongs to, and those of their people who do the work. */
export function layGroup(seating: Seating, group: DemoPartnership, parent: DemoPartnership) {
  const above = seating
    .seatsAt(parent)
    .filter(({ title, kind, isVacant }) => title === '' && kind !== 'OBSERVER' && !isVacant);
  const wanted = [group.chairedBy, ...placesAt(group).map(({ place }) => place.agency)];
  const chosen = above.filter(({ agency }) => wanted.includes(agency));
  const others = seating.draw.shuffled(above.filter((seat) => !chosen.includes(seat))).slice(0, 7 - chosen.length);
  const borrowed = [...chosen, ...others].map((from) => ({
    from,
    seat: seating.addSeat(
      group,
      { agency: from.agency, isStatutory: from.isStatutory, kind: from.kind, isVacant: false },
      { drawnFrom: from },
    ),
  }));
  seatCast(seating, group);
  for (const { from, seat } of borrowed) {
    if (seating.holder(seat, 'REPRESENTATIVE')) continue;
    const person = seating.holder(from, 'DEPUTY') ?? seating.holder(from, 'REPRESENTATIVE');
    const span = seating.since(-150, group.key === '4a' ? { endsOn: PATHWAY_REPORTS_ON } : {});
    if (person) seating.seatPerson(seat, 'REPRESENTATIVE', person, span);
  }
}

/** The partnerships are the members here: each sends its coordinator, for the agency that employs them. */
export function layForum(seating: Seating, forum: DemoPartnership) {
  for (const partnership of partnerships.filter(({ key }) => Number(key) < 14)) {
    const [coordinator] = seating.officers(partnership, 'COORDINATOR');
    const member = { agency: partnership.host, kind: 'CORE', isStatutory: false, isVacant: !coordinator } as const;
    const seat = seating.addSeat(forum, member, { heldBy: partnership });
    if (coordinator && !castAt(seat))
      seating.seatPerson(seat, 'REPRESENTATIVE', coordinator, drawnSpan(seating, seat.agency));
  }
  const host = seating.addSeat(forum, { agency: forum.host, kind: 'CORE', isStatutory: false, isVacant: false });
  const voices = seating.addSeat(forum, {
    agency: 'Unbound Voices',
    kind: 'CO_OPTED',
    isStatutory: false,
    isVacant: false,
  });
  seating.addSeat(forum, {
    agency: 'Office for Action Against Slavery',
    kind: 'OBSERVER',
    isStatutory: false,
    isVacant: false,
  });
  seatCast(seating, forum);
  seating.seatPerson(host, 'DEPUTY', seating.people.someone(forum.key, forum.host), drawnSpan(seating, forum.host));
  fill(seating, voices);
}

/** What everybody calls it. */
export const shortNameOf = ({ name }: DemoPartnership): string =>
  name.split(/ (?:Anti-|Exploitation|Modern|Labour|Partnership|Boroughs|Human )/)[0] ?? name;

/** The farm inspectors' seat went with their work to the new agency; who sat there before remains on record. */
export function succeed(seating: Seating, partnership: DemoPartnership) {
  const heir = seating.seatsAt(partnership).find(({ agency }) => agency === SUCCESSION.to);
  const person = heir && seating.holder(heir, 'REPRESENTATIVE');
  if (!person) return;
  const member = { agency: SUCCESSION.from, kind: 'CORE', isStatutory: false, isVacant: false } as const;
  const old = seating.addSeat(partnership, member, { closedOn: SUCCESSION.on });
  const ended = { endedAt: `${SUCCESSION.on}T08:00:00Z`, endReason: `Passed to the ${SUCCESSION.to}` };
  seating.seatPerson(old, 'REPRESENTATIVE', person, { startsOn: '2023-09-04', endsOn: null, ...ended });
}

const placesAt = ({ key }: DemoPartnership) =>
  cast.flatMap((member) =>
    member.places.filter((place) => place.partnership === key && place.agency).map((place) => ({ member, place })),
  );

/** What tells the seats of one agency apart: a title, or the partnership that the agency holds it for. */
const nameOf = ({ title, heldBy }: DemoSeat): string => (heldBy ? `For ${shortNameOf(heldBy)}` : title);

const castAt = (seat: DemoSeat) =>
  placesAt(seat.partnership).some(
    ({ place }) => place.agency === seat.agency && (place.seatTitle ?? '') === nameOf(seat),
  );

function seatCast(seating: Seating, partnership: DemoPartnership) {
  for (const { member, place } of placesAt(partnership)) {
    const seat = seating
      .seatsAt(partnership)
      .find((each) => each.agency === place.agency && nameOf(each) === (place.seatTitle ?? ''));
    if (!seat) throw new Error(`${member.name} has no seat for ${place.agency} at ${partnership.name}.`);
    seating.seatPerson(seat, place.capacity ?? 'REPRESENTATIVE', seating.people.ofCast(member), spanOf(seating, place));
  }
}

export const spanOf = ({ days }: Seating, { startsIn, endsIn, ended }: Place): Span => ({
  startsOn: days.day(startsIn),
  endsOn: endsIn === undefined ? null : days.day(endsIn),
  endedAt: ended ? days.noon(ended.in) : null,
  endReason: ended?.reason ?? '',
});

/** Since some time ago, never before the agency existed; some for two or three years. */
function drawnSpan({ days, draw }: Seating, agency: string): Span {
  const ago = draw.between(30, 1000);
  const years = draw.pick([0, 0, 2, 3]);
  const endsOn = years && years * 365 - ago > 20 ? days.day(years * 365 - ago) : null;
  const startsOn = days.day(-ago);
  return {
    startsOn: agency === SUCCESSION.to && startsOn < SUCCESSION.on ? SUCCESSION.on : startsOn,
    endsOn,
    endedAt: null,
    endReason: '',
  };
}

function fill(seating: Seating, seat: DemoSeat) {
  const before = seating.seatTerms.find((term) => term.seat === seat);
  const newcomer = seating.draw.happens(8) && seat.agency !== SUCCESSION.to;
  if (newcomer && !before) leaveVacant(seating, seat);
  const person = alsoAtAnotherTable(seating, seat) ?? seating.people.someone(seat.partnership.key, seat.agency);
  const isNew = newcomer || before;
  seating.seatPerson(
    seat,
    'REPRESENTATIVE',
    person,
    isNew ? seating.since(-seating.draw.between(1, 12)) : drawnSpan(seating, seat.agency),
  );
}

/** Agencies that sit at several tables sometimes send one person to two of them. */
function alsoAtAnotherTable(seating: Seating, { agency, partnership }: DemoSeat): DemoPerson | undefined {
  if (!seating.draw.happens(25)) return undefined;
  const elsewhere = seating.seatTerms.filter(
    (term) => term.seat.agency === agency && term.seat.partnership !== partnership && !term.endedAt,
  );
  const here = seating.peopleAt(partnership);
  return elsewhere
    .map(({ person }) => person)
    .find((person) => !here.includes(person) && !cast.some(({ name }) => name === person.name));
}

/** Whoever sat there has gone. */
function leaveVacant(seating: Seating, seat: DemoSeat) {
  const { draw, days, people } = seating;
  const person = people.someone(seat.partnership.key, seat.agency);
  const left = draw.between(20, 150);
  seating.seatPerson(seat, 'REPRESENTATIVE', person, {
    startsOn: days.day(-left - draw.between(200, 700)),
    endsOn: null,
    endedAt: days.noon(-left),
    endReason: draw.pick(WHY_THEY_WENT),
  });
}
