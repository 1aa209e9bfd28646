import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { buildAgenda } from '../../factories/agendas.js';
import { schedule } from '../../factories/meetings.js';
import { addPdf, askForPack, MAKE_PACK, madePack, packOf, pdfOf, settled } from '../../factories/packs.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { pdfSource } from '../../support/pdf/pdf-source.js';
import { allBytes } from '../../support/pdf/read-pack.js';
import { PostOffice, startWorker, WITHOUT_WORDS_AND_PICTURES } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(120_000);

describe('a pack of a meeting', () => {
  let app: TestApp;
  let office: PostOffice;
  let worker: INestApplicationContext;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let statutorySeat: Awaited<ReturnType<World['seat']>>;
  let statutory: Visitor;
  let member: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Anytown Partnership');
    chair = await world.as(table.chair);
    statutorySeat = await world.seat(table, { isStatutory: true });
    statutory = await world.as(statutorySeat.representative!);
    member = await world.as((await world.seat(table)).representative!);
    office = await PostOffice.open();
    worker = await startWorker(app, office.url, {}, WITHOUT_WORDS_AND_PICTURES);
  });
  afterAll(async () => {
    await worker?.close();
    await office?.close();
    await world?.end();
    await app?.stop();
  });

  const item = (title: string, more: object = {}) => ({ title, minutes: 10, purpose: 'NOTE', ...more });

  /** Seven items, the last for statutory seats, one more that nobody else is to know of; a paper for each that matters. */
  async function meetingInParts() {
    const meeting = await schedule(chair, table.id, { title: 'Quarterly board', agendaItems: [] });
    const { meeting: built } = await buildAgenda(chair, meeting.id, 1, [
      ...[1, 2, 3, 4, 5].map((n) => item(`Open matter ${n}`)),
      item('The budget', { heading: 'Business', presenter: 'Petra', notes: 'Bring figures.' }),
      item('Operation Nightingale', {
        seenBy: 'STATUTORY',
        marking: 'OFFICIAL_SENSITIVE',
        handling: 'Statutory members only.',
      }),
      item('The Kestrel matter', { seenBy: 'STATUTORY', isHidden: true }),
    ]);
    const ids = built.agendaItems.map(({ id }: any) => id);
    const papers = {
      budget: await addPdf(chair, meeting.id, 'Budget', pdfOf('Pounds and pence', 2), { itemId: ids[5] }),
      nightingale: await addPdf(chair, meeting.id, 'Nightingale briefing', pdfOf('Song at dusk', 3), {
        itemId: ids[6],
        marking: 'OFFICIAL_SENSITIVE',
        handling: 'Read and shred.',
      }),
      kestrel: await addPdf(chair, meeting.id, 'Kestrel dossier', pdfOf('Hovering bird', 4), { itemId: ids[7] }),
      general: await addPdf(chair, meeting.id, 'Travel advice', pdfOf('By tram')),
    };
    return { id: String(meeting.id), ids, papers };
  }

  test('has cover, agenda with the times of the page, and the papers in their order, pages counted through', async () => {
    const meeting = await meetingInParts();
    const { pages, outline, mine, response, info } = await madePack(statutory, meeting.id);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="Quarterly board .*pack\.pdf"/);
    expect(pages).toHaveLength(mine.file.pages);
    expect(pages[0]!.text).toMatch(/Anytown Partnership[\s\S]*Quarterly board[\s\S]*Made for Rae Representative/);
    expect(pages[1]!.text).toContain('6. The budget');
    expect(pages[1]!.text).toContain('10:50, 10 minutes');
    expect(JSON.stringify(outline)).toMatch(/Budget.*Nightingale briefing.*Kestrel dossier.*Travel advice/);
    const text = pages.map((page) => page.text).join('\n');
    expect(text).toMatch(/Pounds and pence 1[\s\S]*Song at dusk 1[\s\S]*Hovering bird 1[\s\S]*By tram 1/);
    pages.forEach((page, index) => expect(page.text).toContain(`Page ${index + 1} of ${pages.length}`));
    expect(info['Title']).toBe('Quarterly board');
  });

  test('has for each reader what is for them: of the rest no word, no bookmark, no page, no number tells', async () => {
    const meeting = await meetingInParts();
    const theirs = await madePack(statutory, meeting.id);
    const others = await madePack(member, meeting.id);
    // Cover, agenda, budget, travel advice; nothing is left where the others have seven pages more.
    expect(theirs.pages.length - others.pages.length).toBe(7);
    expect(others.pages).toHaveLength(5);
    expect(others.mine).toMatchObject({ parts: 2, partsDone: 2, pages: 5, file: { pages: 5 } });
    expect(others.pages[1]!.text).toContain('Item 7: restricted');
    expect(others.outline.map(({ title }) => title)).toContain('Item 7: restricted');
    expect(theirs.pages[1]!.text).toContain('7. Operation Nightingale');
    expect(theirs.pages[0]!.text).toMatch(/OFFICIAL-SENSITIVE[\s\S]*Statutory members only\.[\s\S]*Read and shred\./);
    expect(
      theirs.pages.find(({ text }) => text.includes('Song at dusk'))!.text.match(/OFFICIAL-SENSITIVE/g),
    ).toHaveLength(2);
    const bytes = allBytes(others.bytes) + JSON.stringify([others.pages, others.outline, others.info]);
    for (const word of ['Nightingale', 'Kestrel', 'Song', 'Hovering', 'SENSITIVE', 'Statutory', 'shred', 'Not shown'])
      expect(bytes).not.toContain(word);
    expect(allBytes(theirs.bytes)).not.toBe('');
  });

  test('has what is carried beneath its items, as far as its reader may see it, and is old when there is more', async () => {
    const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) { action { id version } problems { code } } }`;
    const CARRY = `mutation ($input: CarryAgendaItemInput!) { carryAgendaItem(input: $input) { problems { code } } }`;
    const CLOSE = `mutation ($input: CloseActionInput!) { closeAction(input: $input) { problems { code } } }`;
    const before = await meetingInParts();
    const record = async (what: string, itemId?: string) =>
      (
        await chair.get(RECORD, {
          input: { meetingId: before.id, what, itemId, ownerId: statutorySeat.representative!.id, dueOn: '2031-05-06' },
        })
      ).recordAction.action;
    const open = await record('Ring the council');
    const restricted = await record('Follow the nightingale', before.ids[6]);
    for (const itemId of [before.ids[0], before.ids[6]])
      await chair.get(CARRY, { input: { meetingId: before.id, itemId, isCarried: true } });
    await world.sql(
      `update meeting set held_on = '2020-06-12', starts_at = '2020-06-12T09:00Z', ends_at = '2020-06-12T11:00Z' where id = $1`,
      [before.id],
    );
    const next = await schedule(chair, table.id, { title: 'Next board', agendaItems: [] });
    await buildAgenda(chair, next.id, 1, [
      item('Action log', { content: 'OPEN_ACTIONS' }),
      item('Since last time', { content: 'MATTERS_ARISING' }),
    ]);

    const theirs = await madePack(statutory, next.id);
    const others = await madePack(member, next.id);
    for (const { pages } of [theirs, others])
      expect(pages[1]!.text).toMatch(/1\. Action log[\s\S]*Ring the council \([^)]*by\s6\sMay\s2031\)/);
    expect(others.pages[1]!.text).toMatch(/2\. Since last time[\s\S]*Open matter 1, from 12 June 2020/);
    expect(theirs.pages[1]!.text).toContain('Operation Nightingale, from 12 June 2020 · OFFICIAL-SENSITIVE');
    expect(theirs.pages[1]!.text).toMatch(/Follow the nightingale \([^)]*\) · OFFICIAL-SENSITIVE/);
    expect(theirs.pages[0]!.text).toMatch(/OFFICIAL-SENSITIVE\s+Statutory members only\./);
    const bytes = allBytes(others.bytes) + JSON.stringify([others.pages, others.outline, others.info]);
    for (const word of ['nightingale', 'Nightingale', 'SENSITIVE']) expect(bytes).not.toContain(word);

    await record('Watch the nightingale', before.ids[6]);
    expect((await packOf(statutory, next.id)).mine.file).toMatchObject({ isOutdated: true });
    expect((await packOf(member, next.id)).mine.file).toMatchObject({ isOutdated: false });
    await world.sql('delete from action where id = $1', [restricted.id]);
    expect((await statutory.fetch(theirs.mine.file.address)).status).toBe(404);
    await chair.get(CLOSE, { input: { actionId: open.id, version: open.version } });
    expect((await madePack(member, next.id)).pages[1]!.text).toContain('No action is open.');
  });

  test('of a meeting whose hidden part grows, stays as it is for the others, and is not called out of date', async () => {
    const meeting = await meetingInParts();
    const before = await madePack(member, meeting.id);
    await addPdf(chair, meeting.id, 'Another dossier', pdfOf('More of it', 9), { itemId: meeting.ids[7] });
    const { mine } = await packOf(member, meeting.id);
    expect(mine.file).toMatchObject({ isOutdated: false, pages: before.mine.file.pages });
    expect(await askForPack(member, meeting.id)).toMatchObject({
      meeting: { pack: { mine: { state: 'READY', file: { id: mine.file.id } } } },
    });
  });

  test('says when there are newer papers, and is made again', async () => {
    const meeting = await meetingInParts();
    const first = await madePack(member, meeting.id);
    await addPdf(chair, meeting.id, 'Late news', pdfOf('Hot off the press'), { itemId: meeting.ids[0] });
    expect((await packOf(member, meeting.id)).mine.file.isOutdated).toBe(true);
    const second = await madePack(member, meeting.id);
    expect(second.mine.file).toMatchObject({ isOutdated: false });
    expect(second.mine.file.id).not.toBe(first.mine.file.id);
    expect(second.pages.map(({ text }) => text).join()).toContain('Hot off the press');
  });

  test('asked for twice is one pack, made once', async () => {
    const meeting = await meetingInParts();
    const answers = await Promise.all(Array.from({ length: 6 }, () => askForPack(member, meeting.id)));
    expect(new Set(answers.map(({ meeting: { pack } }) => pack.mine.id)).size).toBe(1);
    await settled(member, meeting.id);
    const [{ packs, files }] = await world.sql(
      `select count(distinct p.id)::int as packs, count(f.id)::int as files from pack p left join pack_file f on f.pack_id = p.id where p.meeting_id = $1`,
      [meeting.id],
    );
    expect({ packs, files }).toEqual({ packs: 1, files: 1 });
  });

  test('is its reader’s alone: nobody else learns that there is one, the chair neither', async () => {
    const meeting = await meetingInParts();
    const { mine } = await madePack(member, meeting.id);
    expect((await packOf(chair, meeting.id)).mine).toBeNull();
    const hidden = await chair.fetch(mine.file.address);
    const absent = await chair.fetch('/packs/01900000-0000-7000-8000-000000000000');
    expect(hidden.status).toBe(404);
    expect(await hidden.text()).toBe(await absent.text());
    expect((await app.visitor().fetch(mine.file.address)).status).toBe(401);
    expect((await chair.fetch('/packs/nonsense')).status).toBe(404);
    const told = await world.sql(
      `select 1 from event_log e join audience a on a.id = e.audience_id where e.name like 'Pack%' and a.kind <> 'SELF'`,
    );
    expect(told).toEqual([]);
  });

  test('is gone at once when its reader’s place has ended', async () => {
    const meeting = await meetingInParts();
    const seat = await world.seat(table, { isStatutory: true });
    const leaving = await world.as(seat.representative!);
    const { mine } = await madePack(leaving, meeting.id);
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    expect((await leaving.fetch(mine.file.address)).status).toBe(404);
  });

  test('with an item that was narrowed since is handed out no more, and made again without it', async () => {
    const meeting = await meetingInParts();
    const { mine } = await madePack(member, meeting.id);
    const read = await chair.get(
      'query ($id: ID!) { meeting(id: $id) { agendaVersion agendaItems { id title minutes purpose seenBy isHidden marking handling heading } } }',
      { id: meeting.id },
    );
    const items = read.meeting.agendaItems.map((each: any) =>
      each.title === 'The budget' ? { ...each, seenBy: 'OFFICERS' } : each,
    );
    const built = await buildAgenda(chair, meeting.id, read.meeting.agendaVersion, items);
    expect(built.problems).toEqual([]);
    expect((await member.fetch(mine.file.address)).status).toBe(404);
    expect((await packOf(member, meeting.id)).mine).toMatchObject({ state: 'READY', pages: 0, parts: 0, file: null });
    const again = await madePack(member, meeting.id);
    expect(again.pages.map(({ text }) => text).join()).not.toMatch(/budget|Budget|Pounds/);
    expect(again.pages[1]!.text).toContain('Item 6: restricted');
  });

  test('with a paper that was taken off since is handed out no more', async () => {
    const meeting = await meetingInParts();
    const { mine } = await madePack(member, meeting.id);
    const officers = await madePack(chair, meeting.id);
    const { removePaper } = await chair.get(
      'mutation ($input: RemovePaperInput!) { removePaper(input: $input) { problems { code } } }',
      { input: { paperId: meeting.papers.general.id, version: meeting.papers.general.version } },
    );
    expect(removePaper.problems).toEqual([]);
    expect((await member.fetch(mine.file.address)).status).toBe(404);
    // Officers still see what was removed.
    expect((await chair.fetch(officers.mine.file.address)).status).toBe(200);
    expect((await packOf(chair, meeting.id)).mine.file.isOutdated).toBe(true);
  });

  test('takes in broken, empty, encrypted and very long papers, or says in their place why not', async () => {
    const meeting = await schedule(chair, table.id, { title: 'Odd papers', agendaItems: [] });
    await addPdf(chair, meeting.id, 'Broken', Buffer.from('%PDF-1.7\nthis is no document\n%%EOF\n'));
    await addPdf(chair, meeting.id, 'Locked', pdfSource({ pages: [{ text: 'Secret' }], password: 'open sesame' }));
    await addPdf(chair, meeting.id, 'Long', pdfOf('Page', 800));
    await addPdf(chair, meeting.id, 'Sound', pdfOf('All is well'));
    const { mine, pages } = await madePack(member, meeting.id);
    expect(mine.file.troubles).toEqual([
      { title: 'Broken', trouble: 'BROKEN', firstPage: 3 },
      { title: 'Locked', trouble: 'ENCRYPTED', firstPage: 4 },
    ]);
    expect(pages).toHaveLength(2 + 1 + 1 + 800 + 1);
    expect(pages[3]!.text).toContain('protected by a password');
    expect(pages.at(-1)!.text).toContain('All is well');
  });

  test('that cannot be made says why, and is made when it is asked for again', async () => {
    const meeting = await schedule(chair, table.id, { title: 'Too much', agendaItems: [] });
    const paper = await addPdf(chair, meeting.id, 'Very large', pdfOf('Large'));
    const sized = (size: number) =>
      world.sql(
        'update stored_file set size = $2 where id in (select file_id from paper_version where paper_id = $1)',
        [paper.id, size],
      );
    await sized(400_000_000);
    await askForPack(member, meeting.id);
    expect(await settled(member, meeting.id)).toMatchObject({ state: 'FAILED', failure: 'TOO_LARGE', file: null });
    await sized(pdfOf('Large').length);
    expect((await madePack(member, meeting.id)).mine).toMatchObject({ state: 'READY', failure: null });
  });

  test('is asked for thirty times an hour at most', async () => {
    const seat = await world.seat(table);
    const eager = await world.as(seat.representative!);
    const meeting = await schedule(chair, table.id, { title: 'Asked for often', agendaItems: [] });
    let refused = 0;
    for (let time = 0; time < 31; time += 1) {
      // As though each had been made and forgotten.
      await world.sql(`update pack set state = 'READY', file_id = null where person_id = $1`, [
        seat.representative!.id,
      ]);
      const { errors } = await eager.ask(MAKE_PACK, { input: { meetingId: meeting.id } });
      if (errors?.[0]?.extensions?.['code'] === 'RATE_LIMITED') refused += 1;
    }
    expect(refused).toBe(1);
  });

  test('of a cancelled meeting is refused in words; of a hidden meeting there is none', async () => {
    const meeting = await schedule(chair, table.id, { title: 'Called off', agendaItems: [] });
    await chair.get('mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }', {
      input: { meetingId: meeting.id, version: 1 },
    });
    expect((await askForPack(member, meeting.id)).problems).toMatchObject([{ code: 'MEETING_WAS_CANCELLED' }]);
    expect((await packOf(member, meeting.id)).viewerCan.make).toBe(false);
    const closed = await schedule(chair, table.id, { title: 'Of officers', seenBy: 'OFFICERS', agendaItems: [] });
    const { errors } = await member.ask(
      'mutation ($input: MakePackInput!) { makePack(input: $input) { problems { code } } }',
      {
        input: { meetingId: closed.id },
      },
    );
    expect(errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
