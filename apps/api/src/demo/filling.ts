import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import type { DemoPerson } from './people.js';
import { audienceOf, NETWORK, type Row } from './rows.js';
import type { Seating } from './seating.js';

/** What tables look for, who would come, and whom agencies name. */
export interface Filling {
  readonly gaps: Row[];
  readonly vacancies: Row[];
  readonly interests: Row[];
  readonly nominations: Row[];
}

interface Wanted {
  readonly partnership: string;
  /** A sector without an agency; or, left out, the seat that is vacant there. */
  readonly sector: string;
  readonly isGap: boolean;
  readonly lookedFor: string;
  readonly daysAgo: number;
  readonly isAdvertised: boolean;
  readonly interested?: readonly { readonly name: string; readonly words: string; readonly daysAgo: number }[];
}

// prettier-ignore
const WANTED: readonly Wanted[] = [
  { partnership: '1', sector: 'PROSECUTION', isGap: true, isAdvertised: false, daysAgo: 12, lookedFor: 'A second voice on prosecutions, for the cases that begin at the ports.' },
  { partnership: '1', sector: 'SURVIVORS_ORGANISATIONS', isGap: true, isAdvertised: true, daysAgo: 20, lookedFor: 'A survivors’ organisation in the west of the area that could come to four meetings a year. Travel is paid.', interested: [
    { name: 'Shanice Dovecote', daysAgo: 3, words: 'We have begun to work in the Tyne valley this year, with two caseworkers in Hexham. One of them could come.' },
  ] },
  { partnership: '5', sector: 'FAITH', isGap: true, isAdvertised: true, daysAgo: 8, lookedFor: 'A faith network that works across the four boroughs and knows its car washes and nail bars.', interested: [
    { name: 'Tariq Moonraker', daysAgo: 6, words: 'Our force chaplaincy knows the networks here and could bring one of them.' },
  ] },
  { partnership: '2', sector: 'LOCAL_GOVERNMENT', isGap: false, isAdvertised: true, daysAgo: 15, lookedFor: 'Somebody from adult safeguarding who can speak for a council at its statutory seat.' },
  { partnership: '11', sector: 'HOUSING_AND_HOMELESSNESS', isGap: true, isAdvertised: true, daysAgo: 30, lookedFor: 'A housing association or homelessness service. Meetings are held in Welsh and English.' },
];

const NOMINATED = [
  {
    partnership: '1',
    by: 'Blessing Larkspur',
    name: 'Corin Fieldfare',
    words: 'Knows the casework since the beginning, and stands in for me already.',
    daysAgo: 2,
  },
  { partnership: '5', name: 'Maud Kestrelwood', words: '', daysAgo: 5 },
] as const;

export function fillingOf(seating: Seating): Filling {
  const places = WANTED.map((wanted) => wantedRows(seating, wanted));
  return {
    gaps: places.flatMap(({ gap }) => gap),
    vacancies: places.flatMap(({ vacancy }) => vacancy),
    interests: places.flatMap(({ interests }) => interests),
    nominations: NOMINATED.map((nominated) => nominationRow(seating, nominated)),
  };
}

const personOf = (seating: Seating, name: string): DemoPerson => {
  const found = seating.people.all.find((person) => person.name === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}.`);
  return found;
};

function wantedRows(seating: Seating, wanted: Wanted) {
  const { sector, isGap, lookedFor, daysAgo } = wanted;
  const partnership = partnerships.find(({ key }) => key === wanted.partnership)!;
  const partnershipId = demoId('partnership', partnership.key);
  const [by] = seating.officers(partnership, 'COORDINATOR');
  const seat = isGap ? undefined : seating.seatsAt(partnership).find(({ isVacant }) => isVacant);
  const gapId = demoId('gap', partnership.key, sector);
  const vacancyId = demoId('vacancy', partnership.key, sector);
  const gap: Row = {
    id: gapId,
    audience: audienceOf('TABLE', partnershipId),
    partnershipId,
    sector,
    lookedFor,
    openedById: by!.id,
    openedAt: seating.days.noon(-daysAgo),
  };
  const vacancy: Row = {
    id: vacancyId,
    audience: NETWORK,
    partnershipId,
    seatId: seat?.id ?? null,
    gapId: isGap ? gapId : null,
    partnershipName: partnership.name,
    area: partnership.area,
    region: partnership.region,
    sector,
    lookedFor,
    advertisedById: by!.id,
    advertisedAt: seating.days.noon(1 - daysAgo),
  };
  const interests = (wanted.interested ?? []).map(({ name, words, daysAgo: ago }): Row => {
    const person = personOf(seating, name);
    return {
      id: demoId('interest', vacancyId, name),
      vacancyId,
      personId: person.id,
      agencyId: demoId('agency', String(person.agency)),
      name,
      email: person.email,
      jobTitle: person.jobTitle,
      partnershipName: partnership.name,
      sector,
      words,
      state: 'PENDING',
      reason: '',
      expressedAt: seating.days.noon(-ago),
    };
  });
  return { gap: isGap ? [gap] : [], vacancy: wanted.isAdvertised ? [vacancy] : [], interests };
}

/** A representative whose seat has no deputy names one. */
function nominationRow(seating: Seating, { partnership: key, name, words, daysAgo }: (typeof NOMINATED)[number]): Row {
  const partnership = partnerships.find((each) => each.key === key)!;
  const seat = seating
    .seatsAt(partnership)
    .find((each) => seating.holder(each, 'REPRESENTATIVE') && !seating.holder(each, 'DEPUTY'));
  if (!seat) throw new Error(`Every seat of ${partnership.name} has a deputy.`);
  const person = seating.holder(seat, 'REPRESENTATIVE')!;
  return {
    id: demoId('nomination', seat.id, name),
    seatId: seat.id,
    capacity: 'DEPUTY',
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
    jobTitle: 'Caseworker',
    startsOn: seating.days.day(14),
    endsOn: seating.days.day(14 + 730),
    words,
    nominatedById: person.id,
    nominatedAt: seating.days.noon(-daysAgo),
    state: 'PENDING',
    reason: '',
  };
}
