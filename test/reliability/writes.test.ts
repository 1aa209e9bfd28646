import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meetingForm, RESPOND, schedule, SCHEDULE } from '../factories/meetings.js';
import type { TestPartnership } from '../factories/world.js';
import type { Visitor } from '../support/visitor.js';
import { House, kill } from './house.js';

const CODE_OF_OURS = 'INTERNAL';

describe('what people were told is kept', () => {
  let house: House;
  let partnership: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    house = await House.open();
    await house.startApi();
    partnership = await house.world.partnership();
    await house.world.seat(partnership);
    chair = await house.world.as(partnership.chair);
    // The world keeps a connection, and the server is about to be killed.
    await house.world.end();
  }, 60_000);
  afterAll(() => house?.close());

  const count = async (text: string, values: unknown[] = []) => Number((await house.sql(text, values))[0].n);

  test('of 200 meetings and answers at once none is lost and none doubled', async () => {
    const meeting = await schedule(chair, partnership.id);
    const mine = meeting.invitations.find(({ seat }: { seat: object | null }) => seat);
    const keys = Array.from({ length: 100 }, () => randomUUID());
    const answers = await Promise.all(
      keys.flatMap((requestKey) => [
        chair.ask(SCHEDULE, { input: meetingForm(partnership.id, { requestKey }) }),
        chair.ask(RESPOND, { input: { invitationId: mine.id, response: 'ACCEPTED', message: requestKey } }),
      ]),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const made = answers.flatMap(({ data }) => data.scheduleMeeting?.meeting?.id ?? []);
    expect(new Set(made).size).toBe(100);
    expect(await count('select count(*) n from meeting where request_key = any ($1)', [keys])).toBe(100);
    const given = answers.filter(({ data }) => data.respondToMeeting?.invitation).length;
    console.log(`answers acknowledged: ${given} of 100`);
    expect(given).toBe(100);
  });

  test('20 sendings of one form at once schedule one meeting', async () => {
    const requestKey = randomUUID();
    const input = meetingForm(partnership.id, { requestKey });
    await Promise.all(Array.from({ length: 20 }, () => chair.ask(SCHEDULE, { input })));
    expect(await count('select count(*) n from meeting where request_key = $1', [requestKey])).toBe(1);
  });

  /** Four people write until told to stop; a form that had no answer is sent again, as a browser would. */
  function writing() {
    const kept = new Map<string, string>();
    const doubtful: string[] = [];
    const codes = new Set<unknown>();
    let stopped = false;
    const one = async () => {
      while (!stopped) {
        const requestKey = randomUUID();
        try {
          const { data, errors } = await chair.ask(SCHEDULE, { input: meetingForm(partnership.id, { requestKey }) });
          const id = data?.scheduleMeeting?.meeting?.id;
          if (id) kept.set(requestKey, id);
          else doubtful.push(requestKey);
          for (const { extensions } of errors) codes.add(extensions['code']);
        } catch {
          doubtful.push(requestKey);
        }
        await new Promise((go) => setTimeout(go, 10));
      }
    };
    const all = Promise.all(Array.from({ length: 4 }, one));
    return { kept, doubtful, codes, stop: () => ((stopped = true), all) };
  }

  const deaths: [string, () => Promise<number>][] = [
    [
      'the API',
      async () => {
        await kill(house.api);
        const start = Date.now();
        await house.startApi();
        return Date.now() - start;
      },
    ],
    [
      'PostgreSQL',
      async () => {
        const pid = house.api!.pid;
        await house.killPostgres();
        expect([await house.health('live'), await house.health('ready')]).toEqual([200, 503]);
        const start = Date.now();
        await house.server.launch();
        await house.until(async () => (await house.health('ready')) === 200, 10_000);
        expect(house.api).toMatchObject({ pid, exitCode: null, signalCode: null });
        return Date.now() - start;
      },
    ],
    [
      'everything',
      async () => {
        await Promise.all([kill(house.api), house.killPostgres()]);
        const start = Date.now();
        await house.server.launch();
        await house.startApi();
        return Date.now() - start;
      },
    ],
  ];

  test.each(deaths)(
    '%s is killed while people write: all they were told is there, once',
    async (name, die) => {
      const people = writing();
      await new Promise((go) => setTimeout(go, 1000));
      const took = await die();
      await new Promise((go) => setTimeout(go, 500));
      await people.stop();
      const again = people.doubtful.slice(0, 50);
      for (const requestKey of again) {
        const { data } = await chair.ask(SCHEDULE, { input: meetingForm(partnership.id, { requestKey }) });
        people.kept.set(requestKey, data.scheduleMeeting.meeting.id);
      }
      const rows = await house.sql('select id, request_key from meeting where request_key = any ($1)', [
        [...people.kept.keys()],
      ]);
      console.log(
        `${name}: ${people.kept.size} told, ${rows.length} kept, ${again.length} sent again, back in ${took} ms, ${[...people.codes].join()}`,
      );
      expect(new Map(rows.map(({ id, request_key }) => [request_key, id]))).toEqual(people.kept);
      expect(rows).toHaveLength(people.kept.size);
      expect([...people.codes].filter((code) => String(code).startsWith(CODE_OF_OURS))).toEqual([]);
      // The session of before: whoever was signed in still is.
      const { viewer } = await chair.get('{ viewer { person { id } } }');
      expect(viewer.person.id).toBe(partnership.chair.id);
    },
    60_000,
  );
});
