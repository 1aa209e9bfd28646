import { expect, test } from '@jest/globals';
import { finishWith, type ComputedPart } from '../../libs/reads/src/finish.js';

const asked: unknown[] = [];
const echo: ComputedPart = {
  by: (row) => (asked.push(row), row),
  slot: 0,
  shape: (value) => value,
};
const finish = (json: string) => {
  const pieces = finishWith([echo, { ...echo, shape: () => ({ '~': 0 }) }])(Buffer.from(json), {
    args: [{}],
    actor: null,
  });
  return pieces && Buffer.concat(pieces).toString();
};
/** As PostgreSQL writes the row of the first computed field. */
const place = (row: object) => `{"~0" : ${JSON.stringify(JSON.stringify(row))}}`;

test('a computed field is put in its place, whatever the row and its neighbours hold', () => {
  const rows = [
    { name: 'plain' },
    { name: '“{"~0" : "x"}” \\" \\\\' },
    { name: 'ends in a backslash \\' },
    { name: 'ÿ€😀\n' },
    {},
  ];
  const around = (fill: (row: object) => string) =>
    `{"text" : ${JSON.stringify('{"~0" : "{}"} {"~":0}')}, "kept" : [{"~ours": 1}, {"~7": 2}], "of" : [${rows.map(fill).join(', ')}]}`;
  expect(finish(around(place))).toBe(around((row) => JSON.stringify(row)));
  expect(finish(place({ a: 1 }))).toBe('{"a":1}');
  expect(finish('null')).toBe('null');
});

test('what is asked of equal rows is worked out once in an answer, and anew in the next', () => {
  asked.length = 0;
  const row = { partnership: 1 };
  expect(finish(`[${place(row)}, ${place(row)}, ${place({ partnership: 2 })}]`)).toBe(
    '[{"partnership":1}, {"partnership":1}, {"partnership":2}]',
  );
  expect(asked).toEqual([{ partnership: 1 }, { partnership: 2 }]);
  finish(place(row));
  expect(asked).toHaveLength(3);
});

test('nothing is answered where something is missing, be it found by SQL or by the field', () => {
  expect(finish('{"a" : {"b" : {"~":0}}}')).toBeNull();
  expect(finish('{"~":0}')).toBeNull();
  expect(finish('[{"~1" : "{}"}]')).toBeNull();
});
