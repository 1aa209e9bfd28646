import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RESPOND, schedule } from '../factories/meetings.js';
import type { TestPartnership } from '../factories/world.js';
import type { Visitor } from '../support/visitor.js';
import { House } from './house.js';

const REQUESTS = 10_000;
const AT_ONCE = 32;
const POOL = 10;
/** Those to write with, four lanes to read by, and one to listen on. */
const MOST_CONNECTIONS = POOL + 5;

let house: House;
let partnership: TestPartnership;
let chair: Visitor;
beforeAll(async () => {
  house = await House.open();
  await house.startApi();
  partnership = await house.world.partnership();
  await house.world.seat(partnership);
  chair = await house.world.as(partnership.chair);
}, 60_000);
afterAll(() => house?.close());

const connections = () =>
  house.world.sql<{ state: string; inTransaction: boolean }>(
    `select state, xact_start is not null as "inTransaction" from pg_stat_activity where usename = 'roundtable_api'`,
  );
const megabytes = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.api!.pid}/status`, 'utf8'))![1]) / 1024;

/** How many writes can be under way at once: a connection that was not given back is missing for good. */
async function writersAtOnce(write: { query: string; variables: { input: { invitationId: string } } }) {
  const waiting = () =>
    house.sql(`select from pg_stat_activity where usename = 'roundtable_api' and wait_event_type = 'Lock'`);
  await house.world.sql('begin');
  await house.world.sql('select from meeting_invitation where id = $1 for update', [
    write.variables.input.invitationId,
  ]);
  const asked = Array.from({ length: POOL }, () => chair.get(write.query, write.variables));
  await house.until(async () => (await waiting()).length === POOL, 3000).catch(() => undefined);
  const count = (await waiting()).length;
  await house.world.sql('rollback');
  await Promise.all(asked);
  return count;
}

test('of ten thousand requests every tenth hangs up: connections come back, and memory does not climb', async () => {
  const meeting = await schedule(chair, partnership.id);
  const mine = meeting.invitations.find(({ seat }: { seat: object | null }) => seat);
  const pid = house.api!.pid;
  const read = {
    query: '{ viewer { person { name } upcomingMeetings { nodes { title invitations { response } } } } }',
  };
  const write = {
    query: RESPOND,
    variables: { input: { invitationId: mine.id, response: 'ACCEPTED', message: 'On time' } },
  };
  const faults: string[] = [];
  let [sent, hungUp, answered, most] = [0, 0, 0, 0];
  const memory: number[] = [];

  async function one(index: number): Promise<void> {
    const hangsUp = index % 10 === 3;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(index % 8 === 0 ? write : read),
      // From before it has arrived to after it was answered.
      signal: hangsUp ? AbortSignal.timeout(Math.floor(index / 10) % 8) : null,
    };
    try {
      const response = await chair.fetch('/graphql', init);
      const text = await response.text();
      answered += 1;
      if (response.status !== 200 || text.includes('"errors"')) faults.push(`${response.status} ${text.slice(0, 200)}`);
    } catch (error) {
      if (hangsUp) hungUp += 1;
      else faults.push(String(error));
    }
  }
  const caller = async () => {
    while (sent < REQUESTS) await one(sent++);
  };
  const began = Date.now();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, (await connections()).length);
      memory.push(megabytes());
      await sleep(100);
    }
  })();
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  isOver = true;
  await watching;
  await sleep(1000);
  const left = await connections();
  const third = Math.floor(memory.length / 3);
  const highest = (part: readonly number[]) => Math.max(...part);
  const [middle, last] = [highest(memory.slice(third, 2 * third)), highest(memory.slice(2 * third))];
  console.log(
    `${answered} answered, ${hungUp} hung up in ${Date.now() - began} ms; at most ${most} connections; ${Math.round(middle)} MB, then ${Math.round(last)} MB`,
  );
  expect(faults).toEqual([]);
  expect(hungUp).toBeGreaterThan(REQUESTS / 50);
  expect(answered + hungUp).toBe(REQUESTS);
  expect(left.filter(({ state, inTransaction }) => inTransaction || state !== 'idle')).toEqual([]);
  expect(most).toBeLessThanOrEqual(MOST_CONNECTIONS);
  // It levels off at some 410 MB after 15,000 requests, and stays there for as many as we have tried.
  expect(last).toBeLessThan(512);
  expect(await writersAtOnce(write)).toBe(POOL);
  expect(house.api).toMatchObject({ pid, exitCode: null, signalCode: null });
  expect((await chair.get(read.query)).viewer.person.name).toBe('Charlie Chair');
}, 120_000);
