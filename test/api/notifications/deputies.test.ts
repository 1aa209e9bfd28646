import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker, type Received } from '../../support/post-office.js';

const RESCHEDULE = `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`;
const END_TERM = `mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { problems { code } } }`;

const entryOf = (mail: Received) => {
  const part = mail.attachments.find(({ mimeType }) => mimeType.startsWith('text/calendar'))!;
  const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content as Uint8Array);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const { sequence } = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return { method: String(calendar.getFirstPropertyValue('method')), sequence };
};

describe('mail to the one who comes in place of another', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  async function aDeputySent() {
    const partnership = await world.partnership();
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { deputy });
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    const invitation = meeting.invitations.find((each: any) => each.seat?.id === seat.id);
    const representative = await world.as(seat.representative!);
    const answer = (response: string) =>
      representative.get(RESPOND, { input: { invitationId: invitation.id, response } });
    await answer('DEPUTY');
    await post.waitFor(deputy.email);
    return { partnership, seat, deputy, chair, meeting, answer };
  }
  const letters = async (to: TestPerson, count: number) => {
    const all = await post.waitFor(to.email, count);
    expect(all).toHaveLength(count);
    return all[count - 1]!;
  };

  test('hears of a new time and of the cancellation', async () => {
    const { deputy, chair, meeting } = await aDeputySent();
    const moved = { meetingId: meeting.id, version: 1, heldOn: '2030-12-12', startsTime: '10:00', endsTime: '12:00' };
    await chair.get(RESCHEDULE, { input: moved });
    const second = await letters(deputy, 2);
    expect(second.subject).toContain('New time');
    expect(entryOf(second)).toEqual({ method: 'REQUEST', sequence: 1 });
    await chair.get(CANCEL, { input: { meetingId: meeting.id, version: 2, reason: 'Snow' } });
    expect(entryOf(await letters(deputy, 3))).toEqual({ method: 'CANCEL', sequence: 2 });
  });

  test('hears that they need not come, and is asked again under a higher number', async () => {
    const { deputy, answer } = await aDeputySent();
    await answer('ACCEPTED');
    const released = await letters(deputy, 2);
    expect(released.subject).toContain('You need not come');
    expect(released.text).not.toContain('/respond/');
    expect(entryOf(released)).toEqual({ method: 'CANCEL', sequence: 1 });
    await answer('DEPUTY');
    const asked = await letters(deputy, 3);
    expect(asked.subject).toContain('You attend as deputy');
    expect(entryOf(asked)).toEqual({ method: 'REQUEST', sequence: 2 });
  });

  test('has the entry taken back when their own term ends', async () => {
    const { deputy, seat, partnership } = await aDeputySent();
    const coordinator = await world.as(partnership.coordinator);
    const { seat: read } = await coordinator.get(`query ($id: ID!) { seat(id: $id) { deputy { id version } } }`, {
      id: seat.id,
    });
    await coordinator.get(END_TERM, { input: { termId: read.deputy.id, version: read.deputy.version } });
    await letters(deputy, 3);
    const taken = post.to(deputy.email).find(({ subject }) => subject?.includes('taken out of your calendar'))!;
    expect(entryOf(taken)).toEqual({ method: 'CANCEL', sequence: 1 });
  });
});
