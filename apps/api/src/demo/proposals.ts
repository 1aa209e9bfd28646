import { createHash } from 'node:crypto';
import type { Days } from './days.js';
import { demoId } from './draw.js';
import { NATIONAL, type Row } from './rows.js';

interface Told {
  readonly reference: string;
  readonly daysAgo: number;
  readonly name: string;
  readonly area: string;
  readonly tier?: 'LOCAL' | 'SUB_REGIONAL' | 'REGIONAL';
  readonly region?: string;
  readonly purpose: string;
  readonly agencies?: string;
  readonly existsAlready?: boolean;
  readonly by: readonly [name: string, role: string];
  readonly decided?: { readonly daysAgo: number; readonly sameAs?: string; readonly reason?: string };
}

/** Two partnerships proposed twice, one that is known already, and one of each outcome. */
const TOLD: readonly Told[] = [
  {
    reference: 'RT-4FQA-37WD',
    daysAgo: 37,
    name: 'Lakeland Coast Anti-Slavery Partnership',
    tier: 'LOCAL',
    region: 'North West',
    area: 'Barrow, Ulverston and the coast as far as Whitehaven',
    existsAlready: true,
    purpose:
      'Meets every second month at the town hall. It has agreed how seafarers are referred, and would like to meet others who work with ports.',
    agencies: 'The borough council, the port chaplaincy, the police, two housing associations',
    by: ['Barnaby Fellgate', 'Port chaplain'],
  },
  {
    reference: 'RT-9MYT-R2CH',
    daysAgo: 12,
    name: 'lakeland coast partnership against modern slavery',
    area: 'Barrow-in-Furness and the west coast of the Lakes',
    purpose: 'I was told at a training day that it exists. We would like to join.',
    existsAlready: true,
    by: ['Sefton Larkhill', 'Night shelter manager'],
  },
  {
    reference: 'RT-W6ND-A3PK',
    daysAgo: 21,
    name: 'Partneriaeth Gwrth-gaethwasiaeth Gorllewin Môn',
    tier: 'LOCAL',
    region: 'Cymru / Wales',
    area: 'Caergybi a gorllewin Ynys Môn',
    purpose: 'Mae angen partneriaeth ym mhorthladd Caergybi, gyda’r porthladd a’r cyngor.',
    by: ['Eluned Gorsefield', 'Cynghorydd sir'],
  },
  {
    reference: 'RT-7CXE-49JQ',
    daysAgo: 3,
    name: 'Gorllewin Mon',
    area: 'Holyhead and the west of Anglesey',
    tier: 'LOCAL',
    region: 'Wales',
    purpose: 'A partnership is wanted for the port and the farms behind it.',
    by: ['Idris Pebbleton', 'Port health officer'],
  },
  {
    reference: 'RT-T3HV-6AFN',
    daysAgo: 5,
    name: 'Tyne Valley modern slavery network',
    area: 'The Tyne valley, Hexham to Newcastle',
    existsAlready: true,
    purpose: 'We heard of it from the council and want to bring our refuge into it.',
    by: ['Ottilie Marchbank', 'Refuge worker'],
  },
  {
    reference: 'RT-2KRP-Y9GM',
    daysAgo: 0,
    name: 'Orchard Vale Growers’ Forum on fair work',
    area: 'Orchards and packhouses of the Teme valley',
    tier: 'LOCAL',
    region: 'West Midlands',
    purpose:
      'Growers would like a regular meeting with the labour inspectorate and the police before each picking season.',
    agencies: 'Growers’ association, labour inspectorate, police, two parish councils',
    by: ['Cuthbert Applegarth', 'Secretary of the growers’ association'],
  },
  {
    reference: 'RT-D4WA-M7XC',
    daysAgo: 64,
    name: 'Merseyside anti slavery',
    area: 'Sefton and the Mersey',
    existsAlready: true,
    purpose: 'Meets at Bootle, as far as I know.',
    by: ['Winifred Sandgrove', 'Volunteer'],
    decided: { daysAgo: 60, sameAs: '4' },
  },
  {
    reference: 'RT-H9QJ-3EVD',
    daysAgo: 90,
    name: 'My street',
    area: 'One street in one town',
    purpose: 'Somebody ought to look into a house here.',
    by: ['Somebody Concerned', ''],
    decided: {
      daysAgo: 88,
      reason:
        'This is about one address and not about a partnership. Please call the Modern Slavery and Exploitation Helpline on 08000 121 700, or 999 if somebody is in danger now.',
    },
  },
  {
    reference: 'RT-K2AT-C6RY',
    daysAgo: 430,
    name: 'Humberside and Lincolnshire ports group',
    area: 'Immingham and Grimsby docks',
    existsAlready: true,
    purpose: 'Port agencies compare notes four times a year.',
    by: ['', ''],
    decided: { daysAgo: 420, sameAs: '2' },
  },
];

const YEAR = 365;
const hashOf = (...of: string[]) => createHash('sha256').update(of.join(':')).digest();

/** What people told us of partnerships, for the national coordinator. Of the oldest nobody knows any more who told us. */
export function proposalsTold(days: Days, decidedById: string): Row[] {
  return TOLD.map(({ reference, daysAgo, by: [name, role], decided, ...told }) => {
    const isForgotten = decided !== undefined && decided.daysAgo > YEAR;
    const decidedAt = decided ? days.noon(-decided.daysAgo) : null;
    return {
      id: demoId('proposal', reference),
      audience: NATIONAL,
      reference,
      requestHash: hashOf('request', reference),
      statusHash: isForgotten ? null : hashOf('status', reference),
      state: decided ? (decided.sameAs ? 'MERGED' : 'DECLINED') : 'OPEN',
      name: told.name,
      tier: told.tier ?? null,
      area: told.area,
      region: told.region ?? '',
      purpose: told.purpose,
      agencies: told.agencies ?? '',
      existsAlready: told.existsAlready ?? false,
      proposerName: isForgotten ? null : name,
      proposerRole: isForgotten ? null : role,
      proposerEmail: isForgotten ? null : `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`,
      proposedAt: days.noon(-daysAgo),
      decidedAt,
      decidedById: decided ? decidedById : null,
      reason: decided?.reason ?? '',
      sameAsId: decided?.sameAs ? demoId('partnership', decided.sameAs) : null,
      settledAt: decidedAt,
      forgottenAt: isForgotten ? days.noon(-(decided.daysAgo - YEAR)) : null,
    };
  });
}
