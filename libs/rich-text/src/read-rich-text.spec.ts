import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '@lib/kernel';
import { bold, bullets, heading, paragraph, richText, text } from './build.js';
import { readRichText } from './read-rich-text.js';
import { isBlank, wordsOf } from './words-of.js';

const read = (document: unknown, max = 1000) =>
  readRichText(
    typeof document === 'string' ? document : JSON.stringify(document),
    { label: 'the text', max },
    'content',
  );
const codes = (document: unknown, max?: number): string[] => {
  try {
    read(document, max);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code, path }) => [code, ...path].join(' '));
  }
};
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const words = (marks: unknown) => doc(p({ type: 'text', text: 'Words', marks }));
const nested = (depth: number): unknown =>
  depth === 0 ? p() : { type: 'bulletList', content: [{ type: 'listItem', content: [p(), nested(depth - 1)] }] };

describe('a text with a form', () => {
  const whole = richText(
    heading('Heading'),
    paragraph(
      'Plain and ',
      bold('bold'),
      { type: 'hardBreak' },
      { type: 'text', text: 'كتاب', marks: [{ type: 'italic' }] },
    ),
    bullets([text('One'), 'Two']),
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph('Three')] }] },
    paragraph({
      type: 'text',
      text: 'a link',
      marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }],
    }),
  );

  test('is read as it was written', () => {
    expect(read(whole)).toEqual(whole);
    expect(wordsOf(whole)).toBe('Heading\nPlain and bold\nكتاب\nOne\nTwo\nThree\na link');
  });

  test('leaves behind what means nothing to us', () => {
    const editor = doc({
      type: 'paragraph',
      attrs: { style: 'color: red', onclick: 'x' },
      content: [
        {
          type: 'text',
          text: 'W',
          marks: [{ type: 'link', attrs: { href: 'https://example.org', target: '_blank', class: 'x' } }],
        },
      ],
    });
    expect(read(editor)).toEqual(
      richText(
        paragraph({ type: 'text', text: 'W', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] }),
      ),
    );
  });

  test.each([
    ['no JSON', '{'],
    ['a word', '"doc"'],
    ['nothing', 'null'],
    ['another kind of document', { type: 'page', content: [] }],
    ['a node that we do not know', doc({ type: 'image', attrs: { src: 'x' } })],
    ['a script', doc(p({ type: 'script', text: 'alert(1)' }))],
    ['a mark that we do not know', words([{ type: 'underline' }])],
    ['marks that are no list', words({ type: 'bold' })],
    ['a heading of the page itself', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a text of numbers', doc(p({ type: 'text', text: 7 }))],
    ['words outside a paragraph', doc({ type: 'text', text: 'x' })],
    ['a list without items', doc({ type: 'bulletList', content: [] })],
    ['a list of paragraphs', doc({ type: 'bulletList', content: [p()] })],
    [
      'an item that begins with a list',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [nested(1)] }] }),
    ],
    ['lists within lists without end', doc(nested(6))],
    ['brackets without end', '['.repeat(100_000)],
    ['content that is no list', { type: 'doc', content: { length: 1 } }],
    ['what is named like our own', doc({ type: '__proto__' }, { type: 'constructor' })],
    ['more than any text needs', doc(...Array.from({ length: 2001 }, () => p()))],
    ['more letters than are sent', ' '.repeat(200_001)],
  ])('refuses %s', (_what, document) => expect(codes(document)).toEqual(['NOT_A_TEXT content']));

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/campaigns',
    'https://user:pass@example.org',
    `https://example.org/${'a'.repeat(2000)}`,
    '',
  ])('refuses a link to %j', (href) =>
    expect(codes(words([{ type: 'link', attrs: { href } }]))).toEqual(['NOT_A_LINK content']),
  );

  test('says each link that is none, and keeps letters that no database takes out of it', () => {
    const bad = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'x:y' } }] };
    expect(codes(doc(p(bad, bad)))).toHaveLength(2);
    expect(read(doc(p({ type: 'text', text: 'a\u0000b\ud800c\nd' })))).toEqual(richText(paragraph('a b\uFFFDc d')));
  });

  test('is as long as it may be, counted in letters that are read', () => {
    expect(codes(doc(p({ type: 'text', text: 'x'.repeat(11) })), 10)).toEqual(['TOO_LONG content']);
    expect(codes(words([{ type: 'bold' }, { type: 'italic' }]), 5)).toEqual([]);
  });

  test('is blank when there is nothing to read in it', () => {
    expect(isBlank(read(doc(p(), p({ type: 'text', text: '  ' }), { type: 'heading', attrs: { level: 3 } })))).toBe(
      true,
    );
    expect(isBlank(whole)).toBe(false);
  });
});
