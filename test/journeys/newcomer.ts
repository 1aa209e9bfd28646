import type { Guest } from './guest.js';

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
}

const PASSWORD = 'kettle orchard violet tram';

/** Somebody without an account opens the letter that invites them to a table, and takes their place. */
export async function joinByLetter(
  guest: Guest,
  { email, name, jobTitle }: Newcomer,
  partnership: string,
): Promise<void> {
  await guest.openMail(email, new RegExp(`^Invitation to ${partnership}`));
  await guest.letter.getByRole('link', { name: 'Accept the invitation' }).click();
  await guest.heading(new RegExp(`Join ${partnership}`)).waitFor();
  await introduce(guest, name, jobTitle);
  await guest.page.getByLabel('I accept what I undertake').check();
  await guest.press('Accept and sign in');
  await guest.page.waitForURL('**/partnerships/*');
  await guest.heading(partnership).waitFor();
}

/** Somebody who has an account already takes another place by the letter, as they are signed in. */
export async function takeSeatByLetter(guest: Guest, email: string, partnership: string): Promise<void> {
  await guest.openMail(email, new RegExp(`^Invitation to ${partnership}`));
  await guest.letter.getByRole('link', { name: 'Accept the invitation' }).click();
  await guest.heading(new RegExp(`Join ${partnership}`)).waitFor();
  await guest.page.getByLabel('I accept what I undertake').check();
  await guest.press('Accept');
  await guest.page.waitForURL('**/partnerships/*');
}

/** The same for an agency that they are to speak for. */
export async function speakByLetter(guest: Guest, { email, name, jobTitle }: Newcomer, agency: string): Promise<void> {
  await guest.openMail(email, new RegExp(`speak for ${agency}`, 'i'));
  await guest.letter.getByRole('link', { name: /^Accept/ }).click();
  await guest.heading(`Speak for ${agency}`).waitFor();
  await introduce(guest, name, jobTitle);
  await guest.press('Accept and sign in');
  await guest.page.waitForURL('**/agencies/*');
  await guest.heading(agency).waitFor();
}

async function introduce(guest: Guest, name: string, jobTitle: string): Promise<void> {
  await guest.fill('Your name', name);
  await guest.fill('Job title', jobTitle);
  await guest.fill('Password', PASSWORD);
}
