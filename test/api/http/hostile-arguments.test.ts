import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ATTEMPTS } from '../../access/attempts/index.js';
import { contactForm } from '../../factories/directory-contact.js';
import { proposalForm } from '../../factories/proposals.js';
import { aRoundTable, type RoundTable } from '../../factories/round-table.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';
import {
  documentOf,
  objectsIn,
  plainValue,
  rootFields,
  scalarsIn,
  textsIn,
  withValueAt,
  type Path,
  type RootField,
} from './every-argument.js';

jest.setTimeout(300_000);

/** What PostgreSQL, a template, a pattern or a file name could take for more than text; in few, for each goes to every place. */
const HOSTILE = [
  // Whichever of these quotes and brackets is not kept as text, what follows it is no statement.
  `'; select pg_sleep(9); -- ') union select password_hash from account -- " or 1=1; drop table person cascade; -- \\'; /* $1 $$ ; rollback; %s %_ {0} \${7*7} {{7*7}} ::int`,
  '\u202egnp.exe\u202c \ufeff\u200b\u2028\u2029\u0085\u001b[2J\u0007\uffff\ufdd0\u{10ffff}',
  '9'.repeat(400),
];
/** What only a text could be taken in by; an id, a day or a time is of one form. */
const HOSTILE_TO_TEXTS = [
  '../../../../etc/passwd\\..\\x\r\nBcc: a@example.org\r\nX-Evil: 1\r\n\r\nBEGIN:VEVENT',
  '__proto__',
  'e' + '\u0301'.repeat(5000) + '\ufdfa'.repeat(10_000) + '👩‍👩‍👧‍👦'.repeat(1000),
];
const UNSTORABLE = ['a NUL \u0000 inside', 'half \ud800 a pair'];
const NOT_THEIRS = [
  'id',
  'role',
  'agencyId',
  'createdBy',
  'createdAt',
  'status',
  'isAdmin',
  'audienceId',
  'audience_id',
  'personId',
  'actor',
  'viewer',
  'constructor',
];
const OF_THE_INSIDE =
  /syntax error|invalid input|violates|\bselect\b|\binsert\b|postgres|pg_|relation "|column "|\.[jt]s:\d|node_modules|QueryFailed|TypeError/i;

/** As it stands within quotes. */
const quoted = (text: string) => JSON.stringify(text).slice(1, -1);

describe('every argument of the schema', () => {
  let app: TestApp;
  let table: RoundTable;
  let chair: Visitor;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    for (const who of ['coordinator', 'national-coordinator', 'core-member'] as const)
      visitors.set(who, await table.world.as(table.people[who]));
    chair = await table.world.as(table.home.chair);
  });
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  /** In good order but for what is about to be put in, so that it comes as far as anything does. */
  async function argumentsOf(field: RootField): Promise<Record<string, unknown>> {
    const attempt = Object.entries(ATTEMPTS).find(([name]) => name.split(' ')[0] === field.name)?.[1];
    if (attempt) return { input: await attempt.input(table, chair) };
    if (field.name === 'proposePartnership') return { input: proposalForm() };
    if (field.name === 'contactPartnership') return { input: contactForm(table.home.slug) };
    return Object.fromEntries(
      field.args.filter(({ type }) => String(type).endsWith('!')).map(({ name, type }) => [name, plainValue(type)]),
    );
  }

  async function send(visitor: Visitor, field: RootField, variables: string) {
    const began = Date.now();
    const { status, text } = await visitor.said(
      `{"query":${JSON.stringify(documentOf(field))},"variables":${variables}}`,
    );
    const { errors = [], data } = JSON.parse(text) as {
      errors?: { message: string; extensions?: { code?: string } }[];
      data?: Record<string, unknown> | null;
    };
    const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
    return { status, codes, text, done: data?.[field.name] ?? null, ms: Date.now() - began };
  }

  let ready: { readonly field: RootField; readonly args: Record<string, unknown> } | undefined;
  const readyFor = async (field: RootField) => {
    if (ready?.field !== field) ready = { field, args: await argumentsOf(field) };
    return ready.args;
  };

  /** Asks with one thing put in. What was refused is as it was, and can be tried again; what was done needs something new to be done to. */
  async function tryWith(field: RootField, path: Path, value: unknown) {
    const args = withValueAt(field, await readyFor(field), path, value);
    const answer = await send(bestFor(field), field, JSON.stringify(args));
    const isRefused = answer.codes.length > 0 || /"problems" ?: ?\[ ?\{/.test(answer.text);
    if (!isRefused) ready = undefined;
    return answer;
  }

  /** Who may go furthest with it. */
  const bestFor = ({ name }: RootField): Visitor =>
    ['createPartnership', 'acceptProposal', 'mergeProposal', 'declineProposal'].includes(name)
      ? visitors.get('national-coordinator')!
      : ['endSession', 'changeMyDetails', 'changePassword'].includes(name)
        ? visitors.get('core-member')!
        : ['signIn', 'acceptInvitation', 'resetPassword', 'requestPasswordReset'].includes(name)
          ? app.visitor()
          : chair;

  const places = rootFields.flatMap((field) =>
    field.args.flatMap((arg) => textsIn(arg.type, [arg.name]).map((place) => ({ field, ...place }))),
  );

  test('takes hostile text as text, or refuses it in words: none is a fault of ours, or tells of the inside', async () => {
    const wrong: string[] = [];
    for (const { field, path, scalar } of places) {
      for (const text of scalar === 'String' ? [...HOSTILE, ...HOSTILE_TO_TEXTS] : HOSTILE) {
        await table.world.sql('delete from throttle');
        const { status, codes, text: said, ms } = await tryWith(field, path, text);
        const where = `${field.name} ${path.join('.')} ${JSON.stringify(text.slice(0, 30))}`;
        if (status >= 500 || codes.some((code) => ['INTERNAL', 'UNAVAILABLE', 'none'].includes(code)))
          wrong.push(`${where}: ${status} ${said.slice(0, 200)}`);
        // What was typed may come back in the answer, as it is or quoted; what it met inside may not.
        const ours = [quoted(quoted(text)), quoted(text)].reduce((rest, typed) => rest.replaceAll(typed, ''), said);
        if (OF_THE_INSIDE.test(ours)) wrong.push(`${where} tells ${said.slice(0, 200)}`);
        if (ms > 5000) wrong.push(`${where} took ${ms} ms`);
      }
    }
    expect(places.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
    expect(await table.world.sql(`select 1 as stands from person where name = 'CNRY-chair-name'`)).toHaveLength(1);
  });

  test('takes days, times and numbers at the ends of their ranges, or refuses them in words', async () => {
    const EDGES: Record<string, readonly unknown[]> = {
      LocalDate: ['0000-01-01', '0001-01-01', '1582-10-10', '2032-02-29', '9999-12-31'],
      LocalTime: ['00:00', '23:59'],
      Int: [-2147483648, -1, 0, 2147483647],
    };
    const wrong: string[] = [];
    let tried = 0;
    for (const field of rootFields) {
      for (const { path, scalar } of field.args.flatMap((arg) => scalarsIn(arg.type, [arg.name]))) {
        for (const edge of EDGES[scalar] ?? []) {
          tried += 1;
          const { status, codes, text: said } = await tryWith(field, path, edge);
          if (status >= 500 || codes.some((code) => ['INTERNAL', 'UNAVAILABLE', 'none'].includes(code)))
            wrong.push(`${field.name} ${path.join('.')} ${String(edge)}: ${said.slice(0, 200)}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  test('refuses what cannot be kept, wherever it stands', async () => {
    const taken: string[] = [];
    for (const { field, path } of places) {
      for (const text of UNSTORABLE) {
        const { codes, done } = await tryWith(field, path, text);
        if (done !== null || codes[0] !== 'BAD_USER_INPUT')
          taken.push(`${field.name} ${path.join('.')}: ${codes.join()}`);
      }
    }
    expect(taken).toEqual([]);
  });

  test('takes no field that is not its own', async () => {
    const objects = rootFields.flatMap((field) =>
      field.args.flatMap((arg) => objectsIn(arg.type, [arg.name]).map((each) => ({ field, ...each }))),
    );
    const taken: string[] = [];
    for (const { field, path, type } of objects) {
      const args = await readyFor(field);
      const others = NOT_THEIRS.filter((each) => !(each in type.getFields()));
      // The one is refused as it is read, before anybody looks at the others.
      for (const names of [others, ['__proto__']]) {
        // Defined, since to assign __proto__ would be something else.
        const inner = Object.defineProperties(
          structuredClone(path.reduce<any>((here, step) => here?.[step], args) ?? plainValue(type)),
          Object.fromEntries(names.map((name) => [name, { value: { isAdmin: true }, enumerable: true }])),
        );
        const said = await tryWith(field, path, inner);
        for (const name of names) {
          const isRefused =
            name === '__proto__' ? said.status === 400 : said.text.includes(`Field ${quoted(`"${name}"`)} is not`);
          if (said.done !== null || !isRefused)
            taken.push(`${field.name} ${path.join('.')}.${name}: ${said.text.slice(0, 200)}`);
        }
      }
    }
    expect(objects.length).toBeGreaterThan(20);
    expect(taken).toEqual([]);
  });
});
