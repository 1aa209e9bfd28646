import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@lib/kernel';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const READ = `query ($slug: String!) { partnership(slug: $slug) { id name slug tier level area region status version
  hostAgency { id } viewerCan { edit activate makeDormant wake merge close createGroup } } }`;
const CHANGE = `mutation ($input: ChangePartnershipInput!) { changePartnership(input: $input) {
  partnership { name slug level tier version } problems { code message path } } }`;

describe('the life of a partnership', () => {
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

  const aPartnership = async (status = 'ACTIVE') => {
    partnership = await world.partnership();
    await world.sql('update partnership set status = $2 where id = $1', [partnership.id, status]);
    return partnership;
  };
  const step = async (visitor: Visitor, name: string, version = 1): Promise<string> => {
    const { errors, data } = await visitor.ask(
      `mutation ($input: PartnershipVersionInput!) { ${name}(input: $input) { partnership { status version } problems { code } } }`,
      { input: { partnershipId: partnership.id, version } },
    );
    return errors[0]?.extensions['code'] ?? data[name].problems[0]?.code ?? data[name].partnership.status;
  };
  const facts = (more: object = {}) => ({
    partnershipId: partnership.id,
    version: 1,
    name: 'Tyne and Wear Partnership',
    tier: 'SUB_REGIONAL',
    level: 'STRATEGIC',
    area: 'Tyne and Wear',
    region: 'North East',
    ...more,
  });

  test('it is activated, rests, and is woken by its chair or coordinator, and each is recorded', async () => {
    const { chair, coordinator, slug, id } = await aPartnership('FORMING');
    const asChair = await world.as(chair);
    const asCoordinator = await world.as(coordinator);
    expect((await asChair.get(READ, { slug })).partnership.viewerCan).toMatchObject({
      activate: true,
      makeDormant: false,
      wake: false,
    });
    expect(await step(asChair, 'activatePartnership', 1)).toBe('ACTIVE');
    expect(await step(asCoordinator, 'makePartnershipDormant', 2)).toBe('DORMANT');
    expect((await asChair.get(READ, { slug })).partnership.viewerCan).toMatchObject({
      activate: false,
      makeDormant: false,
      wake: true,
    });
    expect(await step(asCoordinator, 'wakePartnership', 3)).toBe('ACTIVE');
    const events = await world.sql('select name from event_log where subject_id = $1 order by id', [id]);
    expect(events.map(({ name }) => name)).toEqual([
      'PartnershipActivated',
      'PartnershipMadeDormant',
      'PartnershipWoken',
    ]);
  });

  test('a step that does not follow from its status is refused in words', async () => {
    const { chair } = await aPartnership('ACTIVE');
    const visitor = await world.as(chair);
    expect(await step(visitor, 'activatePartnership')).toBe('NOT_IN_THIS_STATUS');
    expect(await step(visitor, 'wakePartnership')).toBe('NOT_IN_THIS_STATUS');
  });

  test('of two officers who change the status at once, one does and the other is told', async () => {
    const { chair, coordinator, id } = await aPartnership('ACTIVE');
    const visitors = [await world.as(chair), await world.as(coordinator)];
    const answers = await Promise.all(visitors.map((visitor) => step(visitor, 'makePartnershipDormant')));
    expect(answers.toSorted()).toEqual(['CONFLICT', 'DORMANT']);
    const events = await world.sql(`select 1 from event_log where subject_id = $1`, [id]);
    expect(events).toHaveLength(1);
  });

  test('a member changes nothing, and the national coordinator no status', async () => {
    await aPartnership();
    const member = await world.as((await world.seat(partnership)).representative!);
    expect((await member.ask(CHANGE, { input: facts() })).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    for (const visitor of [member, await world.as(await world.nationalCoordinator())])
      expect(await step(visitor, 'makePartnershipDormant')).toBe('FORBIDDEN');
    expect(await step(await world.as(await world.person()), 'makePartnershipDormant')).toBe('NOT_FOUND');
  });

  test('its officers change what is said of it, and its address stays', async () => {
    const { chair, slug } = await aPartnership();
    const visitor = await world.as(chair);
    const host = await world.agency();
    const { changePartnership } = await visitor.get(CHANGE, { input: facts({ hostAgencyId: host }) });
    expect(changePartnership).toEqual({
      partnership: { name: 'Tyne and Wear Partnership', slug, tier: 'SUB_REGIONAL', level: 'STRATEGIC', version: 2 },
      problems: [],
    });
    expect((await visitor.get(READ, { slug })).partnership).toMatchObject({
      name: 'Tyne and Wear Partnership',
      area: 'Tyne and Wear',
      region: 'North East',
      hostAgency: { id: host },
    });
  });

  test('the national coordinator puts right what is said of it, and to which partnership it reports', async () => {
    const { id, slug } = await aPartnership();
    const above = await world.partnership('Regional board');
    const visitor = await world.as(await world.nationalCoordinator());
    const read = `query ($slug: String!) { partnership(slug: $slug) { name parent { id } viewerCan { edit changeParent } } }`;
    const change = async (more: object) => (await visitor.get(CHANGE, { input: facts(more) })).changePartnership;
    const parentIs = async () => (await visitor.get(read, { slug })).partnership.parent;

    expect((await change({ parentId: above.id })).problems).toEqual([]);
    expect((await visitor.get(read, { slug })).partnership).toEqual({
      name: 'Tyne and Wear Partnership',
      parent: { id: above.id },
      viewerCan: { edit: true, changeParent: true },
    });
    expect((await change({ version: 2 })).problems).toEqual([]);
    expect(await parentIs()).toEqual({ id: above.id });

    const notAChoice = (problems: unknown) =>
      expect(problems).toMatchObject([{ code: 'NOT_A_CHOICE', path: ['parentId'] }]);
    notAChoice((await change({ version: 3, parentId: id })).problems);
    notAChoice((await change({ version: 3, parentId: newId() })).problems);
    const below = await world.partnership('Reports to it');
    await world.sql('update partnership set parent_id = $2 where id = $1', [below.id, id]);
    notAChoice((await change({ version: 3, parentId: below.id })).problems);
    const group = await world.partnership('A group of it');
    await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [group.id, above.id]);
    notAChoice((await change({ version: 3, parentId: group.id })).problems);
    notAChoice((await change({ partnershipId: group.id, version: 1, parentId: id })).problems);
    const over = await world.partnership('Closed');
    await world.sql(`update partnership set status = 'CLOSED', ended_on = app.today() where id = $1`, [over.id]);
    expect((await change({ version: 3, parentId: over.id })).problems).toMatchObject([
      { code: 'PARTNERSHIP_IS_OVER', path: ['parentId'] },
    ]);
    expect(await parentIs()).toEqual({ id: above.id });

    expect((await change({ version: 3, parentId: null })).problems).toEqual([]);
    expect(await parentIs()).toBeNull();
  });

  test('its officers do not say to which partnership it reports', async () => {
    const { chair, slug } = await aPartnership();
    const above = await world.partnership();
    const visitor = await world.as(chair);
    const answer = await visitor.ask(CHANGE, { input: facts({ parentId: above.id }) });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', ability: 'partnership.changeParent' });
    const { viewerCan } = (
      await visitor.get(`query ($slug: String!) { partnership(slug: $slug) { viewerCan { edit changeParent } } }`, {
        slug,
      })
    ).partnership;
    expect(viewerCan).toEqual({ edit: true, changeParent: false });
  });

  test('everything wrong with a form is said at once, and a change made meanwhile is noticed', async () => {
    const { chair } = await aPartnership();
    const visitor = await world.as(chair);
    const refused = await visitor.get(CHANGE, { input: facts({ name: ' ', area: '', region: 'x'.repeat(101) }) });
    expect(refused.changePartnership.problems.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'name',
      'area',
      'region',
    ]);
    const unknown = await visitor.get(CHANGE, { input: facts({ hostAgencyId: partnership.id }) });
    expect(unknown.changePartnership.problems).toMatchObject([{ code: 'NOT_A_CHOICE', path: ['hostAgencyId'] }]);
    await visitor.get(CHANGE, { input: facts() });
    const late = await visitor.get(CHANGE, { input: facts({ name: 'Another name' }) });
    expect(late.changePartnership.problems[0].code).toBe('CONFLICT');
  });

  test('partnerships are found by words in their name', async () => {
    const { chair } = await aPartnership();
    const visitor = await world.as(chair);
    await visitor.get(CHANGE, { input: facts({ name: 'Estuary Forum' }) });
    const find = async (matching: string) =>
      (
        await visitor.get(
          `query ($matching: String) { viewer { partnerships(matching: $matching) { nodes { name } } } }`,
          { matching },
        )
      ).viewer.partnerships.nodes;
    expect(await find('UARY f')).toEqual([{ name: 'Estuary Forum' }]);
    expect(await find('%')).toEqual([]);
  });
});
