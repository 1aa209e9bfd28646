import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../../factories/meetings.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

const CLOSE = `mutation ($input: ClosePartnershipInput!) { closePartnership(input: $input) { problems { code } } }`;

describe('mail when a partnership is closed', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  test('its meetings ahead are called off, and leave the calendars of members and guests, whichever is heard of first', async () => {
    const partnership = await world.partnership();
    const { representative: member } = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const guest = { name: 'Gwen Guest', email: 'gwen.guest@example.org' };
    const ahead = await schedule(chair, partnership.id, { guests: [guest] });
    for (const email of [member!.email, guest.email, partnership.chair.email]) await post.waitFor(email);
    const held = await schedule(chair, partnership.id, { title: 'Held already' });
    await world.sql(
      `update meeting set starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours' where id = $1`,
      [held.id],
    );
    const national = await world.as(await world.nationalCoordinator());
    const [{ today }] = await world.sql('select app.today()::text as today');
    await national.get(CLOSE, { input: { partnershipId: partnership.id, version: 1, on: today, reason: 'Done' } });

    // Whoever had a place is told of its end; of the meeting nothing is said to them any more, but to their calendar.
    for (const email of [member!.email, partnership.chair.email]) {
      const subjects = (await post.waitFor(email, 3)).map(({ subject }) => String(subject).replace(/ (at|:) .*/, ''));
      expect(subjects.filter((subject) => !subject.startsWith('Invitation')).toSorted()).toEqual([
        'A meeting is taken out of your calendar',
        expect.stringMatching(/ has closed$/),
      ]);
    }
    const closing = (await post.waitFor(member!.email, 3)).find(({ subject }) =>
      String(subject).endsWith('has closed'),
    );
    expect(closing?.text).toMatch(/It closed on \d+ \w+ \d{4}/);
    const [, toGuest] = await post.waitFor(guest.email, 2);
    expect(toGuest?.subject).toMatch(/^Cancelled: Strategic board/);
    expect(toGuest?.text).toContain('The partnership was closed.');
    expect(
      await world.sql('select status from meeting where id = any ($1) order by status', [[ahead.id, held.id]]),
    ).toEqual([{ status: 'CANCELLED' }, { status: 'SCHEDULED' }]);
  });

  test('when it merges, whoever had a place is told which one goes on with its work', async () => {
    const partnership = await world.partnership('Old Valley');
    const { representative } = await world.seat(partnership);
    const successor = await world.partnership(`Great Valley ${partnership.id}`);
    const national = await world.as(await world.nationalCoordinator());
    const [{ today }] = await world.sql('select app.today()::text as today');
    await national.get(
      `mutation ($input: MergePartnershipInput!) { mergePartnership(input: $input) { problems { code } } }`,
      { input: { partnershipId: partnership.id, version: 1, intoPartnershipId: successor.id, on: today } },
    );
    for (const { email } of [representative!, partnership.chair]) {
      const [mail] = await post.waitFor(email);
      expect(mail?.subject).toBe(`Old Valley has merged into Great Valley ${partnership.id}`);
      expect(mail?.text?.replaceAll(/\s+/g, ' ')).toContain(`Great Valley ${partnership.id} goes on with its work`);
    }
  });

  test('when a seat that others are drawn from closes, whoever sat in the group is told', async () => {
    const parent = await world.partnership();
    const seat = await world.seat(parent, { representative: null });
    const group = await world.partnership();
    const drawn = await world.seat(group);
    await world.sql('update partnership set kind = $2, parent_id = $3 where id = $1', [
      group.id,
      'SUBGROUP',
      parent.id,
    ]);
    await world.sql('update seat set drawn_from_id = $2 where id = $1', [drawn.id, seat.id]);
    await (
      await world.as(parent.chair)
    ).get(`mutation ($input: CloseSeatInput!) { closeSeat(input: $input) { problems { code } } }`, {
      input: { seatId: seat.id, version: 1 },
    });
    const [mail] = await post.waitFor(drawn.representative!.email);
    expect(mail?.subject).toMatch(/^Your term at .* has ended$/);
  });
});
