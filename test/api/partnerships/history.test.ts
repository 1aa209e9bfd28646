import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const THAT_DAY = `query ($slug: String!, $day: LocalDate!) { partnership(slug: $slug) {
  asOn(day: $day) { name status tier level startsOn until }
  officersOn(day: $day) { office person { name } }
  seatsOn(day: $day) { seatId kind isStatutory title memberName agency { id }
    representative(day: $day) { name person { id } } deputy(day: $day) { name } } } }`;
const CHANGES = `query ($slug: String!, $after: String) { partnership(slug: $slug) { changes(first: 100, after: $after) {
  nodes { day what before after agencyName capacity office person { id } } pageInfo { hasNextPage } } } }`;

describe('what a partnership was', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  /** Founded so many days ago; everything else happens on the days that the test says. */
  const foundedAgo = async (days: number) => {
    await on(days);
    partnership = await world.partnership();
    await on(0);
    return partnership;
  };
  const on = (daysAgo: number) =>
    world.sql(
      `select set_config('app.effective_on', case when $1 = 0 then '' else (app.today() - $1::int)::text end, false)`,
      [daysAgo],
    );
  const day = async (daysAgo: number) =>
    (await world.sql<{ day: string }>('select (app.today() - $1::int)::text as day', [daysAgo]))[0]!.day;
  const thatDay = async (daysAgo: number, person: TestPerson = partnership.chair) =>
    (await (await world.as(person)).get(THAT_DAY, { slug: partnership.slug, day: await day(daysAgo) })).partnership;
  const change = (set: string, ...values: unknown[]) =>
    world.sql(`update partnership set ${set} where id = $1`, [partnership.id, ...values]);
  const periods = () =>
    world.sql(
      `select app.today() - starts_on as began, app.today() - until as ended, name, tier from partnership_period where partnership_id = $1 order by starts_on`,
      [partnership.id],
    );

  test('is kept by the database, whoever changes it, from one day to the next', async () => {
    await foundedAgo(400);
    await on(100);
    await change(`name = 'Second name'`);
    await on(0);
    await change(`tier = 'REGIONAL'`);
    expect(await periods()).toMatchObject([
      { began: 400, ended: 100, tier: 'LOCAL' },
      { began: 100, ended: 0, name: 'Second name', tier: 'LOCAL' },
      { began: 0, ended: null, name: 'Second name', tier: 'REGIONAL' },
    ]);
    expect((await thatDay(100)).asOn).toMatchObject({ name: 'Second name', tier: 'LOCAL' });
    expect((await thatDay(101)).asOn.name).not.toBe('Second name');
    expect((await thatDay(401)).asOn).toBeNull();
    expect((await thatDay(-1)).asOn).toBeNull();
  });

  test('several changes on one day are one, and what is changed back has not happened', async () => {
    await foundedAgo(10);
    const [{ name }] = await world.sql('select name from partnership where id = $1', [partnership.id]);
    await change(`name = 'One'`);
    await change(`name = 'Two'`);
    expect(await periods()).toMatchObject([
      { began: 10, ended: 0, name },
      { began: 0, ended: null, name: 'Two' },
    ]);
    await change('name = $2', name);
    expect(await periods()).toMatchObject([{ began: 10, ended: null, name }]);
  });

  test('a change that holds from an earlier day leaves the others made since', async () => {
    await foundedAgo(100);
    await on(50);
    await change(`name = 'Later name'`);
    await on(80);
    await change(`tier = 'NATIONAL'`);
    await on(0);
    expect(await periods()).toMatchObject([
      { began: 100, ended: 80, tier: 'LOCAL' },
      { began: 80, ended: 50, tier: 'NATIONAL' },
      { began: 50, ended: null, name: 'Later name', tier: 'NATIONAL' },
    ]);
  });

  test('the table of a past day has its seats, agencies, representatives and officers of that day', async () => {
    await foundedAgo(300);
    await on(200);
    const seat = await world.seat(partnership, { representative: null });
    const former = await world.person('Former');
    const present = await world.person('Present');
    for (const [person, from, until] of [
      [former, 200, 60],
      [present, 30, null],
    ] as const) {
      await world.undertake(partnership.id, person);
      await world.sql(
        `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ends_on)
         select audience_id, partnership_id, id, $2, 'REPRESENTATIVE', app.today() - $3::int, app.today() - $4::int from seat where id = $1`,
        [seat.id, person.id, from, until],
      );
    }
    const heir = await world.agency();
    await on(40);
    await world.sql('update seat set agency_id = $2 where id = $1', [seat.id, heir]);
    await on(0);
    const at = async (daysAgo: number) => {
      const { seatsOn } = await thatDay(daysAgo);
      return seatsOn.map(({ agency, representative }: any) => [
        agency.id,
        representative?.name ?? null,
        representative?.person?.id ?? null,
      ]);
    };
    expect(await at(250)).toEqual([]);
    expect(await at(100)).toEqual([[seat.agencyId, 'Former', null]]);
    expect(await at(50)).toEqual([[seat.agencyId, null, null]]);
    expect(await at(35)).toEqual([[heir, null, null]]);
    expect(await at(0)).toEqual([[heir, 'Present', present.id]]);
    expect((await thatDay(0)).officersOn.map(({ office }: any) => office)).toEqual(['CHAIR', 'COORDINATOR']);
    expect((await thatDay(30)).officersOn).toEqual([]);
  });

  test('a seat that was closed is on the table of the days before', async () => {
    await foundedAgo(100);
    await on(90);
    const seat = await world.seat(partnership);
    await on(0);
    await world.sql('update seat set closed_on = app.today() - 5 where id = $1', [seat.id]);
    expect((await thatDay(6)).seatsOn).toMatchObject([{ seatId: seat.id }]);
    expect((await thatDay(5)).seatsOn).toEqual([]);
    expect((await thatDay(0)).seatsOn).toEqual([]);
  });

  test('what changed is listed, newest first', async () => {
    await foundedAgo(100);
    await on(90);
    const seat = await world.seat(partnership);
    await on(20);
    await world.sql(`update seat set kind = 'CO_OPTED' where id = $1`, [seat.id]);
    await change(`name = 'New name'`);
    await on(0);
    const { changes } = (await (await world.as(partnership.chair)).get(CHANGES, { slug: partnership.slug }))
      .partnership;
    const [{ name: agencyName }] = await world.sql('select name from agency where id = $1', [seat.agencyId]);
    const told = changes.nodes.map(({ day: _day, ...rest }: any) => rest.what);
    expect(told.slice(-4)).toEqual(
      ['SEAT_KIND', 'NAME', 'SEAT_ADDED', 'BEGAN'].toSorted((a, b) => told.indexOf(a) - told.indexOf(b)),
    );
    expect(changes.nodes.find(({ what }: any) => what === 'SEAT_KIND')).toMatchObject({
      day: await day(20),
      before: 'CORE',
      after: 'CO_OPTED',
      agencyName,
    });
    expect(changes.nodes.find(({ what }: any) => what === 'SEAT_TAKEN')).toMatchObject({
      day: await day(1),
      capacity: 'REPRESENTATIVE',
      person: { id: seat.representative!.id },
    });
    const days = changes.nodes.map((each: any) => each.day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('a former member sees nothing of it, and an observer no seats but those of observers', async () => {
    await foundedAgo(100);
    await on(90);
    const seat = await world.seat(partnership);
    const observer = await world.seat(partnership, { kind: 'OBSERVER' });
    await on(0);
    const person = seat.representative!;
    expect((await thatDay(50, person)).seatsOn).toHaveLength(2);
    expect((await thatDay(50, observer.representative!)).seatsOn).toMatchObject([{ seatId: observer.id }]);
    await world.sql('update seat_term set ended_at = now() where person_id = $1', [person.id]);
    expect(await thatDay(50, person)).toBeNull();
  });

  test('nobody writes the past: the program may not, and a trigger does', async () => {
    const granted = await world.sql(
      `select privilege_type from information_schema.role_table_grants
       where table_name in ('partnership_period', 'seat_period') and grantee in ('roundtable_api', 'roundtable_worker')`,
    );
    expect([...new Set(granted.map(({ privilege_type }) => privilege_type))]).toEqual(['SELECT']);
  });
});
