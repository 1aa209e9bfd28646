/** A campaign of the demo; days are counted from the day of loading. */
export interface PlannedCampaign {
  readonly title: string;
  /** Key of the partnership that runs it; none for the nation's. */
  readonly at?: string;
  readonly foundBy: 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
  readonly status: 'IDEA' | 'PLANNED' | 'SIGNED_OFF' | 'LIVE' | 'ENDED' | 'CANCELLED';
  readonly aim: string;
  readonly aimedAt: string;
  readonly messages: string;
  readonly callToAction: string;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  /** First and last day; of a year from one Anti-Slavery Day to the next where it is left out. */
  readonly days?: readonly [first: number, last: number];
  readonly begun: number;
  readonly launched?: number;
  readonly ended?: number;
  /** Kept until nine in the morning of that day. */
  readonly embargo?: number;
  readonly cancelledBecause?: string;
  /** Agencies that take part; as many of the table's as a number says. */
  readonly partners: readonly string[] | number;
  readonly signOff?: PlannedSignOff;
  readonly objectives: readonly PlannedObjective[];
}

/** That its partners were asked to sign it, and what they answered, in their order; a reason refuses, nothing is no answer yet. */
interface PlannedSignOff {
  readonly asked: number;
  readonly due: number;
  readonly answers: readonly (true | string | null)[];
}

interface PlannedObjective {
  readonly what: string;
  readonly forWhom?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly baselineSource?: string;
  readonly target?: number;
  readonly by?: number;
}

const HELPLINE = 'Call the Modern Slavery & Exploitation Helpline on 08000 121 700, or 999 in an emergency';

export const plannedCampaigns: readonly PlannedCampaign[] = [
  {
    title: 'Look Again',
    foundBy: 'PUBLIC',
    status: 'LIVE',
    aim: 'More people know the signs of exploitation where they live and shop, and where to turn with a worry. It runs from one Anti-Slavery Day, 18 October, to the next.',
    aimedAt: 'Everybody who uses local services, and those who work in them',
    messages: 'It may be closer than you think.\nYou do not have to be certain.\nOne call can be enough.',
    callToAction: HELPLINE,
    languages: ['en', 'cy', 'pl', 'ro', 'sq', 'vi'],
    topics: ['AWARENESS'],
    begun: -150,
    launched: -60,
    partners: [],
    objectives: [
      {
        what: 'People who know where to turn with a worry',
        forWhom: 'adults in the areas that take part',
        unit: '%',
        baseline: 34,
        baselineSource: 'Survey of residents before the campaign',
        target: 50,
        by: 300,
      },
      { what: 'Partnerships that take it up', unit: 'partnerships', baseline: 0, target: 8, by: 120 },
    ],
  },
  {
    title: 'Who Built This?',
    at: '1',
    foundBy: 'PARTNERSHIP',
    status: 'PLANNED',
    aim: 'Workers on building sites along the Tyne know their rights and whom to ask, and site managers know what to do when they notice something.',
    aimedAt: 'Workers on building sites, site managers, and merchants where crews buy',
    messages: 'Your passport is yours.\nYour wage is yours.\nAsk us; you will not be in trouble.',
    callToAction: HELPLINE,
    languages: ['en', 'ro', 'sq', 'vi'],
    topics: ['LABOUR_EXPLOITATION', 'AWARENESS'],
    days: [45, 110],
    begun: -24,
    partners: [
      'Northumbria Police',
      'Haltwhistle and Allendale District Council',
      'Tyne and Wall Integrated Care Board',
      'Lantern House',
      'Unbound Voices',
    ],
    signOff: { asked: -9, due: 8, answers: [true, null, true, null, true] },
    objectives: [
      {
        what: 'Building sites visited with cards and a poster',
        unit: 'sites',
        baseline: 6,
        baselineSource: 'Joint visits last year',
        target: 40,
        by: 110,
      },
      {
        what: 'Site managers who say they would know what to do',
        forWhom: 'managers on sites that were visited',
        unit: '%',
        baseline: 41,
        baselineSource: 'Short questionnaire on 12 sites',
        target: 75,
        by: 125,
      },
    ],
  },
  {
    title: 'Clean Car, Clear Conscience',
    at: '5',
    foundBy: 'PARTNERSHIP',
    status: 'LIVE',
    aim: 'Drivers in the Black Country can tell a hand car wash that treats its workers well from one that does not, and report what worries them.',
    aimedAt: 'Drivers who use hand car washes, and those who work there',
    messages: 'Cheap for you, dear for somebody.\nLook at the hands that wash your car.',
    callToAction: 'Report what you see with the Safe Car Wash app, or call 08000 121 700',
    languages: ['en', 'ro', 'bg'],
    topics: ['LABOUR_EXPLOITATION', 'AWARENESS'],
    days: [-26, 40],
    begun: -90,
    launched: -30,
    partners: 4,
    signOff: { asked: -60, due: -40, answers: [true, true, true, true] },
    objectives: [
      {
        what: 'Car washes that were visited',
        unit: 'visits',
        baseline: 11,
        baselineSource: 'Visits in the same months last year',
        target: 60,
        by: 40,
      },
      { what: 'Drivers reached at petrol pumps and on bus backs', unit: 'people', target: 120000, by: 40 },
    ],
  },
  {
    title: 'Harvest Without Harm',
    at: '7',
    foundBy: 'NETWORK',
    status: 'PLANNED',
    aim: 'People who come to pick and pack in the Fens know what they are owed, in a language they read, before they begin.',
    aimedAt: 'Seasonal workers on farms and in packhouses, and the gangmasters who bring them',
    messages: 'You keep your papers.\nYou can leave.\nNobody may take a fee for giving you work.',
    callToAction: HELPLINE,
    languages: ['en', 'ro', 'bg', 'lt', 'uk', 'ru'],
    topics: ['LABOUR_EXPLOITATION'],
    days: [120, 240],
    begun: -12,
    partners: 4,
    signOff: {
      asked: -6,
      due: 15,
      answers: [
        true,
        'The card must not name our hotline before it is staffed at night. We sign once it says from when.',
        null,
        null,
      ],
    },
    objectives: [
      { what: 'Workers who were given a card in their language', unit: 'workers', baseline: 0, target: 4000, by: 200 },
    ],
  },
  {
    title: 'Room 101 Check',
    at: '9',
    foundBy: 'NETWORK',
    status: 'LIVE',
    aim: 'Staff of small hotels notice what does not fit, and know what to do that same hour.',
    aimedAt: 'Reception, housekeeping and night staff of hotels south of the Thames',
    messages: 'Paid in cash, nobody sees the guest, the door never opens: ask.\nTell your manager, then tell us.',
    callToAction: 'Call 101 and say “hotel”, or 999 when somebody is in danger',
    languages: ['en', 'pt', 'es', 'pl'],
    topics: ['SEXUAL_EXPLOITATION', 'AWARENESS'],
    days: [18, 80],
    begun: -60,
    launched: -3,
    embargo: 17,
    partners: 4,
    signOff: { asked: -30, due: -10, answers: [true, true, true, true] },
    objectives: [
      {
        what: 'Hotels whose staff were briefed',
        unit: 'hotels',
        baseline: 9,
        baselineSource: 'Briefings last year',
        target: 70,
        by: 80,
      },
    ],
  },
  {
    title: 'Ask in the Ward',
    at: '10',
    foundBy: 'NETWORK',
    status: 'ENDED',
    aim: 'Nurses and porters ask once more when a story does not fit, and know who takes it from there.',
    aimedAt: 'Staff of emergency departments and maternity wards',
    messages: 'Alone with the patient, ask.\nUse an interpreter, never the companion.',
    callToAction: 'Tell the safeguarding lead of your ward before the patient leaves',
    languages: ['en'],
    topics: ['HEALTH', 'TRAINING'],
    days: [-150, -40],
    begun: -210,
    launched: -155,
    ended: -38,
    partners: 3,
    signOff: { asked: -190, due: -165, answers: [true, true, true] },
    objectives: [
      {
        what: 'Staff who were trained',
        unit: 'people',
        baseline: 120,
        baselineSource: 'Training records of three trusts',
        target: 600,
        by: -40,
      },
    ],
  },
  {
    title: 'Gweld, Gofyn, Gweithredu',
    at: '11',
    foundBy: 'PUBLIC',
    status: 'SIGNED_OFF',
    aim: 'Pobl yng Ngwent a’r De yn gwybod beth i’w wneud pan fydd rhywbeth o’i le. People in Gwent and the South know what to do when something is wrong.',
    aimedAt: 'Y cyhoedd, yn Gymraeg ac yn Saesneg / the public, in Welsh and in English',
    messages: 'Gweld. Gofyn. Gweithredu.\nSee. Ask. Act.',
    callToAction: 'Ffoniwch 08000 121 700 / call 08000 121 700',
    languages: ['cy', 'en'],
    topics: ['AWARENESS'],
    days: [30, 75],
    begun: -40,
    partners: 5,
    signOff: { asked: -20, due: -3, answers: [true, true, true, true, true] },
    objectives: [
      { what: 'Posters in both languages on buses and in surgeries', unit: 'sites', baseline: 0, target: 250, by: 45 },
    ],
  },
  {
    title: 'Behind the Door',
    at: '6',
    foundBy: 'NETWORK',
    status: 'PLANNED',
    aim: 'Letting agents and neighbours notice houses in which too many live and nobody comes or goes by day.',
    aimedAt: 'Letting agents, landlords and neighbours in the Midlands',
    messages: 'Ask who pays the rent, and for whom.\nYou need no proof to tell us.',
    callToAction: HELPLINE,
    languages: ['en', 'pl', 'ro'],
    topics: ['LOCAL_GOVERNMENT', 'AWARENESS'],
    days: [140, 190],
    begun: -15,
    partners: [],
    objectives: [{ what: 'Letting agents who were briefed', unit: 'agents', baseline: 0, target: 90, by: 190 }],
  },
  {
    title: 'Last Train Home',
    at: '4',
    foundBy: 'PARTNERSHIP',
    status: 'CANCELLED',
    aim: 'Staff on the last trains notice young people who are moved along county lines.',
    aimedAt: 'Train and station staff',
    messages: '',
    callToAction: '',
    languages: ['en'],
    topics: ['COUNTY_LINES'],
    days: [-20, 30],
    begun: -110,
    cancelledBecause: 'The operator runs a campaign of its own on the same lines this winter. We take part in that.',
    partners: [],
    objectives: [],
  },
  {
    title: 'Dock Watch',
    at: '2',
    foundBy: 'PARTNERSHIP',
    status: 'IDEA',
    aim: '',
    aimedAt: 'Crews and harbour staff in Hull, Goole and Grimsby',
    messages: '',
    callToAction: '',
    languages: [],
    topics: [],
    begun: -5,
    partners: [],
    objectives: [],
  },
];
