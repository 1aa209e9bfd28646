import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { WebSocket } from 'ws';
import { expectToStandIn } from '../access/checked-in-table.js';
import { startApp, type TestApp } from '../support/app.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Something that fits the type, so that it is the guard who refuses and nobody before it. */
function anything(type: GraphQLInputType): unknown {
  const it = getNullableType(type);
  if (isListType(it)) return [anything(it.ofType)];
  if (isEnumType(it)) return it.getValues()[0]?.value;
  if (isInputObjectType(it)) {
    const needed = Object.values(it.getFields()).filter(({ type: of }) => isNonNullType(of));
    return Object.fromEntries(needed.map(({ name, type: of }) => [name, anything(of)]));
  }
  return (
    {
      ID: randomUUID(),
      Int: 1,
      Float: 1,
      Boolean: false,
      LocalDate: '2030-01-01',
      LocalTime: '10:00',
      DateTime: '2030-01-01T00:00:00.000Z',
    }[it.name] ?? 'anything'
  );
}

function asking(
  operation: string,
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    query: `${operation}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, anything(type)])),
  };
}

describe('who has not signed in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => {
    await app?.stop();
  });

  test('is refused at every root field but those on the list', async () => {
    const open: string[] = [];
    for (const [operation, root] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const) {
      for (const field of Object.values(root!.getFields())) {
        const { query, variables } = asking(operation, field);
        const { errors } = await app.visitor().ask(query, variables);
        expect([field.name, errors.map(({ extensions }) => extensions['code'])]).not.toEqual([
          field.name,
          expect.arrayContaining(['BAD_USER_INPUT']),
        ]);
        if (errors[0]?.extensions['code'] !== 'UNAUTHENTICATED') open.push(`${root!.name}.${field.name}`);
      }
    }
    expectToStandIn('test/architecture/public-fields.txt', `${open.sort().join('\n')}\n`);
  });

  // Guards do not run there: the socket is refused to who brings no session, the subscription to who brings a false one.
  test.each([
    ['nothing', '', '4403'],
    ['a made-up session', 'roundtable=made-up', '"code":"UNAUTHENTICATED"'],
  ])('is refused at every subscription, bringing %s', async (_what, cookie, refused) => {
    class TheirSocket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    for (const field of Object.values(schema.getSubscriptionType()!.getFields())) {
      const url = `${app.url.replace('http', 'ws')}/graphql`;
      const client = createClient({ url, webSocketImpl: TheirSocket, retryAttempts: 0 });
      const said = await client
        .iterate(asking('subscription', field))
        .next()
        .catch((refusal: { code?: number }) => ({ closed: refusal.code, ...refusal }));
      await client.dispose();
      expect([field.name, JSON.stringify(said)]).toEqual([field.name, expect.stringContaining(refused)]);
    }
  });
});
