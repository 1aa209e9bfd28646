import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADD, addAgreement, agreementForm, CHANGE, signed } from '../../factories/agreements.js';
import { uploaded } from '../../factories/files.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('the document of an agreement', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let seat: Awaited<ReturnType<World['seat']>>;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    seat = await world.seat(partnership);
    chair = await world.as(partnership.chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const form = (more: object) => {
    const { partnershipId: _, ...rest } = agreementForm(partnership.id, [seat.agencyId]);
    return { ...rest, ...more };
  };

  test('is for whoever sees the agreement: the table, and the lead of an agency that is asked to sign', async () => {
    const fileId = await uploaded(chair, 'agreement.pdf');
    const { id } = await addAgreement(chair, partnership.id, [seat.agencyId], { fileId });
    const lead = await world.person('Lee Lead');
    await world.lead(seat.agencyId, lead);
    const query = 'query ($id: ID!) { agreement(id: $id) { document { name address } } }';
    for (const reader of [seat.representative!, lead]) {
      const visitor = await world.as(reader);
      const { agreement } = await visitor.get(query, { id });
      expect(agreement.document.name).toBe('agreement.pdf');
      expect((await visitor.fetch(agreement.document.address)).status).toBe(200);
    }
    const stranger = await world.as(await world.person());
    expect((await stranger.fetch(`/files/${fileId}`)).status).toBe(404);
  });

  test('another’s upload, one that belongs to something, and one that never was are refused alike', async () => {
    const fileId = await uploaded(chair);
    await addAgreement(chair, partnership.id, [seat.agencyId], { fileId });
    const theirs = await uploaded(await world.as(partnership.coordinator));
    const answers = [];
    for (const each of [fileId, theirs, randomUUID()]) {
      const { addAgreement: answer } = await chair.get(ADD, {
        input: agreementForm(partnership.id, [seat.agencyId], { fileId: each }),
      });
      answers.push(answer.problems);
    }
    expect(answers[0]).toMatchObject([{ code: 'FILE_NOT_THERE', path: ['fileId'] }]);
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test('can be put in place of another until an agency has signed, and be added later when there was none', async () => {
    const [first, second] = [await uploaded(chair, 'first.pdf'), await uploaded(chair, 'second.pdf')];
    const { id } = await addAgreement(chair, partnership.id, [seat.agencyId], { fileId: first });
    const change = async (version: number, fileId: string | null) =>
      (await chair.get(CHANGE, { input: form({ agreementId: id, version, fileId }) })).changeAgreement.problems;
    expect(await change(1, second)).toEqual([]);
    expect(await world.sql('select 1 from stored_file where id = $1', [first])).toEqual([]);
    await signed(world, id, seat.agencyId);
    expect(await change(2, null)).toMatchObject([{ code: 'SIGNED_ALREADY', path: ['fileId'] }]);
    expect(await change(2, second)).toEqual([]);

    const bare = await addAgreement(chair, partnership.id, [seat.agencyId]);
    await signed(world, bare.id, seat.agencyId);
    const scan = await uploaded(chair, 'scan.pdf');
    const { changeAgreement } = await chair.get(CHANGE, {
      input: form({ agreementId: bare.id, version: 1, fileId: scan }),
    });
    expect(changeAgreement.problems).toEqual([]);
  });
});
