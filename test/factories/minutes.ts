import * as Y from 'yjs';
import type { Visitor } from '../support/visitor.js';

const TEXTS = `texts { id isOpening title sequence content item { id } }`;
const MINUTES = `id state sentBackBecause wordsRead isMissingItems ${TEXTS} viewerCan { write check sendBack circulate }`;

export const minutesOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { meeting(id: $id) { minutes { ${MINUTES} } } }`, { id })).meeting?.minutes ?? null;

const asking =
  (name: string, type: string, answer: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} problems { code message path } } }`,
        {
          input,
        },
      )
    )[name];

export const beginMinutes = asking('beginMinutes', 'BeginMinutesInput', `minutes { ${MINUTES} }`);
export const checkMinutes = asking('checkMinutes', 'CheckMinutesInput', 'minutes { id state }');
export const sendBackMinutes = asking(
  'sendBackMinutes',
  'SendBackMinutesInput',
  'minutes { id state sentBackBecause }',
);
export const writeMinutes = asking('writeMinutes', 'WriteMinutesInput', 'exchanged { update sequence writers }');

const CORRECTION = 'id version state reason passage words why sectionId isMineToDecide proposedBy { name }';
const DOCUMENT = `id kind state number seenBy content sha256 address approvedByName approvedAtItem { id } corrections { ${CORRECTION} }
  versions { number sha256 } notes { words writtenByName } laterMeetings { id } viewerCan { proposeCorrection approve addNote }`;

/** As far as somebody may read them, each with what it says. */
export const documentsOf = async (who: Visitor, id: string): Promise<any[]> =>
  (
    (await who.get(`query ($id: ID!) { meeting(id: $id) { minutesDocuments { ${DOCUMENT} } } }`, { id })).meeting
      ?.minutesDocuments ?? []
  ).map((each: any) => ({ ...each, says: JSON.parse(each.content) }));

export const circulateMinutes = asking('circulateMinutes', 'CirculateMinutesInput', 'minutes { id state }');
export const proposeCorrection = asking('proposeCorrection', 'ProposeCorrectionInput', `correction { ${CORRECTION} }`);
export const acceptCorrection = asking('acceptCorrection', 'AcceptCorrectionInput', `correction { ${CORRECTION} }`);
export const declineCorrection = asking('declineCorrection', 'DeclineCorrectionInput', `correction { ${CORRECTION} }`);
export const approveMinutes = asking('approveMinutes', 'ApproveMinutesInput', `document { ${DOCUMENT} }`);
export const addMinutesNote = asking('addMinutesNote', 'AddMinutesNoteInput', `document { ${DOCUMENT} }`);

/** The chair says that they have read the minutes as they stand, and finds them right. */
export async function checked(chair: Visitor, meetingId: string): Promise<any> {
  const { id, wordsRead } = await minutesOf(chair, meetingId);
  return checkMinutes(chair, { minutesId: id, wordsRead });
}

/** Begun, written by the chair, by title of the item, checked and circulated. */
export async function circulated(
  chair: Visitor,
  meetingId: string,
  words: Readonly<Record<string, string>>,
): Promise<any> {
  const { minutes } = await beginMinutes(chair, { meetingId });
  for (const [title, said] of Object.entries(words)) {
    const pen = new Pen(chair, minutes.texts.find((each: any) => each.title === title).id);
    await pen.exchange();
    await pen.write(said).exchange();
  }
  await checked(chair, meetingId);
  return circulateMinutes(chair, { minutesId: minutes.id });
}

export const base64 = (from: Uint8Array): string => Buffer.from(from).toString('base64');
export const wordsOf = (content: string): string =>
  JSON.stringify(JSON.parse(content))
    .match(/"text":"[^"]*"/g)
    ?.map((each) => each.slice(8, -1))
    .join('') ?? '';

/** A text as somebody's browser has it, and what they have written since it was last kept. */
export class Pen {
  readonly doc = new Y.Doc();
  private unsent: Uint8Array[] = [];
  private waiting: string[] = [];

  constructor(
    readonly who: Visitor,
    readonly textId: string,
  ) {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.unsent.push(update);
    });
  }

  /** Paragraphs that were written and not answered yet. */
  get unanswered(): readonly string[] {
    return [...this.waiting];
  }

  get words(): string {
    return this.paragraphs.join('\n');
  }

  get paragraphs(): string[] {
    return this.doc
      .getXmlFragment('text')
      .toArray()
      .map((each) => (each instanceof Y.XmlElement ? each.toArray().join('') : ''));
  }

  /** A paragraph at the end. */
  write(words: string): this {
    this.waiting.push(words);
    this.doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      const text = this.doc.getXmlFragment('text');
      text.insert(text.length, [paragraph]);
    });
    return this;
  }

  /** Sends what was written and takes what others wrote, as the portal does. */
  async exchange(): Promise<any> {
    const [batch, words] = [this.unsent.length, this.waiting.length];
    const { exchanged, problems } = await writeMinutes(this.who, {
      textId: this.textId,
      update: batch > 0 ? base64(Y.mergeUpdates(this.unsent)) : null,
      stateVector: base64(Y.encodeStateVector(this.doc)),
    });
    if (exchanged) {
      this.unsent.splice(0, batch);
      this.waiting.splice(0, words);
      Y.applyUpdate(this.doc, Buffer.from(exchanged.update, 'base64'), this);
    }
    return { exchanged, problems };
  }

  /** Any update, as somebody without an editor would send it. */
  async send(update: Uint8Array | string): Promise<any> {
    return writeMinutes(this.who, {
      textId: this.textId,
      update: typeof update === 'string' ? update : base64(update),
      stateVector: base64(Y.encodeStateVector(this.doc)),
    });
  }
}
