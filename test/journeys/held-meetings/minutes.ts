import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Guest } from '../guest.js';

interface OfMeeting {
  readonly meetingId: string;
}

const textOf = ({ page }: Guest, title: string): Locator =>
  page.getByRole('textbox', { name: `Minutes of “${title}”`, exact: true });
const isSaved = ({ page }: Guest): Promise<void> => page.getByText('Saved', { exact: true }).waitFor();

/** Opens the editor of one item, and waits until what others wrote is in it. */
async function openText(guest: Guest, meetingId: string, title: string): Promise<Locator> {
  await guest.goTo(`/meetings/${meetingId}/minutes`);
  await guest.press(`Write in “${title}”`);
  const text = textOf(guest, title);
  await text.waitFor();
  await isSaved(guest);
  return text;
}

/** From the page of the meeting. */
export async function beginMinutes({ writes, meetingId }: OfMeeting & { readonly writes: Guest }): Promise<void> {
  await writes.goTo(`/meetings/${meetingId}`);
  await writes.follow('Begin the minutes');
  await writes.press('Begin the minutes');
  await writes.page.getByRole('heading', { name: 'The meeting as a whole' }).waitFor();
}

/** Two people write in one text, one of them without a line for a while: both read every word of both. */
export async function writeTogether({
  one,
  other,
  meetingId,
  title,
}: OfMeeting & { readonly one: Guest; readonly other: Guest; readonly title: string }): Promise<void> {
  const [mine, theirs] = [await openText(one, meetingId, title), await openText(other, meetingId, title)];
  await mine.pressSequentially('We met at ten.');
  await theirs.getByText('We met at ten.').waitFor();
  await other.context.setOffline(true);
  await theirs.press('End');
  await theirs.press('Enter');
  await theirs.pressSequentially('Eleven agencies came.');
  await other.page.getByText('Offline: what you write is kept here and saved when you are back').waitFor();
  await mine.press('End');
  await mine.press('Enter');
  await mine.pressSequentially('The chair opened.');
  await isSaved(one);
  await other.context.setOffline(false);
  for (const text of [mine, theirs])
    for (const words of ['We met at ten.', 'Eleven agencies came.', 'The chair opened.'])
      await text.getByText(words).waitFor();
  await isSaved(other);
  // What the line broke while it was away is no fault of the page.
  other.complaints.splice(0);
  expect(await mine.innerText()).toBe(await theirs.innerText());
}

/** Pastes three megabytes into the text that is open: it is told why not, and what stood there is as it was. */
export async function pasteTooMuch(guest: Guest, title: string): Promise<void> {
  const text = textOf(guest, title);
  const before = await text.innerText();
  await text.click();
  // As text, for it is the page that knows these names, not we.
  await guest.page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'word '.repeat(600_000));
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);
  await guest.page.getByText('What you pasted is too long for minutes').waitFor();
  expect(await text.innerText()).toBe(before);
}

/** A decision and an action are recorded where they are written about, by a key each. */
export async function captureWhileWriting({
  writes,
  meetingId,
  title,
  decision,
  action,
}: OfMeeting & {
  readonly writes: Guest;
  readonly title: string;
  readonly decision: string;
  readonly action: string;
}): Promise<void> {
  const { page } = writes;
  const text = await openText(writes, meetingId, title);
  await text.pressSequentially('It was talked about at length.');
  await text.press('Alt+Shift+KeyD');
  await page.getByLabel('What was decided').fill(decision);
  await writes.press('Record the decision');
  await text.getByText(decision).waitFor();
  await text.press('Alt+Shift+KeyA');
  await page.getByLabel('Action: what is to be done').fill(action);
  await page.getByLabel('Who does it (optional)').selectOption({ index: 1 });
  await writes.press('Record the action');
  await text.getByText(action).waitFor();
  await isSaved(writes);
  await writes.press(`Done with “${title}”`);
}

/** The chair checks what was written and circulates it; a reader is told, and reads it. */
export async function circulate({
  chair,
  reads,
  readsEmail,
  meetingId,
}: OfMeeting & { readonly chair: Guest; readonly reads: Guest; readonly readsEmail: string }): Promise<void> {
  await chair.goTo(`/meetings/${meetingId}/minutes`);
  await chair.press('I have checked the minutes');
  await chair.press('They are right');
  await chair.press('Circulate the minutes');
  await chair.press('Circulate them');
  await chair.page.getByText('The minutes are circulated.').waitFor();
  await reads.openMail(readsEmail, /^The minutes are circulated/);
  await reads.goTo(`/meetings/${meetingId}/minutes`);
  await reads.page.getByRole('heading', { name: 'Open minutes' }).waitFor();
}

/** Words that were typed without a line, in a tab that is left open. */
export async function leaveTabOpen({
  writes,
  meetingId,
  title,
  words,
}: OfMeeting & { readonly writes: Guest; readonly title: string; readonly words: string }): Promise<void> {
  const text = await openText(writes, meetingId, title);
  await text.pressSequentially('We began on time.');
  await isSaved(writes);
  await writes.context.setOffline(true);
  await text.press('End');
  await text.press('Enter');
  await text.pressSequentially(words);
  await writes.page.getByText('Offline: what you write is kept here and saved when you are back').waitFor();
}

/** The line is back, and the minutes were circulated meanwhile: the tab keeps the words, and offers them. */
export async function findWordsLeft({
  writes,
  title,
  words,
}: {
  readonly writes: Guest;
  readonly title: string;
  readonly words: string;
}): Promise<void> {
  await writes.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writes.context.setOffline(false);
  const left = writes.page.getByRole('region', { name: `Your words for “${title}”` });
  await left.locator('ins').filter({ hasText: words }).waitFor();
  expect(await left.locator('del').count()).toBe(0);
  await writes.page.getByRole('heading', { name: 'Open minutes' }).waitFor();
  await left.getByRole('button', { name: /^Copy the words/ }).click();
  await left.getByText('Copied', { exact: true }).waitFor();
  expect(await writes.page.evaluate('navigator.clipboard.readText()')).toBe(`We began on time.\n${words}`);
  await left.getByRole('button', { name: /^I do not need them any more/ }).click();
  await left.waitFor({ state: 'detached' });
  // What the line broke while it was away is no fault of the page.
  writes.complaints.splice(0);
}

/** One correction is accepted, and the words read so; another is declined, with a reason that its proposer reads. */
export async function correct({
  proposes,
  proposesEmail,
  officer,
  meetingId,
  title,
  passage,
  words,
}: OfMeeting & {
  readonly proposes: Guest;
  readonly proposesEmail: string;
  readonly officer: Guest;
  readonly title: string;
  readonly passage: string;
  readonly words: string;
}): Promise<void> {
  const propose = async (replaced: string, proposed: string, why: string) => {
    await proposes.goTo(`/meetings/${meetingId}/minutes`);
    const section = sectionOf(proposes, title);
    await section.getByText('Propose a correction').click();
    await section.getByLabel('Words to be replaced (optional)').fill(replaced);
    await section.getByLabel('Words that you propose').fill(proposed);
    await section.getByLabel('Why', { exact: true }).fill(why);
    await section.getByRole('button', { name: 'Propose the correction' }).click();
    await proposes.page.getByText('Your correction is with the officers.').waitFor();
  };
  await propose(passage, words, 'I counted');
  await propose('', 'There was tea.', 'So it was');
  await officer.goTo(`/meetings/${meetingId}/minutes`);
  const section = sectionOf(officer, title);
  const accept = section.getByRole('button', { name: 'Accept the correction: I counted' });
  await accept.click();
  await accept.waitFor({ state: 'detached' });
  await section.getByText(words, { exact: false }).first().waitFor();
  await officer.page.getByText('What corrections have changed').click();
  const changed = officer.page.getByRole('region', { name: /^Changed in / });
  // A word that both have stands between those that were put in.
  const lastOf = (said: string) => said.split(' ').at(-1)!;
  await changed
    .locator('ins')
    .filter({ hasText: lastOf(words) })
    .waitFor();
  await changed
    .locator('del')
    .filter({ hasText: lastOf(passage) })
    .waitFor();
  await section
    .locator('summary')
    .filter({ hasText: /^Decline/ })
    .first()
    .click();
  await section.getByLabel('Why it is declined').last().fill('Nobody minutes tea');
  await section.getByRole('button', { name: 'Decline the correction' }).last().click();
  await officer.page.getByText('The correction is declined.').waitFor();
  await proposes.openMail(proposesEmail, /^Your correction to the minutes was declined/);
  await proposes.goTo(`/meetings/${meetingId}/minutes`);
  await sectionOf(proposes, title).getByText('Nobody minutes tea').waitFor();
}

/** A later meeting approves the open minutes: they are locked with their hash, and a note is all that is added. */
export async function approve({
  chair,
  meetingId,
  later,
  item,
}: OfMeeting & { readonly chair: Guest; readonly later: RegExp; readonly item: string }): Promise<void> {
  await chair.goTo(`/meetings/${meetingId}/minutes`);
  const open = chair.page.getByRole('article', { name: 'Open minutes' });
  const meeting = open.getByLabel('Which meeting approved them?');
  const label = await meeting.getByRole('option', { name: later }).first().textContent();
  await meeting.selectOption({ label: String(label) });
  await open.getByLabel('At which item?').selectOption({ label: item });
  await open.getByRole('button', { name: 'Record the approval and lock them' }).click();
  await open.getByText(/^SHA-256 of these minutes/).waitFor();
  expect(await open.locator('code').textContent()).toMatch(/^[0-9a-f]{64}$/);
  await open.getByText('Add a superseding note').click();
  await open.getByLabel('Note', { exact: true }).fill('The room was another one.');
  await open.getByRole('button', { name: 'Add the note' }).click();
  await open.getByText('The room was another one.').first().waitFor();
}

/** Who sees a restricted item reads minutes of its own; who does not, reads no more than that there is such an item. */
export async function compare({
  sees,
  doesNot,
  meetingId,
  restricted,
  said,
}: OfMeeting & {
  readonly sees: Guest;
  readonly doesNot: Guest;
  /** The title of the restricted item, and words that were minuted there. */
  readonly restricted: string;
  readonly said: string;
}): Promise<void> {
  for (const guest of [sees, doesNot]) await guest.goTo(`/meetings/${meetingId}/minutes`);
  const own = sees.page.getByRole('article', { name: /^Restricted minutes/ });
  await own.getByText(said).waitFor();
  await doesNot.main.getByRole('heading', { name: /^Item \d+: restricted$/ }).waitFor();
  expect(await doesNot.main.getByText(restricted).count()).toBe(0);
  expect(await doesNot.main.getByText(said).count()).toBe(0);
  for (const form of ['PDF', 'Word'] as const) {
    const address = String(await own.getByRole('link', { name: new RegExp(`${form}$`) }).getAttribute('href'));
    expect([
      (await sees.context.request.get(address)).status(),
      (await doesNot.context.request.get(address)).status(),
    ]).toEqual([200, 404]);
  }
}

const sectionOf = ({ page }: Guest, title: string): Locator =>
  page.getByRole('article', { name: 'Open minutes' }).getByRole('region', { name: new RegExp(`${title}$`) });
