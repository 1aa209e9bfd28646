import { expect, test } from '@jest/globals';
import { newsBetween } from './newsBetween';

type Meeting = Parameters<typeof newsBetween>[0];

const invitation = (name: string, response: 'NONE' | 'ACCEPTED', isMine = false): Meeting['invitations'][number] => ({
  id: name,
  response,
  isMine,
  person: null,
  seat: { id: name, title: '', memberName: '', agency: { id: name, name } },
});
const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  version: 1,
  status: 'SCHEDULED',
  heldOn: '2026-12-10',
  startsTime: '10:00',
  invitations: [invitation('Lantern House', 'NONE'), invitation('Northumbria Police', 'NONE', true)],
  ...change,
});

test('an answer is news', () => {
  const now = meeting({ invitations: [invitation('Lantern House', 'ACCEPTED')] });
  expect(newsBetween(meeting(), now)).toEqual(['Lantern House: coming.']);
});

test('one’s own answer is not', () => {
  expect(
    newsBetween(meeting(), meeting({ invitations: [invitation('Northumbria Police', 'ACCEPTED', true)] })),
  ).toEqual([]);
});

test('a new time, a cancellation and a change are told apart', () => {
  expect(newsBetween(meeting(), meeting({ version: 2, startsTime: '11:00' }))).toEqual([
    'The meeting was moved to another time.',
  ]);
  expect(newsBetween(meeting(), meeting({ version: 2, status: 'CANCELLED' }))).toEqual(['The meeting was cancelled.']);
  expect(newsBetween(meeting(), meeting({ version: 2 }))).toEqual(['The meeting was changed.']);
});
