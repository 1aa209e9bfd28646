import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRow, bringIn, check, csv, HEADINGS, workbook, type Shown } from '../../factories/sheets.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a sheet of seats', () => {
  let app: TestApp;
  let world: World;
  let home: TestPartnership;
  let coordinator: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    home = await world.partnership();
    coordinator = await world.as(home.coordinator);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const rowOf = (shown: Shown, agency: string) => shown.rows.find((row) => row.agency === agency)!;
  const seats = async (slug = home.slug) =>
    (
      await coordinator.get<{
        partnership: { seats: { agency: { name: string }; kind: string; isStatutory: boolean; title: string }[] };
      }>('query ($slug: String!) { partnership(slug: $slug) { seats { title kind isStatutory agency { name } } } }', {
        slug,
      })
    ).partnership.seats;

  test('is checked first: each row says what it would do, and nothing is done', async () => {
    const known = `Known Council ${randomUUID()}`;
    await world.agency(known);
    const before = await seats();
    const shown = await check(
      coordinator,
      home.slug,
      await workbook([
        aRow('Wholly New Agency', {
          Statutory: 'Yes',
          'Representative email': 'new.person@example.org',
          'Representative first day': new Date(Date.UTC(2031, 1, 3)),
        }),
        { Agency: known, 'Seat kind': 'co-opted' },
      ]),
    );
    expect(shown.rows).toMatchObject([
      {
        number: 2,
        outcome: 'NEW_AGENCY',
        says: [
          'New agency: Wholly New Agency, council, Local government.',
          'New seat: core, statutory.',
          'Invitation to new.person@example.org from 3 February 2031.',
        ],
        faults: [],
      },
      { number: 3, outcome: 'NEW_SEAT', says: ['New seat: co-opted.'], faults: [] },
    ]);
    expect(shown.counts).toEqual({
      rows: 2,
      faulty: 0,
      newAgencies: 1,
      newSeats: 2,
      changedSeats: 0,
      invitations: 1,
      unchanged: 0,
    });
    expect(await seats()).toEqual(before);
  });

  test('is imported as it was shown, and people come by the ordinary invitations', async () => {
    const { slug, coordinator: officer } = await world.partnership();
    const visitor = await world.as(officer);
    const file = csv([
      aRow('County Hall', {
        Representative: 'Rita Rowan',
        'Representative email': 'rita@example.org',
        'Representative job title': 'Head of Service',
        'Representative last day': '31/12/2040',
        Deputy: 'Dan Deputy',
        'Deputy email': 'dan@example.org',
      }),
      aRow('County Hall', { 'Seat title': 'Trading standards', 'Seat kind': 'Observer' }),
    ]);
    const shown = await check(visitor, slug, file);
    const key = randomUUID();
    const answer = await bringIn(visitor, slug, file, shown.fingerprint, key);
    expect(answer.done).toMatchObject({ newAgencies: 1, newSeats: 2, changedSeats: 0, invitations: 2 });
    const { partnership } = await visitor.get(
      `query ($slug: String!) { partnership(slug: $slug) { seats { kind title representative { id } agency { name } }
         invitations { nodes { email capacity state endsOn invitee { name jobTitle } } }
         sheets { imports { nodes { rowCount newSeats invitations importedBy { name } } } } } }`,
      { slug },
    );
    expect(partnership.seats).toEqual(
      expect.arrayContaining([
        { kind: 'CORE', title: '', representative: null, agency: { name: 'County Hall' } },
        { kind: 'OBSERVER', title: 'Trading standards', representative: null, agency: { name: 'County Hall' } },
      ]),
    );
    expect(partnership.invitations.nodes).toEqual(
      expect.arrayContaining([
        {
          email: 'rita@example.org',
          capacity: 'REPRESENTATIVE',
          state: 'PENDING',
          endsOn: '2040-12-31',
          invitee: { name: 'Rita Rowan', jobTitle: 'Head of Service' },
        },
        {
          email: 'dan@example.org',
          capacity: 'DEPUTY',
          state: 'PENDING',
          endsOn: null,
          invitee: { name: 'Dan Deputy', jobTitle: '' },
        },
      ]),
    );
    expect(partnership.sheets.imports.nodes).toEqual([
      { rowCount: 2, newSeats: 2, invitations: 2, importedBy: { name: 'Cora Coordinator' } },
    ]);

    const again = await bringIn(visitor, slug, file, shown.fingerprint, key);
    expect(again.done).toEqual(answer.done);
    expect((await check(visitor, slug, file)).rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  test('pressed twice at once is imported once', async () => {
    const { slug, coordinator: officer } = await world.partnership();
    const visitor = await world.as(officer);
    const file = csv([aRow(`Agency ${randomUUID()}`, { 'Representative email': 'once@example.org' })]);
    const { fingerprint } = await check(visitor, slug, file);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => bringIn(visitor, slug, file, fingerprint, key)));
    expect(new Set(answers.map(({ done }) => JSON.stringify(done))).size).toBe(1);
    expect(answers[0]?.done).toMatchObject({ newSeats: 1, invitations: 1 });
    const [sent] = await world.sql(
      `select count(*)::int as count from invitation i join partnership p on p.id = i.partnership_id where p.slug = $1`,
      [slug],
    );
    expect(sent.count).toBe(1);
  });

  test('is not imported when the table has changed since: what it would do now is shown instead', async () => {
    const agency = `Agency ${randomUUID()}`;
    const file = csv([aRow(agency), aRow(`Other ${randomUUID()}`)]);
    const { fingerprint } = await check(coordinator, home.slug, file);
    const agencyId = await world.agency(agency);
    await coordinator.get(`mutation ($input: AddSeatInput!) { addSeat(input: $input) { problems { code } } }`, {
      input: { partnershipId: home.id, agencyId, kind: 'CORE', isStatutory: false },
    });
    const before = await seats();
    const answer = await bringIn(coordinator, home.slug, file, fingerprint, randomUUID());
    expect(answer.done).toBeUndefined();
    expect(answer.changed?.rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'NEW_AGENCY']);
    expect(await seats()).toEqual(before);
  });

  test('with one fault is not imported at all', async () => {
    const file = csv([aRow(`Agency ${randomUUID()}`), aRow(`Agency ${randomUUID()}`, { Sector: 'Helth' })]);
    const shown = await check(coordinator, home.slug, file);
    const before = await seats();
    const answer = await bringIn(coordinator, home.slug, file, shown.fingerprint, randomUUID());
    expect(answer.changed?.counts['faulty']).toBe(1);
    expect(await seats()).toEqual(before);
  });

  test('says beside each row and cell what is wrong, everything at once', async () => {
    const busy = await world.seat(home);
    const [{ name: busyAgency }] = (await world.sql('select name from agency where id = $1', [busy.agencyId])) as [
      { name: string },
    ];
    await world.agency('Northumbria Constabulary');
    const shown = await check(
      coordinator,
      home.slug,
      await workbook([
        aRow('A1', { Sector: 'Helth', 'Seat kind': 'Cor', Statutory: 'perhaps' }),
        aRow('A2', { 'Representative email': 'not an address', 'Representative first day': '31/02/2031' }),
        aRow('A3', {
          'Representative email': 'a3@example.org',
          'Representative first day': '2031-05-01',
          'Representative last day': '2031-04-01',
        }),
        aRow('A4', { 'Representative email': 'a4@example.org', 'Representative last day': '01/01/2020' }),
        { Agency: 'A5 Unknown', 'Seat kind': 'Core' },
        aRow('A6', { 'Seat kind': 'Observer', Statutory: 'Yes' }),
        aRow('A7'),
        aRow('a7'),
        aRow('Northumbria Constabularry'),
        aRow('A9', { 'Representative email': 'same@example.org', 'Deputy email': 'Same@example.org' }),
        aRow('A10', { 'Representative email': 'twice@example.org' }),
        aRow('A11', { 'Representative email': 'TWICE@example.org' }),
        { Agency: busyAgency, 'Representative email': 'another@example.org' },
        { Agency: busyAgency.toUpperCase(), Sector: 'Health', 'Seat title': 'x', 'Seat kind': 'Core' },
        aRow('A14', { 'Agency type': { formula: '=A1&"x"' } }),
        aRow('A15', { Representative: 'Name Only' }),
        aRow('A16', { 'Representative first day': '12/25/2031', 'Representative email': 'a16@example.org' }),
        aRow('A17', { 'Representative first day': '3/4/31', 'Representative email': 'a17@example.org' }),
        { Sector: 'Health', 'Seat kind': 'Core' },
      ]),
    );
    const faults = shown.rows.map(
      ({ number, faults: found }) =>
        `${number}: ${found.map(({ column, message }) => `${column}: ${message}`).join(' | ')}`,
    );
    const named = (line: string) => line.replaceAll(busyAgency.toUpperCase(), 'BUSY').replaceAll(busyAgency, 'Busy');
    expect(faults.map(named)).toEqual([
      '2: Sector: There is no sector “Helth”. Did you mean “Health”? | Seat kind: There is no kind of seat “Cor”. Did you mean “Core”? | Statutory: “perhaps” is neither. Enter Yes or No.',
      '3: Representative email: Enter an email address in the correct format, like name@example.org. | Representative first day: “31/02/2031” is not a day in the calendar. Write it as 21/11/2026 or 2026-11-21.',
      '4: Representative last day: The last day must not be before the first.',
      '5: Representative last day: The last day must not be in the past.',
      '6: Sector: We do not know this agency yet: enter its sector, or check how its name is written. | Agency type: We do not know this agency yet: enter what kind of agency it is.',
      '7: Statutory: An observer has no statutory seat. Enter No, or another kind of seat.',
      '8: ',
      '9: Agency: Row 8 is about the same seat. Leave one of them out, or say under “Seat title” what tells them apart.',
      '10: Agency: “Northumbria Constabulary” is much like it. Write it so if that is meant; if it is another agency, write Yes under “New agency”.',
      '11: Deputy email: One person cannot be their own deputy. Enter another address.',
      '12: ',
      '13: Representative email: Row 12 invites this address too. If they are to have both places, leave one out here and invite them to it on the page “Invite people”.',
      '14: Representative email: Rae Representative holds this place. End that term first.',
      '15: Sector: Busy is known under “Local government”. An import changes no agency: write it so, or leave this empty.',
      '16: Agency type: This cell holds a formula, and what it comes to may differ from one day to the next. Paste its value instead.',
      '17: Representative email: Enter the email address that the invitation goes to, or leave the name and the days out.',
      '18: Representative first day: “12/25/2031” has no such month. Write the day first, as 21/11/2026.',
      '19: Representative first day: “3/4/31” leaves the century open. Write the year with four figures, as 21/11/2026.',
      '20: Agency: Enter the agency that holds the seat.',
    ]);
    expect(shown.rows.filter(({ outcome }) => outcome !== 'FAULTY').map(({ agency }) => agency)).toEqual(['A7', 'A10']);
  });

  test('may confirm that an agency is another one, though its name is like one we know', async () => {
    await world.agency('Borough of Elmham');
    const [first] = (await check(coordinator, home.slug, csv([aRow('Elmham Borough')]))).rows;
    expect(first?.faults).toMatchObject([
      { column: 'Agency', message: expect.stringContaining('“Borough of Elmham” is much like it') },
    ]);
    const [second] = (await check(coordinator, home.slug, csv([aRow('Elmham Borough', { 'New agency': 'Yes' })]))).rows;
    expect(second).toMatchObject({ outcome: 'NEW_AGENCY', faults: [] });
  });

  test('changes the kind of a seat, ends nobody’s term and closes no seat', async () => {
    const partnership = await world.partnership();
    const visitor = await world.as(partnership.chair);
    const seat = await world.seat(partnership);
    const other = await world.seat(partnership);
    const names = await world.sql<{ id: string; name: string }>('select id, name from agency where id = any ($1)', [
      [seat.agencyId, other.agencyId],
    ]);
    const agency = names.find(({ id }) => id === seat.agencyId)!.name;
    const file = csv([{ Agency: agency, 'Seat kind': 'Co-opted', Statutory: 'Yes' }]);
    const shown = await check(visitor, partnership.slug, file);
    expect(rowOf(shown, agency).says).toEqual([
      'Seat kind changes from Core to Co-opted.',
      'Statutory changes from No to Yes.',
    ]);
    await bringIn(visitor, partnership.slug, file, shown.fingerprint, randomUUID());
    const { partnership: now } = await visitor.get(
      'query ($slug: String!) { partnership(slug: $slug) { seats { kind isStatutory representative { person { id } } } } }',
      { slug: partnership.slug },
    );
    expect(now.seats).toEqual(
      expect.arrayContaining([
        { kind: 'CO_OPTED', isStatutory: true, representative: { person: { id: seat.representative?.id } } },
        { kind: 'CORE', isStatutory: false, representative: { person: { id: other.representative?.id } } },
      ]),
    );
  });

  test('passes the example of the template over, and headings that it does not know', async () => {
    const template = Buffer.from(await (await coordinator.fetch('/sheets/template.xlsx')).arrayBuffer());
    const shown = await check(coordinator, home.slug, template);
    expect(shown.rows.map(({ outcome }) => outcome)).toEqual(['EXAMPLE']);
    expect(shown.counts['rows']).toBe(0);
    const extra = await check(coordinator, home.slug, csv([aRow('Any', { Phone: '1' })], ',', [...HEADINGS, 'Phone']));
    expect(extra.passedOver).toEqual(['Phone']);
  });
});
