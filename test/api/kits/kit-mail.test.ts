import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { TellOfChangedKits } from '../../../apps/api/src/kits/index.js';
import { aKit, anAdopted, leaveProposal, proposalsOf, say } from '../../factories/kits.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('letters about a kit that has changed', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const look = () => worker.get(TellOfChangedKits).execute();
  const subjects = ({ chair }: TestPartnership) => post.to(chair.email).map(({ subject }) => subject);
  const adopted = async (kit: any, more: object = {}) => {
    const at = await world.partnership();
    const who = await world.as(at.chair);
    return { at, who, id: (await anAdopted(who, { kit, at }, more)).id };
  };

  test('tell whoever runs the local campaign once of all that has changed, and once more of what changes later', async () => {
    const kit = await aKit(national, { title: 'Look Again' });
    const { at, id } = await adopted(kit);
    await say(national, kit.id, { aim: 'Second aim', messages: 'Second words' });
    await look();
    const [mail] = await post.waitFor(at.chair.email);
    expect(mail!.subject).toBe('2 changes proposed: the national campaign “Look Again”');
    expect(mail!.text).toContain(`/campaigns/${id}/proposals`);
    await look();
    await say(national, kit.id, { aim: 'Third aim' });
    await look();
    await post.waitFor(at.chair.email, 2);
    expect(subjects(at)).toHaveLength(2);
  });

  test('say nothing of what was answered by then, nor to whoever runs it no more', async () => {
    const kit = await aKit(national);
    const [gone, answered, waits] = [await adopted(kit), await adopted(kit), await adopted(kit)];
    await say(national, kit.id, { aim: 'Second aim' });
    const [found] = await proposalsOf(answered.who, answered.id);
    await leaveProposal(answered.who, { campaignId: answered.id, proposal: found!.id });
    await world.sql(`update office_term set ended_at = now() where partnership_id = $1 and person_id = $2`, [
      gone.at.id,
      gone.at.chair.id,
    ]);
    await look();
    await post.waitFor(waits.at.chair.email);
    expect([...subjects(gone.at), ...subjects(answered.at)]).toEqual([]);
  });

  test('do not name a local campaign that is kept back', async () => {
    const kit = await aKit(national);
    const { at, id } = await adopted(kit, { title: 'CNRY-local' });
    await world.sql(`update campaign set embargo_until = now() + interval '1 day' where id = $1`, [id]);
    await say(national, kit.id, { aim: 'Second aim' });
    await look();
    const [mail] = await post.waitFor(at.chair.email);
    expect(`${mail!.subject}${mail!.text}${String(mail!.html)}`).not.toContain('CNRY');
  });
});
