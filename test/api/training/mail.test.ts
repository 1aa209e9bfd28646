import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import {
  aCourse,
  aSession,
  bookTraining,
  cancelSession,
  cancelTraining,
  changeSession,
} from '../../factories/training.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker, type Received } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

describe('mail about training', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let national: Visitor;
  let table: TestPartnership;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    national = await world.as(await world.nationalCoordinator());
    table = await world.partnership();
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  /** As another program reads it; null when there is none. */
  const calendarIn = ({ attachments }: Received) => {
    const part = attachments.find(({ mimeType }) => /text\/calendar|application\/ics/.test(mimeType));
    if (!part) return null;
    const { content } = part;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content as Uint8Array);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    return { method: calendar.getFirstPropertyValue('method'), event };
  };
  const somebody = async (): Promise<[TestPerson, Visitor]> => {
    const person = (await world.seat(table)).representative!;
    return [person, await world.as(person)];
  };
  const session = async (more: object = {}) =>
    aSession(national, (await aCourse(national)).id, {
      place: 'Room 2',
      howToJoin: 'https://meet.example.org/x',
      ...more,
    });

  test('a place goes into the calendar, is taken out again when it is given up, and comes back above it', async () => {
    const { id: sessionId } = await session();
    const [person, who] = await somebody();
    await bookTraining(who, { sessionId });
    const [booked] = await post.waitFor(person.email);
    expect(booked!.subject).toBe('Booked: Spotting the signs, Thursday 4 March 2027, 10:00 to 12:00 (UK time)');
    expect(booked!.text).toContain('https://meet.example.org/x');
    const first = calendarIn(booked!)!;
    expect([first.method, first.event.uid, first.event.startDate.toString()]).toEqual([
      'REQUEST',
      expect.stringContaining(sessionId),
      '2027-03-04T10:00:00',
    ]);
    await cancelTraining(who, { sessionId });
    const [, left] = await post.waitFor(person.email, 2);
    const second = calendarIn(left!)!;
    expect([left!.subject, second.method, second.event.uid]).toEqual([
      expect.stringMatching(/^Place given up/),
      'CANCEL',
      first.event.uid,
    ]);
    await bookTraining(who, { sessionId });
    const [, , again] = await post.waitFor(person.email, 3);
    const third = calendarIn(again!)!;
    expect(third.method).toBe('REQUEST');
    expect([first, second, third].map(({ event }) => event.sequence)).toEqual(
      [first, second, third].map(({ event }) => event.sequence).toSorted((a, b) => a - b),
    );
    expect(third.event.sequence).toBeGreaterThan(second.event.sequence);
  });

  test('whoever waits is told their number without a calendar entry, and of the place once it is theirs', async () => {
    const { id: sessionId } = await session({ capacity: 1 });
    const [[, first], [second, asSecond], [third, asThird]] = [await somebody(), await somebody(), await somebody()];
    for (const who of [first, asSecond, asThird]) await bookTraining(who, { sessionId });
    const [waiting] = await post.waitFor(third.email);
    expect(waiting!.subject).toMatch(/^Waiting list/);
    expect(waiting!.text).toContain('number 2 in the waiting list');
    expect(waiting!.text).not.toContain('meet.example.org');
    expect(calendarIn(waiting!)).toBeNull();
    await post.waitFor(second.email);
    await cancelTraining(first, { sessionId });
    const [, given] = await post.waitFor(second.email, 2);
    expect(given!.subject).toMatch(/^You have a place now/);
    expect(given!.text).toContain('meet.example.org');
    expect(calendarIn(given!)!.method).toBe('REQUEST');
    await cancelTraining(asThird, { sessionId });
    const [, gone] = await post.waitFor(third.email, 2);
    expect([gone!.subject!.split(':')[0], calendarIn(gone!)]).toEqual(['No longer waiting', null]);
  });

  test('a session that moves or is cancelled moves or goes in calendars; nobody is told of its seats alone', async () => {
    const planned = await session({ capacity: 1 });
    const { id: sessionId, heldOn, startsTime, endsTime, place, howToJoin } = planned;
    const [[person, who], [other, asOther]] = [await somebody(), await somebody()];
    for (const each of [who, asOther]) await bookTraining(each, { sessionId });
    const said = { sessionId, heldOn, startsTime, endsTime, place, howToJoin, capacity: 1 };
    await Promise.all([post.waitFor(person.email), post.waitFor(other.email)]);
    await changeSession(national, { ...said, version: planned.version, startsTime: '09:00' });
    const [booked, moved] = await post.waitFor(person.email, 2);
    expect(moved!.subject).toBe('Changed: Spotting the signs, Thursday 4 March 2027, 09:00 to 12:00 (UK time)');
    expect(calendarIn(moved!)!.event.sequence).toBeGreaterThan(calendarIn(booked!)!.event.sequence);
    await cancelSession(national, { sessionId, version: planned.version + 1, because: 'The trainer is ill.' });
    const [, , off] = await post.waitFor(person.email, 3);
    expect(off!.text).toContain('The trainer is ill.');
    expect(calendarIn(off!)!.method).toBe('CANCEL');
    const [, , over] = await post.waitFor(other.email, 3);
    expect([over!.subject!.split(':')[0], calendarIn(over!)]).toEqual(['Cancelled', null]);
  });
});
