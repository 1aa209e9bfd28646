import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRow, check, csv, HEADINGS, partsAround, refusal, workbook, zipOf } from '../../factories/sheets.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const MB = 1024 * 1024;
const headings = HEADINGS.map(
  (each, i) => `<c r="${String.fromCharCode(65 + i)}1" t="inlineStr"><is><t>${each}</t></is></c>`,
).join('');
const row = (number: number, agency: string) =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${agency}</t></is></c><c r="B${number}" t="inlineStr"><is><t>Health</t></is></c><c r="C${number}" t="inlineStr"><is><t>trust</t></is></c><c r="F${number}" t="inlineStr"><is><t>Core</t></is></c></row>`;
const sheet = (rows: string) => `<worksheet><sheetData><row r="1">${headings}</row>${rows}</sheetData></worksheet>`;

describe('a file that is not in order', () => {
  let app: TestApp;
  let world: World;
  let home: TestPartnership;
  let chair: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    home = await world.partnership();
    chair = await world.as(home.chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const said = (file: Buffer | string) => refusal(chair, home.slug, file);
  const agenciesOf = async (file: Buffer | string) =>
    (await check(chair, home.slug, file)).rows.map(({ agency }) => agency);
  /** How much more this process holds, at most, while something is going on. */
  async function growth(work: () => Promise<unknown>): Promise<number> {
    const before = process.memoryUsage().rss;
    let most = before;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    await work();
    clearInterval(timer);
    return (most - before) / MB;
  }
  /** How long others wait at most while something is going on. */
  async function longestWait(work: () => Promise<unknown>): Promise<number> {
    let [most, last] = [0, performance.now()];
    const timer = setInterval(() => {
      most = Math.max(most, performance.now() - last);
      last = performance.now();
    }, 5);
    await work();
    clearInterval(timer);
    return most;
  }

  describe('by its letters', () => {
    const welsh = csv([aRow('Cyngor Sir Ŵyr a Thŷ £5')]);

    test('is read whether it is UTF-8 with or without its mark, or UTF-16', async () => {
      const utf16 = Buffer.from(welsh, 'utf16le');
      const turned = Buffer.from(utf16).swap16();
      const files = [
        Buffer.from(welsh),
        Buffer.from(`\uFEFF${welsh}`),
        utf16,
        Buffer.from(`\uFEFF${welsh}`, 'utf16le'),
        turned,
        Buffer.concat([Buffer.from([0xfe, 0xff]), turned]),
      ];
      for (const file of files) expect(await agenciesOf(file)).toEqual(['Cyngor Sir Ŵyr a Thŷ £5']);
    });

    test('is refused as Windows-1252, with how to save it', async () => {
      expect(await said(Buffer.from(csv([aRow('Café Council £')]), 'latin1'))).toEqual({
        status: 422,
        code: 'WRONG_ENCODING',
        message: expect.stringMatching(/not saved as UTF-8 .* choose “Save a copy”, then “CSV UTF-8/),
      });
    });
  });

  test.each([[','], [';'], ['\t']])('is read with %j between its cells', async (separator) => {
    expect(await agenciesOf(csv([aRow('Dyfed, Powys; and "others"')], separator))).toEqual([
      'Dyfed, Powys; and "others"',
    ]);
    expect(await agenciesOf(`sep=${separator}\r\n${csv([aRow('One')], separator)}`)).toEqual(['One']);
  });

  test.each<[string, Buffer | string, string, RegExp]>([
    ['is empty', '', 'EMPTY', /empty/],
    ['has headings alone', HEADINGS.join(','), 'EMPTY', /no rows below/],
    ['has no headings', 'Police,Core\nCouncil,Core', 'NO_HEADINGS', /first row must hold the headings/],
    ['has a heading twice', 'Agency,Agency name\nx,y', 'COLUMN_TWICE', /Two columns are headed “Agency”/],
    [
      'has a quote mark that is never closed',
      'Agency,Sector\n"Police,Health',
      'QUOTES',
      /quote marks of this file do not add up/,
    ],
    ['is an old workbook, or has a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_WORKBOOK', /password/],
    [
      'is a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'NOT_A_SHEET',
      /neither a CSV file nor an Excel workbook/,
    ],
    ['begins like a zip and is none', Buffer.from('504b0304ffffffff', 'hex'), 'NOT_A_SHEET', /neither/],
  ])('that %s is answered in words', async (_, file, code, message) => {
    expect(await said(file)).toMatchObject({ status: 422, code, message: expect.stringMatching(message) });
  });

  test('that is a zip of something else, or a workbook with macros, is answered in words', async () => {
    expect(await said(await zipOf({ 'word/document.xml': '<w/>' }))).toMatchObject({ code: 'NOT_A_SHEET' });
    const macros = await zipOf(partsAround(sheet(row(2, 'A')), { 'xl/vbaProject.bin': 'x' }));
    expect(await said(macros)).toMatchObject({ code: 'MACROS', message: expect.stringContaining('without them') });
  });

  test('with a formula in a cell has that cell named, and what it would do stays undone', async () => {
    const shown = await check(
      chair,
      home.slug,
      await workbook([aRow('Any', { 'Seat title': { formula: '=HYPERLINK("https://example.org")' } })]),
    );
    expect(shown.rows[0]).toMatchObject({
      outcome: 'FAULTY',
      faults: [{ column: 'Seat title', message: expect.stringContaining('holds a formula') }],
    });
  });

  test('with text that begins like a formula keeps it as text', async () => {
    const shown = await check(
      chair,
      home.slug,
      csv([aRow('Any', { 'Seat title': '=1+1' }), aRow('Any', { 'Seat title': "'+44" })]),
    );
    expect(shown.rows.map(({ title }) => title)).toEqual(['=1+1', '+44']);
    expect(shown.counts['faulty']).toBe(0);
  });

  test('of 100,000 rows is refused before they are all kept', async () => {
    const many = `Agency,Seat kind\n${Array.from({ length: 100_000 }, (_, i) => `Agency ${i},Core`).join('\n')}`;
    const zipped = await zipOf(
      partsAround(sheet(Array.from({ length: 100_000 }, (_, i) => row(i + 2, `Agency ${i}`)).join(''))),
    );
    expect(zipped.length).toBeLessThan(5 * MB);
    for (const file of [many, zipped]) {
      const grown = await growth(async () =>
        expect(await said(file)).toMatchObject({
          status: 422,
          code: 'TOO_MANY_ROWS',
          message: expect.stringContaining('more than 5,000 rows'),
        }),
      );
      expect(grown).toBeLessThan(150);
    }
  });

  test('with a million empty rows below its seats is read', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 3}"/>`).join('');
    const file = await zipOf(partsAround(sheet(row(2, 'Alone') + empty)));
    const grown = await growth(async () => expect(await agenciesOf(file)).toEqual(['Alone']));
    expect(grown).toBeLessThan(200);
  });

  test('of one cell with 5 MB is read, and the cell is named', async () => {
    const file = `Agency,Seat title\nPolice,"${'x'.repeat(5 * MB - 100)}"`;
    const grown = await growth(async () =>
      expect((await check(chair, home.slug, file)).rows[0]?.faults[0]).toMatchObject({
        column: 'Seat title',
        message: expect.stringContaining('far more text'),
      }),
    );
    expect(grown).toBeLessThan(150);
  });

  test('of more than 5 MB is refused', async () => {
    expect(await said(Buffer.alloc(5 * MB + 1, 'a'))).toMatchObject({
      status: 413,
      message: expect.stringContaining('larger than 5 MB'),
    });
  });

  test('that unpacks to 400 MB is given up, and others are served meanwhile', async () => {
    const spaces = Buffer.alloc(MB, ' ');
    const endless = Readable.from(['<worksheet><sheetData>', ...Array.from({ length: 400 }, () => spaces)]);
    const bomb = await zipOf(partsAround(endless));
    expect(bomb.length).toBeLessThan(5 * MB);
    let waited = 0;
    const grown = await growth(async () => {
      waited = await longestWait(async () =>
        expect(await said(bomb)).toMatchObject({
          status: 422,
          code: expect.stringMatching(/UNPACKS_TOO_LARGE|TOO_MUCH_TO_READ/),
        }),
      );
    });
    expect(grown).toBeLessThan(350);
    expect(waited).toBeLessThan(500);
  }, 60_000);

  test('whose texts are one long text, named a hundred thousand times, is given up', async () => {
    const cells = Array.from(
      { length: 4500 },
      (_, y) => `<row r="${y + 2}">${'<c t="s"><v>0</v></c>'.repeat(17)}</row>`,
    ).join('');
    const file = await zipOf(
      partsAround(sheet(cells), { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(3900)}</t></si></sst>` }),
    );
    const grown = await growth(async () => expect(await said(file)).toMatchObject({ code: 'UNPACKS_TOO_LARGE' }));
    expect(grown).toBeLessThan(250);
  });

  test('that declares entities within entities is not read', async () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheet(row(2, '&l10;&f;'))}`;
    expect(await said(await zipOf(partsAround(bomb)))).toMatchObject({
      code: 'NOT_A_SHEET',
      message: expect.stringContaining('declarations'),
    });
    expect(await said(await zipOf(partsAround(sheet(row(2, '&l10;')))))).toMatchObject({ code: 'NOT_A_SHEET' });
  });

  test('whose size is a lie is not believed', async () => {
    const honest = await zipOf(partsAround(sheet(row(2, 'A'.repeat(100)))));
    for (let at = 0; at < honest.length; at += 131) {
      const bent = Buffer.from(honest);
      bent[at] = (bent[at]! + 75) % 256;
      expect([200, 422]).toContain((await said(bent)).status);
    }
  });

  test('sent many times at once is read two at a time, and everybody is answered', async () => {
    const file = await workbook(Array.from({ length: 500 }, (_, i) => aRow(`Agency ${i}`)));
    const answers = await Promise.all(Array.from({ length: 15 }, () => said(file)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  test('left nothing behind', async () => {
    const [left] = await world.sql(
      'select (select count(*) from seat where partnership_id = $1) + (select count(*) from invitation where partnership_id = $1) as count',
      [home.id],
    );
    expect(Number(left.count)).toBe(0);
  });
});
