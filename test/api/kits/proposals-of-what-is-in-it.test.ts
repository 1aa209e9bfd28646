import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setObjectives } from '../../factories/campaigns.js';
import { adopters, leaves, seenBy, takes, type Adopter, type Adopters } from '../../factories/kit-adopters.js';
import { kitOf, proposalsOf, suggestActivities, takeProposal } from '../../factories/kits.js';
import { aMetric, changeMetric, enterReading, metricOf, staffBriefed } from '../../factories/metrics.js';
import type { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what is otherwise in a national campaign', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let adopted: Adopters['adopted'];
  beforeAll(async () => {
    app = await startApp();
    ({ world, national, adopted } = await adopters(app));
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  test('is of objectives too: changed, added and taken away, with the targets that were set here', async () => {
    const { kit, one } = await adopted();
    const [calls] = kit.objectives;
    const { version } = await kitOf(national, kit.id);
    const said = (more: object[]) => ({ campaignId: kit.id, objectives: more });
    const { campaign } = await setObjectives(national, {
      ...said([
        { ...calls, what: 'Calls and chats' },
        { what: 'People who know the signs', unit: '%' },
      ]),
      version,
    });
    expect(await proposalsOf(one.who, one.id)).toMatchObject([
      { part: 'OBJECTIVE', item: 'Calls to the helpline', field: 'WHAT', now: 'Calls and chats' },
      {
        part: 'OBJECTIVE',
        item: 'People who know the signs',
        field: 'ADDED',
        before: '',
        now: 'People who know the signs\n%',
        here: '',
      },
    ]);
    for (const { id } of await proposalsOf(one.who, one.id))
      await takeProposal(one.who, { campaignId: one.id, proposal: id });
    expect((await kitOf(one.who, one.id)).objectives).toMatchObject([
      { what: 'Calls and chats', baseline: 10, target: 40 },
      { what: 'People who know the signs', target: null },
    ]);
    expect(await proposalsOf(one.who, one.id)).toEqual([]);
    await setObjectives(national, {
      ...said([{ id: campaign.objectives[1].id, what: 'People who know the signs', unit: '%' }]),
      version: campaign.version,
    });
    expect(await seenBy(one)).toMatchObject({ field: 'REMOVED', here: 'Calls and chats\ncalls', now: '' });
    await takes(one);
    expect((await kitOf(one.who, one.id)).objectives).toMatchObject([{ what: 'People who know the signs' }]);
    expect(await proposalsOf(one.who, one.id)).toEqual([]);
  });

  test('is of what is suggested: taken as an idea, said better, and dropped', async () => {
    const { kit, one } = await adopted();
    const activities = async () =>
      (await one.who.get(`query ($id: ID!) { campaign(id: $id) { activities { title what state } } }`, { id: one.id }))
        .campaign.activities;
    const suggest = async (list: object[]) => {
      const { version } = await kitOf(national, kit.id);
      await suggestActivities(national, { campaignId: kit.id, version, activities: list });
    };
    const [{ id: postersId }, { id: pressId }] = kit.suggestedActivities;
    const press = { id: pressId, kind: 'PRESS', title: 'A press release' };
    await suggest([{ id: postersId, kind: 'POSTERS', title: 'Posters at stops', what: 'Three weeks' }, press]);
    await takes(one);
    expect(await activities()).toEqual([{ title: 'Posters at stops', what: 'Three weeks', state: 'IDEA' }]);
    // What was not chosen when it was adopted is proposed once it says something else.
    await suggest([
      { id: postersId, kind: 'POSTERS', title: 'Posters at stops', what: 'Three weeks' },
      { ...press, what: 'With a quote' },
    ]);
    expect(await seenBy(one)).toMatchObject({ field: 'ADDED', item: 'A press release' });
    await takes(one);
    expect(await activities()).toHaveLength(2);
    await suggest([{ ...press, what: 'With a quote' }]);
    expect(await seenBy(one)).toMatchObject({ field: 'REMOVED', item: 'Posters at stops' });
    await takes(one);
    expect(await activities()).toContainEqual({ title: 'Posters at stops', what: 'Three weeks', state: 'DROPPED' });
    expect(await proposalsOf(one.who, one.id)).toEqual([]);
  });

  test('is of definitions: a taken one rolls up alike, a left one makes the nation’s figure say that definitions are mixed', async () => {
    const { kit, one, other } = await adopted();
    const [{ id: metricId }] = kit.metrics;
    const { version } = await metricOf(national, metricId);
    await changeMetric(national, { metricId, version, ...staffBriefed, definition: 'Staff who passed the quiz too' });
    await takes(one);
    await leaves(other);
    const mixed = expect.stringContaining('definitions are mixed');
    const read = async ({ who, id }: Adopter) => {
      const [{ id: local }] = (await kitOf(who, id)).metrics;
      await enterReading(who, { metricId: local, periodOn: '2025-11-04', value: 10, confidence: 'MEASURED' });
      return (await metricOf(national, metricId)).figures;
    };
    const { cautions } = await read(one);
    expect(cautions).not.toContainEqual(mixed);
    expect(await read(other)).toMatchObject({ value: 20, cautions: expect.arrayContaining([mixed]) });
  });

  test('is a new metric, which counts towards the nation’s once it is taken', async () => {
    const { kit, one } = await adopted();
    await aMetric(national, kit.id, { name: 'Leaflets' });
    await takes(one);
    expect((await kitOf(one.who, one.id)).metrics).toMatchObject([{}, { name: 'Leaflets', isOfKit: true }]);
  });
});
