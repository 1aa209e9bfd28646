import { createHash } from 'node:crypto';
import { demoId } from './draw.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';
import { smallPdf } from './small-pdf.js';
import { ADDED_INTERESTS, termsText } from './terms-texts.js';

export interface DemoTerms {
  readonly files: Row[];
  readonly fileChunks: Row[];
  readonly termsVersions: Row[];
  readonly termsReviews: Row[];
  readonly quorumRules: Row[];
  readonly quorumAgencies: Row[];
}

interface Version {
  readonly text?: string;
  readonly pdf?: Buffer;
  readonly changes?: string;
  /** Days from today; a draft has none. */
  readonly approvedIn?: number;
  /** It was approved on the day of this meeting. */
  readonly meeting?: Row;
  readonly meetingWords?: string;
}

interface Rule {
  readonly minimumSeats: number;
  readonly sectors: readonly string[];
  readonly agencies?: readonly string[];
  readonly needsChair: boolean;
}

const RULES: Readonly<Record<string, Rule>> = {
  '1': {
    minimumSeats: 10,
    sectors: ['POLICING', 'HEALTH', 'LOCAL_GOVERNMENT'],
    agencies: ['Northumbria Police'],
    needsChair: true,
  },
  '3': { minimumSeats: 5, sectors: ['HEALTH'], needsChair: true },
  '5': { minimumSeats: 8, sectors: ['POLICING', 'LOCAL_GOVERNMENT', 'VICTIM_SUPPORT'], needsChair: true },
  '9': { minimumSeats: 60, sectors: ['PROSECUTION', 'FAITH'], needsChair: true },
};

/** Terms of reference in every state that they can be in, and some quorum rules. */
export function agreeTerms(seating: Seating, meetings: readonly Row[]): DemoTerms {
  const terms: DemoTerms = {
    files: [],
    fileChunks: [],
    termsVersions: [],
    termsReviews: [],
    quorumRules: [],
    quorumAgencies: [],
  };
  for (const partnership of partnerships) {
    versionsOf(partnership, lastMeeting(seating, partnership, meetings)).forEach((version, at) =>
      addVersion(terms, seating, partnership, at + 1, version),
    );
    addReview(terms, seating, partnership);
    addRule(terms, partnership);
  }
  return terms;
}

function versionsOf({ key, name }: DemoPartnership, meeting: Row | undefined): Version[] {
  const base = {
    name,
    meets: 'every three months',
    chairFor: 'two years',
    quorum: 'A third of the core seats, and the chair or vice-chair.',
  };
  switch (key) {
    case '1': {
      const second = {
        ...base,
        quorum: 'Ten seats, among them policing, health and local government, and the chair or vice-chair.',
      };
      return [
        { text: termsText(base), approvedIn: -640, meetingWords: 'Founding meeting, minute 4' },
        { text: termsText(second), changes: 'The quorum names sectors.', approvedIn: -200, meeting },
        {
          text: termsText({ ...second, meets: 'every two months', added: ADDED_INTERESTS }),
          changes: 'Meetings every two months; conflicts of interest.',
        },
      ];
    }
    case '3':
      return [{ text: termsText(base), approvedIn: -770 }];
    case '4':
      return [
        { text: termsText({ ...base, meets: 'every six months' }), approvedIn: -900 },
        {
          pdf: smallPdf([
            name,
            'Terms of reference',
            '',
            '1. We find and support those who are exploited.',
            '2. We meet every three months.',
            '3. A third of the seats and the chair make a quorum.',
          ]),
          changes: 'Laid out anew; meetings every three months.',
          approvedIn: -300,
        },
      ];
    case '5':
      return [{ text: termsText({ ...base, chairFor: 'three years' }), approvedIn: -320 }];
    default:
      return [];
  }
}

/** Days from today to the review. */
const REVIEWS: Readonly<Record<string, number>> = { '1': 165, '3': -40, '4': 65, '5': 45 };

function lastMeeting(seating: Seating, { key }: DemoPartnership, meetings: readonly Row[]): Row | undefined {
  const of = demoId('partnership', key);
  const held = meetings.filter(
    ({ partnershipId, seenBy, status, heldOn }) =>
      partnershipId === of &&
      seenBy === 'PARTNERSHIP' &&
      status === 'SCHEDULED' &&
      String(heldOn) < seating.days.day(0),
  );
  return held.toSorted((one, other) => String(one['heldOn']).localeCompare(String(other['heldOn']))).at(-1);
}

function addVersion(
  terms: DemoTerms,
  seating: Seating,
  partnership: DemoPartnership,
  number: number,
  version: Version,
) {
  const { text = '', pdf, changes = '', approvedIn, meeting, meetingWords = '' } = version;
  const partnershipId = demoId('partnership', partnership.key);
  const audience = audienceOf('PARTNERSHIP', partnershipId);
  const [coordinator] = seating.officers(partnership, 'COORDINATOR');
  const [chair] = seating.officers(partnership, 'CHAIR');
  const author = coordinator ?? chair;
  if (!author) return;
  const isApproved = approvedIn !== undefined;
  const isByMeeting = meeting !== undefined || meetingWords !== '';
  const fileId = pdf ? demoId('terms file', partnership.key, number) : null;
  if (pdf) {
    const name = `${partnership.name} terms of reference.pdf`;
    const contentHash = createHash('sha256').update(pdf).digest();
    terms.files.push({
      id: fileId,
      audience,
      uploadedById: author.id,
      name,
      mediaType: 'application/pdf',
      size: pdf.length,
      contentHash,
    });
    terms.fileChunks.push({ fileId, audience, position: 0, content: pdf });
  }
  terms.termsVersions.push({
    id: demoId('terms', partnership.key, number),
    audience,
    partnershipId,
    number,
    text,
    fileId,
    changes,
    state: isApproved ? 'APPROVED' : 'DRAFT',
    draftedById: author.id,
    changedAt: seating.days.noon((approvedIn ?? 0) - 6),
    approval: isApproved ? (isByMeeting ? 'MEETING' : 'CHAIR') : null,
    approvedOn: isApproved ? (meeting?.['heldOn'] ?? seating.days.day(approvedIn)) : null,
    approvedById: isApproved ? (chair ?? author).id : null,
    meetingId: meeting?.['id'] ?? null,
    meetingWords,
    version: isApproved ? 2 : 1,
  });
}

function addReview({ termsReviews }: DemoTerms, { days }: Seating, { key }: DemoPartnership) {
  const inDays = REVIEWS[key];
  if (inDays === undefined) return;
  const partnershipId = demoId('partnership', key);
  const audience = audienceOf('PARTNERSHIP', partnershipId);
  termsReviews.push({
    id: demoId('terms review', key),
    audience,
    partnershipId,
    reviewOn: days.day(inDays),
    version: 1,
  });
}

function addRule({ quorumRules, quorumAgencies }: DemoTerms, { key }: DemoPartnership) {
  const rule = RULES[key];
  if (!rule) return;
  const { agencies = [], ...needs } = rule;
  const partnershipId = demoId('partnership', key);
  const audience = audienceOf('PARTNERSHIP', partnershipId);
  const id = demoId('quorum', key);
  quorumRules.push({ id, audience, partnershipId, ...needs, version: 1 });
  for (const agency of agencies) quorumAgencies.push({ ruleId: id, audience, agencyId: demoId('agency', agency) });
}
