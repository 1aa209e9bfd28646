import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '@lib/kernel';
import { linkWords } from './link-words.js';

const OWN = 'roundtable.example.org';
const target = (typed: string | null) => linkWords({ label: 'Poster', target: typed }, OWN).target;
const codeOf = (typed: string): string | undefined => {
  try {
    target(typed);
  } catch (error) {
    return (error as ProblemError).problems[0]?.code;
  }
  return undefined;
};

describe('where a short link may lead', () => {
  test('an address of the web', () => {
    expect(target('https://www.example.org/signs?lang=cy#top')).toBe('https://www.example.org/signs?lang=cy#top');
    expect(target('HTTPS://Example.ORG')).toBe('https://example.org/');
    expect(target('https://müller.example/ä')).toBe('https://xn--mller-kva.example/%C3%A4');
    for (const none of ['', '  ', null]) expect(target(none)).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'http://example.org',
    '//example.org',
    '/campaigns',
    'data:text/html,hello',
    'https://',
    'https:example.org',
    'https:///example.org@evil.example',
    'https://roundtable.example.org@evil.example/',
    'https://user:secret@example.org/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://example.org/a b',
    'https://example.org\\@evil.example',
    'https://example.org/\nlocation: https://evil.example',
    'ftp://example.org',
  ])('nothing else: %s', (typed) => {
    expect(codeOf(typed)).toBe('NOT_AN_ADDRESS');
  });

  test.each([
    'https://roundtable.example.org/',
    'https://ROUNDTABLE.example.org./files/1',
    'https://roundtable.example.org:8443/go/abc',
  ])('nor to another page of ours: %s', (typed) => {
    expect(codeOf(typed)).toBe('OWN_ADDRESS');
  });

  test('nor to one that nobody could read', () => {
    expect(codeOf(`https://example.org/${'x'.repeat(2000)}`)).toBe('TOO_LONG');
    expect(codeOf(`https://example.org/${'ä'.repeat(600)}`)).toBe('TOO_LONG');
  });
});
