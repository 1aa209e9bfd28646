import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../../factories/meetings.js';
import {
  acceptCorrection,
  addMinutesNote,
  approveMinutes,
  beginMinutes,
  circulated,
  declineCorrection,
  documentsOf,
  Pen,
  proposeCorrection,
} from '../../factories/minutes.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const TABLES = ['minutes_document', 'minutes_version', 'minutes_correction', 'minutes_note'] as const;
/** Null is whoever set the server up, and may do everything. */
const ROLES = [null, 'roundtable_owner', 'roundtable_gate', 'roundtable_api', 'roundtable_worker'] as const;
const REFUSED_BY_TRIGGER = '23001';
const NO_RIGHT = '42501';

describe('minutes that several people decide about', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Wear Valley');
    [chair, coordinator] = [await world.as(table.chair), await world.as(table.coordinator)];
    member = await world.as((await world.seat(table)).representative!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);
  /** Minutes that are circulated, of a meeting some weeks ago, with the item of a later one that can approve them. */
  async function sent() {
    const { id: meetingId } = await schedule(chair, table.id);
    expect(codes(await circulated(chair, meetingId, { Welcome: 'Ten people came.' }))).toEqual([]);
    const later = await schedule(chair, table.id);
    for (const [id, days] of [
      [meetingId, 30],
      [later.id, 1],
    ])
      await world.sql(
        `update meeting set starts_at = now() - make_interval(days => $2), ends_at = now() - make_interval(days => $2) + interval '2 hours' where id = $1`,
        [id, days],
      );
    const [{ id: documentId, says }] = await documentsOf(chair, meetingId);
    const sectionId = says.sections.find(({ title }: any) => title === 'Welcome').id;
    const read = async (who = chair) => (await documentsOf(who, meetingId))[0];
    return {
      documentId: documentId as string,
      sectionId: sectionId as string,
      at: { meetingId: later.id as string, itemId: later.agendaItems[0].id as string },
      read,
      propose: (words: string, passage = '') =>
        proposeCorrection(member, { documentId, sectionId, passage, words, why: 'I counted' }),
    };
  }

  test('approved while a correction is accepted: what is approved is what was read, or nothing is', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { documentId, at, read, propose } = await sent();
      const { correction } = await propose('Eleven people', 'Ten people');
      const [accepted, approval] = await Promise.all([
        acceptCorrection(coordinator, { correctionId: correction.id, version: 1 }),
        approveMinutes(chair, { documentId, number: 1, ...at }),
      ]);
      expect(codes(accepted)).toEqual([]);
      expect([['CORRECTIONS_OPEN'], ['WORDS_CHANGED']]).toContainEqual(codes(approval));
      expect(await read()).toMatchObject({ state: 'CIRCULATED', number: 2, sha256: null });
      const both = await Promise.all(
        [chair, coordinator].map((who) => approveMinutes(who, { documentId, number: 2, ...at })),
      );
      expect(both.flatMap(codes)).toEqual(['APPROVED']);
      const approved = await read(member);
      expect([approved.state, approved.sha256]).toEqual(['APPROVED', approved.versions[0].sha256]);
    }
  });

  test('approved while a correction is on its way: whoever approves waits for it, and whoever is later is told', async () => {
    const { documentId, at, read } = await sent();
    const found = await read();
    const answers = (approval: any) => codes(approval).join();
    // As somebody else's proposal that is not written to its end yet.
    await world.sql('begin');
    await world.sql(
      `insert into minutes_correction (audience_id, partnership_id, meeting_id, document_id, section_id, passage, words, why, proposed_by_id, proposed_at)
       select audience_id, partnership_id, meeting_id, id, $2, '', 'More', 'More was said', $3, now() from minutes_document where id = $1`,
      [documentId, found.says.sections[0].id, table.chair.id],
    );
    let isAnswered = false;
    const approving = approveMinutes(chair, { documentId, number: 1, ...at }).finally(() => (isAnswered = true));
    const waits = async () =>
      (await world.sql(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`))
        .length > 0;
    while (!isAnswered && !(await waits())) await new Promise((go) => setTimeout(go, 10));
    await world.sql('commit');
    expect(answers(await approving)).toBe('CORRECTIONS_OPEN');
    for (let round = 0; round < 3; round += 1) {
      const other = await sent();
      const [proposal, approval] = await Promise.all([
        other.propose('More.'),
        approveMinutes(chair, { documentId: other.documentId, number: 1, ...other.at }),
      ]);
      const [[proposed], [approved]] = [codes(proposal), codes(approval)];
      expect([`${proposed} ${approved}`, await stateOf(other.documentId)]).toEqual(
        approved === undefined ? ['APPROVED undefined', 'APPROVED 0'] : ['undefined CORRECTIONS_OPEN', 'CIRCULATED 1'],
      );
    }
  });
  const stateOf = async (id: string) =>
    (
      await world.sql(
        `select d.state || ' ' || (select count(*) from minutes_correction c where c.document_id = d.id and c.state = 'OPEN') as now
         from minutes_document d where d.id = $1`,
        [id],
      )
    )[0].now;

  test('written by one whose clock was hours ahead: nobody is told for hours that they are writing', async () => {
    const { id: meetingId } = await schedule(chair, table.id);
    const { minutes } = await beginMinutes(chair, { meetingId });
    const pen = new Pen(chair, minutes.texts[1].id);
    await pen.write('Said').exchange();
    await world.sql('update minutes_text set writers = $2 where id = $1', [
      pen.textId,
      { [table.coordinator.id]: { name: 'Cora Coordinator', at: new Date(Date.now() + 7_200_000).toISOString() } },
    ]);
    const { exchanged } = await pen.write('more').exchange();
    expect(exchanged.writers).toEqual([]);
  });

  /** As one role, in a transaction that is taken back: what came of it. */
  async function attempt(role: string | null, statement: string, values: unknown[] = []): Promise<string> {
    await world.sql('begin');
    try {
      // Enters as the chair would, so that the row rules show what there is to the roles that have them.
      await world.sql('set local role roundtable_worker');
      await world.sql(`select app.enter_as($1, 'test')`, [table.chair.id]);
      await world.sql(`set local role ${role ?? 'none'}`);
      const rows = await world.sql(statement, values);
      return rows.length === 0 ? 'nothing' : 'changed';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await world.sql('rollback');
    }
  }

  test('approved, they stay letter by letter, whichever role asks the database, with whichever words, of whichever table', async () => {
    const { documentId, at, read, propose } = await sent();
    const { correction: one } = await propose('Eleven people', 'Ten people');
    await acceptCorrection(chair, { correctionId: one.id, version: 1 });
    const { correction: two } = await propose('There was tea.');
    await declineCorrection(chair, { correctionId: two.id, version: 1, reason: 'No' });
    await approveMinutes(chair, { documentId, number: 2, ...at });
    await addMinutesNote(chair, { documentId, words: 'A note' });
    const rows = async () =>
      JSON.stringify(
        await Promise.all(
          TABLES.map((name) => world.sql(`select * from ${name} where ${keyOf(name)} = $1 order by id`, [documentId])),
        ),
      );
    const before = [await rows(), JSON.stringify(await read(member))];

    const tries: { what: string; statement: string; values?: unknown[] }[] = [];
    const columns = await world.sql<{ of: string; name: string; type: string; nullable: boolean }>(
      `select table_name as of, column_name as name, data_type as type, is_nullable = 'YES' as nullable from information_schema.columns
       where table_schema = 'public' and table_name = any ($1) and is_generated = 'NEVER'`,
      [TABLES],
    );
    for (const { of, name, type, nullable } of columns) {
      const other: Record<string, string> = {
        uuid: `'${randomUUID()}'`,
        text: `${name} || 'x'`,
        integer: `${name} + 1`,
        'timestamp with time zone': `${name} + interval '1 second'`,
      };
      const set = (value: string) =>
        tries.push({
          what: `update ${of}.${name}`,
          statement: `update ${of} set ${name} = ${value} where ${keyOf(of)} = $1 returning 1`,
          values: [documentId],
        });
      set(other[type]!);
      if (nullable) set(nullable && type === 'text' ? `coalesce(${name}, '') || 'x'` : 'null');
    }
    for (const of of TABLES) {
      const copied = columns
        .filter((column) => column.of === of)
        .map(({ name }) => name)
        .filter((name) => name !== 'id')
        .join(', ');
      tries.push(
        {
          what: `delete ${of}`,
          statement: `delete from ${of} where ${keyOf(of)} = $1 returning 1`,
          values: [documentId],
        },
        { what: `truncate ${of}`, statement: `truncate ${of}` },
        { what: `truncate ${of}`, statement: `truncate ${of} cascade` },
        {
          what: `merge ${of}`,
          statement: `merge into ${of} t using (select $1::uuid as id) s on t.${keyOf(of)} = s.id when matched then delete returning 1`,
          values: [documentId],
        },
      );
      if (of !== 'minutes_note')
        tries.push({
          what: `insert ${of}`,
          statement: `insert into ${of} (${copied}) select ${copied} from ${of} where ${keyOf(of)} = $1 returning 1`,
          values: [documentId],
        });
    }
    tries.push({
      what: 'insert minutes_version',
      statement: `insert into minutes_version (audience_id, document_id, number, content, sha256, correction_id, made_at)
        select audience_id, id, 3, '{}', encode(sha256('{}'), 'hex'), $2, now() from minutes_document where id = $1 returning 1`,
      values: [documentId, two.id],
    });
    // What they stand on is not taken away from under them.
    for (const [of, key] of [
      ['meeting', 'id'],
      ['meeting_part', 'meeting_id'],
    ])
      tries.push({
        what: `delete ${of}`,
        statement: `delete from ${of} where ${key} = (select meeting_id from minutes_document where id = $1) returning 1`,
        values: [documentId],
      });

    for (const role of ROLES)
      for (const { what, statement, values } of tries) {
        const answer = await attempt(role, statement, values);
        // A set of nobody's rows changes none; whoever may do everything is refused by what guards the table itself.
        const refused = [REFUSED_BY_TRIGGER, '0A000', '23502', '23503', '23505', '23514'];
        const allowed = role === null ? refused : [...refused, NO_RIGHT, 'nothing'];
        expect({ role, what, answer: allowed.includes(answer) ? 'refused' : answer }).toEqual({
          role,
          what,
          answer: 'refused',
        });
        if (role === null && /^(update|delete minutes|merge)/.test(what) && !what.endsWith('.id'))
          expect({ what, answer }).toEqual({ what, answer: REFUSED_BY_TRIGGER });
      }
    const [{ audience }] = await world.sql('select audience_id as audience from minutes_document where id = $1', [
      documentId,
    ]);
    // A copy is an insert: read from a file, as only who set the server up may.
    expect(
      await attempt(
        null,
        `copy minutes_version (audience_id, document_id, number, content, sha256, correction_id, made_at) from program
      'printf "${audience}\\t${documentId}\\t3\\t{}\\t44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\\t${two.id}\\t2030-01-01"'`,
      ),
    ).toBe(REFUSED_BY_TRIGGER);
    // Nobody whom the program runs as turns off what guards them.
    for (const role of ['roundtable_gate', 'roundtable_api', 'roundtable_worker'])
      for (const statement of [
        'alter table minutes_version disable trigger all',
        'drop trigger stay on minutes_version',
        'set local session_replication_role = replica',
        'create or replace function app.minutes_stay() returns trigger language sql as $$ select null $$',
      ])
        expect([role, statement, await attempt(role, statement)]).toEqual([role, statement, NO_RIGHT]);
    // The API's own role, which sees it and may change such a column, meets the trigger.
    expect(await attempt('roundtable_api', 'update minutes_document set number = 1 where id = $1', [documentId])).toBe(
      REFUSED_BY_TRIGGER,
    );
    expect([await rows(), JSON.stringify(await read(member))]).toEqual(before);
  });

  test('are not approved with a hash of other words, and get no correction of others, whoever asks the database', async () => {
    const [one, other] = [await sent(), await sent()];
    await one.propose('More.');
    await approveMinutes(chair, { documentId: other.documentId, number: 1, ...other.at });
    expect(
      await attempt(
        null,
        'update minutes_correction set document_id = $2, meeting_id = d.meeting_id from minutes_document d where document_id = $1 and d.id = $2 returning 1',
        [one.documentId, other.documentId],
      ),
    ).toMatch(/^(23001|23503)$/);
    expect(
      await attempt(
        null,
        `update minutes_document set state = 'APPROVED', approved_at = now(), approved_by_id = $2, approved_by_name = 'C', sha256 = repeat('0', 64),
           approved_at_meeting_id = $3, approved_at_item_id = $4 where id = $1 returning 1`,
        [one.documentId, table.chair.id, one.at.meetingId, one.at.itemId],
      ),
    ).toBe(REFUSED_BY_TRIGGER);
  });

  const keyOf = (of: string) => (of === 'minutes_document' ? 'id' : 'document_id');
});
