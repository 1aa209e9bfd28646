import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Chores, Every, type Chore } from './chores.js';

describe('chores', () => {
  test('are done at the start and again and again, one that fails too, and no more after the end', async () => {
    let times = 0;
    @Every(0.01)
    class Failing implements Chore {
      execute(): Promise<void> {
        times += 1;
        return Promise.reject(new Error(`time ${times}`));
      }
    }
    const faults: unknown[] = [];
    const chores = new Chores([new Failing()], (error) => faults.push(error));
    chores.start();
    expect(times).toBe(1);
    while (times < 3) await sleep(5);
    await chores.stop();
    const before = times;
    await sleep(50);
    expect(times).toBe(before);
    expect(faults.slice(0, 2)).toEqual([new Error('time 1'), new Error('time 2')]);
  });

  test('that take longer than their time are done one after the other, and waited for at the end', async () => {
    let atOnce = 0;
    let most = 0;
    @Every(0.001)
    class Slow implements Chore {
      async execute(): Promise<void> {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await sleep(30);
        atOnce -= 1;
      }
    }
    const chores = new Chores([new Slow()], () => undefined);
    chores.start();
    await sleep(100);
    await chores.stop();
    expect(most).toBe(1);
    expect(atOnce).toBe(0);
  });

  test('say how often, or the worker does not begin', () => {
    class Whenever implements Chore {
      execute = () => Promise.resolve();
    }
    expect(() => new Chores([new Whenever()], () => undefined).start()).toThrow('Whenever does not say how often');
  });
});
