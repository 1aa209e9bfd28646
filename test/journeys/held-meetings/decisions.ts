import type { Guest } from '../guest.js';

interface Taken {
  /** An officer. */
  readonly officer: Guest;
  readonly meetingId: string;
  readonly text: string;
}

/** Records on the meeting's page what it decided, where there is no quorum just then: it is tagged. Escape and back loses nothing. */
export async function decideWithoutQuorum({ officer, meetingId, text }: Taken): Promise<void> {
  await officer.goTo(`/meetings/${meetingId}`);
  const record = officer.page.getByRole('button', { name: /^Record a decision/ }).first();
  await record.click();
  await officer.fill('What was decided', text);
  await officer.page.keyboard.press('Escape');
  await record.click();
  await officer.press('Record the decision');
  await officer.main.getByText(`Recorded: ${text}`).waitFor();
  const line = officer.main.getByRole('listitem').filter({ hasText: text });
  await line.getByText('For ratification').waitFor();
}

interface Ratified extends Taken {
  /** A member, who sees what waits and cannot ratify it. */
  readonly member: Guest;
}

/** It stands under the next meeting, which sits and has a quorum, and ratifies it there. */
export async function ratifyAtNext({ officer, member, meetingId, text }: Ratified): Promise<void> {
  for (const each of [member, officer]) {
    await each.goTo(`/meetings/${meetingId}`);
    await each.page.getByRole('heading', { name: 'For ratification' }).waitFor();
    await each.main.getByText(text).waitFor();
  }
  await officer.page.getByText('Ratify it, or decline to').first().click();
  await officer.press(/^Record it/);
  await officer.page.getByRole('link', { name: 'Choose what the meeting does' }).waitFor();
  await officer.page.getByLabel('ratifies it', { exact: true }).check();
  await officer.press(/^Record it/);
  await officer.main.getByText(/^Ratified: /).waitFor();
  await officer.main.getByText(text).waitFor({ state: 'detached' });
}

interface Searched {
  readonly reader: Guest;
  /** Of the partnership. */
  readonly slug: string;
  readonly words: string;
  readonly text: string;
  /** What the words would find, and the reader must not. */
  readonly hidden?: string;
}

/** Finds a decision in the register by its words, and reads what became of it. */
export async function searchRegister({ reader, slug, words, text, hidden }: Searched): Promise<void> {
  await reader.goTo(`/partnerships/${slug}/decisions`);
  await reader.fill('Words or number', words);
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL(/words=/);
  const line = reader.main.getByRole('listitem').filter({ hasText: text }).first();
  await line.waitFor();
  if (hidden && (await reader.main.getByText(hidden).count()) > 0) throw new Error(`${hidden} is shown.`);
  await line.getByRole('link').first().click();
  await reader.heading(/Decision \d{4}-/).waitFor();
  await reader.main.getByText(text).first().waitFor();
}
