import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { check, download } from '../../factories/sheets.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

/** What people and spreadsheets find hard to carry: quotes, separators, lines, what begins a formula, Welsh, and what looks like our own escapes. */
const HARD = [
  '=1+1',
  '+44',
  '-x',
  '@SUM(A1)',
  "'=quoted",
  "''=",
  "'",
  '"',
  '""',
  ',',
  ';',
  'a\tb',
  'two\nlines',
  'Ŵyr Thŷ',
  'x_x000D_y',
  '_x005F_',
  '<&>',
  '𝒜 é',
  '\u0001',
  '\uFFFE',
  'TRUE',
  '007',
  '1e5',
  '21/11/2026',
  '2026-11-21',
  'Yes',
  '#N/A',
  'Faults',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HARD) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
/** As a person types it and the program keeps it. */
const words = (max: number, least = 0) =>
  fc
    .array(piece, { minLength: 0, maxLength: 4 })
    .map((pieces) => pieces.join('').replaceAll('\u0000', '').replace(/\r\n?/g, '\n').trim().slice(0, max).trim())
    .filter((text) => text.isWellFormed() && Array.from(text).length >= least);

const person = fc.option(
  fc.record({ name: words(120, 1), jobTitle: words(120), isInvited: fc.boolean(), hasEnd: fc.boolean() }),
  { nil: null },
);
const seat = fc.record({
  agency: words(180, 2),
  sector: fc.constantFrom('HEALTH', 'SURVIVORS_ORGANISATIONS', 'FIRE_AND_RESCUE', 'HOUSING_AND_HOMELESSNESS'),
  agencyType: words(60, 2),
  domains: fc.uniqueArray(fc.constantFrom('a.example.org', 'b.example.org', 'c-d.example.org')),
  kind: fc.constantFrom('CORE', 'CO_OPTED', 'OBSERVER'),
  isStatutory: fc.boolean(),
  title: words(120),
  representative: person,
  deputy: person,
});

describe('a table taken out and brought in again', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  let last = 0;
  const unique = () => `p${(last += 1)}@example.org`;

  async function seated(
    partnershipId: string,
    inviterId: string,
    each: ReturnType<typeof seat.generate>['value'],
  ): Promise<void> {
    const [agency] = await world.sql<{ id: string }>(
      `insert into agency (name, sector, agency_type) values ($1, $2, $3) on conflict (lower(name)) do update set name = agency.name returning id`,
      [each.agency, each.sector, each.agencyType],
    );
    await world.sql(
      'insert into agency_email_domain (agency_id, domain) select $1, unnest($2::text[]) on conflict do nothing',
      [agency!.id, each.domains],
    );
    const [made] = await world.sql<{ id: string }>(
      `insert into seat (audience_id, partnership_id, agency_id, kind, is_statutory, title)
       select id, $1, $2, $3, $4, $5 from audience where partnership_id = $1 and kind = case when $3 = 'OBSERVER' then 'CIRCLE' else 'TABLE' end
       on conflict do nothing returning seat.id`,
      [partnershipId, agency!.id, each.kind, each.isStatutory && each.kind !== 'OBSERVER', each.title],
    );
    if (!made) return;
    for (const [capacity, who] of [
      ['REPRESENTATIVE', each.representative],
      ['DEPUTY', each.deputy],
    ] as const) {
      if (!who) continue;
      const ends = who.hasEnd ? '2040-02-29' : null;
      if (who.isInvited) {
        const [sent] = await world.sql<{ id: string }>(
          `insert into invitation (audience_id, partnership_id, email, seat_id, capacity, starts_on, ends_on, token_hash, expires_at, invited_by_id)
           select id, $1, $2, $3, $4, app.today() + 3, $5, sha256(convert_to($2::text, 'UTF8')), now() + interval '7 days', $6 from audience where partnership_id = $1 and kind = 'APPOINTING' returning invitation.id`,
          [partnershipId, unique(), made.id, capacity, ends, inviterId],
        );
        await world.sql(
          'insert into invitee (invitation_id, audience_id, name, job_title) select id, audience_id, $2, $3 from invitation where id = $1',
          [sent!.id, who.name, who.jobTitle],
        );
      } else {
        const [admitted] = await world.sql<{ id: string }>('select app.admit($1, $2, $3, null) as id', [
          unique(),
          who.name,
          who.jobTitle,
        ]);
        await world.undertake(partnershipId, admitted!);
        await world.sql(
          `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ends_on)
           select s.audience_id, s.partnership_id, s.id, $2, $3, app.today() - 40, $4 from seat s where s.id = $1`,
          [made.id, admitted!.id, capacity, ends],
        );
      }
    }
  }

  test('changes nothing, whatever is in it, as CSV and as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(seat, { minLength: 1, maxLength: 8 }), async (seats) => {
        const home = await world.partnership();
        for (const each of seats) await seated(home.id, home.coordinator.id, each);
        const coordinator = await world.as(home.coordinator);
        for (const format of ['csv', 'xlsx']) {
          const file = await download(coordinator, `/sheets/${home.slug}/table.${format}`);
          const shown = await check(coordinator, home.slug, file);
          const [{ count }] = (await world.sql('select count(*)::int as count from seat where partnership_id = $1', [
            home.id,
          ])) as [{ count: number }];
          expect(shown.rows.map(({ outcome, faults, notes }) => ({ outcome, faults, notes }))).toEqual(
            Array.from({ length: count }, () => ({ outcome: 'UNCHANGED', faults: [], notes: [] })),
          );
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  test('is a workbook that others can read, in which nothing is a formula and days are days', async () => {
    const home = await world.partnership();
    await seated(home.id, home.coordinator.id, {
      agency: '=HYPERLINK("https://example.org")',
      sector: 'HEALTH',
      agencyType: '@SUM(A1)',
      domains: ['a.example.org'],
      kind: 'CORE',
      isStatutory: true,
      title: 'Two\nlines, & "more"',
      representative: { name: 'Ŵyn Llŷr', jobTitle: '-1', isInvited: false, hasEnd: true },
      deputy: null,
    });
    const coordinator = await world.as(home.coordinator);
    const [headings, row] = await readSheet(await download(coordinator, `/sheets/${home.slug}/table.xlsx`));
    expect(headings?.slice(0, 3)).toEqual(['Agency', 'Sector', 'Agency type']);
    expect(row?.slice(0, 3)).toEqual(['=HYPERLINK("https://example.org")', 'Health', '@SUM(A1)']);
    expect(row?.[7]).toBe('Two\nlines, & "more"');
    expect(row?.[12]).toEqual(new Date('2040-02-29T00:00:00Z'));
    const text = (await download(coordinator, `/sheets/${home.slug}/table.csv`)).toString();
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")",Health,'@SUM(A1)`);
    expect(text.split(/[\n,]/).filter((cell) => /^"?[=+@\t-]/.test(cell))).toEqual([]);
  });
});
