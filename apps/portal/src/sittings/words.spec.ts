import { describe, expect, test } from '@jest/globals';
import { timerInWords, timesInWords, whereaboutsOf } from './words';

const held = { openedAt: '2026-06-12T09:05:00Z', startsAt: '2026-06-12T09:00:00Z', timeZone: 'Europe/London' };
const at = (time: string) => `2026-06-12T${time}:00Z`;

describe('a meeting that is held, in words', () => {
  test.each([
    [0, 20, '0 of 20 minutes'],
    [59, null, 'Just begun'],
    [61, null, '1 minute'],
    [20 * 60 + 30, 20, '20 of 20 minutes'],
    [21 * 60, 20, '1 minute over the 20 planned'],
    [75 * 60, 20, '55 minutes over the 20 planned'],
    [-5, 10, '0 of 10 minutes'],
  ])('%d seconds of %s minutes are “%s”', (seconds, minutes, words) => {
    expect(timerInWords(seconds, minutes)).toBe(words);
  });

  test.each([
    [[{ cameAt: at('09:14') }], ''],
    [[{ cameAt: at('09:25') }], 'joined late, 10:25'],
    [[{ cameAt: at('09:05'), leftAt: at('10:40') }], 'left 11:40'],
    [[{ cameAt: at('09:05'), leftAt: at('10:40') }, { cameAt: at('10:55') }], 'left 11:40; back 11:55'],
  ])('%j is “%s” on the clock of the room', (spells, words) => {
    expect(timesInWords(spells, held)).toBe(words);
  });

  test('whoever left is not there, and was', () => {
    expect(whereaboutsOf({ state: 'PRESENT', spells: [{ cameAt: at('09:05'), leftAt: at('10:00') }] })).toBe('left');
    expect(whereaboutsOf({ state: 'ABSENT', spells: [] })).toBe('awaited');
  });
});
