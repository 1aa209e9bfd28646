import { inDays } from '../../factories/days.js';
import type { Guest } from '../guest.js';
import { told } from '../ways.js';

const REASON = 'Say in the aim that our stations are part of it.';

/** Whoever runs it chooses who takes part, and asks them. */
export async function askToSign(runs: Guest, campaignId: string, agencies: readonly string[]): Promise<void> {
  await runs.goTo(`/campaigns/${campaignId}/partners`);
  for (const agency of agencies) await runs.page.getByLabel(agency, { exact: true }).check();
  await runs.press('Save who takes part');
  await told(runs, `${agencies.length} agencies take part and see the plan.`);
  await runs.follow('Ask them to sign');
  await runs.heading('Sign-off').waitFor();
  await runs.fillDate(inDays(7));
  await runs.press('Ask them to sign');
  await told(runs, /^They are asked by email/);
}

const openAnswer = async (speaks: Guest, campaignId: string) => {
  await speaks.goTo(`/campaigns/${campaignId}`);
  await speaks.follow('Read and answer');
  await speaks.heading().waitFor();
};

export async function sign(speaks: Guest, campaignId: string): Promise<void> {
  await openAnswer(speaks, campaignId);
  await speaks.press('Sign it off');
  await told(speaks, /^Signed for /);
}

export async function refuse(speaks: Guest, campaignId: string): Promise<void> {
  await openAnswer(speaks, campaignId);
  await speaks.page.getByText('Refuse to sign it').click();
  await speaks.press(/^Refuse$/);
  await speaks.page.getByRole('link', { name: 'Say what would have to change' }).waitFor();
  await speaks.fill('What would have to change?', REASON);
  await speaks.press(/^Refuse$/);
  await told(speaks, /does not sign/);
}

/** The reason is read, what it asks for is done, and whoever has not signed these words is asked again. */
export async function mendWhatWasRefused(runs: Guest, runsEmail: string, campaignId: string): Promise<void> {
  await runs.openMail(runsEmail, /does not sign|refuses/i);
  await runs.goTo(`/campaigns/${campaignId}/sign-off`);
  await runs.main.getByText(REASON).first().waitFor();
  await runs.goTo(`/campaigns/${campaignId}/change`);
  await runs.fill('What is it to achieve? (optional)', 'More people know whom to call, at stations too.');
  await runs.press('Save');
  await runs.goTo(`/campaigns/${campaignId}/sign-off`);
  await runs.fillDate(inDays(9));
  await runs.press('Ask again');
  await told(runs, /^They are asked by email/);
}

export async function launch(runs: Guest, campaignId: string): Promise<void> {
  await runs.goTo(`/campaigns/${campaignId}`);
  await runs.follow('Launch it');
  await runs.heading('Launch the campaign').waitFor();
  await runs.press('Launch it');
  await told(runs, 'It is launched, and open.');
}
