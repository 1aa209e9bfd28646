import { EventEmitter, on } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import type { Beat, Pulse } from '@lib/database';
import { LiveSitting } from './live-sitting.js';

/** Beats when it is told to. */
function aPulse() {
  const beats = new EventEmitter();
  const pulse = {
    async *listen(signal: AbortSignal): AsyncGenerator<Beat> {
      try {
        for await (const [beat] of on(beats, 'beat', { signal })) yield beat as Beat;
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
  const beat = (name = 'AttendanceChanged', partnershipId = 'ours') =>
    beats.emit('beat', { name, partnershipId, subjectId: 'x' });
  return { live: new LiveSitting(pulse as unknown as Pulse), beat, listeners: () => beats.listenerCount('beat') };
}

const soon = () => new Promise((go) => setTimeout(go, 5));

describe('a sitting that is watched', () => {
  test('is looked at once for all that happened meanwhile, and never answered with less than the last', async () => {
    const { live, beat } = aPulse();
    let state = 0;
    let looks = 0;
    const page = live.watch('ours', async () => {
      looks += 1;
      const seen = { state };
      await soon();
      return seen;
    });
    expect((await page.next()).value).toEqual({ state: 0 });
    for (state = 1; state < 20; state++) beat();
    state = 20;
    beat();
    expect((await page.next()).value).toEqual({ state: 20 });
    expect(looks).toBe(2);
    await page.return?.();
  });

  test('says nothing when it looks as it did, nor of what is none of its business', async () => {
    const { live, beat } = aPulse();
    let looks = 0;
    let seen: object | null = { isOpen: true };
    const page = live.watch('ours', async () => {
      looks += 1;
      return seen;
    });
    await page.next();
    let heard: unknown = 'nothing';
    void page.next().then(({ value }) => (heard = value));
    beat();
    beat('AttendanceChanged', 'theirs');
    beat('ResourceChanged');
    await soon();
    expect([heard, looks]).toEqual(['nothing', 2]);
    seen = null;
    beat('SeatTermEnded');
    await soon();
    expect(heard).toBeNull();
    expect((await page.next()).done).toBe(true);
  });

  test('is forgotten when its page is closed, though nothing ever happens again', async () => {
    const { live, listeners } = aPulse();
    const page = live.watch('ours', async () => ({ isOpen: true }));
    await page.next();
    const waiting = page.next();
    await soon();
    expect(listeners()).toBe(1);
    await page.return?.();
    expect((await waiting).done).toBe(true);
    expect(listeners()).toBe(0);
  });

  test('that is not there is refused', async () => {
    const { live, listeners } = aPulse();
    await expect(live.watch('ours', async () => null).next()).rejects.toThrow('nothing here');
    await soon();
    expect(listeners()).toBe(0);
  });
});
