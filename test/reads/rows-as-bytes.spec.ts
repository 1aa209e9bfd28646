import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import type pg from 'pg';
import { handRowsAsBytes } from '../../libs/database/src/lanes/rows-as-bytes.js';

const message = (letter: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
};
const row = (...values: (string | null)[]): Buffer =>
  message(
    'D',
    Buffer.concat([
      Buffer.from([0, values.length]),
      ...values.map((value) => {
        const length = Buffer.alloc(4);
        length.writeInt32BE(value === null ? -1 : Buffer.byteLength(value));
        return Buffer.concat([length, Buffer.from(value ?? '')]);
      }),
    ]),
  );

/** What a connection is told when the server says this in these chunks: rows as they are, all else as the bytes pg gets. */
function heard(chunks: readonly Buffer[]): string[] {
  const told: string[] = [];
  const connection = {
    attachListeners: (stream: EventEmitter) =>
      void stream.on('data', (chunk: Buffer) => {
        if (told.at(-1)?.startsWith('pg ')) told.push(`pg ${told.pop()!.slice(3)}${chunk.toString('hex')}`);
        else told.push(`pg ${chunk.toString('hex')}`);
      }),
    emit: (event: string, { fields }: { fields: (Buffer | null)[] }) =>
      void told.push(`${event} ${fields.map(String).join(' ')}`),
  };
  handRowsAsBytes({ connection } as unknown as pg.Client);
  const stream = new EventEmitter();
  connection.attachListeners(stream);
  for (const chunk of chunks) stream.emit('data', chunk);
  return told;
}

test('rows are told from all else, wherever what the server says is cut', () => {
  const others = [message('2', Buffer.alloc(0)), message('C', Buffer.from('DDDD\0'))] as const;
  const said = Buffer.concat([others[0], row('{"a" : “D”}', null), others[1], row(''), row('D'), others[1]]);
  const expected = [
    `pg ${others[0].toString('hex')}`,
    'dataRow {"a" : “D”} null',
    `pg ${others[1].toString('hex')}`,
    'dataRow ',
    'dataRow D',
    `pg ${others[1].toString('hex')}`,
  ];
  expect(heard([said])).toEqual(expected);
  for (let cut = 1; cut < said.length; cut++)
    expect([cut, heard([said.subarray(0, cut), said.subarray(cut)])]).toEqual([cut, expected]);
  for (const size of [1, 2, 3, 7])
    expect(
      heard(Array.from({ length: Math.ceil(said.length / size) }, (_, n) => said.subarray(n * size, (n + 1) * size))),
    ).toEqual(expected);
});
