import type { Days } from './days.js';
import { demoId } from './draw.js';
import type { People } from './people.js';
import { audienceOf, type Row } from './rows.js';

/** A partnership that is over. Only the national coordinator still finds it. */
interface Ended {
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly area: string;
  readonly region: string;
  readonly host: string;
  readonly foundedIn: number;
  readonly endedIn: number;
  /** The partnership that goes on with its work; it was closed where this is left out. */
  readonly mergedInto?: string;
  readonly reason: string;
  readonly agencies: readonly string[];
}

const ENDED: readonly Ended[] = [
  {
    key: 'ended-1',
    name: 'Wear Valley Modern Slavery Forum',
    slug: 'wear-valley',
    area: 'Weardale and the coalfield towns of the lower Wear',
    region: 'North East',
    host: 'Tyne Valley Council',
    foundedIn: -1500,
    endedIn: -400,
    mergedInto: '1',
    reason: 'The same agencies met twice: one table for both rivers.',
    agencies: ['Northumbria Police', 'Tyne Valley Council', 'Lantern House', 'University of Tynedale'],
  },
  {
    key: 'ended-2',
    name: 'Solent Ports Exploitation Group',
    slug: 'solent-ports',
    area: 'Southampton, Portsmouth and the Isle of Wight ferries',
    region: 'South East',
    host: 'Lantern House',
    foundedIn: -1200,
    endedIn: -250,
    reason: 'Its funding ended and no agency could host it.',
    agencies: ['Lantern House', 'Border Operations Command', 'Harbour Light Trust'],
  },
];

export interface DemoEnd {
  readonly id: string;
  readonly foundedOn: string;
  readonly endedOn: string;
  readonly mergedIntoId: string | null;
  readonly reason: string;
  readonly partnership: Row;
  readonly seats: readonly Row[];
  readonly seatTerms: readonly Row[];
}

export function endedPartnerships(days: Days, people: People): DemoEnd[] {
  return ENDED.map(({ key, name, slug, area, region, host, agencies, ...life }) => {
    const id = demoId('partnership', key);
    const [foundedOn, endedOn] = [days.day(life.foundedIn), days.day(life.endedIn)];
    const place = { audience: audienceOf('TABLE', id), partnershipId: id };
    const seatId = (agency: string) => demoId('seat', key, agency);
    return {
      id,
      foundedOn,
      endedOn,
      mergedIntoId: life.mergedInto ? demoId('partnership', life.mergedInto) : null,
      reason: life.reason,
      partnership: {
        id,
        audience: audienceOf('CIRCLE', id),
        name,
        slug,
        kind: 'PARTNERSHIP',
        tier: 'LOCAL',
        level: null,
        area,
        region,
        status: 'ACTIVE',
        parentId: null,
        hostAgencyId: demoId('agency', host),
        endsOn: null,
        product: '',
        timeZone: 'Europe/London',
      },
      seats: agencies.map((agency) => ({
        id: seatId(agency),
        ...place,
        agencyId: demoId('agency', agency),
        memberPartnershipId: null,
        memberName: '',
        drawnFromId: null,
        kind: 'CORE',
        isStatutory: false,
        title: '',
        closedOn: null,
      })),
      seatTerms: agencies.flatMap((agency) => {
        const person = people.all.find((each) => each.agency === agency);
        if (!person) return [];
        return {
          id: demoId('seat term', seatId(agency), person.id),
          ...place,
          seatId: seatId(agency),
          personId: person.id,
          capacity: 'REPRESENTATIVE',
          startsOn: foundedOn,
          endsOn: null,
          endedAt: days.noon(life.endedIn),
          endReason: life.mergedInto ? 'The partnership was merged into another.' : 'The partnership was closed.',
        };
      }),
    };
  });
}
