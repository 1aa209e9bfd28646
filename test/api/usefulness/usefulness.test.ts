import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  aResource,
  changeResourceVersion,
  draftNextVersion,
  handResource,
  publishResource,
  resourceOf,
  submitResource,
  withdrawResource,
  words,
} from '../../factories/library.js';
import { inDays } from '../../factories/days.js';
import {
  experienceWords,
  changeExperience,
  rateResource,
  removeExperience,
  sayUsed,
  tellExperience,
  usefulnessOf,
  withdrawExperience,
} from '../../factories/usefulness.js';
import { World, type TestPartnership, type TestPerson, type TestSeat } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('of what use a resource is', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let elsewhere: TestPartnership;
  let writer: TestPerson;
  let colleagueSeat: TestSeat;
  let colleaguePerson: TestPerson;
  let [chair, member, colleague, neighbour, national, otherChair]: Visitor[] = [];

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    [table, elsewhere] = [await world.partnership(), await world.partnership()];
    chair = await world.as(table.chair);
    writer = (await world.seat(table)).representative!;
    member = await world.as(writer);
    const seat = await world.seat(table);
    [colleagueSeat, colleaguePerson] = [seat, seat.representative!];
    colleague = await world.as(colleaguePerson);
    neighbour = await world.as((await world.seat(elsewhere)).representative!);
    otherChair = await world.as(elsewhere.chair);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const local = () => ({ foundBy: 'PARTNERSHIP', partnershipId: table.id });
  const aPublished = (more: object = {}) => aResource(member!, national!, more);
  const aLocal = () => aResource(member!, chair!, local());
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => `${code} ${path.join('.')}`.trim());
  const experiencesOf = async (who: Visitor | undefined, slug: string) =>
    (await usefulnessOf(who!, slug))?.experiences.map(({ did }: any) => did) ?? null;
  const commentsOf = async (who: Visitor | undefined, slug: string) =>
    (await usefulnessOf(who!, slug)).comments.map(({ comment }: any) => comment);
  /** As the worker does, when those who said so did it yesterday. */
  const counted = async (resourceId: string) => {
    await world.sql(
      `update resource_opinion set used_at = used_at - interval '1 day', rated_at = rated_at - interval '1 day' where resource_id = $1`,
      [resourceId],
    );
    await world.sql('select app.count_use()');
  };
  /** That many people who say of a version that they used it. */
  const usedBy = async (people: number, { id, current }: any) => {
    for (let i = 0; i < people; i++) {
      await world.sql(
        `insert into resource_opinion (audience_id, resource_id, version_id, person_id, used_at, verdict, rated_at)
         values (app.self_of($3), $1, $2, $3, now(), 'USEFUL', now())`,
        [id, current.id, (await world.person()).id],
      );
    }
  };
  async function renewed(slug: string, id: string): Promise<any> {
    const { resourceVersion } = await draftNextVersion(member!, { resourceId: id });
    const { version } = (
      await changeResourceVersion(member!, { versionId: resourceVersion.id, version: 1, words: words() })
    ).resourceVersion;
    const submitted = await submitResource(member!, { versionId: resourceVersion.id, version });
    await publishResource(national!, { versionId: resourceVersion.id, version: submitted.resourceVersion.version });
    return resourceOf(member!, slug);
  }

  test('a reader says once a version that they used it, takes it back, and nobody else learns of it', async () => {
    const { slug, current } = await aPublished();
    await sayUsed(neighbour!, { versionId: current.id, isUsed: true });
    await sayUsed(neighbour!, { versionId: current.id, isUsed: true });
    expect((await usefulnessOf(neighbour!, slug)).yours).toEqual([
      { isUsed: true, verdict: null, comment: '', ofVersion: { number: 1 } },
    ]);
    for (const other of [member, national, colleague])
      expect(await usefulnessOf(other!, slug)).toMatchObject({ yours: [], comments: [], used: 0 });
    await sayUsed(neighbour!, { versionId: current.id, isUsed: false });
    expect((await usefulnessOf(neighbour!, slug)).yours).toEqual([]);
  });

  test('a comment is read by the owner and the reviewers alone, and changed and taken back by its writer', async () => {
    const { slug, current } = await aPublished();
    const versionId = current.id;
    await rateResource(colleague!, { versionId, verdict: 'NOT_USEFUL', comment: 'Says nothing of car parks.' });
    await sayUsed(colleague!, { versionId, isUsed: true });
    const said = {
      comment: 'Says nothing of car parks.',
      verdict: 'NOT_USEFUL',
      by: { id: colleaguePerson.id },
      isUsed: false,
    };
    expect((await usefulnessOf(member!, slug)).comments).toMatchObject([said]);
    expect(await commentsOf(national, slug)).toEqual(['Says nothing of car parks.']);
    for (const other of [chair, neighbour, colleague]) expect(await commentsOf(other, slug)).toEqual([]);
    await rateResource(colleague!, { versionId, verdict: 'USEFUL', comment: '' });
    expect(await commentsOf(member, slug)).toEqual([]);
    await rateResource(colleague!, { versionId, verdict: null });
    expect((await usefulnessOf(colleague!, slug)).yours).toMatchObject([{ isUsed: true, verdict: null }]);
    expect(codes(await rateResource(colleague!, { versionId, verdict: 'USEFUL', comment: 'x'.repeat(2001) }))).toEqual([
      'TOO_LONG comment',
    ]);
  });

  test('comments follow the resource into other hands, and to other reviewers', async () => {
    const { slug, current, id, version } = await aPublished();
    await rateResource(neighbour!, { versionId: current.id, verdict: 'USEFUL', comment: 'Clear' });
    await handResource(national!, { resourceId: id, version, personId: table.chair.id });
    expect(await commentsOf(chair, slug)).toEqual(['Clear']);
    expect(await commentsOf(member, slug)).toEqual([]);
  });

  test('whoever wrote it does not praise it, and who is not for it finds nothing to say it of', async () => {
    const { current } = await aLocal();
    const ask = (who: Visitor | undefined) =>
      who!
        .ask(`mutation ($input: SayUsedInput!) { sayUsed(input: $input) { problems { code } } }`, {
          input: { versionId: current.id, isUsed: true },
        })
        .then(({ errors }) => errors[0]?.extensions['code']);
    expect(await Promise.all([member, neighbour, app.visitor()].map(ask))).toEqual([
      'FORBIDDEN',
      'NOT_FOUND',
      'UNAUTHENTICATED',
    ]);
  });

  test('what was said of an old version stays with it', async () => {
    const { slug, id, current } = await aPublished();
    await sayUsed(neighbour!, { versionId: current.id, isUsed: true });
    const { current: newer } = await renewed(slug, id);
    expect((await usefulnessOf(neighbour!, slug)).yours).toMatchObject([{ ofVersion: { number: 1 } }]);
    await sayUsed(neighbour!, { versionId: newer.id, isUsed: true });
    expect((await usefulnessOf(neighbour!, slug)).yours.map(({ ofVersion }: any) => ofVersion.number)).toEqual([2, 1]);
  });

  test('fewer than five are told to nobody, and beyond that in fives that are lowered, so that nobody can work out the rest', async () => {
    const resource = await aPublished();
    const { slug, id } = resource;
    const told = async () => (await usefulnessOf(chair!, slug)).used;
    await usedBy(4, resource);
    expect(await told()).toBe(0);
    await counted(id);
    expect(await told()).toBe(0);
    // However much is taken away from the count, fourteen are ten or more, and never fifteen.
    await usedBy(10, resource);
    await counted(id);
    for (const lowered of [0, 1, 2, 3, 4]) {
      await world.sql('update resource_use set lowered_by = $2 where resource_id = $1', [id, lowered]);
      await world.sql('select app.count_use()');
      expect(await told()).toBe(10);
    }
    // With one’s own it is fifteen, but only where nothing is taken away, and nobody knows where that is.
    await sayUsed(chair!, { versionId: resource.current.id, isUsed: true });
    await counted(id);
    const shown = [];
    for (const lowered of [0, 1, 4]) {
      await world.sql('update resource_use set lowered_by = $2 where resource_id = $1', [id, lowered]);
      await world.sql('select app.count_use()');
      shown.push(await told());
    }
    expect(shown).toEqual([15, 10, 10]);
  });

  test('an experience is told on behalf of a table or an agency, and read by whom its writer chose', async () => {
    const { slug, current } = await aPublished();
    const versionId = current.id;
    expect((await usefulnessOf(colleague!, slug)).onBehalfOf).toEqual([{ id: table.id }]);
    const at = { versionId, partnershipId: table.id };
    const open = await tellExperience(colleague!, {
      ...at,
      agencyId: colleagueSeat.agencyId,
      words: experienceWords({ did: 'Told to all', triedOn: inDays(0), happened: 'Some spoke up.' }),
    });
    expect(open.experience).toMatchObject({
      agency: { id: colleagueSeat.agencyId },
      outcome: 'IN_PART',
      triedOn: inDays(0),
      isYours: true,
      viewerCan: { change: true, remove: true, withdraw: false },
    });
    await tellExperience(colleague!, {
      ...at,
      words: experienceWords({ did: 'Told to us', sharedWith: 'PARTNERSHIP' }),
    });
    expect(await experiencesOf(member, slug)).toEqual(['Told to us', 'Told to all']);
    expect(await experiencesOf(neighbour, slug)).toEqual(['Told to all']);
    expect(await experiencesOf(app.visitor(), slug)).toBe(null);
    expect((await usefulnessOf(national!, slug)).experiences).toMatchObject([{ viewerCan: { withdraw: true } }]);
  });

  test('what is told is whole, of the past, and on behalf of one’s own', async () => {
    const { current } = await aLocal();
    const tell = (who: Visitor | undefined, partnershipId: string, more: object = {}, agencyId?: string) =>
      tellExperience(who!, { versionId: current.id, partnershipId, agencyId, words: experienceWords(more) });
    expect(codes(await tell(colleague, table.id, { did: ' ', triedOn: inDays(1) }))).toEqual([
      'REQUIRED did',
      'IN_THE_FUTURE triedOn',
    ]);
    const { agencyId } = await world.seat(table);
    expect(codes(await tell(colleague, table.id, {}, agencyId))).toEqual(['NOT_A_CHOICE partnershipId']);
    await expect(tell(colleague, elsewhere.id)).rejects.toThrow('FORBIDDEN');
    // Whoever sits at two tables tells of the one’s own on behalf of that one.
    const both = await world.as(
      (await world.seat(table, { representative: (await world.seat(elsewhere)).representative })).representative!,
    );
    expect(codes(await tell(both, elsewhere.id))).toEqual(['NOT_A_CHOICE partnershipId']);
  });

  test('of what the public reads, the network is told', async () => {
    const { slug, current } = await aPublished({ foundBy: 'PUBLIC' });
    await tellExperience(colleague!, { versionId: current.id, partnershipId: table.id, words: experienceWords() });
    expect(await experiencesOf(app.visitor(), slug)).toEqual([]);
    expect(await experiencesOf(neighbour, slug)).toHaveLength(1);
  });

  test('its writer changes it and takes it back, and a change made meanwhile is noticed', async () => {
    const { slug, current } = await aPublished();
    const at = { versionId: current.id, partnershipId: table.id };
    const { experience } = await tellExperience(colleague!, { ...at, words: experienceWords() });
    const narrower = experienceWords({ did: 'Read it twice', sharedWith: 'PARTNERSHIP' });
    const changed = await changeExperience(colleague!, { id: experience.id, version: 1, words: narrower });
    expect(changed.experience).toMatchObject({ did: 'Read it twice', version: 2 });
    expect(await experiencesOf(neighbour, slug)).toEqual([]);
    expect(codes(await changeExperience(colleague!, { id: experience.id, version: 1, words: narrower }))).toEqual([
      'CONFLICT',
    ]);
    await expect(removeExperience(member!, { id: experience.id, version: 2 })).rejects.toThrow('FORBIDDEN');
    await removeExperience(colleague!, { id: experience.id, version: 2 });
    expect(await experiencesOf(colleague, slug)).toEqual([]);
  });

  test('reviewers withdraw it with a reason, which its writer reads; the officers of a table what is told to that table', async () => {
    const { slug, current } = await aPublished();
    const at = { versionId: current.id, partnershipId: table.id };
    const { experience } = await tellExperience(colleague!, { ...at, words: experienceWords() });
    await expect(withdrawExperience(chair!, { id: experience.id, version: 1, because: 'No' })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(codes(await withdrawExperience(national!, { id: experience.id, version: 1, because: ' ' }))).toEqual([
      'REQUIRED because',
    ]);
    await withdrawExperience(national!, { id: experience.id, version: 1, because: 'Names a case.' });
    expect((await usefulnessOf(colleague!, slug)).experiences).toMatchObject([
      { withdrawnBecause: 'Names a case.', viewerCan: { change: false, remove: false } },
    ]);
    for (const other of [neighbour, chair, member]) expect(await experiencesOf(other, slug)).toEqual([]);
    const kept = await tellExperience(colleague!, { ...at, words: experienceWords({ sharedWith: 'PARTNERSHIP' }) });
    await withdrawExperience(chair!, { id: kept.experience.id, version: 1, because: 'Names a case, too.' });
    expect(await experiencesOf(member, slug)).toEqual([]);
    expect(await experiencesOf(national, slug)).toHaveLength(1);
  });

  test('when a resource loses its readers, what was told of it does in the same moment', async () => {
    const { slug, id, current, version } = await aPublished();
    const tell = (who: Visitor | undefined, partnership: TestPartnership, more: object) =>
      tellExperience(who!, { versionId: current.id, partnershipId: partnership.id, words: experienceWords(more) });
    await tell(colleague, table, { did: 'Ours, to all' });
    await tell(neighbour, elsewhere, { did: 'Theirs, to them', sharedWith: 'PARTNERSHIP' });
    const seen = (who: TestPerson) =>
      world.sql(
        `select from resource_experience a join audience s on s.person_id = $2 and s.kind = 'SELF' where a.resource_id = $1 and a.audience_id in (2, s.id)`,
        [id, who.id],
      );
    expect(await experiencesOf(otherChair, slug)).toEqual(['Theirs, to them', 'Ours, to all']);
    await withdrawResource(national!, { resourceId: id, version, because: 'Out of date' });
    expect(await seen(elsewhere.chair)).toHaveLength(0);
    expect(await experiencesOf(national, slug)).toEqual(['Ours, to all']);
    expect(await experiencesOf(member, slug)).toEqual(['Ours, to all']);
    expect(await experiencesOf(colleague, slug)).toBe(null);
  });

  test('what most used is found first, and what few used is in the order of its age among the rest', async () => {
    const titled = (title: string) => aPublished({ title, summary: 'Zebracorn' });
    const used = await titled('Used by many');
    const few = await titled('Used by few');
    await titled('Used by nobody');
    await usedBy(9, used);
    await usedBy(4, few);
    for (const { id } of [used, few]) await counted(id);
    await world.sql('select app.index_library(1000)');
    const ask = (after: string | null) =>
      chair!.get(
        `query ($after: String) { librarySearch(words: "zebracorn", sort: USE, first: 2, after: $after) { hits { resource { title } } pageInfo { endCursor } } }`,
        { after },
      );
    const { librarySearch } = await ask(null);
    const rest = (await ask(librarySearch.pageInfo.endCursor)).librarySearch;
    expect([...librarySearch.hits, ...rest.hits].map(({ resource }) => resource.title)).toEqual([
      'Used by many',
      'Used by nobody',
      'Used by few',
    ]);
    const { mostUsedResources } = await chair!.get('{ mostUsedResources { title } }');
    expect(mostUsedResources.map(({ title }: any) => title)).toContain('Used by many');
    expect(mostUsedResources.map(({ title }: any) => title)).not.toContain('Used by few');
  });
});
