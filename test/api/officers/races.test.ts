import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accept, change, startHandover, termOf, type TestTerm } from '../../factories/officers.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const TIMES = 12;

/** What two people do at the same instant has one outcome, every time. */
describe('at the same instant', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    expect(await world.forsaken()).toEqual([]);
    await world?.end();
    await app?.stop();
  });

  const leave = async (visitor: Visitor, name: 'stepDown' | 'endOfficeTerm', { id, version }: TestTerm) =>
    (await change(visitor, name, 'EndTermInput', { termId: id, version }, 'id')).codes[0] ?? 'done';

  async function aTable() {
    const place = await world.partnership();
    const [chair, coordinator] = [await world.as(place.chair), await world.as(place.coordinator)];
    const terms = [await termOf(world, place.chair), await termOf(world, place.coordinator)] as const;
    return { place, chair, coordinator, terms };
  }

  const isServed = async ({ id }: { id: string }): Promise<boolean> => {
    const [row] = await world.sql(
      'select app.is_served($1) or in_care_since is not null as held from partnership where id = $1',
      [id],
    );
    return row.held;
  };

  test('of the last two officers who step down, one does and one is the last', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { place, chair, coordinator, terms } = await aTable();
      const answers = await Promise.all([leave(chair, 'stepDown', terms[0]), leave(coordinator, 'stepDown', terms[1])]);
      expect(answers.toSorted()).toEqual(['LAST_OFFICER', 'done']);
      expect(await isServed(place)).toBe(true);
    }
  }, 60_000);

  test('of the last two who end each other’s terms, one does', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { place, chair, coordinator, terms } = await aTable();
      const answers = await Promise.all([
        leave(chair, 'endOfficeTerm', terms[1]),
        leave(coordinator, 'endOfficeTerm', terms[0]),
      ]);
      expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
      // Who comes a moment later may find that they are no officer any more.
      expect(['FORBIDDEN', 'LAST_OFFICER', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(
        answers.find((answer) => answer !== 'done'),
      );
      expect(await isServed(place)).toBe(true);
    }
  }, 60_000);

  test('a handover accepted while it is withdrawn is one of the two', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { chair, terms } = await aTable();
      const { thing } = await startHandover(chair, terms[0]);
      const [accepted, { codes }] = await Promise.all([
        accept(app, thing.invitation.id),
        change(chair, 'withdrawHandover', 'HandoverInput', { handoverId: thing.id, version: 1 }),
      ]);
      const [{ state, ends_on: endsOn }] = await world.sql(
        'select h.state, o.ends_on from handover h join office_term o on o.id = h.outgoing_term_id where h.id = $1',
        [thing.id],
      );
      expect([accepted === 'ACCEPTED', codes.length === 0]).toEqual([state === 'ACCEPTED', state === 'WITHDRAWN']);
      expect(endsOn !== null).toBe(state === 'ACCEPTED');
    }
  }, 60_000);

  test('of two handovers of one office, one is started', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { place, chair, coordinator, terms } = await aTable();
      const answers = await Promise.all([startHandover(chair, terms[0]), startHandover(coordinator, terms[0])]);
      expect(answers.map(({ codes }) => codes[0] ?? 'done').toSorted()).toEqual(['HANDOVER_UNDER_WAY', 'done']);
      const open = await world.sql(`select from invitation where partnership_id = $1 and state = 'PENDING'`, [
        place.id,
      ]);
      expect(open).toHaveLength(1);
    }
  }, 60_000);

  test('a handover accepted while the outgoing term is ended leaves the successor in office', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { place, chair, coordinator, terms } = await aTable();
      const { thing } = await startHandover(chair, terms[0]);
      const [accepted, ended] = await Promise.all([
        accept(app, thing.invitation.id),
        leave(coordinator, 'endOfficeTerm', terms[0]),
      ]);
      // The chair invited; when their term has ended first, nobody speaks for the invitation any more.
      expect([
        ['ACCEPTED', 'done'],
        ['ACCEPTED', 'CONFLICT'],
        ['INVITATION_INVITER_GONE', 'done'],
      ]).toContainEqual([accepted, ended]);
      const chairs = await world.sql(
        `select from office_term where partnership_id = $1 and office = 'CHAIR' and ended_at is null and held @> app.today()`,
        [place.id],
      );
      expect(chairs).toHaveLength((accepted === 'ACCEPTED' ? 1 : 0) + (ended === 'done' ? 0 : 1));
      expect(await isServed(place)).toBe(true);
    }
  }, 60_000);

  test('the last officer leaves while the successor accepts, or is asked to wait for them', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const { place, coordinator, terms } = await aTable();
      await leave(coordinator, 'endOfficeTerm', terms[0]);
      const { thing } = await startHandover(coordinator, terms[1]);
      const answers = await Promise.all([accept(app, thing.invitation.id), leave(coordinator, 'stepDown', terms[1])]);
      expect([
        ['ACCEPTED', 'done'],
        ['ACCEPTED', 'CONFLICT'],
        ['ACCEPTED', 'LAST_OFFICER'],
      ]).toContainEqual(answers);
      expect(await isServed(place)).toBe(true);
    }
  }, 60_000);
});
