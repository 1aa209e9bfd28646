import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { find, suggestions } from '../factories/finding.js';
import { wordInFileOf } from '../factories/library-rows.js';
import { aRoundTable, PEOPLE, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

const RESOURCES = [
  'tableresource',
  'publicresource',
  'annexed',
  'statutoryresource',
  'withdrawnresource',
  'draftresource',
  'inreview',
  'returned',
  'nationalreview',
  'resourceelsewhere',
];

/** What somebody reads of a resource that is published: its title, and whether its file is for them. */
const READ = `query ($slug: String!) { resource(slug: $slug) { withdrawnAt current { files { label } } } }`;

/** A search tells more than it shows: how many there are, of which kind, what else could be meant. */
describe('searches betray nothing', () => {
  let app: TestApp;
  let table: RoundTable;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    visitors.set('public', app.visitor());
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  async function reads(visitor: Visitor, whose: string): Promise<{ it: boolean; itsFile: boolean }> {
    const { resource } = await visitor.get(READ, { slug: `made-up-${whose}` });
    const it = Boolean(resource?.current) && resource.withdrawnAt === null;
    return { it, itsFile: it && resource.current.files.length > 0 };
  }
  const slip = (word: string) => word.slice(0, 6) + word.slice(7);
  const found = async (visitor: Visitor, words: string) => {
    const { hits, facets, totalCount, match, correctedWords } = await find(visitor, words);
    return {
      slugs: hits.map(({ resource }: any) => resource.slug),
      facets: facets.length,
      totalCount,
      match,
      correctedWords,
    };
  };
  const NOTHING = { slugs: [], facets: 0, totalCount: 0, match: 'AS_ASKED', correctedWords: null };

  test('a word in a file is found, completed and corrected for its readers alone', async () => {
    const finders: Record<string, string[]> = {};
    for (const [who, visitor] of visitors) {
      for (const whose of RESOURCES) {
        const word = wordInFileOf(whose);
        const { itsFile } = await reads(visitor, whose);
        const one = { slugs: [`made-up-${whose}`], totalCount: 1 };
        const answers = [
          await found(visitor, word),
          await found(visitor, `"${word}"`),
          await found(visitor, word.slice(0, 8)),
          await found(visitor, slip(word)),
        ];
        const expected = itsFile
          ? [one, one, one, { ...one, correctedWords: word }]
          : [NOTHING, NOTHING, NOTHING, NOTHING];
        expect([who, whose, answers]).toMatchObject([who, whose, expected]);
        if (itsFile) (finders[whose] ??= []).push(who);
      }
    }
    // Of those who read it and those who do not there are some of each.
    expect(finders['annexed']).toContain('statutory-member');
    expect(finders['annexed']).not.toContain('co-opted-member');
    expect(finders['publicresource']).toHaveLength(visitors.size);
    for (const whose of ['draftresource', 'inreview', 'returned', 'nationalreview', 'withdrawnresource'])
      expect(finders[whose]).toBeUndefined();
  }, 300_000);

  test('titles and names are found and suggested to readers alone', async () => {
    for (const [who, visitor] of visitors) {
      const readable = new Set<string>();
      for (const whose of RESOURCES) if ((await reads(visitor, whose)).it) readable.add(`made-up-${whose}`);
      for (const whose of RESOURCES) {
        const it = readable.has(`made-up-${whose}`);
        // Where it is not found, others that have some of its words may be.
        const { slugs, match } = await found(visitor, `"CNRY-${whose}-resource"`);
        expect([who, whose, match]).toEqual([who, whose, it ? 'AS_ASKED' : expect.not.stringMatching('AS_ASKED')]);
        expect([who, slugs.filter((slug: string) => !readable.has(slug))]).toEqual([who, []]);
        expect([who, whose, await suggestions(visitor, whose)]).toEqual([
          who,
          whose,
          it ? [`TITLE CNRY-${whose}-resource`] : [],
        ]);
      }
    }
  }, 300_000);

  test('how many there are is counted from what one reads', async () => {
    for (const [who, visitor] of visitors) {
      const read = await Promise.all(RESOURCES.map((whose) => reads(visitor, whose)));
      const { totalCount, facets } = await find(visitor, null);
      const many = read.filter(({ it }) => it).length;
      const of = (field: string) => facets.find((each: any) => each.field === field)?.options ?? [];
      expect([who, totalCount, of('TOPIC')[0]?.count]).toEqual([who, many, many]);
      expect(JSON.stringify(of('PARTNERSHIP'))).not.toContain(
        who.endsWith('elsewhere') ? table.home.id : table.elsewhere.id,
      );
    }
  });
});
