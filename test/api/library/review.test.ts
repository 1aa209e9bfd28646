import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aPdf, uploaded } from '../../factories/files.js';
import {
  addResourceFile,
  aDraft,
  aResource,
  aSubmission,
  attached,
  changeResourceVersion,
  discardResourceVersion,
  draftResource,
  publishResource,
  resourceOf,
  returnResource,
  submitResource,
  takeBackResource,
  versionOf,
  words,
} from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('submitting to the library', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let colleague: Visitor;
  let elsewhere: Visitor;
  let national: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    const sits = async (at: { id: string }) => world.as((await world.seat(at)).representative!);
    [chair, coordinator] = [await world.as(table.chair), await world.as(table.coordinator)];
    [member, colleague, elsewhere] = [await sits(table), await sits(table), await sits(await world.partnership())];
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const local = (more: object = {}) => ({ foundBy: 'PARTNERSHIP', partnershipId: table.id, ...more });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => `${code} ${path.join('.')}`.trim());
  const whoSees = async (slug: string) => {
    const seen = await Promise.all(
      Object.entries({ member, colleague, chair, national, elsewhere, public: app.visitor() }).map(
        async ([name, who]) => ((await resourceOf(who, slug)) ? name : null),
      ),
    );
    return seen.filter(Boolean);
  };

  test('what a member drafts is known to nobody else', async () => {
    const draft = await aDraft(member, local());
    expect(draft).toMatchObject({
      state: 'DRAFT',
      isYours: true,
      number: 1,
      viewerCan: { submit: true, review: false },
    });
    expect(await whoSees(draft.resource.slug)).toEqual(['member']);
    expect(await versionOf(chair, draft.id)).toBeNull();
    expect(await versionOf(national, draft.id)).toBeNull();
  });

  test('what is submitted for one table is known to its officers as well, and to its table once they publish it', async () => {
    const { id, version, resource } = await aSubmission(member, local());
    expect(await whoSees(resource.slug)).toEqual(['member', 'chair']);
    const desk = await chair.get('{ reviewDesk { nodes { id isYours } } }');
    expect(desk.reviewDesk.nodes).toContainEqual({ id, isYours: false });
    expect((await member.get('{ reviewDesk { totalCount } }')).reviewDesk.totalCount).toBe(0);
    const { resourceVersion, problems } = await publishResource(chair, { versionId: id, version });
    expect(problems).toEqual([]);
    expect(resourceVersion).toMatchObject({
      state: 'PUBLISHED',
      isCurrent: true,
      checks: [],
      address: `/library/${resource.slug}`,
    });
    expect(await whoSees(resource.slug)).toEqual(['member', 'colleague', 'chair']);
    const read = await resourceOf(colleague, resource.slug);
    expect(read.history).toEqual([{ kind: 'PUBLISHED', number: 1, note: '' }]);
    expect((await resourceOf(member, resource.slug)).history.map(({ kind }: any) => kind)).toEqual([
      'PUBLISHED',
      'SUBMITTED',
    ]);
    const { partnership } = await colleague.get(
      'query ($slug: String!) { partnership(slug: $slug) { resources { nodes { slug } } } }',
      { slug: table.slug },
    );
    expect(partnership.resources.nodes).toContainEqual({ slug: resource.slug });
  });

  test('what is for everybody is reviewed by national coordinators, and not by the officers of any table', async () => {
    const { id, version, resource } = await aSubmission(member, { foundBy: 'PUBLIC' });
    expect(await whoSees(resource.slug)).toEqual(['member', 'national']);
    expect(
      (
        await chair.ask(
          'mutation ($input: PublishResourceInput!) { publishResource(input: $input) { problems { code } } }',
          { input: { versionId: id, version } },
        )
      ).errors[0]?.extensions['code'],
    ).toBe('NOT_FOUND');
    await publishResource(national, { versionId: id, version });
    expect(await whoSees(resource.slug)).toEqual(['member', 'colleague', 'chair', 'national', 'elsewhere', 'public']);
    const { resources } = await app
      .visitor()
      .get(
        '{ resources(topic: "LABOUR_EXPLOITATION") { nodes { slug current { byline submitter { id } } } } libraryTopics { code count } }',
      );
    expect(resources.nodes).toContainEqual({ slug: resource.slug, current: { byline: '', submitter: null } });
  });

  test('what is returned says what to mend, is mended and goes back; the reasons are for its writer and its reviewers', async () => {
    const { id, version, resource } = await aSubmission(member, local({ title: 'To be mended' }));
    expect(codes(await returnResource(chair, { versionId: id, version, because: ' ' }))).toEqual(['REQUIRED because']);
    const returned = (await returnResource(chair, { versionId: id, version, because: 'Say which law it rests on.' }))
      .resourceVersion;
    expect(returned).toMatchObject({
      state: 'RETURNED',
      returnedBecause: 'Say which law it rests on.',
      viewerCan: { review: false },
    });
    const mended = await changeResourceVersion(member, {
      versionId: id,
      version: returned.version,
      words: words(local({ title: 'Mended', note: 'Names the law' })),
    });
    expect(mended.problems).toEqual([]);
    const again = (await submitResource(member, { versionId: id, version: mended.resourceVersion.version }))
      .resourceVersion;
    expect(again).toMatchObject({ state: 'IN_REVIEW', title: 'Mended' });
    await publishResource(coordinator, { versionId: id, version: again.version });
    expect((await resourceOf(member, resource.slug)).history.map(({ kind }: any) => kind)).toEqual([
      'PUBLISHED',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
    ]);
    expect(JSON.stringify(await resourceOf(colleague, resource.slug))).not.toContain('Say which law');
  });

  test('whoever submitted takes it back, and its reviewers know of it no more', async () => {
    const { id, version, resource } = await aSubmission(member, local());
    const { resourceVersion } = await takeBackResource(member, { versionId: id, version });
    expect(resourceVersion).toMatchObject({ state: 'DRAFT' });
    expect(await whoSees(resource.slug)).toEqual(['member']);
    const late = await chair.ask(
      'mutation ($input: PublishResourceInput!) { publishResource(input: $input) { problems { code } } }',
      { input: { versionId: id, version } },
    );
    expect(late.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    const gone = await discardResourceVersion(member, { versionId: id, version: resourceVersion.version });
    expect(gone).toEqual({ versionId: id, problems: [] });
    expect(await whoSees(resource.slug)).toEqual([]);
  });

  test('an officer does not review what they submitted while another officer can', async () => {
    const { id, version, viewerCan } = await aSubmission(chair, local());
    expect(viewerCan.review).toBe(false);
    const refused = await chair.ask(
      'mutation ($input: PublishResourceInput!) { publishResource(input: $input) { problems { code } } }',
      { input: { versionId: id, version } },
    );
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await versionOf(coordinator, id)).viewerCan.review).toBe(true);
    expect((await publishResource(coordinator, { versionId: id, version })).problems).toEqual([]);
  });

  test('the only national coordinator reviews what they submitted themselves', async () => {
    const { id, version, viewerCan } = await aSubmission(national);
    expect(viewerCan.review).toBe(true);
    expect((await publishResource(national, { versionId: id, version })).problems).toEqual([]);
  });

  test('what is missing, and what may not be, is said before it goes', async () => {
    const draft = await aDraft(member, {
      summary: '',
      topics: [],
      jurisdictions: [],
      languages: [],
      links: [],
      foundBy: 'PUBLIC',
      sharing: 'AMBER',
    });
    const stopping = draft.checks.filter(({ stops }: any) => stops).map(({ code }: any) => code);
    expect(stopping).toEqual(['REQUIRED', 'REQUIRED', 'REQUIRED', 'REQUIRED', 'REQUIRED', 'LABEL_TOO_NARROW']);
    expect(codes(await submitResource(member, { versionId: draft.id, version: draft.version }))).toEqual(stopping);
    const marked = words({ marking: 'OFFICIAL_SENSITIVE', handling: 'Keep it here', foundBy: 'NETWORK' });
    expect(codes(await draftResource(member, { words: marked }))).toEqual(['TOO_WIDE marking']);
    const red = await aDraft(member, { title: 'Whispers', sharing: 'RED', foundBy: 'NETWORK' });
    expect(red.checks).toMatchObject([{ code: 'LABEL_TOO_NARROW', stops: true }]);
  });

  test('a licence that keeps no copy stops a file, and the same file elsewhere is pointed out to whoever may see it', async () => {
    const first = await attached(
      member,
      await aDraft(member, local({ title: 'The first of its name' })),
      {},
      'Same content',
    );
    await submitResource(member, { versionId: first.id, version: first.version });
    const sent = await versionOf(member, first.id);
    await publishResource(chair, { versionId: first.id, version: sent.version });
    const second = await attached(
      colleague,
      await aDraft(colleague, local({ title: 'The first of its names', licence: 'LINK_ONLY' })),
      {},
      'Same content',
    );
    expect(second.checks.map(({ code, stops, address }: any) => [code, stops, address])).toEqual([
      ['LICENCE_KEEPS_NO_COPY', true, null],
      ['SAME_FILE', false, first.resource && `/library/${first.resource.slug}`],
      ['LIKE_TITLE', false, `/library/${first.resource.slug}`],
    ]);
    expect(codes(await submitResource(colleague, { versionId: second.id, version: second.version }))).toEqual([
      'LICENCE_KEEPS_NO_COPY',
    ]);
    const strange = await attached(
      elsewhere,
      await aDraft(elsewhere, { title: 'The first of its name' }),
      {},
      'Same content',
    );
    expect(strange.checks).toEqual([]);
  });

  test('nobody writes for a table that is not theirs, nor changes what another writes', async () => {
    const forbidden = await elsewhere.ask(
      'mutation ($input: DraftResourceInput!) { draftResource(input: $input) { problems { code } } }',
      { input: { words: words(local()) } },
    );
    expect(forbidden.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(codes(await draftResource(member, { words: words(local({ foundBy: 'STATUTORY' })) }))).toEqual([
      'NOT_A_CHOICE foundBy',
    ]);
    const { id, version } = await aSubmission(member, local());
    const meddled = await chair.ask(
      'mutation ($input: ChangeResourceVersionInput!) { changeResourceVersion(input: $input) { problems { code } } }',
      { input: { versionId: id, version, words: words(local()) } },
    );
    expect(meddled.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('faults of what was typed are said all at once', async () => {
    const faulty = words({
      title: ' ',
      publishedOn: '2021-02-30',
      topics: ['NO_SUCH'],
      languages: ['xx'],
      contributors: [{ name: '', role: 'AUTHOR' }],
      links: [{ label: 'It', url: 'javascript:alert(1)' }],
      maturity: 'SUPERSEDED',
    });
    expect(codes(await draftResource(member, { words: faulty }))).toEqual([
      'REQUIRED title',
      'NOT_A_DATE publishedOn',
      'REQUIRED contributors.0.name',
      'NOT_A_LINK links.0.url',
      'NOT_A_CHOICE topics',
      'NOT_A_CHOICE languages',
      'NOT_A_CHOICE maturity',
    ]);
  });

  test('an annex for statutory members only is theirs alone, its name too', async () => {
    const statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    const draft = await aDraft(statutory, local({ title: 'With an annex' }));
    const open = await attached(statutory, draft, {}, 'Open part');
    const closed = await attached(statutory, open, { foundBy: 'STATUTORY' }, 'Closed part');
    const sent = (await submitResource(statutory, { versionId: closed.id, version: closed.version })).resourceVersion;
    await publishResource(chair, { versionId: sent.id, version: sent.version });
    const labels = async (who: Visitor) => (await versionOf(who, sent.id)).files.map(({ label }: any) => label);
    expect(await labels(statutory)).toEqual(['Open part', 'Closed part']);
    expect(await labels(chair)).toEqual(['Open part', 'Closed part']);
    expect(await labels(colleague)).toEqual(['Open part']);
    const [openFile, closedFile] = (await versionOf(statutory, sent.id)).files.map(({ file }: any) => file.id);
    expect((await colleague.fetch(`/files/${openFile}`)).status).toBe(200);
    expect((await colleague.fetch(`/files/${closedFile}`)).status).toBe(404);
    expect((await statutory.fetch(`/files/${closedFile}`)).status).toBe(200);
  });

  test('an annex of one table to what is for the network is added by its officers, and national coordinators do not see it', async () => {
    const fileId = await uploaded(member, 'annex.pdf', aPdf('An annex'));
    const theirs = await aDraft(member, { partnershipId: table.id });
    const annex = { versionId: theirs.id, version: theirs.version, fileId, label: 'Annex', foundBy: 'PARTNERSHIP' };
    expect(codes(await addResourceFile(member, annex))).toEqual(['NOT_A_CHOICE foundBy']);
    expect(theirs.fileReaders).toEqual(['NETWORK']);
    const begun = await aDraft(chair, { partnershipId: table.id });
    expect(begun.fileReaders).toEqual(['NETWORK', 'PARTNERSHIP', 'STATUTORY']);
    expect((await aDraft(member, local())).fileReaders).toEqual(['PARTNERSHIP']);
    const draft = await attached(chair, begun, { foundBy: 'STATUTORY' }, 'For us');
    const sent = (await submitResource(chair, { versionId: draft.id, version: draft.version })).resourceVersion;
    expect((await versionOf(national, sent.id)).files).toEqual([]);
    expect((await publishResource(national, { versionId: sent.id, version: sent.version })).problems).toEqual([]);
    expect((await versionOf(elsewhere, sent.id)).files).toEqual([]);
    expect((await versionOf(coordinator, sent.id)).files).toMatchObject([{ label: 'For us', foundBy: 'STATUTORY' }]);
  });

  test('of two who decide at once, the second is told', async () => {
    const { id, version } = await aSubmission(member, local());
    await publishResource(chair, { versionId: id, version });
    expect(codes(await returnResource(coordinator, { versionId: id, version, because: 'Too late' }))).toEqual([
      'CONFLICT',
    ]);
    const { resource } = await versionOf(member, id);
    expect(await whoSees(resource.slug)).toContain('colleague');
  });

  test('a member who has left keeps what they wrote, and hears nothing else of the table', async () => {
    const seat = await world.seat(table);
    const leaver = await world.as(seat.representative!);
    const { id, version, resource } = await aSubmission(leaver, local());
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    expect(await resourceOf(leaver, resource.slug)).toMatchObject({ slug: resource.slug });
    expect(
      (await leaver.get('query ($slug: String!) { partnership(slug: $slug) { id } }', { slug: table.slug }))
        .partnership,
    ).toBeNull();
    await publishResource(chair, { versionId: id, version });
    expect(await resourceOf(leaver, resource.slug)).toBeNull();
    expect((await aResource(member, chair, local())).viewerCan.addVersion).toBe(true);
  });
});
