import type { Page } from 'playwright-core';
import { aPdf } from '../../factories/files.js';
import type { Guest } from '../guest.js';

const REFERENCE = /RT-[2-9A-Z]{4}-[2-9A-Z]{4}/;

/** A national coordinator calls for examples of what is missing, for a month; answers the address of the call. */
export async function callForExamples(national: Guest, gapId: string, title: string): Promise<string> {
  await national.goTo(`/library/gaps/${gapId}`);
  await national.main.getByRole('link', { name: 'Call for examples', exact: true }).click();
  await national.heading('Call for examples').waitFor();
  await national.fill('Title', title);
  await national.fill('What is wanted?', 'Whatever you made and use, with a sentence on how it was received.');
  const month = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
  const last = national.page.getByRole('group', { name: 'Last day' });
  await last.getByLabel('Day').fill(String(month.getUTCDate()));
  await last.getByLabel('Month').fill(String(month.getUTCMonth() + 1));
  await last.getByLabel('Year').fill(String(month.getUTCFullYear()));
  await national.press('Open the call');
  await national.heading(title).waitFor();
  await national.main.getByText('0 answers to decide').waitFor();
  const address = national.path;
  await national.goTo(`/library/gaps/${gapId}`);
  await national.main.getByText('Called out', { exact: true }).waitFor();
  return address;
}

interface Answer {
  readonly page: Page;
  /** The title of the call. */
  readonly call: string;
  readonly title: string;
  readonly email: string;
  /** The file goes with the form, and not when it is chosen. */
  readonly isWithoutScripts?: boolean;
}

/**
 * Somebody without an account finds the open call and answers it with a file: what was forgotten is said, nothing typed is lost, the file
 * neither, and then there is a reference. The same with scripts and without.
 */
export async function answerWithFile({ page, call, title, email, isWithoutScripts }: Answer): Promise<string> {
  await page.goto('/calls');
  await page.getByRole('link', { name: call, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: call }).waitFor();
  // Nobody fills it in within three seconds, and no file is taken before.
  await page.waitForTimeout(3_500);
  await page.getByLabel('What is it called?').fill(title);
  await page.getByLabel('Your name').fill('Sibyl Sender');
  await page.getByLabel('File (optional)').setInputFiles({
    name: 'our-leaflet.pdf',
    mimeType: 'application/pdf',
    buffer: aPdf('A leaflet in two languages'),
  });
  if (!isWithoutScripts) await page.getByText('our-leaflet.pdf', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Send your example' }).click();
  await page.getByRole('alert').getByText('Choose how others may use it').waitFor();
  await page.getByText('our-leaflet.pdf', { exact: true }).first().waitFor();
  await page.getByLabel(/^Anybody may use and change it, and names me$/).check();
  await page.getByLabel('Your email address').fill(email);
  await page.getByLabel(/^Name me and my organisation/).check();
  await page.getByLabel(/^I made this or may share it/).check();
  await page.getByRole('button', { name: 'Send your example' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thank you for your example' }).waitFor();
  return String(REFERENCE.exec(await page.locator('main').innerText())?.[0]);
}

/** Looks up how an example stands, by the link of the newest letter. */
export async function followStatus(sender: Guest, email: string, subject: RegExp, state: string): Promise<void> {
  await sender.openMail(email, subject);
  const link = await sender.letter.getByRole('link', { name: 'See how your example stands' }).getAttribute('href');
  await sender.goTo(new URL(String(link)).pathname);
  await sender.main.getByText(state, { exact: true }).first().waitFor();
}

interface Curated {
  readonly national: Guest;
  /** Of the example. */
  readonly title: string;
}

/** A curator reads it and accepts it, goes over the draft that begins from it, and publishes it; answers the resource's address. */
export async function acceptAndPublish({ national, title }: Curated): Promise<string> {
  await openExample(national, title);
  await national.press('I am reading this');
  await national.main.getByText('Being read', { exact: true }).waitFor();
  await national.page.getByText('Accept it', { exact: true }).click();
  await national.page.getByLabel('What is it?').selectOption('Poster or leaflet');
  await national.page.getByLabel('What you write to them (optional)').fill('Just what was missing.');
  await national.press('Accept it, and tell them');
  await national.page.waitForURL(/\/library\/submissions\//);
  await national.heading(title).waitFor();
  const draft = national.path;
  await national.follow('Change what it says');
  await national.fill('Summary', 'A leaflet in two languages, for outreach.');
  await national.page.getByLabel('England', { exact: true }).check();
  await national.press('Save');
  await national.page.getByText(/^Saved/).waitFor();
  await national.press('Submit for review');
  await national.page.getByText(/^Submitted/).waitFor();
  await national.goTo(draft.replace('submissions', 'review'));
  await national.press('Publish');
  await national.page.getByText(/is published/).waitFor();
  await national.heading(title).waitFor();
  return national.path;
}

/** Once it is in the library, one press says that it fills what was missing. */
export async function fillGapWithIt({ national, title }: Curated, gapId: string): Promise<void> {
  await openExample(national, title);
  await national.press('Say that it is filled');
  await national.page.getByText('What was missing is filled.').waitFor();
  await national.goTo(`/library/gaps/${gapId}`);
  await national.main.getByText(/^Filled by/).waitFor();
}

async function openExample(national: Guest, title: string): Promise<void> {
  await national.goTo('/library/examples');
  await national.main.getByRole('link', { name: title, exact: true }).click();
  await national.heading(title).waitFor();
}
