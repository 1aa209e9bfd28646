import { problem, ProblemError } from '@lib/kernel';
import { readRichText, type RichText } from '@lib/rich-text';
import * as Y from 'yjs';

/** What everybody who writes a text calls it in what they share. */
export const FIELD = 'text';
const MOST_LETTERS = 100_000;
/** What was deleted leaves traces, far smaller than the words were. */
const MOST_BYTES = 4_000_000;

export interface Merged {
  readonly state: Buffer;
  readonly content: RichText;
}

/** What was shared so far, and what somebody wrote, as one: the same whoever's comes first. Refuses what makes no text of it. */
export function merge(state: Buffer, update: Buffer): Merged {
  const shared = sharedText(state);
  try {
    take(shared, update);
    const content = readRichText(jsonOf(shared), { label: 'the text', max: MOST_LETTERS, mayRefer: true }, 'update');
    const merged = Buffer.from(Y.encodeStateAsUpdate(shared));
    if (merged.length > MOST_BYTES)
      throw new ProblemError(
        problem('TOO_MUCH', 'Too much has been written and deleted in this text. Copy it to keep it.', 'update'),
      );
    return { state: merged, content };
  } finally {
    shared.destroy();
  }
}

/** What somebody lacks who says what they have. Refuses what says nothing. */
export function lacking(state: Buffer, stateVector: Buffer): Buffer {
  const shared = sharedText(state);
  try {
    return Buffer.from(Y.encodeStateAsUpdate(shared, stateVector));
  } catch {
    throw new ProblemError(problem('NOT_A_STATE', 'What you have of the text could not be read.', 'stateVector'));
  } finally {
    shared.destroy();
  }
}

function sharedText(state: Buffer): Y.Doc {
  const shared = new Y.Doc();
  if (state.length > 0) Y.applyUpdate(shared, state);
  return shared;
}

function take(shared: Y.Doc, update: Buffer): void {
  try {
    Y.applyUpdate(shared, update);
  } catch {
    throw unreadable();
  }
  // Words that come before those that they follow: whoever sent them has the rest, and sends all of it.
  const { pendingStructs, pendingDs } = shared.store;
  if (pendingStructs !== null || pendingDs !== null)
    throw new ProblemError(problem('MISSING_WORDS', 'Some words before these did not arrive.', 'update'));
  if ([...shared.share.keys()].some((name) => name !== FIELD)) throw unreadable();
}

const unreadable = () =>
  new ProblemError(
    problem('NOT_A_TEXT', 'The text could not be read. Write it again, or paste it as plain text.', 'update'),
  );

/** As ProseMirror writes it; what it holds is for `readRichText` to judge. */
function jsonOf(shared: Y.Doc): string {
  try {
    return JSON.stringify({ type: 'doc', content: nodes(shared.getXmlFragment(FIELD)) });
  } catch {
    throw unreadable();
  }
}

const nodes = (within: Y.XmlFragment): unknown[] =>
  within.toArray().flatMap((child): unknown[] => {
    if (child instanceof Y.XmlText) return inlines(child);
    if (!(child instanceof Y.XmlElement)) throw new TypeError('neither words nor a part of a text');
    return [{ type: child.nodeName, attrs: child.getAttributes(), content: nodes(child) }];
  });

const inlines = (words: Y.XmlText): unknown[] =>
  (words.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).map(({ insert, attributes }) => ({
    type: 'text',
    text: insert,
    marks: Object.entries(attributes ?? {}).map(([name, attrs]) => ({ type: markOf(name), attrs: attrs ?? {} })),
  }));

/** Marks that may overlap bear a hash after their name. */
const markOf = (name: string): string => name.replace(/--[A-Za-z0-9+/=]{8}$/, '');
