import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { download } from '../../factories/sheets.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const TERM = 'name startsOn endsOn endedAt person { name email jobTitle phone }';
const SEAT = `query ($id: ID!) { seat(id: $id) { representative { ${TERM} } terms { ${TERM} } } }`;
const TABLE = `query ($slug: String!) { partnership(slug: $slug) {
  seats { terms { ${TERM} } } officers { ${TERM} } invitations { nodes { acceptedBy { email } invitedBy { email } } }
  changes(first: 100) { nodes { what personName person { email jobTitle } } } } }`;
const PEOPLE = `query ($words: String) { people(matching: $words, first: 100) { nodes { name email jobTitle phone } } }`;

describe('somebody who has left a table', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let member: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    member = await world.as((await world.seat(partnership)).representative!);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  /** Their details of today, which the table they left has no business with. */
  const movesOn = (person: TestPerson) =>
    world.sql(
      `with phone as (update person_private set phone = '01632 960999' where person_id = $1)
       update person set name = 'Mo New-Name', job_title = 'New job', email = 'new.' || id || '@elsewhere.example' where id = $1`,
      [person.id],
    );
  const NEW = /New-Name|New job|elsewhere\.example|960999/;
  const searched = async (visitor: Visitor, words: string) => (await visitor.get(PEOPLE, { words })).people.nodes;

  test.each([
    ['whose term was ended', "starts_on = app.today() - 20, ended_at = now() - interval '1 day'"],
    ['whose last day is past', 'starts_on = app.today() - 20, ends_on = app.today() - 1'],
  ])('%s: the table keeps the name, the seat and the dates, and no way to reach them', async (_how, over) => {
    const leaver = await world.person(`Mo Leaver`);
    const seat = await world.seat(partnership, { representative: leaver });
    expect((await member.get(SEAT, { id: seat.id })).seat.representative).toMatchObject({
      name: 'Mo Leaver',
      person: { email: leaver.email },
    });
    await world.sql(`update seat_term set ${over} where person_id = $1`, [leaver.id]);
    await movesOn(leaver);
    const [{ startsOn }] = await world.sql('select starts_on::text as "startsOn" from seat_term where person_id = $1', [
      leaver.id,
    ]);
    const readers = [member, await world.as(partnership.chair), await world.as(partnership.coordinator), national];
    for (const reader of readers) {
      const { seat: page } = await reader.get(SEAT, { id: seat.id });
      expect(page.representative).toBeNull();
      expect(page.terms).toMatchObject([{ name: reader === national ? null : 'Mo Leaver', startsOn, person: null }]);
      const all = await reader.get(TABLE, { slug: partnership.slug });
      expect(JSON.stringify(all)).not.toMatch(NEW);
      expect(await searched(reader, 'New-Name')).toEqual([]);
      expect(await searched(reader, 'New job')).toEqual([]);
    }
    const { changes } = (await member.get(TABLE, { slug: partnership.slug })).partnership;
    expect(changes.nodes).toContainEqual({ what: 'SEAT_TAKEN', personName: 'Mo Leaver', person: null });
    expect((await download(readers[2]!, `/sheets/${partnership.slug}/table.csv`)).toString()).not.toMatch(NEW);
  });

  test('a former officer is named, and is reached by nobody through the office', async () => {
    const leaver = await world.person('Val Vice');
    await world.office(partnership, 'VICE_CHAIR', leaver);
    await world.sql('update office_term set starts_on = app.today() - 20, ended_at = now() where person_id = $1', [
      leaver.id,
    ]);
    await movesOn(leaver);
    const all = await member.get(TABLE, { slug: partnership.slug });
    expect(JSON.stringify(all)).not.toMatch(NEW);
    expect(all.partnership.changes.nodes).toContainEqual({
      what: 'OFFICE_TAKEN',
      personName: 'Val Vice',
      person: null,
    });
  });

  test('whoever meets them at another table is shown them as they are, and goes by the name they have', async () => {
    const leaver = await world.person('Mo Leaver');
    const seat = await world.seat(partnership, { representative: leaver });
    const elsewhere = await world.partnership();
    await world.seat(elsewhere, { representative: leaver });
    const both = await world.person('Bo Both');
    await world.seat(partnership, { representative: both });
    await world.seat(elsewhere, { representative: both });
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    await movesOn(leaver);
    const [term] = (await (await world.as(both)).get(SEAT, { id: seat.id })).seat.terms;
    expect(term).toMatchObject({ name: 'Mo Leaver', person: { email: `new.${leaver.id}@elsewhere.example` } });
    const [told] = (await member.get(SEAT, { id: seat.id })).seat.terms;
    expect(told).toMatchObject({ name: 'Mo Leaver', person: null });
  });

  test('somebody who marries while at the table is remembered by the name they left with', async () => {
    const leaver = await world.person('Mo Before');
    const seat = await world.seat(partnership, { representative: leaver });
    await world.sql(`update person set name = 'Mo After' where id = $1`, [leaver.id]);
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    expect((await member.get(SEAT, { id: seat.id })).seat.terms).toMatchObject([{ name: 'Mo After', person: null }]);
  });
});

describe('in care', () => {
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

  test('the national coordinator is shown who holds the seats, and only then', async () => {
    const partnership = await world.partnership();
    const holder = await world.person('Hal Holder');
    const seat = await world.seat(partnership, { representative: holder });
    const former = await world.person('Fay Former');
    const seatOfFormer = await world.seat(partnership, { representative: former });
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seatOfFormer.id]);
    const elsewhere = await world.seat(await world.partnership());
    const national = await world.as(await world.nationalCoordinator());
    const seen = async (id: string) => (await national.get(SEAT, { id })).seat.terms;

    expect(await seen(seat.id)).toMatchObject([{ name: null, person: null }]);
    await world.sql(`update partnership set in_care_since = app.today(), care_reason = 'Left' where id = $1`, [
      partnership.id,
    ]);
    expect(await seen(seat.id)).toMatchObject([{ name: null, person: { name: 'Hal Holder', phone: null } }]);
    expect(await seen(seatOfFormer.id)).toMatchObject([{ name: null, person: null }]);
    expect(await seen(elsewhere.id)).toMatchObject([{ name: null, person: null }]);
    await world.sql(`update partnership set in_care_since = null, care_reason = '' where id = $1`, [partnership.id]);
    expect(await seen(seat.id)).toMatchObject([{ name: null, person: null }]);
  });
});
