import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { LookIntoSearches } from '../../../apps/api/src/searches/index.js';
import { inDays } from '../../factories/days.js';
import { indexed } from '../../factories/finding.js';
import { aGap, fillGap, needGap } from '../../factories/gaps.js';
import { aResource, withdrawResource } from '../../factories/library.js';
import {
  changeSavedSearch,
  deleteSavedSearch,
  forgetSearch,
  noteSearch,
  saveSearch,
  searchesOf,
} from '../../factories/searches.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('searches', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let national: Visitor;
  let now: Date | undefined;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    national = await world.as(await world.nationalCoordinator());
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    worker.get(Clock).now = () => now ?? new Date();
  });
  afterEach(() => (now = undefined));
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  async function member(): Promise<{ person: TestPerson; visitor: Visitor; seatId: string }> {
    const { id, representative } = await world.seat(table);
    return { person: representative!, visitor: await world.as(representative!), seatId: id };
  }
  const publish = async (title: string, more: object = {}) => {
    const made = await aResource(national, national, { title, ...more });
    // A moment after the worker looked last.
    if (now) await world.sql('update resource set renewed_at = $2 where id = $1', [made.id, new Date(+now + 60_000)]);
    await indexed(world);
    return made;
  };
  /** As the worker does at noon, so many days from now. */
  async function look(daysOn: number): Promise<void> {
    now = new Date(`${inDays(daysOn)}T12:00:00Z`);
    await worker.get(LookIntoSearches).execute();
    for (let i = 0; i < 400; i += 1) {
      const [{ waiting }] = (await world.sql(
        `select exists (select from graphile_worker._private_jobs) or exists (select from delivery where state = 'QUEUED') as waiting`,
      )) as [{ waiting: boolean }];
      if (!waiting) return;
      await new Promise((go) => setTimeout(go, 25));
    }
    throw new Error('The worker did not come to rest.');
  }
  const lettersTo = ({ email }: TestPerson) =>
    post.to(email).filter(({ subject }) => subject === 'New in the library for you');

  describe('that somebody made', () => {
    test('are remembered for them alone, the last first, each once, and ten at most', async () => {
      const { visitor } = await member();
      for (let i = 0; i < 11; i += 1) await noteSearch(visitor, { words: `word ${i}` });
      await noteSearch(visitor, { words: ' WORD   5 ' });
      await noteSearch(visitor, { words: 'word 5', filter: { topics: ['HEALTH'], kinds: [] } });
      const { recentSearches } = await searchesOf(visitor);
      expect(recentSearches).toHaveLength(10);
      expect(recentSearches.slice(0, 3)).toMatchObject([
        {
          words: 'word 5',
          narrowedBy: [{ field: 'TOPIC', value: 'HEALTH', label: 'Health responses' }],
          address: '/library/results?words=word+5&topic=HEALTH',
        },
        { words: 'WORD 5', narrowedBy: [] },
        { words: 'word 10' },
      ]);
      expect((await searchesOf((await member()).visitor)).recentSearches).toEqual([]);
    });

    test('are forgotten one by one, and all of them', async () => {
      const { visitor } = await member();
      for (const words of ['one', 'two', 'three']) await noteSearch(visitor, { words });
      const [, second] = (await searchesOf(visitor)).recentSearches;
      await expect(forgetSearch((await member()).visitor, { searchId: second.id })).rejects.toThrow('NOT_FOUND');
      const { viewer } = await forgetSearch(visitor, { searchId: second.id });
      expect(viewer.recentSearches.map(({ words }: any) => words)).toEqual(['three', 'one']);
      await visitor.get('mutation { forgetSearches { problems { code } } }');
      expect((await searchesOf(visitor)).recentSearches).toEqual([]);
    });

    test('are of something', async () => {
      const { visitor } = await member();
      const refused = await noteSearch(visitor, { words: ' ', filter: { topics: [] } });
      expect(refused.problems).toMatchObject([{ code: 'REQUIRED', path: ['words'] }]);
      await expect(app.visitor().get('mutation { forgetSearches { problems { code } } }')).rejects.toThrow(
        'UNAUTHENTICATED',
      );
    });
  });

  describe('that somebody keeps', () => {
    test('have a name, can be changed and deleted, and are fifty at most', async () => {
      const { visitor, person } = await member();
      const asked = { words: 'county lines', alert: 'WEEKLY' };
      expect((await saveSearch(visitor, { ...asked, name: ' ' })).problems).toMatchObject([{ path: ['name'] }]);
      const { viewer } = await saveSearch(visitor, { ...asked, name: 'County lines' });
      const [{ id, version }] = viewer.savedSearches;
      const changed = await changeSavedSearch(visitor, { searchId: id, version, name: 'Lines', alert: 'NEVER' });
      expect(changed.viewer.savedSearches).toMatchObject([{ name: 'Lines', alert: 'NEVER', words: 'county lines' }]);
      await expect(deleteSavedSearch((await member()).visitor, { searchId: id })).rejects.toThrow('NOT_FOUND');
      expect((await deleteSavedSearch(visitor, { searchId: id })).viewer.savedSearches).toEqual([]);
      await world.sql(
        `insert into saved_search (audience_id, person_id, name, words, alert, saved_at, tell_from, looked_at)
         select app.self_of($1), $1, 'n', 'w', 'NEVER', now(), now(), now() from generate_series(1, 50)`,
        [person.id],
      );
      const refused = await saveSearch(visitor, { ...asked, name: 'One more' });
      expect(refused.problems).toMatchObject([{ code: 'TOO_MANY' }]);
    });

    test('tell in one letter what was published since, once, and nothing when nothing was', async () => {
      const { visitor, person } = await member();
      await publish('Lighthouses of old');
      await saveSearch(visitor, { words: 'lighthouse', name: 'Keepers', alert: 'DAILY' });
      await saveSearch(visitor, { filter: { topics: ['LEGISLATION'] }, name: 'Law', alert: 'DAILY' });
      await saveSearch(visitor, { words: 'foghorns', name: 'Horns', alert: 'DAILY' });
      await look(1);
      expect(lettersTo(person)).toEqual([]);
      await publish('Lighthouses made new');
      await publish('A new act', { topics: ['LEGISLATION'] });
      await look(2);
      await look(2);
      const [letter, ...more] = lettersTo(person);
      expect(more).toEqual([]);
      expect(letter!.text).toContain('“Keepers”');
      expect(letter!.text).toContain('Lighthouses made new');
      expect(letter!.text).toContain('A new act');
      expect(letter!.text).not.toContain('Lighthouses of old');
      expect(letter!.text).not.toContain('Horns');
      expect(letter!.text).toContain('/library/results?words=lighthouse');
      await look(3);
      expect(lettersTo(person)).toHaveLength(1);
    });

    test('tell each what they may read, by the day, by the week, or never, and not by night', async () => {
      const [inside, outside, weekly, never] = [await member(), await member(), await member(), await member()];
      const asked = { words: 'sandbanks', name: 'Sand' };
      for (const { visitor } of [inside, outside]) await saveSearch(visitor, { ...asked, alert: 'DAILY' });
      await saveSearch(weekly.visitor, { ...asked, alert: 'WEEKLY' });
      await saveSearch(never.visitor, { ...asked, alert: 'NEVER' });
      await world.sql(`update seat_term set ended_at = now(), end_reason = 'Left' where seat_id = $1`, [
        outside.seatId,
      ]);
      await aResource(inside.visitor, await world.as(table.chair), {
        title: 'Sandbanks of the table',
        foundBy: 'PARTNERSHIP',
        partnershipId: table.id,
        marking: 'OFFICIAL_SENSITIVE',
        handling: 'Keep it here',
      });
      await indexed(world);
      now = new Date(`${inDays(1)}T03:00:00Z`);
      await worker.get(LookIntoSearches).execute();
      await look(1);
      expect(lettersTo(inside.person)).toHaveLength(1);
      // What is marked is not named outside.
      expect(`${lettersTo(inside.person)[0]!.text}${lettersTo(inside.person)[0]!.html}`).not.toContain('Sandbanks');
      expect(lettersTo(inside.person)[0]!.text).toContain('a restricted resource');
      expect(lettersTo(outside.person)).toEqual([]);
      expect(lettersTo(weekly.person)).toEqual([]);
      await look(7);
      expect(lettersTo(weekly.person)).toHaveLength(1);
      expect(lettersTo(never.person)).toEqual([]);
      expect(lettersTo(inside.person)).toHaveLength(1);
    });

    test('tell nothing of what was withdrawn before the letter was written', async () => {
      const { visitor, person } = await member();
      await saveSearch(visitor, { words: 'estuaries', name: 'Water', alert: 'DAILY' });
      const { id, version } = await publish('Estuaries in spring');
      const [{ letter }] = (await world.sql('select gen_random_uuid() as letter')) as [{ letter: string }];
      await world.sql(
        `insert into search_alert (search_id, resource_id, audience_id, letter_id, told_at)
         select s.id, $2, s.audience_id, $3, now() from saved_search s where s.person_id = $1`,
        [person.id, id, letter],
      );
      await withdrawResource(national, { resourceId: id, version, because: 'Out of date' });
      await world.sql(
        `select app.record_events(jsonb_build_array(jsonb_build_object('name', 'SearchesHaveNews', 'subjectId', $1::text, 'personId', $2::text, 'data', '{}'::jsonb)))`,
        [letter, person.id],
      );
      await look(1);
      expect(lettersTo(person)).toEqual([]);
    });

    test('are stopped by the link of the letter, by whoever holds it and does so, without signing in', async () => {
      const { visitor, person } = await member();
      await saveSearch(visitor, { words: 'breakwaters', name: 'Walls', alert: 'DAILY' });
      await publish('Breakwaters');
      await look(1);
      const token = /\/stop-alert\/([\w-]+)/.exec(lettersTo(person)[0]!.text!)![1];
      const nobody = app.visitor();
      const shown = () =>
        nobody.get('query ($token: String!) { searchAlert(token: $token) { name isStopped } }', { token });
      expect((await shown()).searchAlert).toEqual({ name: 'Walls', isStopped: false });
      expect((await searchesOf(visitor)).savedSearches).toMatchObject([{ alert: 'DAILY' }]);
      const stop = (input: object) =>
        nobody.get(
          'mutation ($input: StopSearchAlertInput!) { stopSearchAlert(input: $input) { searchAlert { isStopped } problems { code } } }',
          { input },
        );
      for (const _ of [1, 2])
        expect((await stop({ token })).stopSearchAlert).toEqual({ searchAlert: { isStopped: true }, problems: [] });
      expect((await searchesOf(visitor)).savedSearches).toMatchObject([{ alert: 'NEVER' }]);
      await expect(stop({ token: 'x'.repeat(43) })).rejects.toThrow('NOT_FOUND');
      expect((await nobody.get('{ searchAlert(token: "nothing") { name } }')).searchAlert).toBeNull();
      await publish('Breakwaters again');
      await look(2);
      expect(lettersTo(person)).toHaveLength(1);
    });
  });

  test('for what the library lacked end with a letter to everybody who needs it, when it is filled', async () => {
    const [recorder, other, third] = [await member(), await member(), await member()];
    const { id, version } = await aGap(recorder.visitor, { missing: 'A map of slipways' });
    await needGap(other.visitor, { gapId: id, isNeeded: true });
    const { id: resourceId } = await publish('Slipways mapped');
    await fillGap(national, { gapId: id, version, resourceId });
    for (const { person } of [recorder, other]) {
      const [letter] = await post.waitFor(person.email);
      expect(letter!.subject).toBe('Now in the library: A map of slipways');
      expect(letter!.text).toContain('Slipways mapped');
    }
    expect(post.to(third.person.email)).toEqual([]);
  });
});
