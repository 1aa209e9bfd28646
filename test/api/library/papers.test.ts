import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aDraft, attached, publishResource, submitResource } from '../../factories/library.js';
import { schedule } from '../../factories/meetings.js';
import { addPaper, removePaper } from '../../factories/papers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const USED_AT = `query ($slug: String!) { resource(slug: $slug) { usedAt { id } } }`;
const TAKEN_FROM = `query ($id: ID!) { paper(id: $id) { current { file { name } takenFrom { number resource { slug } } } } }`;

describe('a paper that is taken from the library', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let member: Visitor;
  let statutory: Visitor;
  let national: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    member = await world.as((await world.seat(table)).representative!);
    statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  /** Published with one file; answers its address and the file. */
  async function published(more: object = {}, ofFile: object = {}, by = member, reviewer = national) {
    const draft = await attached(by, await aDraft(by, more), ofFile, 'Car washes');
    const { resourceVersion } = await submitResource(by, { versionId: draft.id, version: draft.version });
    const { problems } = await publishResource(reviewer, { versionId: draft.id, version: resourceVersion.version });
    expect(problems).toEqual([]);
    return { slug: draft.resource.slug as string, fileId: draft.files[0].file.id as string };
  }
  const local = (more: object = {}) => ({ foundBy: 'PARTNERSHIP', partnershipId: table.id, ...more });
  const taken = async (fileId: string, meetingId: string, more: object = {}) =>
    addPaper(chair, { meetingId, title: 'What to look for', keptFileId: fileId, ...more });
  const usedAt = async (who: Visitor, slug: string) =>
    (await who.get(USED_AT, { slug })).resource.usedAt.map(({ id }: { id: string }) => id);
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => `${code} ${path.join('.')}`);

  test('is a copy that says where it came from, and the resource says where it is used', async () => {
    const { slug, fileId } = await published();
    const meeting = await schedule(chair, table.id);
    const { paper, problems } = await taken(fileId, meeting.id);
    expect(problems).toEqual([]);
    expect((await member.get(TAKEN_FROM, { id: paper.id })).paper.current).toEqual({
      file: { name: 'Car washes.pdf' },
      takenFrom: { number: 1, resource: { slug } },
    });
    expect(await usedAt(member, slug)).toEqual([meeting.id]);
    expect((await removePaper(chair, { paperId: paper.id, version: paper.version })).problems).toEqual([]);
    expect(await usedAt(member, slug)).toEqual([]);
  });

  test('keeps its own readers: whoever does not read the paper does not learn where it is used', async () => {
    const { slug, fileId } = await published();
    const meeting = await schedule(chair, table.id);
    expect((await taken(fileId, meeting.id, { seenBy: 'STATUTORY' })).problems).toEqual([]);
    expect([await usedAt(statutory, slug), await usedAt(member, slug)]).toEqual([[meeting.id], []]);
    const stranger = await world.partnership();
    expect(await usedAt(await world.as(stranger.chair), slug)).toEqual([]);
  });

  test('goes to nobody whom the library keeps it from: statutory members, and another table', async () => {
    const annex = await published(local(), { foundBy: 'STATUTORY' }, statutory, chair);
    const meeting = await schedule(chair, table.id);
    expect(codes(await taken(annex.fileId, meeting.id))).toEqual(['STATUTORY_ONLY seenBy']);
    const seat = await world.seat(table);
    expect(codes(await taken(annex.fileId, meeting.id, { seenBy: 'NAMED', seatIds: [seat.id] }))).toEqual([
      'STATUTORY_ONLY seenBy',
    ]);
    expect((await taken(annex.fileId, meeting.id, { seenBy: 'STATUTORY' })).problems).toEqual([]);

    const other = await world.partnership();
    await world.office(other, 'COORDINATOR', table.chair);
    const elsewhere = await schedule(chair, other.id);
    const { fileId } = await published(local(), {}, member, chair);
    expect(codes(await taken(fileId, elsewhere.id))).toEqual(['OTHER_TABLE keptFileId']);
  });

  test('is marked as what it was taken from', async () => {
    const marked = { marking: 'OFFICIAL_SENSITIVE', handling: 'Do not forward', sharing: 'AMBER' };
    const { fileId } = await published(local(marked), {}, member, chair);
    const meeting = await schedule(chair, table.id);
    expect(codes(await taken(fileId, meeting.id))).toEqual(['MARKED marking']);
    const asMarked = { marking: 'OFFICIAL_SENSITIVE', handling: 'Do not forward' };
    expect((await taken(fileId, meeting.id, asMarked)).problems).toEqual([]);
  });

  test('is not there for whoever does not see the resource', async () => {
    const { resource, ...draft } = await attached(member, await aDraft(member), {}, 'Not yet');
    const meeting = await schedule(chair, table.id);
    expect(codes(await taken(draft.files[0].file.id, meeting.id))).toEqual(['FILE_NOT_THERE keptFileId']);
    expect((await chair.get(USED_AT, { slug: resource.slug })).resource).toBeNull();
  });
});
