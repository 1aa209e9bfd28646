import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '@lib/kernel';
import { wordsOf } from '@lib/rich-text';
import * as Y from 'yjs';
import { FIELD, lacking, merge, type Merged } from './shared-text.js';

const NOTHING = Buffer.alloc(0);

/** The same numbers for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const paragraphs = (doc: Y.Doc) => doc.getXmlFragment(FIELD);

/** Somebody writes, deletes, begins and removes paragraphs, at random. */
function edit(doc: Y.Doc, throwing: (below: number) => number, name: string): void {
  const text = paragraphs(doc);
  const what = throwing(10);
  if (text.length === 0 || what < 2) {
    const paragraph = new Y.XmlElement(what === 0 ? 'heading' : 'paragraph');
    if (what === 0) paragraph.setAttribute('level', 3 as never);
    paragraph.insert(0, [new Y.XmlText(name)]);
    return text.insert(throwing(text.length + 1), [paragraph]);
  }
  const place = throwing(text.length);
  if (what === 2) return text.delete(place, 1);
  const [words] = (text.get(place) as Y.XmlElement).toArray() as Y.XmlText[];
  if (!words) return undefined;
  if (what < 5 && words.length > 0) return words.delete(throwing(words.length), 1);
  if (what === 5 && words.length > 0) return words.format(0, words.length, { bold: {} });
  return words.insert(throwing(words.length + 1), `${name}${throwing(100)} `);
}

const refusal = (state: Buffer, update: Uint8Array): string[] => {
  try {
    merge(state, Buffer.from(update));
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code }) => code);
  }
};
const written = (write: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc();
  write(doc);
  return Y.encodeStateAsUpdate(doc);
};
const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
};

describe('a text that several people write', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'is the same for all of them and the server, whatever arrives when (%i)',
    (seed) => {
      const throwing = dice(seed);
      const writers = ['A', 'B', 'C'].map((name) => {
        const doc = new Y.Doc();
        const unsent: Uint8Array[] = [];
        doc.on('update', (update: Uint8Array, origin: unknown) => void (origin !== 'server' && unsent.push(update)));
        return { name, doc, unsent };
      });
      let kept: Merged = { state: NOTHING, content: { type: 'doc', content: [] } };
      const exchange = ({ doc, unsent }: (typeof writers)[number]) => {
        // A lost answer: it is kept, and sent again.
        const isLost = throwing(5) === 0;
        if (unsent.length > 0) kept = merge(kept.state, Buffer.from(Y.mergeUpdates(unsent)));
        if (isLost) return;
        unsent.length = 0;
        Y.applyUpdate(doc, lacking(kept.state, Buffer.from(Y.encodeStateVector(doc))), 'server');
      };
      for (let step = 0; step < 120; step++) {
        const writer = writers[throwing(3)]!;
        if (throwing(4) === 0) exchange(writer);
        else edit(writer.doc, throwing, writer.name);
      }
      for (let round = 0; round < 8; round++) for (const writer of writers) exchange(writer);
      const texts = writers.map(({ doc }) => paragraphs(doc).toString());
      const server = new Y.Doc();
      Y.applyUpdate(server, kept.state);
      expect(new Set([...texts, paragraphs(server).toString()]).size).toBe(1);
      expect(wordsOf(kept.content).replaceAll('\n', '')).toBe(
        paragraphs(server)
          .toString()
          .replaceAll(/<[^>]+>/g, ''),
      );
    },
  );

  test('is read as the editor writes it', () => {
    const { content } = merge(
      NOTHING,
      Buffer.from(
        written((doc) => {
          const words = new Y.XmlText('plain bold link');
          words.format(6, 4, { bold: {} });
          words.format(11, 4, { link: { href: 'https://example.org', target: null, rel: null, class: 'x' } });
          const heading = element('heading', new Y.XmlText('What was said'));
          heading.setAttribute('level', 3 as never);
          const reference = new Y.XmlElement('reference');
          reference.setAttribute('kind', 'action');
          reference.setAttribute('id', '0199d6a2-7a3c-7000-8000-000000000001');
          const list = element('bulletList', element('listItem', element('paragraph', new Y.XmlText('one'))));
          paragraphs(doc).insert(0, [heading, element('paragraph', words), list, reference]);
        }),
      ),
    );
    expect(content.content).toEqual([
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'What was said' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'plain ' },
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] },
        ],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }] }],
      },
      { type: 'reference', attrs: { kind: 'action', id: '0199d6a2-7a3c-7000-8000-000000000001' } },
    ]);
  });

  const deep = (depth: number): Y.XmlElement => element('bulletList', ...(depth > 0 ? [deep(depth - 1)] : []));
  test.each<[string, string, Uint8Array]>([
    ['what is no update', 'NOT_A_TEXT', Uint8Array.from([1, 2, 3, 255, 255, 255, 255, 255, 15])],
    ['nothing', 'NOT_A_TEXT', new Uint8Array()],
    ['a picture', 'NOT_A_TEXT', written((doc) => paragraphs(doc).insert(0, [element('image')]))],
    ['a heading of the page', 'NOT_A_TEXT', written((doc) => paragraphs(doc).insert(0, [element('heading')]))],
    ['a reference to anything', 'NOT_A_TEXT', written((doc) => paragraphs(doc).insert(0, [element('reference')]))],
    ['lists without end', 'NOT_A_TEXT', written((doc) => paragraphs(doc).insert(0, [deep(400)]))],
    ['something beside the text', 'NOT_A_TEXT', written((doc) => doc.getMap('hidden').set('x', 'y'))],
    ['words outside a paragraph', 'NOT_A_TEXT', written((doc) => paragraphs(doc).insert(0, [new Y.XmlText('x')]))],
    [
      'something that is set among the words',
      'NOT_A_TEXT',
      written((doc) => {
        const words = new Y.XmlText('x');
        words.insertEmbed(0, { src: 'x' });
        paragraphs(doc).insert(0, [element('paragraph', words)]);
      }),
    ],
    [
      'a link that runs',
      'NOT_A_LINK',
      written((doc) => {
        const words = new Y.XmlText('x');
        words.format(0, 1, { link: { href: 'javascript:alert(1)' } });
        paragraphs(doc).insert(0, [element('paragraph', words)]);
      }),
    ],
    [
      'more letters than minutes have',
      'TOO_LONG',
      written((doc) => paragraphs(doc).insert(0, [element('paragraph', new Y.XmlText('x'.repeat(100_001)))])),
    ],
  ])('refuses %s whole', (_what, code, update) => expect(refusal(NOTHING, update)).toEqual([code]));

  test('refuses words that follow others which did not arrive, and takes them with those', () => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => void updates.push(update));
    paragraphs(doc).insert(0, [element('paragraph', new Y.XmlText('first'))]);
    paragraphs(doc).insert(1, [element('paragraph', new Y.XmlText('second'))]);
    expect(refusal(NOTHING, updates[1]!)).toEqual(['MISSING_WORDS']);
    expect(wordsOf(merge(NOTHING, Buffer.from(Y.encodeStateAsUpdate(doc))).content)).toBe('first\nsecond');
  });

  test('gives an old tab what it lacks, and refuses one that does not say what it has', () => {
    const kept = merge(
      NOTHING,
      Buffer.from(written((doc) => paragraphs(doc).insert(0, [element('paragraph', new Y.XmlText('new'))]))),
    );
    const old = new Y.Doc();
    Y.applyUpdate(old, lacking(kept.state, Buffer.from(Y.encodeStateVector(old))));
    expect(paragraphs(old).toString()).toBe('<paragraph>new</paragraph>');
    expect(() => lacking(kept.state, Buffer.from([255, 255, 255]))).toThrow(ProblemError);
  });
});
