import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

jest.setTimeout(60_000);

describe('reading the library', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  test('anybody finds the topics and the languages', async () => {
    const { libraryTopics, libraryLanguages, resources } = await app
      .visitor()
      .get(
        '{ libraryTopics { code name count } libraryLanguages { code name } resources { totalCount nodes { id } } }',
      );
    expect(libraryTopics).toHaveLength(18);
    expect(libraryTopics[4]).toEqual({ code: 'LAW_ENFORCEMENT', name: 'Law enforcement and disruption', count: 0 });
    expect(libraryLanguages).toContainEqual({ code: 'cy', name: 'Welsh' });
    expect(resources).toEqual({ totalCount: 0, nodes: [] });
  });
});
