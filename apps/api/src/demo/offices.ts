import { cast } from './cast.js';
import type { DemoPartnership } from './partnerships.js';
import type { OfficeName, Seating } from './seating.js';
import { spanOf } from './tables.js';

/** Partnerships that have not got so far as to choose one. */
const WITHOUT_VICE_CHAIR = new Set(['7', '9', '13', '14']);

/** Appointed before the table is laid: coordinators work for the host and mostly have no seat. */
export function appointCoordinator(seating: Seating, partnership: DemoPartnership, parent?: DemoPartnership) {
  if (appointCast(seating, partnership, 'COORDINATOR')) return;
  const { people, draw, days } = seating;
  if (parent) {
    for (const person of seating.officers(parent, 'COORDINATOR'))
      seating.appoint(partnership, 'COORDINATOR', person, seating.since(-150));
    return;
  }
  const person = people.someone(partnership.key, partnership.host);
  const left = { endedAt: days.noon(-140), endReason: 'The post was not renewed' };
  seating.appoint(
    partnership,
    'COORDINATOR',
    person,
    seating.since(-draw.between(250, 900), partnership.status === 'DORMANT' ? left : {}),
  );
}

/** Chosen once the table is laid, from those who sit there. */
export function appointChairs(seating: Seating, partnership: DemoPartnership) {
  const seats = seating.seatsAt(partnership).filter(({ kind, isVacant }) => kind !== 'OBSERVER' && !isVacant);
  if (!appointCast(seating, partnership, 'CHAIR')) {
    const seat = seats.find(({ agency }) => agency === partnership.chairedBy);
    const chair = seat && seating.holder(seat, 'REPRESENTATIVE');
    if (!chair) throw new Error(`Nobody sits at ${partnership.name} for ${partnership.chairedBy} to chair it.`);
    seating.appoint(partnership, 'CHAIR', chair, termOf(seating, chair.id, 700));
  }
  if (
    appointCast(seating, partnership, 'VICE_CHAIR') ||
    WITHOUT_VICE_CHAIR.has(partnership.key) ||
    partnership.people === 0
  )
    return;
  const officers = seating.officers(partnership);
  const drawn = seats
    .flatMap((seat) => seating.holder(seat, 'REPRESENTATIVE') ?? [])
    .filter(({ name }) => !cast.some((member) => member.name === name));
  const eligible = drawn.filter((person) => !officers.includes(person));
  const vice = seating.draw.pick(eligible);
  seating.appoint(partnership, 'VICE_CHAIR', vice, termOf(seating, vice.id, 400));
  // Somebody at the table chaired it before: history is not only of those who left.
  const past = seating.draw.pick(eligible.filter((person) => person !== vice));
  const from = seating.draw.between(1500, 1900);
  seating.appoint(partnership, 'CHAIR', past, seating.since(-from, { endsOn: seating.days.day(365 * 2 - from) }));
}

export function nationalCoordinator() {
  const member = cast.find(({ isNationalCoordinator }) => isNationalCoordinator);
  if (!member) throw new Error('Nobody is national coordinator.');
  return member;
}

export function appointNationalCoordinator(seating: Seating) {
  const person = seating.people.ofCast(nationalCoordinator());
  seating.appoint(null, 'NATIONAL_COORDINATOR', person, seating.since(-820));
}

/** From some time after they took their seat. */
function termOf(seating: Seating, personId: string, longest: number) {
  const seated = seating.seatTerms.filter(({ person }) => person.id === personId).map(({ startsOn }) => startsOn);
  const drawn = seating.days.day(-seating.draw.between(60, longest));
  const first = seated.toSorted()[0] ?? drawn;
  return { startsOn: first > drawn ? first : drawn, endsOn: null, endedAt: null, endReason: '' };
}

function appointCast(seating: Seating, partnership: DemoPartnership, office: OfficeName): boolean {
  const places = cast.flatMap((member) =>
    member.places
      .filter((place) => place.partnership === partnership.key && place.office === office)
      .map((place) => ({ member, place })),
  );
  for (const { member, place } of places)
    seating.appoint(partnership, office, seating.people.ofCast(member), spanOf(seating, place));
  return places.length > 0;
}
