import { aPng } from '../../factories/files.js';
import type { Guest } from '../guest.js';

interface Together {
  /** Runs the campaign. */
  readonly runs: Guest;
  /** Speaks for one of its partners, and for no other. */
  readonly speaks: Guest;
  /** Named as other people see them. */
  readonly runsName: string;
  readonly runsEmail: string;
  readonly campaignId: string;
  /** A day within the campaign, as `2027-10-12`. */
  readonly on: string;
}

const TITLE = 'Leaflets at the station';

/** A partner plans something, whoever runs the campaign moves it on by keyboard, and it is done with something to show for it. */
export async function planTogether({ runs, speaks, runsName, runsEmail, campaignId, on }: Together): Promise<void> {
  await speaks.goTo(`/campaigns/${campaignId}`);
  await speaks.follow('Plan');
  await speaks.heading('Plan').waitFor();
  await speaks.follow('Add an activity');
  await speaks.press('Add it to the plan');
  await speaks.page.getByRole('link', { name: 'Enter a title' }).waitFor();
  await speaks.fill('What will be done?', TITLE);
  await speaks.page.getByLabel('Kind', { exact: true }).selectOption('Posters');
  const [year = '', month = '', day = ''] = on.split('-').map((part) => part.replace(/^0/, ''));
  const first = speaks.page.getByRole('group', { name: 'First day (optional)' });
  for (const [label, text] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    await first.getByLabel(label).fill(text);
  await speaks.fill('Place (optional)', 'Central Station');
  await speaks.press('Add it to the plan');
  await speaks.heading(TITLE).waitFor();

  await runs.goTo(`/campaigns/${campaignId}/plan?view=board`);
  await runs.page.getByRole('button', { name: `On to under way ${TITLE}` }).focus();
  await runs.page.keyboard.press('Enter');
  const column = runs.page.getByRole('region', { name: /^Under way/ });
  await column.getByRole('link', { name: TITLE }).waitFor();
  await runs.follow('Timeline');
  const bar = runs.page.getByRole('link', { name: new RegExp(`^${TITLE},.*Under way`) });
  await bar.focus();
  await runs.page.keyboard.press('Enter');
  await runs.heading(TITLE).waitFor();

  await speaks.goTo(`/campaigns/${campaignId}/plan`);
  await speaks.follow(TITLE);
  await speaks.press('It is done');
  // What tells it moves all that stands beneath.
  await speaks.page.getByText('It is done. Add a photograph').waitFor();
  await speaks.page.getByText('Add a photograph, a file or a link').click();
  await speaks.fill('What does it show?', 'The stand at the station');
  await speaks.page
    .getByLabel(/^File|^Photograph/)
    .setInputFiles({ name: 'station.png', mimeType: 'image/png', buffer: aPng() });
  await speaks.page.getByRole('button', { name: 'Remove station.png' }).waitFor();
  await speaks.press(/^Add it$/);
  await speaks.page.getByRole('link', { name: 'The stand at the station' }).waitFor();
  await speaks.fill('Add a comment', `Two hundred leaflets went, @${runsName}.`);
  await speaks.press('Add comment');
  await speaks.main.getByText(`To ${runsName}`).waitFor();
  await runs.openMail(runsEmail, new RegExp(`names you: ${TITLE}`), 'Two hundred leaflets went');
}
