import { expect, test } from '@jest/globals';
import { isProgram, Readings, type Reading } from './readings.js';

const opened = (subjectId: string, reader: string): Reading => ({ kind: 'PAGE', subjectId, reader, personId: null });

test('a reader is counted once a day for each thing, and anew on the next', () => {
  const readings = new Readings();
  for (const reader of ['one', 'one', 'another']) readings.note(opened('guide', reader), '2026-11-22');
  readings.note(opened('poster', 'one'), '2026-11-22');
  readings.note({ ...opened('guide', 'one'), kind: 'FILE' }, '2026-11-22');
  expect(readings.take()).toEqual({ pages: ['guide', 'guide', 'poster'], files: ['guide'], readers: [null] });
  expect(readings.take()).toBe(null);
  readings.note(opened('guide', 'one'), '2026-11-22');
  expect(readings.take()).toBe(null);
  readings.note(opened('guide', 'one'), '2026-11-23');
  expect(readings.take()?.pages).toEqual(['guide']);
});

test('nothing that is kept names a reader', () => {
  const readings = new Readings();
  readings.note(opened('guide', '192.0.2.7 a browser'), '2026-11-22');
  const { seen, waiting } = readings as unknown as { seen: Set<string>; waiting: object[] };
  expect(JSON.stringify([[...seen], waiting])).not.toMatch(/192\.0\.2\.7|browser/);
});

test('more than can be read in a moment is not counted', () => {
  const readings = new Readings();
  for (let i = 0; i < 6_000; i++) readings.note(opened('guide', String(i)), '2026-11-22');
  expect(readings.take()?.pages).toHaveLength(5_000);
});

test('what says that it is a program is one', () => {
  expect(['Examplebot/2.1', 'curl/8.5', 'ExampleCrawler', ''].map(isProgram)).toEqual([true, true, true, true]);
  expect(isProgram('Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0')).toBe(false);
});
