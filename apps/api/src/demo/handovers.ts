import { demoId } from './draw.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

/** The chair of Mersey Bay hands over: the successor has accepted, and both chair for a while. */
const UNDER_WAY = [{ partnership: '4', office: 'CHAIR' }] as const;
const STARTED_DAYS_AGO = 18;

/** In care: of the first the one office that is held is a chair's who wants to be relieved, of the second nobody's. */
const IN_CARE = [
  {
    partnership: '13',
    daysAgo: 24,
    reason: 'Nobody has coordinated it for months, and its chair has asked to be relieved.',
  },
  { partnership: '8a', daysAgo: 18, reason: 'Its chair and its coordinator have moved to other posts.' },
] as const;

interface DemoHandover {
  readonly invitation: [email: string, daysAgo: number, rest: Row];
  readonly row: Row;
}

/** What is handed over there: from the one whose term has a last day to the one whose term began last. */
export function handoversAt(seating: Seating, partnership: DemoPartnership): DemoHandover[] {
  return UNDER_WAY.filter((each) => each.partnership === partnership.key).map(({ office }) => {
    const terms = seating.officeTerms.filter((term) => term.partnership === partnership && term.office === office);
    const outgoing = terms.find(({ endsOn, endedAt }) => endsOn !== null && !endedAt && endsOn >= seating.days.day(0));
    const incoming = terms.find(({ endsOn, endedAt }) => endsOn === null && !endedAt);
    if (!outgoing || !incoming) throw new Error(`Nobody hands ${partnership.name} over.`);
    const termId = ({ person, startsOn }: typeof incoming) =>
      demoId('office term', partnership.key, office, person.id, startsOn);
    const { email, id } = incoming.person;
    const acceptedAt = seating.days.noon(-seating.days.since(incoming.startsOn));
    const partnershipId = demoId('partnership', partnership.key);
    return {
      invitation: [
        email,
        STARTED_DAYS_AGO,
        { office, jointly: true, startsOn: incoming.startsOn, state: 'ACCEPTED', acceptedById: id, acceptedAt },
      ],
      row: {
        id: demoId('handover', partnership.key, office),
        audience: audienceOf('APPOINTING', partnershipId),
        partnershipId,
        office,
        outgoingTermId: termId(outgoing),
        incomingTermId: termId(incoming),
        invitationId: demoId('invitation', partnership.key, email),
        overlapUntil: outgoing.endsOn,
        state: 'ACCEPTED',
        startedById: outgoing.person.id,
        startedAt: seating.days.noon(-STARTED_DAYS_AGO),
        acceptedAt,
      },
    };
  });
}

export const handoverRows = (seating: Seating): Row[] =>
  partnerships.flatMap((partnership) => handoversAt(seating, partnership).map(({ row }) => row));

export const inCare = ({ days }: Seating) =>
  IN_CARE.map(({ partnership, daysAgo, reason }) => ({
    id: demoId('partnership', partnership),
    since: days.day(-daysAgo),
    reason,
  }));
