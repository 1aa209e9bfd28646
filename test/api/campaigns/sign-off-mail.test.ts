import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RemindOfSignOffs } from '../../../apps/api/src/campaigns/index.js';
import {
  aCampaign,
  askToSign,
  changeCampaign,
  choosePartners,
  clearWords,
  planCampaign,
  refuseCampaign,
  signCampaign,
  signOffOf,
} from '../../factories/campaigns.js';
import { inDays } from '../../factories/days.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('letters about a sign-off', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    table = await world.partnership('Wear Valley');
    chair = await world.as(table.chair);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const remind = () => worker.get(RemindOfSignOffs).execute();
  async function asked(more: object = {}) {
    const seat = await world.seat(table);
    const begun = await aCampaign(chair, { partnershipId: table.id, title: 'Look twice', ...more });
    const campaignId: string = begun.id;
    const chosen = await choosePartners(chair, { campaignId, version: begun.version, seatIds: [seat.id] });
    const { campaign } = await planCampaign(chair, { campaignId, version: chosen.campaign.version });
    await askToSign(chair, { campaignId, version: campaign.version, dueOn: inDays(30) });
    return { campaignId, seat, address: seat.representative!.email };
  }
  const answering = async ({ campaignId, seat }: Awaited<ReturnType<typeof asked>>) => {
    const who = await world.as(seat.representative!);
    const { partners, wordsRead } = await signOffOf(who, campaignId);
    return { who, said: { partnerId: partners[0].id as string, wordsRead } };
  };
  /** As though it had been asked a month ago, for so many days from now. */
  const due = (campaignId: string, days: number) =>
    world.sql(
      `update campaign_sign_off set due_on = app.today() + $2::int, asked_at = now() - interval '30 days' where campaign_id = $1`,
      [campaignId, days],
    );
  const subjects = (address: string) => post.to(address).map(({ subject }) => subject);

  test('lead whoever represents a partner to what they are to sign', async () => {
    const { campaignId, address } = await asked();
    const [mail] = await post.waitFor(address);
    expect(mail!.subject).toBe('To sign off: “Look twice”');
    expect(mail!.text).toContain(`/campaigns/${campaignId}/sign-off/`);
  });

  test.each([
    ['under an embargo', { embargoUntil: '2099-01-01T09:00:00Z' }],
    ['for a few', { foundBy: 'STATUTORY' }],
  ])('do not name a campaign that is %s', async (_how, more) => {
    const { address } = await asked({ title: 'CNRY-title', aim: 'CNRY-aim', ...more });
    const [mail] = await post.waitFor(address);
    expect(mail!.subject).toBe('To sign off: a campaign of Wear Valley');
    expect(`${mail!.text}${String(mail!.html)}`).not.toContain('CNRY');
  });

  test('remind once three days before the day, and once when it has passed, of those who have not answered', async () => {
    const waiting = await asked({ title: 'Still waits' });
    const signed = await asked({ title: 'Was signed' });
    const { who, said } = await answering(signed);
    await signCampaign(who, said);
    for (const { campaignId } of [waiting, signed]) await due(campaignId, 2);
    await Promise.all([remind(), remind()]);
    await post.waitFor(waiting.address, 2);
    await due(waiting.campaignId, -1);
    await remind();
    await remind();
    await post.waitFor(waiting.address, 3);
    expect(subjects(waiting.address).slice(1)).toEqual([
      'Due soon: sign off “Still waits”',
      'Overdue: sign off “Still waits”',
    ]);
    expect(subjects(signed.address)).toEqual(['To sign off: “Was signed”']);
  });

  test('tell the chair who refuses and why, and that all have signed', async () => {
    const refused = await asked({ title: 'Refused once' });
    const { who, said } = await answering(refused);
    await refuseCampaign(who, { ...said, because: 'That is not our helpline' });
    const refusal = 'does not sign “Refused once”';
    const told = async (words: string) => {
      for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((go) => setTimeout(go, 25)))
        if (subjects(table.chair.email).some((subject) => subject?.includes(words))) return true;
      return false;
    };
    expect(await told(refusal)).toBe(true);
    expect(post.to(table.chair.email).find(({ subject }) => subject?.includes(refusal))!.text).toContain(
      'They say why: That is not our helpline',
    );
    await signCampaign(who, said);
    expect(await told('All have signed “Refused once”')).toBe(true);
  });

  test('ask again whoever signed words that were changed', async () => {
    const signed = await asked();
    const { who, said } = await answering(signed);
    const { campaign } = await signCampaign(who, said);
    await changeCampaign(chair, {
      campaignId: signed.campaignId,
      version: campaign.version,
      ...clearWords,
      title: 'Look thrice',
    });
    await post.waitFor(signed.address, 2);
    expect(subjects(signed.address)).toContain('To sign again: “Look thrice” has changed');
  });
});
