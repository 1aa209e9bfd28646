import type { Locator } from 'playwright-core';
import type { Guest } from './guest.js';

/** Waits until the page says that it is done. */
export const told = (guest: Guest, words: string | RegExp): Promise<void> =>
  guest.page.getByRole('alert').getByText(words).waitFor();

export const turnTo = (guest: Guest, page: string): Promise<void> =>
  guest.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: page, exact: true }).click();

/** Fills one date of a form that asks for several. */
export const fillDay = (guest: Guest, legend: string, day: string): Promise<void> =>
  fillDayIn(guest.page.getByRole('group', { name: legend, exact: true }), day);

export async function fillDayIn(group: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await group.getByLabel('Day', { exact: true }).fill(date);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** From the page of a partnership to the seat of an agency at its table. */
export async function openSeat(guest: Guest, slug: string, agency: string): Promise<void> {
  await guest.goTo(`/partnerships/${slug}`);
  await turnTo(guest, 'People');
  await guest.heading('People and seats').waitFor();
  await guest.main.getByRole('link', { name: agency, exact: true }).first().click();
  await guest.page.waitForURL(/\/seats\//);
  await guest.heading(agency).waitFor();
}

/** And on to the agency itself. */
export async function openAgency(guest: Guest, slug: string, agency: string): Promise<void> {
  await openSeat(guest, slug, agency);
  await guest.main.getByRole('link', { name: agency, exact: true }).first().click();
  await guest.page.waitForURL(/\/agencies\//);
  await guest.heading(agency).waitFor();
}

/** Fills in what every meeting needs; what else is wanted of it is chosen on the form before it is sent. */
export async function schedule(
  guest: Guest,
  slug: string,
  { title, day, choose }: { title: string; day: string; choose?: () => Promise<void> },
): Promise<void> {
  await guest.goTo(`/partnerships/${slug}`);
  await turnTo(guest, 'Meetings');
  await guest.follow('Schedule a meeting');
  await guest.heading('Schedule a meeting').waitFor();
  await guest.page.getByLabel('Title', { exact: true }).first().fill(title);
  await guest.fillDate(day);
  await guest.fill('Starts', '10am');
  await guest.fill('Ends', '11:30');
  await guest.fill('Place', 'Canal House');
  await choose?.();
  await guest.press('Schedule meeting and send invitations');
  await guest.heading(title).waitFor();
}
