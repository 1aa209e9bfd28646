import { randomBytes } from 'node:crypto';
import { aCall, callWords } from '../../factories/examples.js';
import { aGap } from '../../factories/gaps.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

const national = ({ world, people }: RoundTable) => world.as(people['national-coordinator']);

const call = async (table: RoundTable) => {
  const { id, version } = await aCall(await national(table));
  return { callId: id, version };
};

async function example(table: RoundTable) {
  const { callId } = await call(table);
  const [made] = await table.world.sql<{ id: string }>(
    `insert into example (call_id, reference, request_hash, name, email, is_named, title, words, licence)
     values ($1, 'RT-' || upper(translate(substr(md5(random()::text), 1, 4), '01', 'XY')) || '-' || upper(translate(substr(md5(random()::text), 1, 4), '01', 'XY')),
       $2, 'Sam', 'sam@example.org', false, 'A poster', 'Words', 'CC0') returning id`,
    [callId, randomBytes(32)],
  );
  return { exampleId: String(made?.id), version: 1 };
}

export const examples: Readonly<Record<string, Attempt>> = {
  openCallForExamples: {
    ability: 'callForExamples.open',
    type: 'OpenCallForExamplesInput',
    input: async (table) => ({ gapId: (await aGap(await national(table))).id, ...callWords() }),
  },
  changeCallForExamples: {
    ability: 'callForExamples.change',
    type: 'ChangeCallForExamplesInput',
    input: async (table) => ({ ...(await call(table)), ...callWords({ title: 'Another' }) }),
  },
  withdrawCallForExamples: {
    ability: 'callForExamples.withdraw',
    type: 'WithdrawCallForExamplesInput',
    input: async (table) => ({ ...(await call(table)), because: 'Found' }),
  },
  readExample: { ability: 'example.read', type: 'ReadExampleInput', input: example },
  acceptExample: {
    ability: 'example.accept',
    type: 'AcceptExampleInput',
    input: async (table) => ({ ...(await example(table)), kind: 'POSTER', foundBy: 'NETWORK' }),
  },
  declineExample: {
    ability: 'example.decline',
    type: 'DeclineExampleInput',
    input: async (table) => ({ ...(await example(table)), outcome: 'We have one like it.' }),
  },
};
