import type { Guest } from './guest.js';
import { fillDay, told } from './ways.js';

export const TITLE = 'Quarterly strategic board';

interface Quarters {
  /** A second Thursday. */
  readonly from: string;
  readonly until: string;
}

/** Schedules a board on the second Thursday of every third month, having seen its dates; answers its address. */
export async function scheduleQuarterly(guest: Guest, slug: string, { from, until }: Quarters): Promise<string> {
  await guest.goTo(`/partnerships/${slug}/meetings/new`);
  await guest.fill('Title', TITLE);
  await fillDay(guest, 'Date', from);
  await guest.fill('Starts', '10:00');
  await guest.fill('Ends', '12:00');
  await guest.fill('Place', 'Town Hall');
  await guest.page.getByLabel('Does it repeat?').selectOption({ label: 'By months, on the second Thursday' });
  await guest.fill('Every how many months?', '3');
  await fillDay(guest, 'Last day of the series', until);
  await guest.page.getByText('The second Thursday of the month, every 3 months: 5 meetings').waitFor();
  await guest.page.getByText('The clocks have gone back; it is still 10:00 on the wall.').waitFor();
  await guest.press('Schedule series and send invitations');
  await guest.heading(TITLE).waitFor();
  return guest.path;
}

/** What the page of a series says of each of its dates, below the head of the table. */
export async function datesOf(guest: Guest): Promise<string[]> {
  const all = guest.main.getByRole('table', { name: 'All dates' }).getByRole('row');
  await all.first().waitFor();
  return all.allInnerTexts();
}

/** Moves one of the meetings to another day, by itself; answers its address. */
export async function moveOne(guest: Guest, date: RegExp, day: string): Promise<string> {
  await guest.follow(date);
  await guest.page.getByText('Part of a series:').waitFor();
  const address = guest.path;
  await guest.follow('Reschedule');
  await guest.page.getByText('What you do here is done to this meeting only.').waitFor();
  await fillDay(guest, 'Date', day);
  await guest.press('Move the meeting');
  await guest.page.getByText('Moved by itself; by the rule it would be on').waitFor();
  return address;
}

export async function cancelOne(guest: Guest, date: RegExp): Promise<void> {
  await guest.follow(date);
  await guest.page.getByText('Part of a series:').waitFor();
  await guest.follow('Cancel meeting');
  await guest.press('Cancel the meeting');
  await told(guest, /cancelled/);
}
