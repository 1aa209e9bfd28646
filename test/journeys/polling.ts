import type { Locator } from 'playwright-core';
import type { Guest } from './guest.js';
import { fillDayIn, told } from './ways.js';

/** Fills one of the times that a poll offers: "Time 2", 2030-06-13. */
export async function offer(guest: Guest, time: string, day: string, starts: string): Promise<void> {
  const group = guest.page.getByRole('group', { name: time, exact: true });
  await fillDayIn(group, day);
  await group.getByLabel('Starts').fill(starts);
}

export const closesOn = (guest: Guest, day: string): Promise<void> =>
  fillDayIn(guest.page.getByRole('group', { name: 'Date', exact: true }).last(), day);

export const answer = (guest: Guest, time: RegExp, word: 'Yes' | 'If need be' | 'No'): Promise<void> =>
  guest.page.getByRole('group', { name: time }).getByRole('radio', { name: word, exact: true }).check();

/** Answers for each of these times, and saves it. */
export async function answerAll(guest: Guest, answers: readonly [RegExp, 'Yes' | 'If need be' | 'No'][]) {
  for (const [time, word] of answers) await answer(guest, time, word);
  await guest.press('Save your answer');
  await told(guest, /Your answer is saved/);
}

/** The row of one agency, whose cells each say in words what was answered. */
export const answersOf = (guest: Guest, agency: string): Locator =>
  guest.page.getByRole('table', { name: 'Answers by agency' }).getByRole('row').filter({ hasText: agency });
