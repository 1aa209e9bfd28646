/** What is done in the campaigns of the demo; days are counted from the day of loading. */
export interface PlannedActivity {
  /** Of the campaign. */
  readonly campaign: string;
  /** Which of its partners does it, counted from 0; none of them where it is left out. */
  readonly partner?: number;
  readonly kind: string;
  readonly title: string;
  readonly what?: string;
  readonly state: 'IDEA' | 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'DROPPED';
  readonly days?: readonly [first: number, last: number];
  readonly times?: readonly [starts: string, ends: string];
  readonly place?: string;
  readonly area?: string;
  readonly cost?: number;
  /** Whoever fills the partner's seat; or others, in words. */
  readonly doer?: true | string;
  readonly droppedBecause?: string;
  readonly evidence?: readonly { readonly words: string; readonly address: string }[];
  /** What the owner of the campaign says of it, to whoever fills the partner's seat. */
  readonly comment?: string;
  /** What they answer. */
  readonly answer?: string;
}

const CAR = 'Clean Car, Clear Conscience';
const SITES = 'Who Built This?';
const HOTELS = 'Room 101 Check';
const WARD = 'Ask in the Ward';

export const plannedActivities: readonly PlannedActivity[] = [
  {
    campaign: CAR,
    kind: 'PRESS',
    title: 'Press release on the first day',
    state: 'DONE',
    days: [-26, -26],
    doer: 'The police press office',
    what: 'One release for all partners, under everybody’s logo. Quotes come from the chair.',
    evidence: [{ words: 'The regional paper’s report', address: 'https://news.example.org/clean-car' }],
  },
  {
    campaign: CAR,
    partner: 0,
    kind: 'BUSINESS_VISITS',
    title: 'Visits to hand car washes, first round',
    state: 'DONE',
    days: [-24, -12],
    area: 'Dudley and Sandwell',
    cost: 1800,
    doer: true,
    what: 'In pairs, with a leaflet in six languages. No enforcement on these days.',
    evidence: [{ words: 'A visit, with the owner’s consent', address: 'https://photos.example.org/car-wash-1' }],
  },
  {
    campaign: CAR,
    partner: 1,
    kind: 'BUS_BACKS',
    title: 'Adverts on the backs of 40 buses',
    state: 'UNDER_WAY',
    days: [-14, 28],
    area: 'Wolverhampton and Walsall',
    cost: 9400,
    doer: true,
    comment: 'Could the helpline’s number be larger? From the second car back it cannot be read.',
    answer: 'The printer has it. The new ones go on from Monday.',
  },
  {
    campaign: CAR,
    partner: 2,
    kind: 'POSTERS',
    title: 'Posters at petrol pumps',
    state: 'UNDER_WAY',
    days: [-7, 21],
    place: 'Forecourts on the ring road',
    area: 'Dudley',
    cost: 2600,
    doer: true,
  },
  {
    campaign: CAR,
    partner: 0,
    kind: 'BUSINESS_VISITS',
    title: 'Visits to hand car washes, second round',
    state: 'PLANNED',
    days: [9, 20],
    area: 'Walsall',
    cost: 1800,
    doer: true,
  },
  {
    campaign: CAR,
    partner: 3,
    kind: 'BUSINESS_VISITS',
    title: 'Fire safety visits to car washes',
    state: 'PLANNED',
    days: [12, 16],
    area: 'Walsall',
    doer: true,
    what: 'Advice on wiring and pressure washers; the campaign’s leaflet is left behind.',
  },
  {
    campaign: CAR,
    partner: 1,
    kind: 'EVENT',
    title: 'A model car wash in the market square',
    state: 'PLANNED',
    days: [18, 18],
    times: ['10:00', '15:00'],
    place: 'Dudley Market Place',
    cost: 650,
    doer: true,
    what: 'What a fair wash costs, worked out with shoppers.',
  },
  {
    campaign: CAR,
    partner: 2,
    kind: 'SOCIAL_POST',
    title: 'Five questions to ask at the wash',
    state: 'PLANNED',
    days: [3, 31],
    doer: 'The communications team',
  },
  { campaign: CAR, partner: 3, kind: 'STAFF_BRIEFING', title: 'Briefing for control room staff', state: 'IDEA' },
  {
    campaign: CAR,
    partner: 1,
    kind: 'SCHOOL_SESSIONS',
    title: 'Sessions in sixth forms',
    state: 'DROPPED',
    days: [5, 9],
    droppedBecause: 'The schools have mock examinations in those weeks. Asked again for the summer.',
  },
  {
    campaign: SITES,
    partner: 0,
    kind: 'BUSINESS_VISITS',
    title: 'Visits to building sites with cards and a poster',
    state: 'PLANNED',
    days: [48, 80],
    area: 'Newcastle and Gateshead',
    cost: 2200,
    doer: true,
    comment: 'Which sites come first? The agency inspectorate has a list we could share.',
    answer: 'Those with more than one layer of subcontractors. Please do share it.',
  },
  {
    campaign: SITES,
    partner: 1,
    kind: 'BUSINESS_VISITS',
    title: 'Toolbox talks at housing sites',
    state: 'PLANNED',
    days: [50, 54],
    area: 'Newcastle and Gateshead',
    doer: true,
  },
  {
    campaign: SITES,
    partner: 3,
    kind: 'POSTERS',
    title: 'Posters in builders’ merchants',
    state: 'PLANNED',
    days: [45, 110],
    area: 'Tyne Valley',
    cost: 900,
    doer: true,
  },
  {
    campaign: SITES,
    kind: 'PRESS',
    title: 'Launch with the regional press',
    state: 'PLANNED',
    days: [45, 45],
    times: ['11:00', '12:00'],
    place: 'Gateshead Quays',
    doer: 'The partnership’s coordinator and the press office',
  },
  {
    campaign: SITES,
    partner: 1,
    kind: 'STAFF_BRIEFING',
    title: 'Briefing for building control officers',
    state: 'PLANNED',
    days: [30, 30],
    times: ['09:30', '10:30'],
    place: 'Civic Centre, room 4',
    doer: true,
  },
  { campaign: SITES, kind: 'EVENT', title: 'A film evening for apprentices', state: 'IDEA', cost: 400 },
  {
    campaign: HOTELS,
    partner: 0,
    kind: 'STAFF_BRIEFING',
    title: 'Briefings for night managers',
    state: 'PLANNED',
    days: [20, 45],
    area: 'Airport and city centre',
    doer: true,
  },
  {
    campaign: HOTELS,
    partner: 1,
    kind: 'BUSINESS_VISITS',
    title: 'Room checks explained, hotel by hotel',
    state: 'PLANNED',
    days: [24, 60],
    area: 'City centre',
    cost: 1200,
    doer: true,
  },
  {
    campaign: WARD,
    partner: 0,
    kind: 'STAFF_BRIEFING',
    title: 'Five minutes at every handover',
    state: 'DONE',
    days: [-140, -60],
    doer: true,
    evidence: [{ words: 'The slide that was shown', address: 'https://wards.example.org/handover' }],
  },
  {
    campaign: WARD,
    partner: 1,
    kind: 'POSTERS',
    title: 'Posters in staff rooms and waiting rooms',
    state: 'DONE',
    days: [-145, -40],
    cost: 1400,
    doer: true,
  },
];
