import { paragraph, richText, wordsOf, type RichText } from '@lib/rich-text';
import * as Y from 'yjs';
import {
  canonical,
  freeze,
  replacePassage,
  sha256Of,
  withText,
  type FrozenMinutes,
  type Material,
} from '../minutes/index.js';
import { demoId } from './draw.js';
import { aroseAt, type Told } from './minuted.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type AudienceKey, type Row } from './rows.js';

export interface DemoMinutes {
  readonly minutes: Row[];
  readonly minutesTexts: Row[];
  readonly minutesDocuments: Row[];
  readonly minutesVersions: Row[];
  readonly minutesCorrections: Row[];
  readonly minutesApprovals: {
    readonly documentId: string;
    readonly meetingId: string;
    readonly itemId: string;
    readonly by: Named;
    readonly at: string;
  }[];
  readonly minutesNotes: Row[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The item of a later meeting that approved them. */
interface Approval {
  readonly later: Row;
  readonly itemId: string;
}

/** What is minuted of an item, by words in its title. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/welcome/i, 'The chair welcomed everybody, and the two people who came for the first time. Apologies were noted.'],
  [/minutes/i, 'The minutes of the last meeting were read and agreed as a true record.'],
  [/action/i, 'Actions were gone through, the overdue ones first. Two are done, one is carried to the next meeting.'],
  [
    /declaration|confidential/i,
    'Nobody declared an interest. The chair reminded everybody that what is said of people stays in the room.',
  ],
  [/next|close|business/i, 'There was no other business. The next meeting is in the diary.'],
];
const ELSE =
  'The paper was presented and talked about. Agencies said what they see, and agreed to bring figures to the next meeting.';

/** As if somebody had written it in the editor. */
function stateOf({ content }: RichText): Buffer {
  const shared = new Y.Doc();
  shared.clientID = 1;
  shared.getXmlFragment('text').insert(
    0,
    content.map((block) => {
      const element = new Y.XmlElement(block.type);
      element.insert(0, [new Y.XmlText(wordsOf(richText(block)))]);
      return element;
    }),
  );
  return Buffer.from(Y.encodeStateAsUpdate(shared));
}

/** Writes the minutes of one meeting of the story. */
export class Minuting {
  private readonly id: string;
  private readonly items: readonly Row[];
  private readonly words: ReadonlyMap<unknown, Row>;
  /** The day after the meeting. */
  private readonly at: string;
  private readonly officers: AudienceKey;

  constructor(
    private readonly rows: DemoMinutes,
    private readonly told: Told,
    private readonly meeting: Row,
    private readonly by: Named,
  ) {
    this.id = demoId('minutes', String(meeting['id']));
    const { diary } = told;
    this.items = diary.agendaItems.filter(({ meetingId }) => meetingId === meeting['id']);
    this.words = new Map(diary.agendaItemWords.map((each) => [each['itemId'], each]));
    this.at = new Date(new Date(String(meeting['endsAt'])).getTime() + 86_400_000).toISOString();
    this.officers = audienceOf('OFFICERS', String(meeting['partnershipId']));
  }

  write(state: 'DRAFT' | 'CIRCULATED', approval: Approval | undefined): void {
    const { meeting, at, by } = this;
    const isSent = state === 'CIRCULATED';
    this.rows.minutes.push({
      id: this.id,
      audience: this.officers,
      partnershipId: meeting['partnershipId'],
      meetingId: meeting['id'],
      state,
      begunById: by.id,
      begunAt: at,
      checkedById: isSent ? by.id : null,
      checkedAt: isSent ? at : null,
      circulatedById: isSent ? by.id : null,
      circulatedAt: isSent ? at : null,
    });
    for (const { id, itemId, title, content } of this.texts())
      this.rows.minutesTexts.push({
        id,
        audience: this.officers,
        minutesId: this.id,
        meetingId: meeting['id'],
        itemId,
        isOpening: itemId === null,
        title,
        content,
        state: isSent ? '' : stateOf(content),
        writers: {},
      });
    if (isSent) this.send(approval);
  }

  private texts() {
    return [null, ...this.items].map((item) => {
      const title = item ? String(this.words.get(item['id'])!['title']) : 'The meeting as a whole';
      const said = item
        ? (SAID.find(([about]) => about.test(title))?.[1] ?? ELSE)
        : 'The meeting began on time and kept to its agenda.';
      return {
        id: demoId('minuted', this.id, String(item?.['id'] ?? 'opening')),
        itemId: item ? String(item['id']) : null,
        isOpening: item === null,
        title,
        content: richText(paragraph(said)) satisfies RichText,
      };
    });
  }

  private send(approval: Approval | undefined): void {
    const { meeting, rows, at, by } = this;
    const { material, keys } = this.material();
    for (const { audienceId, kind, content, sha256 } of freeze(material)) {
      const audience = keys[audienceId]!;
      const documentId = demoId('minutes document', this.id, audience);
      const common = { audience, documentId };
      rows.minutesDocuments.push({
        id: documentId,
        audience,
        partnershipId: meeting['partnershipId'],
        meetingId: meeting['id'],
        kind,
        circulatedAt: at,
      });
      rows.minutesVersions.push({
        id: demoId('minutes version', documentId),
        ...common,
        number: 1,
        content,
        sha256,
        correctionId: null,
        madeAt: at,
      });
      if (kind !== 'OPEN') continue;
      if (approval) {
        this.amend(common, content);
        const [meetingId, approvedAt] = [String(approval.later['id']), String(approval.later['endsAt'])];
        rows.minutesApprovals.push({ documentId, meetingId, itemId: approval.itemId, by, at: approvedAt });
        rows.minutesNotes.push({
          id: demoId('minutes note', documentId),
          ...common,
          words: 'The address of the helpline that is named here has changed since. The new one is in the library.',
          writtenById: by.id,
          writtenByName: by.name,
          writtenAt: approvedAt,
        });
      } else this.correct(documentId);
    }
  }

  private correct(documentId: string): void {
    this.rows.minutesCorrections.push({
      ...this.correction(documentId),
      passage: 'began on time',
      words: 'began ten minutes late',
      why: 'We waited for the police, whose train was late.',
      state: 'OPEN',
      decidedById: null,
      decidedAt: null,
    });
  }

  /** A correction was accepted before they were approved. */
  private amend(of: { readonly audience: AudienceKey; readonly documentId: string }, content: string): void {
    const [passage, words] = ['kept to its agenda', 'kept to its agenda, but for one paper that came too late'];
    const correction = this.correction(of.documentId);
    const before = JSON.parse(content) as FrozenMinutes;
    const [opening, ...others] = before.sections;
    const sections = [withText(opening!, replacePassage(opening!.text, passage, words)!), ...others];
    const after = canonical({ ...before, number: 2, sections });
    this.rows.minutesCorrections.push({
      ...correction,
      passage,
      words,
      why: 'The paper on interpreters was handed out in the room.',
      state: 'ACCEPTED',
      decidedById: this.by.id,
      decidedAt: this.at,
    });
    this.rows.minutesVersions.push({
      id: demoId('minutes version', of.documentId, '2'),
      ...of,
      number: 2,
      content: after,
      sha256: sha256Of(after),
      correctionId: correction.id,
      madeAt: this.at,
    });
  }

  private correction(documentId: string) {
    return {
      id: demoId('minutes correction', documentId),
      audience: this.officers,
      partnershipId: this.meeting['partnershipId'],
      meetingId: this.meeting['id'],
      documentId,
      sectionId: this.texts()[0]!.id,
      proposedById: this.by.id,
      proposedAt: this.at,
    };
  }

  /** As the program gathers it; audiences go by their place in a list until the database numbers them. */
  private material(): { material: Material; keys: readonly AudienceKey[] } {
    const { meeting, officers } = this;
    const keys = [
      ...new Set([meeting.audience!, officers, ...this.items.map(({ id }) => this.words.get(id)!.audience!)]),
    ];
    const placeOf = (key: AudienceKey | undefined) => keys.indexOf(String(key));
    const text = (name: string) => String(meeting[name]);
    return {
      keys,
      material: {
        partnership:
          partnerships.find(({ key }) => demoId('partnership', key) === meeting['partnershipId'])?.name ?? '',
        meeting: {
          id: text('id'),
          title: text('title'),
          heldOn: text('heldOn'),
          startsTime: text('startsTime'),
          endsTime: text('endsTime'),
          place: text('place'),
        },
        wholeAudienceId: placeOf(meeting.audience),
        officersAudienceId: placeOf(officers),
        items: this.items.map(({ id, position, isHidden }) => ({
          id: String(id),
          position: Number(position),
          isHidden: isHidden === true,
          audienceId: placeOf(this.words.get(id)!.audience),
          title: String(this.words.get(id)!['title']),
        })),
        texts: this.texts(),
        ...aroseAt(meeting, this.told, placeOf),
      },
    };
  }
}
