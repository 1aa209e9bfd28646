import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RemindOfResources } from '../../../apps/api/src/library/index.js';
import {
  aResource,
  aSubmission,
  confirmResource,
  publishResource,
  resourceOf,
  returnResource,
  versionOf,
} from '../../factories/library.js';
import { experienceWords, tellExperience, withdrawExperience } from '../../factories/usefulness.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('of the library is told by mail', () => {
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

  const local = (more: object = {}) => ({ foundBy: 'PARTNERSHIP', partnershipId: table.id, ...more });
  async function member(options: object = {}): Promise<{ person: TestPerson; visitor: Visitor; seatId: string }> {
    const { id, representative } = await world.seat(table, options);
    return { person: representative!, visitor: await world.as(representative!), seatId: id };
  }
  /** As though it were to be looked at again so many days from now. */
  const due = (id: string, inDays: number) =>
    world.sql(`update resource set review_on = app.today() + $2::int where id = $1`, [id, inDays]);
  /** A resource that something is being done to at that moment would be passed over until the next hour. */
  const remind = async () => {
    const inHand = `select from graphile_worker.jobs where locked_at is not null or run_at <= now()`;
    for (let i = 0; i < 200 && (await world.sql(inHand)).length > 0; i += 1)
      await new Promise((go) => setTimeout(go, 25));
    await worker.get(RemindOfResources).execute();
  };
  const said = async (id: string) =>
    (
      await world.sql<{ kind: string }>(
        `select data ->> 'kind' as kind from event_log where name = 'ResourceReviewDue' and subject_id = $1 order by id`,
        [id],
      )
    ).map(({ kind }) => kind);

  test('that something waits, to its reviewers; that it is returned or published, to whoever submitted it', async () => {
    const { person, visitor } = await member();
    const { id, version } = await aSubmission(visitor, local({ title: 'Night buses' }));
    for (const officer of [table.chair, table.coordinator]) {
      const [mail] = await post.waitFor(officer.email);
      expect(mail!.subject).toBe('To review: “Night buses”');
      expect(mail!.text).toContain(`/library/submissions/${id}`);
    }
    await returnResource(chair, { versionId: id, version, because: 'Name the bus company.' });
    const [returned] = await post.waitFor(person.email);
    expect(returned!.subject).toBe('Returned to you: “Night buses”');
    expect(returned!.text).not.toContain('bus company');
  });

  test('of what is marked, no word of what it is', async () => {
    const { person, visitor } = await member();
    const marked = { marking: 'OFFICIAL_SENSITIVE', handling: 'Keep it here', title: 'Premises of concern' };
    const { id, version } = await aSubmission(visitor, local(marked));
    await publishResource(chair, { versionId: id, version });
    const [mail] = await post.waitFor(person.email);
    expect(mail!.subject).toBe('Published: a restricted resource');
    expect(`${mail!.text} ${mail!.html}`).not.toContain('Premises');
  });

  test('that what they told of trying it is withdrawn, to whoever told it; why, they read where it is', async () => {
    const [{ visitor }, teller] = [await member(), await member()];
    const { current, slug } = await aResource(visitor, chair, local({ title: 'Torch cards' }));
    const at = { versionId: current.id, partnershipId: table.id };
    const { experience } = await tellExperience(teller.visitor, { ...at, words: experienceWords() });
    await withdrawExperience(chair, { id: experience.id, version: 1, because: 'Names a case.' });
    const [mail] = await post.waitFor(teller.person.email);
    expect(mail!.subject).toBe('Withdrawn: what you told of “Torch cards”');
    expect(mail!.text).toContain(`/library/${slug}`);
    expect(`${mail!.text} ${mail!.html}`).not.toContain('Names a case');
  });

  test('of what is for the network, to national coordinators', async () => {
    const national = await world.nationalCoordinator();
    const { person, visitor } = await member();
    const { id, version } = await aSubmission(visitor, { title: 'For all of us' });
    const [mail] = await post.waitFor(national.email);
    expect(mail!.subject).toBe('To review: “For all of us”');
    await publishResource(await world.as(national), { versionId: id, version });
    expect((await post.waitFor(person.email))[0]!.subject).toBe('Published: “For all of us”');
  });

  test('that it is to be looked at again, once a month before and once on the day, to whoever sees to it', async () => {
    const { person, visitor } = await member();
    const { id, slug } = await aResource(visitor, chair, local({ title: 'To be kept' }));
    await due(id, 31);
    await remind();
    expect(await said(id)).toEqual([]);
    await due(id, 30);
    await remind();
    await remind();
    expect(await said(id)).toEqual(['SOON']);
    await due(id, 0);
    await remind();
    await remind();
    expect(await said(id)).toEqual(['SOON', 'DUE']);
    const subjects = (await post.waitFor(person.email, 3)).map(({ subject }) => subject);
    expect(subjects).toContain('To look at again: “To be kept”');
    const waiting = await visitor.get('{ resourcesToConfirm { nodes { slug } } }');
    expect(waiting.resourcesToConfirm.nodes).toContainEqual({ slug });
  });

  test('when nobody says for 90 days that it is still good, it is hidden from all but owner and reviewers until they do', async () => {
    const [{ visitor }, reader] = [await member(), (await member()).visitor];
    const { id, slug } = await aResource(visitor, chair, local({ title: 'Forgotten' }));
    await due(id, -90);
    await remind();
    expect(await resourceOf(reader, slug)).toMatchObject({ isOverdueForReview: true, hiddenSince: null });
    await due(id, -91);
    await remind();
    expect(await resourceOf(reader, slug)).toBeNull();
    expect(await resourceOf(chair, slug)).toMatchObject({ viewerCan: { confirm: true } });
    const hidden = await resourceOf(visitor, slug);
    expect(hidden).toMatchObject({ history: [{ kind: 'HIDDEN' }, { kind: 'PUBLISHED' }, { kind: 'SUBMITTED' }] });
    const { problems } = await confirmResource(visitor, { resourceId: id, version: hidden.version });
    expect(problems).toEqual([]);
    expect(await resourceOf(reader, slug)).toMatchObject({ isOverdueForReview: false, hiddenSince: null });
    expect((await versionOf(reader, (await resourceOf(reader, slug)).current.id)).state).toBe('PUBLISHED');
  });

  const ownerOf = async (id: string) =>
    (await world.sql<{ owner: string | null }>('select owner_id as owner from resource where id = $1', [id]))[0]?.owner;

  test('when its owner has left, its reviewers are told', async () => {
    const { visitor, seatId } = await member();
    const { id } = await aResource(visitor, chair, local({ title: 'Without an owner' }));
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seatId]);
    await due(id, 0);
    // What somebody else has in hand at that moment is looked after the next time.
    for (let tries = 0; tries < 20 && (await ownerOf(id)) !== null; tries += 1) await remind();
    const [told] = await world.sql<{ count: number }>(
      `select count(*)::int from app.told_of_resource($1, 'KEEPERS') t where t."personId" = any ($2)`,
      [id, [table.chair.id, table.coordinator.id]],
    );
    expect(told).toEqual({ count: 2 });
    expect(await ownerOf(id)).toBeNull();
  });
});
