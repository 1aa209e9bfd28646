import { readFileSync } from 'node:fs';
import { workbook } from '../factories/sheets.js';
import type { Guest } from './guest.js';
import { amara, bryn, NAME, orla, rows, SLUG } from './kennet-vale.js';
import { mended, withTwoSlips } from './sheet-of-25.js';
import { told, turnTo } from './ways.js';

/** Somebody who is not known asks for the partnership. */
export async function propose(guest: Guest): Promise<void> {
  await guest.goTo('/');
  await guest.follow('Tell us about partnerships in your area');
  await guest.heading('Tell us about partnerships in your area').waitFor();
  await guest.fill('Name of the partnership', NAME);
  await guest.page.getByRole('radio', { name: 'No, but it is wanted' }).check();
  await guest.fill('Area it covers', 'The Kennet Vale');
  await guest.page.getByRole('radio', { name: 'Local', exact: true }).check();
  await guest.fill('What it does, or should do', 'Boatyards and packhouses along the canal.');
  await guest.fill('Your name', orla.name);
  await guest.fill('Your email address', orla.email);
  await guest.page.getByLabel('You may keep these details for that purpose').check();
  // Nobody fills in a form as fast as this browser does.
  await guest.page.waitForTimeout(3000);
  await guest.press('Send to the national coordinator');
  await guest.heading('Thank you for telling us').waitFor();
}

/** The national coordinator founds it, and invites its coordinator and its chair. */
export async function found(guest: Guest): Promise<void> {
  await guest.signIn('honoria.lanternby@example.org');
  await turnTo(guest, 'National desk');
  await guest.heading('National desk').waitFor();
  await guest.main.getByRole('heading', { name: /^Confirmations overdue \(/ }).waitFor();
  await guest.follow('All proposals');
  await guest.heading('Proposals of partnerships').waitFor();
  await guest.follow(NAME);
  await guest.heading(NAME).waitFor();
  await guest.follow('Accept and found it');
  await guest.heading('Accept the proposal').waitFor();
  await guest.fill('Email address of its coordinator', bryn.email);
  await guest.press('Found it, and send these messages');
  await told(guest, `${NAME} is founded.`);
  await guest.main.getByRole('link', { name: NAME, exact: true }).first().click();
  await guest.page.waitForURL(`**/partnerships/${SLUG}`);
  await turnTo(guest, 'People');
  await guest.follow('Invite people');
  await guest.fill('Email addresses', amara.email);
  await guest.press('Add to the list');
  await guest.page.getByLabel('Invited as').selectOption('Office: chair');
  await guest.press('Send the invitation');
  await told(guest, `Invitation sent to ${amara.email}.`);
}

/** Its coordinator imports the sheet, once the two rows of it are mended that were at fault; answers what was said of them. */
export async function importSeats(guest: Guest): Promise<string[]> {
  const choose = (label: string, name: string, buffer: Buffer) =>
    guest.page.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await turnTo(guest, 'People');
  await guest.follow('Import a sheet');
  await guest.heading('Import seats and people').waitFor();
  await choose('Your sheet', 'kennet vale.xlsx', await workbook(withTwoSlips(rows)));
  await guest.press('Check the sheet');
  await guest.page.getByRole('heading', { name: '2 rows to be mended' }).waitFor();
  const shown = guest.page.getByRole('table', { name: 'To be mended: 2 rows' }).getByRole('row');
  const faults = (await shown.allTextContents()).slice(1);
  const [file] = await Promise.all([guest.page.waitForEvent('download'), guest.press('as a workbook')]);
  await choose('The mended sheet', 'kennet vale, mended.xlsx', await mended(readFileSync(await file.path())));
  await guest.press('Check the mended sheet');
  await guest.page.getByRole('heading', { name: 'The sheet is in order' }).waitFor();
  await guest.press('Add 25 seats and send 26 invitations');
  await guest.page
    .getByRole('alert')
    .getByText(/25 seats added/)
    .waitFor({ timeout: 30_000 });
  return faults;
}
