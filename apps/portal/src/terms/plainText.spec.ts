import { expect, test } from '@jest/globals';
import { blocksOf } from './plainText';

test('a plain text is told in headings, paragraphs and points', () => {
  expect(
    blocksOf('# Purpose\n\nWe work\ntogether.\n\n## Members\n- Police\n- Health\n  and care\n\n1. First\n2. Second'),
  ).toEqual([
    { kind: 'heading', level: 3, text: 'Purpose' },
    { kind: 'paragraph', text: 'We work\ntogether.' },
    { kind: 'heading', level: 4, text: 'Members' },
    { kind: 'list', isNumbered: false, items: ['Police', 'Health\nand care'] },
    { kind: 'list', isNumbered: true, items: ['First', 'Second'] },
  ]);
});

test('no other mark means anything', () => {
  const text = '<script>alert(1)</script> [link](javascript:alert(1)) **bold** #none';
  expect(blocksOf(text)).toEqual([{ kind: 'paragraph', text }]);
});
