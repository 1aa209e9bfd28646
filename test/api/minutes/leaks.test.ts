import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { ChaseActions } from '../../../apps/api/src/actions/index.js';
import { RemindOfDecisions } from '../../../apps/api/src/decisions/index.js';
import { recordAction } from '../../factories/actions.js';
import { dayFromNow } from '../../factories/agencies.js';
import { reportOf } from '../../factories/contribution-report.js';
import { aDecision, registerOf } from '../../factories/decisions.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import {
  acceptCorrection,
  addMinutesNote,
  approveMinutes,
  beginMinutes,
  checked,
  circulateMinutes,
  declineCorrection,
  documentsOf,
  minutesOf,
  Pen,
  proposeCorrection,
} from '../../factories/minutes.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { until, watchMinutes, type Watching } from '../../support/minutes-watch.js';
import { readReport } from '../../support/pdf/read-report.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';
import { wordsOfWord } from '../../support/words-of-word.js';

const AGENDA = [
  { title: 'Welcome', purpose: 'NOTE' },
  { title: 'Kestrel in a case', purpose: 'DISCUSS', seenBy: 'STATUTORY' },
  { title: 'Any other business', purpose: 'NOTE' },
  { title: 'Kestrel by name', purpose: 'DISCUSS', seenBy: 'STATUTORY', isHidden: true },
];
/** In every word that is for some alone. */
const RESTRICTED = /kestrel/i;
const FIRST_DAY = { since: '2020-01-01', until: '2039-12-31' };

/** One meeting at which a restricted and a hidden item said, decided and agreed much, and another at which they led to nothing. */
describe('who does not read an item learns of its minutes', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let statutory: Visitor;
  const people: Record<string, TestPerson> = {};
  /** Who sees the meeting, and not its restricted items. */
  const outside: Record<string, Visitor> = {};
  const watching: Watching[] = [];
  let much: { id: string; items: any[]; minutesId: string };
  let little: typeof much;
  let agencyId: string;
  let seatId: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    table = await world.partnership('Wear Valley');
    [chair, coordinator] = [await world.as(table.chair), await world.as(table.coordinator)];
    people['deputy'] = await world.person('Dee Deputy');
    const seat = await world.seat(table, { deputy: people['deputy'] });
    const own = await world.seat(table, { isStatutory: true });
    people['member'] = seat.representative!;
    people['observer'] = (await world.seat(table, { kind: 'OBSERVER' })).representative!;
    people['statutory'] = own.representative!;
    people['lead'] = await world.person('Lena Lead');
    await world.lead(seat.agencyId, people['lead']);
    ({ id: seatId, agencyId } = seat);
    statutory = await world.as(people['statutory']);
    for (const who of ['member', 'deputy']) outside[who] = await world.as(people[who]!);
    [much, little] = [await meeting(), await meeting()];
    await invitedFor(much.id);
    await invitedFor(little.id);
  });
  afterAll(async () => {
    await Promise.all(watching.map(({ stop }) => stop()));
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  async function meeting() {
    const { id, agendaItems } = await schedule(chair, table.id, { agendaItems: AGENDA });
    const { minutes } = await beginMinutes(chair, { meetingId: id });
    return { id: String(id), items: agendaItems, minutesId: minutes.id };
  }
  /** The deputy is sent to both, so that they have its letters too. */
  async function invitedFor(meetingId: string) {
    const [invitation] = await world.sql<{ id: string }>(
      'select id from meeting_invitation where meeting_id = $1 and seat_id = $2',
      [meetingId, seatId],
    );
    const { respondToMeeting } = await outside['member']!.get(RESPOND, {
      input: { invitationId: invitation!.id, response: 'DEPUTY' },
    });
    expect(respondToMeeting.problems).toEqual([]);
  }
  const settled = async () => {
    for (let i = 0; i < 600; i += 1) {
      const [{ waiting }] = await world.sql(
        `select exists (select from graphile_worker._private_jobs where run_at <= now()) or exists (select from delivery where state = 'QUEUED') as waiting`,
      );
      if (!waiting) return;
      await new Promise((go) => setTimeout(go, 25));
    }
    throw new Error('The worker did not come to rest.');
  };
  const write = async (meetingId: string, title: string, said: string) => {
    const { texts } = await minutesOf(chair, meetingId);
    const pen = new Pen(chair, texts.find((each: any) => each.title === title).id);
    await pen.exchange();
    await pen.write(said).exchange();
  };
  /** What a reader has of a meeting's minutes, in every form, without what is drawn by chance. */
  async function all(who: Visitor, meetingId: string) {
    const [open, ...others] = await documentsOf(who, meetingId);
    const bytes = async (form: string) => Buffer.from(await (await who.fetch(`${open.address}.${form}`)).arrayBuffer());
    const [pdf, docx, json] = [await bytes('pdf'), await bytes('docx'), await bytes('json')];
    const { says: _says, ...rest } = open;
    const plain = (text: string) =>
      text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]{17}|[0-9a-f]{64}/g, 'drawn');
    return {
      others: others.length,
      read: plain(JSON.stringify(rest)),
      hasDraft: (await minutesOf(who, meetingId)) !== null,
      pages: (await readReport(pdf)).pages,
      outline: (await readReport(pdf)).outline,
      word: await wordsOfWord(docx),
      json: plain(json.toString()),
      size: json.length,
    };
  }
  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);

  test('nothing while they are drafted, by no message and by no letter', async () => {
    for (const each of Object.values(outside)) watching.push(await watchMinutes(each, much.id));
    await write(much.id, 'Kestrel in a case', `The kestrel was told of. ${'Kestrel and more. '.repeat(400)}`);
    await write(much.id, 'Kestrel by name', 'Kestrel again.');
    await aDecision(chair, {
      meetingId: much.id,
      itemId: much.items[1].id,
      text: 'To ring the kestrel',
      reviewOn: '2030-07-01',
    });
    await aDecision(chair, {
      meetingId: much.id,
      itemId: much.items[3].id,
      text: 'To feed the kestrel',
      dissent: 'Kestrels feed themselves',
    });
    const { problems } = await recordAction(chair, {
      meetingId: much.id,
      itemId: much.items[1].id,
      what: 'Ring the kestrel',
      ownerId: people['statutory']!.id,
      agencyId,
      dueOn: await dayFromNow(world, 1),
    });
    expect(problems).toEqual([]);
    expect(watching.flatMap(({ heard }) => heard)).toEqual([]);
  });

  test('nothing by what is circulated: the same words, numbers, pages and bytes as where there was nothing', async () => {
    for (const { id, minutesId } of [much, little]) {
      await write(id, 'Welcome', 'Everybody was welcome.');
      await checked(chair, id);
      expect(codes(await circulateMinutes(chair, { minutesId }))).toEqual([]);
    }
    for (const who of Object.values(outside)) {
      const [one, other] = [await all(who, much.id), await all(who, little.id)];
      expect(one).toEqual(other);
      expect(one).toMatchObject({ others: 0, hasDraft: false });
      expect(JSON.stringify(one)).not.toMatch(RESTRICTED);
    }
    expect(await documentsOf(statutory, much.id)).toHaveLength(2);
    // Each was told once of what they read, and not of the other document.
    await until(() => watching.every(({ heard }) => heard.length > 0));
    expect(watching.map(({ heard }) => heard)).toEqual(watching.map(() => [null]));
  });

  test('nothing by what becomes of the restricted ones: corrected, declined, approved and noted, the open ones are as they were', async () => {
    const before = await Promise.all(Object.values(outside).map((who) => all(who, much.id)));
    const heard = watching.map((each) => each.heard.length);
    const [, restricted] = await documentsOf(statutory, much.id);
    const sectionId = restricted.says.sections[0].id;
    const propose = (words: string, passage: string) =>
      proposeCorrection(statutory, {
        documentId: restricted.id,
        sectionId,
        passage,
        words,
        why: `A kestrel: ${words}`,
      });
    const { correction: one } = await propose('The kestrel was named.', 'The kestrel was told of.');
    const { correction: two } = await propose('Another kestrel.', '');
    expect(codes(await acceptCorrection(coordinator, { correctionId: one.id, version: 1 }))).toEqual([]);
    expect(
      codes(
        await declineCorrection(coordinator, { correctionId: two.id, version: 1, reason: 'There was one kestrel' }),
      ),
    ).toEqual([]);
    await world.sql(
      `update meeting set starts_at = now() - interval '30 days', ends_at = now() - interval '29 days' where id = any ($1)`,
      [[much.id, little.id]],
    );
    const later = await schedule(chair, table.id);
    await world.sql(
      `update meeting set starts_at = now() - interval '1 day', ends_at = now() - interval '1 hour' where id = $1`,
      [later.id],
    );
    const at = { meetingId: later.id, itemId: later.agendaItems[0].id };
    expect(codes(await approveMinutes(chair, { documentId: restricted.id, number: 2, ...at }))).toEqual([]);
    expect(codes(await addMinutesNote(chair, { documentId: restricted.id, words: 'The kestrel has flown.' }))).toEqual(
      [],
    );
    // A meeting that could have approved them is there for both alike.
    const now = await Promise.all(Object.values(outside).map((who) => all(who, much.id)));
    const without = ({ read, ...rest }: any) => ({ ...rest, read: read.replace(/"laterMeetings":\[[^\]]*\]/, '') });
    expect(now.map(without)).toEqual(before.map(without));
    for (const who of Object.values(outside)) expect(await all(who, much.id)).toEqual(await all(who, little.id));
    expect(watching.map((each) => each.heard.length)).toEqual(heard);
    for (const who of Object.values(outside))
      for (const form of ['pdf', 'docx', 'json'])
        expect((await who.fetch(`${restricted.address}.${form}`)).status).toBe(404);
  });

  test('nothing by searching, by the register of decisions, or by the report of contributions that they download', async () => {
    for (const who of Object.values(outside)) {
      const { partnership } = await who.get(
        'query ($slug: String!) { partnership(slug: $slug) { minutesSaying(words: "kestrel") { id snippet { text } } } }',
        { slug: table.slug },
      );
      expect(partnership.minutesSaying).toEqual([]);
      const { decisions, decisionYears } = await registerOf(who, table.slug);
      expect([decisions.totalCount, decisions.nodes, decisionYears]).toEqual([0, [], []]);
      const { contributionLines } = await reportOf(who, table.slug, FIRST_DAY);
      for (const line of contributionLines) expect([line.actionsClosed, line.actionsOverdue]).toEqual([0, 0]);
    }
    expect((await registerOf(statutory, table.slug)).decisions.totalCount).toBe(2);
  });

  test('nothing by a letter, of whichever kind and to whomever: no word of it leaves our walls, for those who read it neither', async () => {
    await world.sql('update decision set review_on = app.today()');
    await world.sql('update action set due_on = app.today() - 1, next_step_on = app.today()');
    const noon = new Date(`${await dayFromNow(world, 0)}T12:00Z`);
    worker.get(Clock).now = () => noon;
    await settled();
    await worker.get(RemindOfDecisions).execute();
    await worker.get(ChaseActions).execute();
    await settled();
    const sent = post.received.map(({ subject, recipients }) => `${recipients.join()} ${subject}`);
    const about = (who: TestPerson, words: RegExp) => post.to(who.email).filter(({ subject }) => words.test(subject!));
    // The letters are there at all.
    expect(about(people['statutory']!, /correction to the minutes was accepted/)).toHaveLength(1);
    expect(about(people['statutory']!, /correction to the minutes was declined/)).toHaveLength(1);
    expect(about(table.chair, /is due for review/)).toHaveLength(2);
    expect(about(people['statutory']!, /an action for/)).toHaveLength(1);
    // Of circulated minutes: one for each meeting to whoever was to come, the same to those who read more.
    const letters = (who: TestPerson) =>
      about(who, /minutes are circulated/)
        .map(({ subject, text }) =>
          `${subject} ${text}`.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'drawn').replaceAll(who.name, 'Reader'),
        )
        .sort();
    const theirs = letters(people['statutory']!);
    expect(theirs).toHaveLength(2);
    for (const who of ['member', 'deputy']) expect(letters(people[who]!)).toEqual(theirs);
    // An observer was not asked to come, and hears nothing.
    expect(post.to(people['observer']!.email)).toEqual([]);
    // Whole letters, with their heads, attachments and addresses.
    const whole = post.received.map((each) =>
      JSON.stringify(each, (_key, value) =>
        value instanceof Uint8Array || value instanceof ArrayBuffer
          ? Buffer.from(value as Uint8Array).toString()
          : value,
      ),
    );
    expect(whole.filter((each) => RESTRICTED.test(each))).toEqual([]);
    for (const who of ['member', 'deputy', 'observer', 'lead'])
      expect(
        sent.filter((each) => each.startsWith(people[who]!.email) && /correction|decision|action/i.test(each)),
      ).toEqual([]);
  });
});
