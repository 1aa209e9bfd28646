import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { MeetingPeriod } from './meeting-period.js';

const london = (heldOn: string, startsTime: string, endsTime: string) =>
  MeetingPeriod.from({ heldOn, startsTime, endsTime, timeZone: 'Europe/London' });
const instants = ({ startsAt, endsAt }: MeetingPeriod) => [startsAt.toISOString(), endsAt.toISOString()];

describe('when a meeting is held', () => {
  test.each([
    ['before the clocks go forward', '2027-03-28', '00:30', '00:59', ['2027-03-28T00:30', '2027-03-28T00:59']],
    ['across the hour that is skipped', '2027-03-28', '00:30', '02:30', ['2027-03-28T00:30', '2027-03-28T01:30']],
    ['after it', '2027-03-28', '10:00', '12:00', ['2027-03-28T09:00', '2027-03-28T11:00']],
    [
      'in the hour that comes twice, the first time',
      '2027-10-31',
      '01:15',
      '01:45',
      ['2027-10-31T00:15', '2027-10-31T00:45'],
    ],
    ['across both of them', '2027-10-31', '00:30', '02:30', ['2027-10-30T23:30', '2027-10-31T02:30']],
    ['on a leap day', '2028-02-29', '09:00', '10:00', ['2028-02-29T09:00', '2028-02-29T10:00']],
    ['to the last minute of a day', '2027-07-01', '00:00', '23:59', ['2027-06-30T23:00', '2027-07-01T22:59']],
  ])('%s', (_when, heldOn, startsTime, endsTime, expected) => {
    expect(instants(london(heldOn, startsTime, endsTime))).toEqual(expected.map((each) => `${each}:00.000Z`));
  });

  test.each(['01:00', '01:30', '01:59'])('not at %s on the night it does not exist', (time) => {
    expect(() => london('2027-03-28', time, '09:00')).toThrow('skip');
  });

  test('the wall shows the same after the clocks have changed between', () => {
    const [winter, summer] = [london('2027-03-21', '10:00', '12:00'), london('2027-03-28', '10:00', '12:00')];
    expect(summer.startsAt.getTime() - winter.startsAt.getTime()).toBe((7 * 24 - 1) * 3_600_000);
  });

  test.each(['Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'])(
    'is the same on a server in %s',
    (TZ) => {
      const program = `const { MeetingPeriod } = await import('./apps/api/src/meetings/domain/meeting-period.ts');
        const days = ['2027-03-28', '2027-10-31', '2027-12-31', '2028-02-29'];
        const periods = days.map((heldOn) => MeetingPeriod.from({ heldOn, startsTime: '00:15', endsTime: '23:45', timeZone: 'Europe/London' }));
        console.log(JSON.stringify([new Date(2027, 0, 1).getTimezoneOffset(), periods.map(({ startsAt, endsAt }) => [startsAt, endsAt])]));`;
      const words = ['--import', './scripts/typescript.mjs', '--input-type=module', '--eval', program];
      const { stdout, stderr } = spawnSync(process.execPath, words, { env: { TZ }, encoding: 'utf8' });
      expect(stderr).toBe('');
      const [offset, there] = JSON.parse(stdout) as [number, string[][]];
      // The zone was taken on indeed.
      expect(offset === 0).toBe(TZ === 'UTC');
      expect(there).toEqual(
        ['2027-03-28', '2027-10-31', '2027-12-31', '2028-02-29'].map((day) => instants(london(day, '00:15', '23:45'))),
      );
    },
  );
});
