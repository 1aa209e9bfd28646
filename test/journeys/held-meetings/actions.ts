import { aPdf } from '../../factories/files.js';
import type { Guest } from '../guest.js';
import { told } from '../ways.js';

/** From one's own list, under the heading that it stands under. */
export async function findMyAction(
  guest: Guest,
  what: string,
  group: 'Overdue' | 'Within a week' | 'Later',
): Promise<void> {
  await guest.goTo('/actions');
  await guest.heading('My actions').waitFor();
  const under = guest.main
    .locator('section')
    .filter({ has: guest.page.getByRole('heading', { name: group, exact: true }) });
  await under.getByRole('link', { name: what, exact: true }).click();
  await guest.heading(what).waitFor();
}

/** The lead of the agency, who does not sit at the table, finds what the agency has to do there. */
export async function findAgencyAction(guest: Guest, agency: string, what: string): Promise<void> {
  await guest.goTo('/actions');
  await guest.follow(`Actions of ${agency}`);
  await guest.heading(`Actions of ${agency}`).waitFor();
  await guest.follow(what);
  await guest.heading(what).waitFor();
}

/** On the page of an action: "Whoever does it and the leads of the agency, …" */
export const seesWhoWasTold = (guest: Guest, who: string): Promise<void> =>
  guest.main
    .locator('section')
    .filter({ has: guest.page.getByRole('heading', { name: 'Who was told' }) })
    .getByText(who)
    .last()
    .waitFor();

/** Says how far it is, on its page. */
export async function sayHowFar(guest: Guest, words: string): Promise<void> {
  await guest.fill('How far it is', words);
  await guest.press('Keep it');
  await told(guest, 'It is kept beside the action.');
  await guest.main.getByText(words).waitFor();
}

/** Its owner shows that it is done, and asks for it to be closed. */
export async function sayDoneWithEvidence(guest: Guest, words: string, file: string): Promise<void> {
  await guest.page.getByText('Say that it is done', { exact: true }).first().click();
  await guest.page.getByLabel('How was it done? (optional)').fill(words);
  const form = guest.main.locator('details[open]');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: file, mimeType: 'application/pdf', buffer: aPdf(words) });
  await form.getByRole('button', { name: `Remove ${file}` }).waitFor();
  await form.getByRole('button', { name: 'Say that it is done' }).click();
  await told(guest, /^It is said to be done/);
}

/** The chair looks at the evidence and closes it. */
export async function closeAction(guest: Guest, what: string, file: string): Promise<void> {
  await guest.main.getByRole('link', { name: file }).waitFor();
  await guest.press('Close');
  await told(guest, `Closed: ${what}`);
  await guest.main.getByText('Closed', { exact: true }).waitFor();
}

/** The partnership's log, with what is not closed and how that went month by month. */
export async function openActionLog(guest: Guest, slug: string): Promise<void> {
  await guest.goTo(`/partnerships/${slug}/actions`);
  await guest.heading('Actions').waitFor();
  await guest.page.getByRole('figure', { name: 'Actions over time' }).waitFor();
}
