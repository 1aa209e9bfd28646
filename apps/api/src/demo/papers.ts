import { createHash } from 'node:crypto';
import { demoId } from './draw.js';
import { STARTER_CHECKLIST } from './library-of-tables.js';
import type { Diary } from './meetings.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { audienceOf, type AudienceKey, type Row } from './rows.js';
import type { DemoSeat, Seating } from './seating.js';
import { smallPdf } from './small-pdf.js';

export interface DemoPapers {
  readonly paperFiles: Row[];
  readonly paperFileChunks: Row[];
  readonly papers: Row[];
  readonly paperVersions: Row[];
  readonly paperRequests: Row[];
  /** Of files of the library. */
  readonly paperCopies: { readonly fileId: string; readonly copiedFromId: string }[];
}

interface Planned {
  readonly title: string;
  /** Of the agenda, 0 for the first; the meeting as a whole when left out. */
  readonly item?: number;
  /** Asked of the seat of this agency, due so many days from today. */
  readonly askedOf?: string;
  readonly dueIn?: number;
  readonly wanted?: string;
  /** Lines of each version, and how many days ago it came; none when it is still owed. */
  readonly versions?: readonly {
    readonly daysAgo: number;
    readonly lines: readonly string[];
    readonly note?: string;
  }[];
  /** Of the library: the first file of a resource, by its slug, and the lines that stand in it. */
  readonly takenFrom?: string;
  readonly isLate?: boolean;
  readonly isCirculated?: boolean;
  readonly supplementTo?: string;
  readonly seenBy?: 'STATUTORY';
  readonly handling?: string;
}

const PLANNED: Readonly<Record<string, readonly Planned[]>> = {
  '1': [
    {
      title: 'Minutes of the last board',
      item: 2,
      versions: [{ daysAgo: 9, lines: ['Minutes of the last board', '', '1. The board thanked those who came.'] }],
      isCirculated: true,
    },
    {
      title: 'Strategic picture of the valley',
      item: 4,
      askedOf: 'Northumbria Police',
      dueIn: -6,
      wanted: 'What has changed since we last met, by kind of exploitation. Three pages, numbers and no names.',
      versions: [
        { daysAgo: 8, lines: ['Strategic picture of the valley', '', 'More calls about farm work.'] },
        {
          daysAgo: 2,
          lines: ['Strategic picture of the valley', '', 'More calls about farm work; two car washes visited.'],
          note: 'The visits of last week are added.',
        },
      ],
      isCirculated: true,
    },
    {
      title: 'Figures by month',
      item: 4,
      supplementTo: 'Strategic picture of the valley',
      versions: [{ daysAgo: 8, lines: ['Figures by month', '', 'January 4, February 6, March 9'] }],
      isCirculated: true,
    },
    {
      title: 'Progress against the delivery plan',
      item: 5,
      askedOf: 'Lantern House',
      dueIn: -2,
      wanted: 'One page: what is done, what is late and why, what you need of the board.',
    },
    {
      title: 'Starter checklist: what we have not answered yet',
      item: 3,
      takenFrom: 'starter-checklist',
      versions: [{ daysAgo: 7, lines: STARTER_CHECKLIST }],
      isCirculated: true,
    },
    {
      title: 'Risk register',
      item: 6,
      versions: [{ daysAgo: 1, lines: ['Risk register', '', '1. The post of the coordinator ends in March.'] }],
      isLate: true,
    },
    {
      title: 'What survivors say of referral',
      item: 7,
      askedOf: 'Unbound Voices',
      dueIn: 5,
      wanted: 'Half a page, or come and tell us.',
    },
  ],
  '5': [
    {
      title: 'Themes of the month',
      item: 3,
      versions: [{ daysAgo: 5, lines: ['Themes of the month', '', 'Parcels and borrowed accounts.'] }],
      isCirculated: true,
    },
    {
      title: 'Annex: premises of concern',
      item: 3,
      supplementTo: 'Themes of the month',
      seenBy: 'STATUTORY',
      handling: 'Statutory members only. Do not forward; destroy after the meeting.',
      versions: [{ daysAgo: 5, lines: ['Annex: premises of concern', '', 'Made-up street 1, made-up street 2'] }],
      isCirculated: true,
    },
  ],
};

/** Papers in every state that they can be in: asked for, overdue, delivered, late, in versions, and restricted under an open one. */
export function papersOf(seating: Seating, diary: Diary): DemoPapers {
  const drawn: DemoPapers = {
    paperFiles: [],
    paperFileChunks: [],
    papers: [],
    paperVersions: [],
    paperRequests: [],
    paperCopies: [],
  };
  for (const partnership of partnerships) {
    const meeting = nextMeeting(seating, partnership, diary);
    if (!meeting) continue;
    (PLANNED[partnership.key] ?? []).forEach((planned, at) =>
      draw(drawn, seating, diary, { partnership, meeting, planned, position: at + 1 }),
    );
  }
  return drawn;
}

interface Place {
  readonly partnership: DemoPartnership;
  readonly meeting: Row;
  readonly planned: Planned;
  readonly position: number;
}

function nextMeeting({ days }: Seating, { key }: DemoPartnership, { meetings }: Diary): Row | undefined {
  const of = demoId('partnership', key);
  return meetings
    .filter(
      ({ partnershipId, seenBy, status, heldOn }) =>
        partnershipId === of && seenBy === 'PARTNERSHIP' && status === 'SCHEDULED' && String(heldOn) > days.day(0),
    )
    .toSorted((one, other) => String(one['heldOn']).localeCompare(String(other['heldOn'])))[0];
}

function draw(drawn: DemoPapers, seating: Seating, diary: Diary, { partnership, meeting, planned, position }: Place) {
  const meetingId = String(meeting['id']);
  const [officer] = [...seating.officers(partnership, 'COORDINATOR'), ...seating.officers(partnership, 'CHAIR')];
  const seat = seating
    .seatsAt(partnership)
    .find(({ agency, title, kind }) => agency === planned.askedOf && title === '' && kind !== 'OBSERVER');
  if (!officer) return;
  const partnershipId = demoId('partnership', partnership.key);
  const audience = planned.seenBy ? audienceOf(planned.seenBy, partnershipId) : meeting.audience!;
  const id = demoId('paper', meetingId, planned.title);
  const itemId = planned.item === undefined ? null : demoId('agenda', meetingId, planned.item);
  const marks = { marking: planned.handling ? 'OFFICIAL_SENSITIVE' : 'OFFICIAL', handling: planned.handling ?? '' };
  const seenBy = planned.seenBy ?? 'EVERYBODY';
  if (planned.versions) {
    drawn.papers.push({
      id,
      audience,
      meetingId,
      itemId,
      supplementToId: planned.supplementTo ? demoId('paper', meetingId, planned.supplementTo) : null,
      position,
      title: planned.title,
      seenBy,
      ...marks,
      isLate: planned.isLate ?? false,
      numberOfVersions: planned.versions.length,
      version: planned.versions.length,
    });
    const author = (seat && seating.holder(seat, 'REPRESENTATIVE')) ?? officer;
    addVersions(drawn, seating, planned, { id, audience, authorId: author.id });
  }
  if (seat)
    drawn.paperRequests.push({
      id: demoId('paper request', meetingId, planned.title),
      audience: partOf(diary, partnershipId, meetingId, seat),
      meetingId,
      itemId,
      title: planned.title,
      wanted: planned.wanted ?? '',
      dueOn: seating.days.day(planned.dueIn ?? 7),
      seatId: seat.id,
      paperAudience: audience,
      seenBy,
      ...marks,
      state: planned.versions ? 'DELIVERED' : 'ASKED',
      paperId: planned.versions ? id : null,
      askedById: officer.id,
      askedAt: seating.days.noon(-20),
      settledAt: planned.versions ? seating.days.noon(-8) : null,
    });
}

/** The officers and the seat: for whom what is asked of the seat is. */
function partOf(diary: Diary, partnershipId: string, meetingId: string, seat: DemoSeat): AudienceKey {
  const key = audienceOf('NAMED', demoId('asked', meetingId, seat.id));
  if (diary.namedAudiences.some((each) => each.key === key)) return key;
  diary.namedAudiences.push({
    key,
    partnershipId,
    extends: audienceOf('OFFICERS', partnershipId),
    seatIds: [seat.id],
    personIds: [],
  });
  diary.meetingParts.push({ id: demoId('part', meetingId, seat.id), meetingId, audience: key, kind: 'NAMED' });
  return key;
}

function addVersions(
  drawn: DemoPapers,
  { days }: Seating,
  { title, versions = [], isCirculated, takenFrom }: Planned,
  { id, audience, authorId }: { id: string; audience: AudienceKey; authorId: string },
) {
  versions.forEach(({ daysAgo, lines, note = '' }, at) => {
    const fileId = demoId('paper file', id, at);
    const content = smallPdf(lines);
    drawn.paperFiles.push({
      id: fileId,
      audience,
      uploadedById: authorId,
      name: `${title.replaceAll(':', '')}.pdf`,
      mediaType: 'application/pdf',
      size: content.length,
      contentHash: createHash('sha256').update(content).digest(),
    });
    drawn.paperFileChunks.push({ fileId, audience, position: 0, content });
    if (takenFrom)
      drawn.paperCopies.push({
        fileId,
        copiedFromId: demoId('library file', demoId('resource version', takenFrom, 0), 0),
      });
    // What came after the papers were circulated was not.
    const isTold = isCirculated && at === 0;
    drawn.paperVersions.push({
      id: demoId('paper version', id, at),
      audience,
      paperId: id,
      number: at + 1,
      fileId,
      note,
      deliveredAt: days.noon(-daysAgo),
      deliveredById: authorId,
      circulationId: isTold ? demoId('circulation', title) : null,
      circulatedAt: isTold ? days.noon(-4) : null,
    });
  });
}
