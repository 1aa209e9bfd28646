// npm run benchmark -- --live: how long a tick takes to reach a hundred people who look at one meeting.
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { print } from 'graphql';
import { hashOf } from '@lib/access';
import { SittingChangedDocument, TickAttendanceDocument } from '../../apps/portal/src/gql/graphql.js';
import { cpuOf, cpuOfFamily, residentMemory } from './processes.js';
import { startApi } from './servers.js';
import { sizesAt } from './generated-data.js';
import { makeWorld } from './world.js';
import { fileURLToPath } from 'node:url';

const PEOPLE = 100;
const TICKS = 60;

const world = await makeWorld(sizesAt(1));
const api = await startApi(world, fileURLToPath(new URL('../../dist', import.meta.url)), residentMemory);
try {
  const address = api.ask({ name: 'meeting', query: '', variables: () => ({}) } as never).url;
  const origin = new URL(address).origin.replace('127.0.0.1', 'localhost');
  const { lines, tokens, chair } = await openTheMeeting(world.admin);
  const idle = residentMemory(api.pid);
  const heardAt = new Map<string, number[]>();
  const marks = new Map<string, () => void>();
  let ready = 0;
  const clients = tokens.map((token) => {
    class CookieSocket extends WebSocket {
      constructor(to: string, protocols: string) {
        super(to, protocols, { headers: { cookie: `roundtable=${token}`, origin } });
      }
    }
    const client = createClient({ url: address.replace('http', 'ws'), webSocketImpl: CookieSocket });
    void (async () => {
      let isFirst = true;
      const query = print(SittingChangedDocument);
      for await (const { data } of client.iterate<any>({ query, variables: { meetingId: world.meetingId } })) {
        if (isFirst) ready += 1;
        isFirst = false;
        const at = performance.now();
        for (const line of data?.sittingChanged?.attendance ?? []) {
          const key = `${line.id} ${line.version}`;
          const wanted = heardAt.get(key);
          if (!wanted || wanted.includes(-1)) continue;
          wanted.push(at);
          if (wanted.length === PEOPLE) marks.get(key)?.();
        }
      }
    })();
    return client;
  });
  for (const end = Date.now() + 60_000; ready < PEOPLE && Date.now() < end;)
    await new Promise((go) => setTimeout(go, 50));
  if (ready < PEOPLE) throw new Error(`Only ${ready} of ${PEOPLE} people see the meeting.`);
  const looking = residentMemory(api.pid);
  const cpu = { api: cpuOf(api.pid), database: cpuOfFamily(world.postmaster) };
  const took: number[] = [];
  const last: number[] = [];
  for (let n = 0; n < TICKS; n++) {
    const line = lines[n % lines.length]!;
    const tick = line.isHere ? 'LEFT' : 'PRESENT';
    const key = `${line.id} ${line.version + 1}`;
    const arrivals: number[] = [];
    heardAt.set(key, arrivals);
    const all = new Promise<void>((done) => marks.set(key, done));
    const began = performance.now();
    const response = await fetch(address, {
      method: 'POST',
      headers: { cookie: `roundtable=${chair}`, 'content-type': 'application/json', origin },
      body: JSON.stringify({
        query: print(TickAttendanceDocument),
        variables: { input: { attendanceId: line.id, version: line.version, tick } },
      }),
    });
    const { data } = (await response.json()) as any;
    if (data?.tickAttendance.problems.length !== 0) throw new Error(JSON.stringify(data));
    await Promise.race([
      all,
      new Promise((_, fail) => setTimeout(() => fail(new Error('A tick did not reach all.')), 30_000)),
    ]);
    Object.assign(line, { version: line.version + 1, isHere: !line.isHere });
    took.push(...arrivals.map((at) => at - began));
    last.push(Math.max(...arrivals) - began);
  }
  const spent = { api: cpuOf(api.pid) - cpu.api, database: cpuOfFamily(world.postmaster) - cpu.database };
  const at = (times: number[], share: number) =>
    Math.round(times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  console.log(`${PEOPLE} people on one page, ${lines.length} lines on its list, ${TICKS} ticks one after another.`);
  console.log(
    `A tick reaches one of them: p50 ${at(took, 0.5)} ms, p99 ${at(took, 0.99)} ms; all of them: p50 ${at(last, 0.5)} ms, p99 ${at(last, 0.99)} ms.`,
  );
  console.log(
    `Processor time of a tick, with all that it brings about: API ${Math.round(spent.api / TICKS)} ms, PostgreSQL ${Math.round(spent.database / TICKS)} ms.`,
  );
  console.log(
    `Memory of the API: ${idle} MiB idle, ${looking} MiB with all of them looking, ${residentMemory(api.pid)} MiB after the ticks.`,
  );
  await Promise.all(clients.map((client) => client.dispose()));
} finally {
  await api.stop();
  await world.stop();
}

/** A hundred people at the table of the meeting that is measured, each signed in; and the meeting open. */
async function openTheMeeting(admin: pg.Client) {
  const {
    rows: [meeting],
  } = await admin.query<{ partnership: string; audience: number; organiser: string }>(
    'select partnership_id as partnership, audience_id as audience, organiser_id as organiser from meeting where id = $1',
    [world.meetingId],
  );
  const { partnership, audience, organiser } = meeting!;
  const { rows: sitting } = await admin.query<{ id: string }>(
    `select distinct t.person_id as id from seat_term t join seat s on s.id = t.seat_id
     where s.partnership_id = $1 and s.kind <> 'OBSERVER' and t.ended_at is null and t.held @> app.today()`,
    [partnership],
  );
  const sessions = async (person: string, token: string) =>
    admin.query(`select app.open_session($1, $2, interval '1 hour', interval '1 day', 'benchmark')`, [
      person,
      hashOf(token),
    ]);
  const tokens = Array.from({ length: PEOPLE }, (_, n) => `looker-${n}`.padEnd(43, 'x'));
  for (const [n, token] of tokens.entries()) await sessions(sitting[n % sitting.length]!.id, token);
  const {
    rows: [officer],
  } = await admin.query<{ id: string }>(
    `select person_id as id from office_term where partnership_id = $1 and office = 'CHAIR' and ended_at is null and held @> app.today()`,
    [partnership],
  );
  const chair = 'chair'.padEnd(43, 'x');
  await sessions(officer!.id, chair);
  await admin.query(
    `insert into sitting (meeting_id, audience_id, partnership_id, opened_at, opened_by_id, rule)
     values ($1, $2, $3, now() - interval '1 hour', $4, '{"minimumSeats": 5, "sectors": [], "agencies": [], "needsChair": true}')`,
    [world.meetingId, audience, partnership, organiser],
  );
  await admin.query(
    `insert into attendance (audience_id, meeting_id, invitation_id, seat_id, agency_id, name, capacity)
     select i.audience_id, i.meeting_id, i.id, i.seat_id, s.agency_id, 'Somebody', case i.role when 'SEAT' then 'REPRESENTATIVE' else i.role end
     from meeting_invitation i left join seat s on s.id = i.seat_id where i.meeting_id = $1`,
    [world.meetingId],
  );
  await admin.query(
    `insert into attendance (audience_id, meeting_id, name, capacity)
     select $2, $1, 'Guest ' || n, 'GUEST' from generate_series(1, $3 - (select count(*)::int from attendance where meeting_id = $1)) n`,
    [world.meetingId, audience, PEOPLE],
  );
  const { rows } = await admin.query<{ id: string; version: number }>(
    'select id, version from attendance where meeting_id = $1 order by id',
    [world.meetingId],
  );
  return { lines: rows.map((line) => ({ ...line, isHere: false })), tokens, chair };
}
