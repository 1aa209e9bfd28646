import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Guest } from '../guest.js';

/** What reaches another page has to be there within this. */
const LIVE_MS = 1000;
/** A page that is not for its reader any more is closed within this. */
const CLOSED_MS = 5000;

/** Opens a meeting of today. */
export async function openTheMeeting(officer: Guest, meetingId: string): Promise<void> {
  await officer.goTo(`/meetings/${meetingId}`);
  await officer.press('Open the meeting');
  await officer.page.getByRole('alertdialog').getByRole('button', { name: 'Open the meeting' }).click();
  await theMeetingNow(officer).waitFor();
}

export const theMeetingNow = (guest: Guest): Locator => guest.page.getByRole('region', { name: 'The meeting now' });

/** The line of an agency, or of a person without a seat, in the list of those who are here; opened where it is folded away. */
async function lineOf(guest: Guest, who: string): Promise<Locator> {
  const line = guest.main.getByRole('row').filter({ hasText: who }).first();
  if (!(await line.isVisible())) await guest.page.getByText('The same as a table').first().click();
  return line;
}

/** `what` is what the button says: Here, Deputy here, Left, Came back, Apologies, Take back. */
export async function tick(officer: Guest, what: string, who: string): Promise<void> {
  const line = await lineOf(officer, who);
  await line.getByRole('button', { name: new RegExp(`^${what} `) }).click();
}

/** On the page of somebody else, without anything being pressed there. */
export async function seesOf(
  guest: Guest,
  who: string,
  state: 'Here' | 'Left' | 'Apologies' | 'Not here',
): Promise<void> {
  const line = await lineOf(guest, who);
  await line
    .locator('.govuk-tag')
    .getByText(state, { exact: true })
    .waitFor({ timeout: LIVE_MS * 10 });
}

/** Opens the times of a line by keyboard, goes back, and saves them as they are. */
export async function correctTimes(officer: Guest, who: string): Promise<void> {
  const line = await lineOf(officer, who);
  const button = line.getByRole('button', { name: /^Correct times/ });
  await button.press('Enter');
  await officer.main.locator('.rt-times input:focus').waitFor();
  await officer.press(/^Go back without saving/);
  await line.locator('button:focus').filter({ hasText: 'Correct times' }).waitFor();
  await button.press('Enter');
  await officer.press('Save times');
  await officer.page.getByText(`The times of ${who} are corrected.`).waitFor();
  await officer.main.locator('.rt-times').waitFor({ state: 'detached' });
}

/** Milliseconds from a tick to when another page shows it. */
export async function timeOfTick(officer: Guest, other: Guest, what: 'Here' | 'Left', who: string): Promise<number> {
  const line = await lineOf(other, who);
  const shown = line.locator('.govuk-tag').getByText(what, { exact: true });
  const button = (await lineOf(officer, who)).getByRole('button', { name: new RegExp(`^${what} `) });
  const began = performance.now();
  await Promise.all([button.click(), shown.waitFor()]);
  return performance.now() - began;
}

export async function seesQuorum(guest: Guest, isQuorate: boolean, words = ''): Promise<void> {
  const note = guest.main.locator('.rt-quorum');
  await note.getByText(isQuorate ? 'Quorate' : 'Not quorate', { exact: true }).waitFor();
  if (words) await note.getByText(words).waitFor();
}

/** Turns the meeting to an item by its title, as an officer. */
export async function turnTo(officer: Guest, title: string): Promise<void> {
  const select = officer.page.getByLabel('Go to an item');
  const option = select.locator('option').filter({ hasText: title }).first();
  await select.selectOption(String(await option.getAttribute('value')));
  await seesItem(officer, title);
}

export const seesItem = (guest: Guest, title: string): Promise<void> =>
  guest.page.getByRole('heading', { level: 3, name: title }).waitFor();

export const seesThatItIsRestricted = (guest: Guest): Promise<void> =>
  guest.page.getByText('The meeting is on a restricted item.').waitFor();

/** The clock of their computer is wrong by two hours, from the next page on. */
export async function setClockWrong({ context }: Guest): Promise<void> {
  // As text, for it is the page that knows these names, not we.
  await context.addInitScript(`(() => {
    const Right = Date;
    const wrong = () => Right.now() + 2 * 3600_000;
    globalThis.Date = class Date extends Right {
      constructor(...given) {
        super(...(given.length > 0 ? given : [wrong()]));
      }
      static now() {
        return wrong();
      }
    };
  })()`);
}

/** What the timer of the item says. */
export const seesTimer = (guest: Guest, words: string): Promise<void> =>
  guest.page.getByRole('timer').filter({ hasText: words }).waitFor();

/** Ends somebody's access while they look at the live page, which is closed to them soon. */
export async function isShutOut(guest: Guest, end: () => Promise<unknown>): Promise<void> {
  await theMeetingNow(guest).waitFor();
  await end();
  const began = performance.now();
  await guest.heading('This meeting is no longer open to you').waitFor();
  expect(performance.now() - began).toBeLessThan(CLOSED_MS);
  expect(await theMeetingNow(guest).count()).toBe(0);
}

/** Declares an interest of one's own. */
export async function declareInterest(guest: Guest, item: string, nature: string): Promise<void> {
  await guest.page.getByText('Declare an interest', { exact: true }).click();
  const select = guest.page.getByLabel('In which item');
  const option = select.locator('option').filter({ hasText: item }).first();
  await select.selectOption(String(await option.getAttribute('value')));
  await guest.fill('What it is', nature);
  await guest.press('Declare the interest');
  await guest.main.locator('.rt-interests').getByText(nature).waitFor();
}

/** The chair decides that they step out. */
export async function letStepOut(chair: Guest, name: string): Promise<void> {
  await chair.press(new RegExp(`^Steps out ${name}`));
  await chair.main.locator('.rt-interests').getByText('Steps out for this item').waitFor();
}

export async function closeTheMeeting(officer: Guest): Promise<void> {
  await officer.press('Close the meeting');
  await officer.page.getByRole('alertdialog').getByRole('button', { name: 'Close the meeting' }).click();
  await officer.page.getByRole('heading', { name: 'Who was there' }).first().waitFor();
}
