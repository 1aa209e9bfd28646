import type { Guest } from '../guest.js';
import { fillDay, told } from '../ways.js';

/** "27/3/2027", as spreadsheets write it. */
const written = (day: string) => day.split('-').reverse().map(Number).join('/');

async function openMetric(guest: Guest, campaignId: string, metric: string): Promise<void> {
  await guest.goTo(`/campaigns/${campaignId}/results`);
  await guest.page.getByRole('link', { name: metric, exact: true }).click();
  await guest.heading(metric).waitFor();
}

/** Rows from a spreadsheet, each naming its agency: shown first, then kept. */
export async function pasteReadings(
  guest: Guest,
  campaignId: string,
  metric: string,
  rows: readonly (readonly [agency: string, week: string, value: number])[],
): Promise<void> {
  await openMetric(guest, campaignId, metric);
  await guest.follow('Paste or import several');
  await guest.heading('Paste or import figures').waitFor();
  await guest.page.getByLabel('Whose figures are they?').selectOption('Each row names its agency');
  const pasted = rows.map(([agency, week, value]) => [agency, written(week), value].join('\t'));
  await guest.fill('Paste rows from a spreadsheet', pasted.join('\n'));
  await guest.press('Check the figures');
  await guest.page.getByRole('heading', { name: 'The figures are in order' }).waitFor();
  await guest.press(`Keep ${rows.length} figures`);
  await told(guest, `${rows.length} figures are kept.`);
}

/** An export with headings of its own and a negative figure: mended, then taken whole. */
export async function importReadings(
  guest: Guest,
  campaignId: string,
  metric: string,
  { agency, week, value }: { agency: string; week: string; value: number },
): Promise<void> {
  const csv = (figure: number) => Buffer.from(`Reporting starts;Account;Reach\n${week};${agency};${figure}\n`);
  const choose = (figure: number) =>
    guest.page
      .getByLabel('Or choose a file')
      .setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: csv(figure) });
  await openMetric(guest, campaignId, metric);
  await guest.follow('Paste or import several');
  await guest.page.getByLabel('Whose figures are they?').selectOption(agency);
  await choose(-value);
  await guest.press('Check the figures');
  await guest.page.getByRole('heading', { name: /to be mended|Say what the columns hold/ }).waitFor();
  await guest.page.getByLabel('Period', { exact: true }).selectOption('Reporting starts');
  await guest.page.getByLabel('Figure', { exact: true }).selectOption('Reach');
  await guest.press('Read these columns');
  await guest.page.getByRole('heading', { name: '1 thing to be mended' }).waitFor();
  await choose(value);
  await guest.press('Check again');
  await guest.page.getByRole('heading', { name: 'The figures are in order' }).waitFor();
  await guest.press('Keep 1 figure');
  await told(guest, '1 figure is kept.');
}

export async function enterReading(
  guest: Guest,
  campaignId: string,
  metric: string,
  { week, value }: { week: string; value: number },
): Promise<void> {
  await openMetric(guest, campaignId, metric);
  await guest.follow('Enter a figure');
  await guest.heading('Enter a figure').waitFor();
  await fillDay(guest, 'Which week?', week);
  await guest.fill('How many people?', String(value));
  await guest.page.getByLabel('Measured', { exact: true }).check();
  await guest.press('Keep this figure');
  await told(guest, /^The figure is kept/);
}

/** Put right with a reason; the figure that was wrong stays to be seen. */
export async function correctReading(
  guest: Guest,
  campaignId: string,
  metric: string,
  { agency, from, to }: { agency: string; from: number; to: number },
): Promise<void> {
  await openMetric(guest, campaignId, metric);
  const row = guest.page
    .getByRole('row')
    .filter({ hasText: agency })
    .filter({ hasText: String(from) });
  await row.getByRole('link', { name: /^Correct/ }).click();
  await guest.heading('Correct a figure').waitFor();
  await guest.fill('How many people?', String(to));
  await guest.fill('Why is it corrected?', 'The same shelter was counted twice.');
  await guest.press('Correct the figure');
  await told(guest, /^The figure is corrected/);
  await guest.page
    .getByRole('row')
    .filter({ hasText: `Corrects ${from}` })
    .waitFor();
}
