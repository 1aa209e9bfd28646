import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(60_000);

const here = '/partnerships/tyne-valley';
const MISTAKEN = 'sent.by.mistake@example.org';

describe('inviting, and putting it right', () => {
  let house: House;
  let coordinator: Guest;

  beforeAll(async () => {
    house = await openHouse({}, { hasWorker: false });
    coordinator = await house.enter();
    await coordinator.signIn('rosalind.thistlewood@example.org');
  });
  afterAll(async () => await house?.close());

  test('adding to the list what is no address says so at the field', async () => {
    const { page } = coordinator;
    await coordinator.goTo(`${here}/invite`);
    const field = page.getByLabel('Email addresses', { exact: true });
    const described = async () => String(await field.getAttribute('aria-describedby'));
    await coordinator.press('Add to the list');
    await page.getByRole('link', { name: 'Enter an email address' }).waitFor();
    const message = page.locator(`#${(await described()).split(' ').at(-1)}`);
    expect(await message.textContent()).toContain('Enter an email address, like name@example.org');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('Ada Lovelace');
    await coordinator.press('Add to the list');
    await page.getByRole('link', { name: 'There is no email address in this' }).waitFor();
    await field.fill(`Ada Lovelace <${MISTAKEN}>`);
    await coordinator.press('Add to the list');
    await page.getByRole('group', { name: 'Person 1' }).waitFor();
    expect(await described()).not.toContain('error');
    expect(await message.count()).toBe(0);
  });

  test('an office that is held is offered only to be held jointly, and filled seats not at all', async () => {
    const offered = await coordinator.page.getByLabel('Invited as').locator('option').allTextContents();
    expect(offered).toContain('Office: chair, jointly with Marcus Quillfeather');
    expect(offered).not.toContain('Office: chair');
    expect(offered).not.toContain('Northumbria Police: representative');
  });

  test('what is sent says from and until when, and who sent it', async () => {
    const { page } = coordinator;
    await page.getByLabel('Invited as').selectOption('Office: chair, jointly with Marcus Quillfeather');
    const last = page.getByRole('group', { name: 'Last day (optional)' });
    await last.getByLabel('Day').fill('31');
    await last.getByLabel('Month').fill('3');
    await last.getByLabel('Year').fill('2099');
    await coordinator.press('Send the invitation');
    await page.getByRole('alert').getByText(`Invitation sent to ${MISTAKEN}.`).waitFor();
    await coordinator.goTo(`${here}/invitations`);
    const row = await page.getByRole('row').filter({ hasText: MISTAKEN }).textContent();
    expect(row).toContain('Chair, jointly');
    expect(row).toContain('until 31 March 2099');
    expect(row).toContain('Rosalind Thistlewood');
  });

  test('an invitation is withdrawn once it was asked about, and kept when the answer is no', async () => {
    const { page } = coordinator;
    const row = page.getByRole('row').filter({ hasText: MISTAKEN });
    const dialog = page.getByRole('alertdialog', { name: 'Withdraw this invitation?' });
    const withdraw = row.getByRole('button', { name: 'Withdraw' });
    await withdraw.click();
    await dialog.getByText(MISTAKEN).waitFor();
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await row.getByText('Not accepted yet').waitFor();
    await withdraw.click();
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByRole('alert').getByText(`The invitation to ${MISTAKEN} is withdrawn.`).waitFor();
    await row.getByText('Withdrawn', { exact: true }).waitFor();
  });

  test('one of many seats is found by a word and by its sector, and the address keeps what was asked', async () => {
    const { page } = coordinator;
    await coordinator.goTo(`${here}/people`);
    const rows = page.getByRole('region', { name: 'Seats' }).getByRole('row');
    await page.getByLabel('Agency or person').fill('marcus police');
    await page.getByText(/^1 of \d+ seats$/).waitFor();
    expect(await rows.nth(1).textContent()).toContain('Northumbria Police');
    await page.getByLabel('Agency or person').fill('');
    await page.getByLabel('Sector').selectOption('Health');
    await page.getByText(/^3 of \d+ seats$/).waitFor();
    await page.reload();
    await page.getByText(/^3 of \d+ seats$/).waitFor();
    await page.getByLabel('Only vacant seats').check();
    await page.getByText('No seat is like that').waitFor();
    await coordinator.press('show all seats');
    await page.getByText(/^\d+ seats$/).waitFor();
  });

  test('from a meeting there is a way to its partnership', async () => {
    const { page } = coordinator;
    await coordinator.goTo(`${here}/meetings`);
    await page.getByRole('region', { name: 'Meetings ahead' }).getByRole('link').first().click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true }).waitFor();
    await coordinator.main.getByRole('link', { name: 'Tyne Valley Anti-Slavery Partnership' }).click();
    await page.waitForURL(`**${here}`);
    await page.getByRole('heading', { name: 'The table' }).waitFor();
  });

  test('the browser complained of nothing', () => {
    expect(coordinator.complaints).toEqual([]);
  });
});
