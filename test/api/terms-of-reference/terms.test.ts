import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { newId } from '@lib/kernel';
import { inDays } from '../../factories/days.js';
import { upload, uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const VERSION = `id number state text changes version approval approvedOn meetingWords
  file { id name size address } meeting { id } draftedBy { id } approvedBy { id }`;
const change = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { terms { ${VERSION} } problems { code message path } } }`;
const DRAFT = change('draftTerms', 'DraftTermsInput');
const CHANGE = change('changeTermsDraft', 'ChangeTermsDraftInput');
const APPROVE = change('approveTerms', 'ApproveTermsInput');
const ofPartnership = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { partnership { termsOfReference {
    review { on isOverdue version } quorum { minimumSeats sectors needsChair version agencies { name } outlook { isQuorate words seatsPresent } } } }
    problems { code message path } } }`;
const DISCARD = ofPartnership('discardTermsDraft', 'DiscardTermsDraftInput');
const REVIEW = ofPartnership('moveTermsReview', 'MoveTermsReviewInput');
const QUORUM = ofPartnership('setQuorum', 'SetQuorumInput');
const READ = `query ($slug: String!) { partnership(slug: $slug) { termsOfReference { isShared approvedCount
  inForce { ${VERSION} } draft { ${VERSION} } versions { number state } review { on isOverdue version }
  quorum { outlook { isQuorate words } } viewerCan { draft approve moveReview setQuorum } } } }`;

describe('terms of reference', () => {
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

  interface Table {
    readonly partnership: TestPartnership;
    readonly chair: Visitor;
    readonly coordinator: Visitor;
    readonly member: Visitor;
  }
  async function aTable(): Promise<Table> {
    const partnership = await world.partnership();
    const { representative } = await world.seat(partnership);
    return {
      partnership,
      chair: await world.as(partnership.chair),
      coordinator: await world.as(partnership.coordinator),
      member: await world.as(representative!),
    };
  }
  const read = async (visitor: Visitor, { slug }: { slug: string }) =>
    (await visitor.get(READ, { slug })).partnership?.termsOfReference;
  const draft = async (visitor: Visitor, partnershipId: string, content: object = { text: 'Terms' }) =>
    (await visitor.get(DRAFT, { input: { partnershipId, ...content } })).draftTerms;
  const approve = async (visitor: Visitor, terms: { id: string; version: number }, more: object = {}) =>
    (
      await visitor.get(APPROVE, {
        input: {
          termsId: terms.id,
          version: terms.version,
          by: 'CHAIR',
          approvedOn: inDays(0),
          reviewOn: inDays(300),
          ...more,
        },
      })
    ).approveTerms;

  test('the coordinator drafts, the chair approves, and the table reads what is in force', async () => {
    const { partnership, chair, coordinator, member } = await aTable();
    const { terms } = await draft(coordinator, partnership.id, {
      text: '# Purpose\nTo work together.',
      changes: 'First.',
    });
    expect(terms).toMatchObject({
      number: 1,
      state: 'DRAFT',
      changes: 'First.',
      draftedBy: { id: partnership.coordinator.id },
    });
    expect(await read(member, partnership)).toMatchObject({ inForce: null, draft: { id: terms.id }, approvedCount: 0 });
    const approved = await approve(chair, terms);
    expect(approved.problems).toEqual([]);
    expect(approved.terms).toMatchObject({
      state: 'IN_FORCE',
      approval: 'CHAIR',
      approvedOn: inDays(0),
      approvedBy: { id: partnership.chair.id },
    });
    expect(await read(member, partnership)).toMatchObject({
      inForce: { id: terms.id, text: '# Purpose\nTo work together.' },
      draft: null,
      review: { on: inDays(300), isOverdue: false },
      viewerCan: { draft: false, approve: false, moveReview: false, setQuorum: false },
    });
  });

  test('neither the coordinator nor the vice-chair approves', async () => {
    const { partnership, coordinator } = await aTable();
    const vice = await world.person('Vic Vice');
    await world.office(partnership, 'VICE_CHAIR', vice);
    const { terms } = await draft(coordinator, partnership.id);
    for (const visitor of [coordinator, await world.as(vice)]) {
      const { errors } = await visitor.ask(APPROVE, {
        input: { termsId: terms.id, version: 1, by: 'CHAIR', approvedOn: inDays(0), reviewOn: inDays(300) },
      });
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', ability: 'termsOfReference.approve' });
      expect((await read(visitor, partnership)).viewerCan.approve).toBe(false);
    }
  });

  test('there is one draft at a time, though twelve begin one at once', async () => {
    const { partnership, chair, coordinator } = await aTable();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => draft(i % 2 ? chair : coordinator, partnership.id)),
    );
    expect(answers.filter(({ terms }) => terms).length).toBe(1);
    expect(new Set(answers.flatMap(({ problems }) => problems.map((each: { code: string }) => each.code)))).toEqual(
      new Set(['DRAFT_EXISTS']),
    );
  });

  test('of two who change the draft, the second is told', async () => {
    const { partnership, chair, coordinator } = await aTable();
    const { terms } = await draft(coordinator, partnership.id);
    const input = { termsId: terms.id, version: 1, text: 'Mine' };
    expect((await chair.get(CHANGE, { input })).changeTermsDraft.terms).toMatchObject({ text: 'Mine', version: 2 });
    const second = (await coordinator.get(CHANGE, { input: { ...input, text: 'Also mine' } })).changeTermsDraft;
    expect(second.problems).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('what was approved never changes, neither by the program nor in the database', async () => {
    const { partnership, chair, coordinator } = await aTable();
    const { terms } = await draft(coordinator, partnership.id, { text: 'As approved' });
    await approve(chair, terms);
    const version = 2;
    const changed = (await chair.get(CHANGE, { input: { termsId: terms.id, version, text: 'Otherwise' } }))
      .changeTermsDraft;
    const discarded = (await chair.get(DISCARD, { input: { termsId: terms.id, version } })).discardTermsDraft;
    const again = await approve(chair, { id: terms.id, version });
    for (const { problems } of [changed, discarded, again])
      expect(problems).toMatchObject([{ code: 'APPROVED_ALREADY' }]);
    await world.sql(`update terms_version set text = 'Otherwise' where id = $1`, [terms.id]);
    await world.sql('delete from terms_version where id = $1', [terms.id]);
    expect(await world.sql('select text from terms_version where id = $1', [terms.id])).toEqual([
      { text: 'As approved' },
    ]);
  });

  test('a later version takes the place of the one before, which stays to be read', async () => {
    const { partnership, chair, coordinator, member } = await aTable();
    const first = (await draft(coordinator, partnership.id, { text: 'First' })).terms;
    await approve(chair, first, { approvedOn: inDays(-400) });
    const second = (await draft(coordinator, partnership.id, { text: 'Second' })).terms;
    expect((await approve(chair, second, { approvedOn: inDays(-500) })).problems).toMatchObject([
      { code: 'BEFORE_THE_LAST', path: ['approvedOn'] },
    ]);
    await approve(chair, second, { approvedOn: inDays(-3) });
    const { inForce, versions } = await read(member, partnership);
    expect([inForce.text, versions]).toEqual([
      'Second',
      [
        { number: 2, state: 'IN_FORCE' },
        { number: 1, state: 'REPLACED' },
      ],
    ]);
  });

  test('what a coming meeting is to approve is in force from its day', async () => {
    const { partnership, chair, coordinator, member } = await aTable();
    const meeting = await schedule(chair, partnership.id, { heldOn: inDays(20) });
    const first = (await draft(coordinator, partnership.id, { text: 'First' })).terms;
    await approve(chair, first, { approvedOn: inDays(-5) });
    const second = (await draft(coordinator, partnership.id, { text: 'Second' })).terms;
    const approved = await approve(chair, second, { by: 'MEETING', meetingId: meeting.id, approvedOn: undefined });
    expect(approved.terms).toMatchObject({ state: 'COMING', approvedOn: inDays(20), meeting: { id: meeting.id } });
    expect((await read(member, partnership)).inForce.text).toBe('First');
    await world.sql('alter table terms_version disable trigger keep_approved');
    await world.sql('update terms_version set approved_on = app.today() where id = $1', [second.id]);
    await world.sql('alter table terms_version enable trigger keep_approved');
    expect((await read(member, partnership)).inForce.text).toBe('Second');
  });

  test('a meeting outside Roundtable is named in words; one of another table is as absent as none', async () => {
    const { partnership, chair, coordinator } = await aTable();
    const other = await aTable();
    const elsewhere = await schedule(other.chair, other.partnership.id);
    const { terms } = await draft(coordinator, partnership.id);
    const ask = (meetingId: string) =>
      chair.ask(APPROVE, { input: { termsId: terms.id, version: 1, by: 'MEETING', meetingId, reviewOn: inDays(300) } });
    const hidden = await ask(elsewhere.id);
    expect(hidden.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    expect((await ask(newId())).errors).toEqual(hidden.errors);
    expect((await approve(chair, terms, { by: 'MEETING' })).problems).toMatchObject([
      { code: 'REQUIRED', path: ['meetingWords'] },
    ]);
    const approved = await approve(chair, terms, { by: 'MEETING', meetingWords: 'Board of 3 March, minute 7' });
    expect(approved.terms).toMatchObject({
      approval: 'MEETING',
      meetingWords: 'Board of 3 March, minute 7',
      meeting: null,
    });
  });

  test('everything wrong with an approval is said at once', async () => {
    const { partnership, chair, coordinator } = await aTable();
    const { terms } = await draft(coordinator, partnership.id);
    const { problems } = await approve(chair, terms, { approvedOn: inDays(40), reviewOn: inDays(-1) });
    expect(problems.map(({ code, path }: { code: string; path: string[] }) => [code, path])).toEqual([
      ['IN_THE_PAST', ['reviewOn']],
      ['IN_THE_FUTURE', ['approvedOn']],
    ]);
    expect((await read(chair, partnership)).draft.state).toBe('DRAFT');
  });

  test.each([
    ['nothing', {}, 'REQUIRED', 'text'],
    ['both', { text: 'Terms', fileId: newId() }, 'TEXT_OR_FILE', 'fileId'],
    ['too much', { text: 'x'.repeat(60_001) }, 'TOO_LONG', 'text'],
    ['a file that is not there', { fileId: newId() }, 'FILE_NOT_THERE', 'fileId'],
  ])('%s is refused with a sentence', async (_, content, code, path) => {
    const { partnership, coordinator } = await aTable();
    const { terms, problems } = await draft(coordinator, partnership.id, content);
    expect([terms, problems]).toMatchObject([null, [{ code, path: [path] }]]);
  });

  test('as a file they are downloaded by the table, and by nobody else', async () => {
    const { partnership, chair, coordinator, member } = await aTable();
    const fileId = await uploaded(coordinator, 'Terms.pdf');
    const { terms } = await draft(coordinator, partnership.id, { fileId });
    expect(terms.file).toMatchObject({ id: fileId, name: 'Terms.pdf', address: `/files/${fileId}` });
    const observer = await world.as((await world.seat(partnership, { kind: 'OBSERVER' })).representative!);
    const national = await world.as(await world.nationalCoordinator());
    const status = async (visitor: Visitor) => (await visitor.fetch(`/files/${fileId}`)).status;
    expect([await status(member), await status(chair)]).toEqual([200, 200]);
    expect([await status(observer), await status(national), await status((await aTable()).member)]).toEqual([
      404, 404, 404,
    ]);
    for (const visitor of [observer, national])
      expect(await read(visitor, partnership)).toMatchObject({
        isShared: false,
        inForce: null,
        draft: null,
        versions: [],
      });
  });

  test('one file belongs to one draft; another in its place removes it, and so does discarding', async () => {
    const { partnership, coordinator, chair } = await aTable();
    const other = await aTable();
    const first = await uploaded(coordinator);
    const { terms } = await draft(coordinator, partnership.id, { fileId: first });
    const stolen = await draft(other.coordinator, other.partnership.id, { fileId: first });
    expect(stolen.problems).toMatchObject([{ code: 'FILE_NOT_THERE' }]);
    const second = await uploaded(chair);
    const input = { termsId: terms.id, version: 1, fileId: second };
    // Uploaded by somebody else who may draft as well: whose it is decides.
    expect((await coordinator.get(CHANGE, { input })).changeTermsDraft.problems).toMatchObject([
      { code: 'FILE_NOT_THERE' },
    ]);
    expect((await chair.get(CHANGE, { input })).changeTermsDraft.terms.file.id).toBe(second);
    const left = () => world.sql('select id from stored_file where id in ($1, $2)', [first, second]);
    expect(await left()).toEqual([{ id: second }]);
    await chair.get(DISCARD, { input: { termsId: terms.id, version: 2 } });
    expect(await left()).toEqual([]);
    expect((await read(chair, partnership)).versions).toEqual([]);
  });

  test('what is refused leaves the upload to be used again', async () => {
    const { partnership, coordinator } = await aTable();
    const { file } = await upload(coordinator, 'terms.txt', 'Terms');
    await draft(coordinator, partnership.id);
    expect((await draft(coordinator, partnership.id, { fileId: file!.id })).problems).toMatchObject([
      { code: 'DRAFT_EXISTS' },
    ]);
    const [row] = await world.sql<{ claimed_at: Date | null }>('select claimed_at from stored_file where id = $1', [
      file!.id,
    ]);
    expect(row!.claimed_at).toBeNull();
  });

  test('the review is moved by who may, to a day ahead', async () => {
    const { partnership, coordinator, chair } = await aTable();
    const move = async (visitor: Visitor, version: number, reviewOn: string) =>
      (await visitor.get(REVIEW, { input: { partnershipId: partnership.id, version, reviewOn } })).moveTermsReview;
    expect((await move(coordinator, 0, inDays(90))).partnership.termsOfReference.review).toEqual({
      on: inDays(90),
      isOverdue: false,
      version: 1,
    });
    expect((await move(chair, 0, inDays(91))).problems).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await move(chair, 1, inDays(-1))).problems).toMatchObject([{ code: 'IN_THE_PAST', path: ['reviewOn'] }]);
    expect((await move(chair, 1, inDays(5 * 366 + 9))).problems).toMatchObject([
      { code: 'TOO_LATE', path: ['reviewOn'] },
    ]);
  });

  test('a quorum rule tells whether the table as it is filled could decide, and what stands in the way', async () => {
    const { partnership, coordinator, member } = await aTable();
    const agencyId = await world.agency('Wearside Health Board', 'HEALTH');
    const set = async (version: number, needs: object) =>
      (
        await coordinator.get(QUORUM, {
          input: {
            partnershipId: partnership.id,
            version,
            minimumSeats: 0,
            sectors: [],
            agencyIds: [],
            needsChair: false,
            ...needs,
          },
        })
      ).setQuorum;
    const first = await set(0, { minimumSeats: 1, sectors: ['HEALTH'], agencyIds: [agencyId], needsChair: true });
    expect(first.partnership.termsOfReference.quorum).toMatchObject({
      agencies: [{ name: 'Wearside Health Board' }],
      outlook: {
        isQuorate: false,
        seatsPresent: 1,
        words: 'needs one health seat and the seat of Wearside Health Board',
      },
    });
    const seated = await world.person();
    await world.undertake(partnership.id, seated);
    await world.sql(
      `with s as (insert into seat (audience_id, partnership_id, agency_id, kind) select id, $1, $2, 'CORE' from audience where partnership_id = $1 and kind = 'TABLE' returning *)
       insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on) select audience_id, partnership_id, id, $3, 'REPRESENTATIVE', app.today() from s`,
      [partnership.id, agencyId, seated.id],
    );
    expect((await read(member, partnership)).quorum.outlook).toEqual({ isQuorate: true, words: '' });
    await world.sql(
      `update office_term set ended_at = now(), starts_on = app.today() - 3 where partnership_id = $1 and office = 'CHAIR'`,
      [partnership.id],
    );
    expect((await read(member, partnership)).quorum.outlook).toEqual({
      isQuorate: false,
      words: 'needs the chair or vice-chair',
    });
    expect((await set(1, {})).problems).toMatchObject([{ code: 'NOTHING_NEEDED' }]);
    expect((await set(1, { minimumSeats: 501 })).problems).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['minimumSeats'] },
    ]);
    expect((await set(1, { agencyIds: [newId()] })).problems).toMatchObject([
      { code: 'AGENCY_UNKNOWN', path: ['agencyIds'] },
    ]);
    expect((await set(0, { minimumSeats: 2 })).problems).toMatchObject([{ code: 'CONFLICT' }]);
    const seats = await world.seat(partnership, { kind: 'OBSERVER' });
    expect(seats.id).toBeTruthy();
    expect((await set(1, { minimumSeats: 3 })).partnership.termsOfReference.quorum.outlook).toMatchObject({
      seatsPresent: 2,
      words: 'needs one more seat',
    });
  });
});
