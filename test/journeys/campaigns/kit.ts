import { inDays } from '../../factories/days.js';
import type { Guest } from '../guest.js';
import { choosePdf } from '../paperwork.js';
import { fillDay, told } from '../ways.js';

export const KIT = 'One Call Is Enough';
export const REACH = 'People who saw a poster';
export const POSTER = 'A3 poster for stations';
export const BRIEFING = 'Brief the staff of a hospital';
const LANGUAGES = ['English', 'Welsh', 'Polish', 'Romanian', 'Albanian', 'Vietnamese'];

const idIn = (guest: Guest) => /campaigns\/([^/?]+)/.exec(guest.path)![1]!;

/** The national coordinator says what it is for, in six languages, what is measured, what might be done and what it gives; and launches it. */
export async function launchKit(nation: Guest): Promise<string> {
  await nation.goTo('/campaigns/national');
  await nation.follow('Begin a national campaign');
  await nation.heading('Begin a campaign').waitFor();
  await nation.fill('What is it called?', KIT);
  await nation.fill('What is it to achieve? (optional)', 'More people know whom to call when something seems wrong.');
  await fillDay(nation, 'First day (optional)', inDays(-40));
  await fillDay(nation, 'Last day (optional)', inDays(80));
  await nation.page.getByText('Say more now', { exact: false }).click();
  await nation.fill('Messages (optional)', 'You do not have to be certain.');
  for (const [index, language] of LANGUAGES.entries()) {
    await nation.press(/^Add (a|another) language$/);
    await nation.page.getByLabel('Language', { exact: true }).nth(index).selectOption(language);
  }
  await nation.press('Begin the campaign');
  await told(nation, /The campaign is begun/);
  const id = idIn(nation);

  await nation.follow('Say what is to change');
  await nation.heading('What it is to bring about').waitFor();
  await nation.press('Add an objective');
  await nation.fill('What is to change?', 'Calls to the helpline');
  await nation.fill('Target (optional)', '5000');
  await nation.fill('Unit (optional)', 'calls');
  await nation.press('Save');
  await told(nation, 'What it is to bring about is saved.');

  await nation.follow('Change what is suggested');
  await nation.heading('What partnerships might do').waitFor();
  await nation.press('Add a suggestion');
  await nation.fill('What is to be done?', BRIEFING);
  await nation.page.getByLabel('Kind', { exact: true }).selectOption('Staff briefing');
  await nation.press('Save');
  await told(nation, 'What partnerships might do is saved.');

  await nation.goTo(`/campaigns/${id}/results/new`);
  await nation.fill('What is measured?', REACH);
  await nation.fill('How is it counted?', 'Adults who say that they saw one; each once.');
  await nation.page.getByLabel('Whom it reached').check();
  await nation.fill('Unit', 'people');
  await nation.page.getByLabel('Each week').check();
  for (const question of ['May figures of different agencies be added?', 'May figures of different periods be added?'])
    await nation.page.getByRole('group', { name: question }).getByLabel('No', { exact: true }).check();
  await nation.press('Add it');
  await told(nation, 'Partners can enter figures for it now.');

  await nation.goTo(`/campaigns/${id}/assets/new`);
  await nation.page.getByLabel('I upload a file').check();
  await choosePdf(nation, 'poster.pdf', 'You do not have to be certain.');
  await nation.fill('Title', POSTER);
  await nation.page.getByLabel('Where is it used?').selectOption('Print');
  await nation.press('Add it');
  await told(nation, /^It is added/);

  await nation.goTo(`/campaigns/${id}`);
  await nation.press('Make a plan of it');
  await nation.follow('Launch it');
  await nation.heading('Launch the campaign').waitFor();
  await nation.press('Launch it');
  await told(nation, 'It is launched, and open.');
  return id;
}

interface Adopting {
  readonly kitId: string;
  /** Days of its own; without, those of the nation. */
  readonly from?: string;
  readonly to?: string;
}

/** A coordinator adopts it in one step, and answers what became of it. */
export async function adopt(coordinator: Guest, { kitId, from, to }: Adopting): Promise<string> {
  await coordinator.goTo('/campaigns/national');
  await coordinator.follow(`Adopt “${KIT}”`);
  await coordinator.heading('Adopt the campaign').waitFor();
  if (from && to) {
    await fillDay(coordinator, 'First day (optional)', from);
    await fillDay(coordinator, 'Last day (optional)', to);
  }
  await coordinator.press('Adopt the campaign');
  await told(coordinator, /^It is adopted/);
  await coordinator.heading(KIT).waitFor();
  const id = idIn(coordinator);
  if (id === kitId) throw new Error('The page is still that of the national campaign.');
  return id;
}

/** In the place of the nation's poster a partnership gives one with the logos of its own. */
export async function giveOwnPoster(coordinator: Guest, campaignId: string): Promise<void> {
  await coordinator.goTo(`/campaigns/${campaignId}/assets`);
  await coordinator.follow(`Replace ${POSTER}`);
  await coordinator.heading('Put something else in its place').waitFor();
  await coordinator.page.getByLabel('I upload a file').check();
  await choosePdf(coordinator, 'with our logos.pdf', 'You do not have to be certain. Ask at any station on the Tyne.');
  await coordinator.press('Replace it');
  await told(coordinator, /^It is replaced/);
}

/** The nation says one message more than when it was adopted. */
export async function changeKit(nation: Guest, kitId: string): Promise<void> {
  await nation.goTo(`/campaigns/${kitId}/change`);
  await nation.fill('Messages (optional)', 'You do not have to be certain.\nAsk in any language.');
  await nation.press('Save');
  await nation.heading(KIT).waitFor();
}

/** What is proposed is taken, or kept as it is; nothing is left to answer then. */
export async function answerProposal(
  coordinator: Guest,
  campaignId: string,
  answer: 'Take it' | 'Keep ours',
): Promise<void> {
  await coordinator.goTo(`/campaigns/${campaignId}/proposals`);
  const proposal = coordinator.page.getByRole('article', { name: /: Messages$/ });
  await proposal.getByRole('button', { name: answer }).click();
  await coordinator.main.getByText('Nothing waits').waitFor();
}
