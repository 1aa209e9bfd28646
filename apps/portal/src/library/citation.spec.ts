import { describe, expect, test } from '@jest/globals';
import { harvard, mhra, vancouver, type Cited } from './citation';

const cited: Cited = {
  title: 'Policing County Lines: impact of Covid-19',
  contributors: [
    { name: 'Dr Ben Brewster', role: 'AUTHOR' },
    { name: 'Dr Grace Robinson', role: 'AUTHOR' },
  ],
  publisher: 'Rights Lab',
  publishedOn: '2021-03',
  url: 'https://example.org/county-lines',
  readOn: '2026-11-26',
};
const guide: Cited = {
  ...cited,
  title: 'National Enforcement Powers Guide',
  contributors: [{ name: 'Kate Rolle', role: 'EDITOR' }],
  publisher: 'Home Office',
  publishedOn: '',
};
const review: Cited = {
  ...cited,
  title: 'What looks promising?',
  contributors: [
    { name: 'Ruth Van Dyke', role: 'AUTHOR' },
    { name: 'Anta Brachou', role: 'WITH' },
    { name: 'The Passage', role: 'COMMISSIONED_BY' },
  ],
};
const nobody: Cited = { ...cited, contributors: [], publisher: 'National Crime Agency' };
const many: Cited = {
  ...cited,
  contributors: Array.from({ length: 8 }, (_, index) => ({
    name: `Ann-Marie Author${'abcdefgh'[index]}`,
    role: 'AUTHOR' as const,
  })),
};
const read = '<https://example.org/county-lines> [accessed 26 November 2026].';

describe('Harvard', () => {
  test.each([
    [
      'two authors',
      cited,
      'Brewster, B. and Robinson, G. (2021) Policing County Lines: impact of Covid-19. Rights Lab.',
    ],
    ['an editor, no date', guide, 'Rolle, K. (ed.) (no date) National Enforcement Powers Guide. Home Office.'],
    ['an author with somebody', review, 'Van Dyke, R. and Brachou, A. (2021) What looks promising? Rights Lab.'],
    [
      'an organisation that published it',
      nobody,
      'National Crime Agency (2021) Policing County Lines: impact of Covid-19.',
    ],
    ['eight authors', many, 'Authora, A.-M. et al. (2021) Policing County Lines: impact of Covid-19. Rights Lab.'],
    ['nobody at all', { ...nobody, publisher: '' }, 'Policing County Lines: impact of Covid-19 (2021).'],
  ])('cites %s', (_, of, text) =>
    expect(harvard(of)).toBe(`${text} Available at: https://example.org/county-lines (Accessed: 26 November 2026).`),
  );
});

describe('Vancouver', () => {
  const title = 'Policing County Lines: impact of Covid-19 [Internet].';
  const names = 'Authora AM, Authorb AM, Authorc AM, Authord AM, Authore AM, Authorf AM, et al.';
  test.each([
    ['two authors', cited, `Brewster B, Robinson G. ${title} Rights Lab; 2021 Mar [cited 2026 Nov 26].`],
    [
      'an editor, no date',
      guide,
      'Rolle K, editor. National Enforcement Powers Guide [Internet]. Home Office; [cited 2026 Nov 26].',
    ],
    [
      'an organisation that published it',
      nobody,
      `National Crime Agency. ${title} National Crime Agency; 2021 Mar [cited 2026 Nov 26].`,
    ],
    ['eight authors', many, `${names} ${title} Rights Lab; 2021 Mar [cited 2026 Nov 26].`],
  ])('cites %s', (_, of, text) =>
    expect(vancouver(of)).toBe(`${text} Available from: https://example.org/county-lines`),
  );
});

describe('MHRA', () => {
  test.each([
    [
      'two authors',
      cited,
      'Ben Brewster and Grace Robinson, Policing County Lines: impact of Covid-19 (Rights Lab, 2021)',
    ],
    ['an editor, no date', guide, 'National Enforcement Powers Guide, ed. by Kate Rolle (Home Office, n.d.)'],
    [
      'an organisation that published it',
      nobody,
      'National Crime Agency, Policing County Lines: impact of Covid-19 (2021)',
    ],
    [
      'eight authors',
      many,
      'Ann-Marie Authora and others, Policing County Lines: impact of Covid-19 (Rights Lab, 2021)',
    ],
  ])('cites %s', (_, of, text) => expect(mhra(of)).toBe(`${text}, ${read}`));
});
