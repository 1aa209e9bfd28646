import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(60_000);

const NAME = 'Teme Valley Anti-Slavery Partnership';
const PROPOSER = 'wilf.hopyard@example.org';
const COORDINATOR = 'cass.newlands@example.org';

describe('from a proposal to a coordinator', () => {
  let house: House;
  let proposer: Guest;
  let national: Guest;
  let coordinator: Guest;
  let reference: string;

  beforeAll(async () => {
    house = await openHouse();
    [proposer, national, coordinator] = await Promise.all([house.enter(), house.enter(), house.enter()]);
  });
  afterAll(async () => await house?.close());

  test('somebody who is not known tells us of a partnership, and is told what is missing first', async () => {
    await proposer.goTo('/');
    await proposer.follow('Tell us about partnerships in your area');
    await proposer.heading('Tell us about partnerships in your area').waitFor();
    await proposer.fill('Name of the partnership', 'Teme valley modern slavery network');
    await proposer.press('Send to the national coordinator');
    await proposer.page.getByRole('alert').getByText('Enter the area it covers').waitFor();
    await proposer.page.getByRole('radio', { name: 'Yes, it meets or has met' }).check();
    await proposer.fill('Area it covers', 'Tenbury, Bewdley and the Teme valley');
    await proposer.page.getByRole('radio', { name: 'Local', exact: true }).check();
    await proposer.fill('What it does, or should do', 'Plans visits to packhouses.');
    await proposer.fill('Your name', 'Wilf Hopyard');
    await proposer.fill('Your email address', PROPOSER);
    await proposer.page.getByLabel('You may keep these details for that purpose').check();
    // Nobody fills in a form as fast as this browser does.
    await proposer.page.waitForTimeout(3000);
    await proposer.press('Send to the national coordinator');
    await proposer.heading('Thank you for telling us').waitFor();
    reference = /RT-\w{4}-\w{4}/.exec((await proposer.main.textContent()) ?? '')![0];
  });

  test('the mail bears the reference, and leads to how it stands', async () => {
    await proposer.openMail(PROPOSER, new RegExp(reference));
    await proposer.letter.getByRole('link', { name: 'See how your proposal stands' }).click();
    await proposer.heading(/Teme valley/).waitFor();
    await proposer.main.getByText('Waits to be decided').waitFor();
  });

  test('the national coordinator finds it on the desk, and is warned of what looks like it', async () => {
    const other = await house.enter();
    await other.signIn('ewan.saltmarsh@example.org');
    await other.goTo('/propose');
    expect(await other.page.getByLabel('Your name').inputValue()).toBe('Ewan Saltmarsh');
    await other.fill('Name of the partnership', NAME);
    await other.page.getByRole('radio', { name: 'No, but it is wanted' }).check();
    await other.fill('Area it covers', 'Teme valley');
    await other.fill('What it does, or should do', 'One is wanted.');
    await other.page.getByLabel('You may keep these details for that purpose').check();
    await other.page.waitForTimeout(3000);
    await other.press('Send to the national coordinator');
    await other.heading('Thank you for telling us').waitFor();
    await other.leave();

    await national.signIn('honoria.lanternby@example.org');
    await national.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'National desk' }).click();
    await national.heading('National desk').waitFor();
    await national.follow('All proposals');
    await national.heading('Proposals of partnerships').waitFor();
    await national.follow('Teme valley modern slavery network');
    await national.heading(/Teme valley/).waitFor();
    await national.main.getByText('May be known already').waitFor();
    const alike = national.page.getByRole('row').filter({ hasText: NAME });
    await alike.getByText('100%').waitFor();
    await alike.getByRole('link', { name: /^Join/ }).waitFor();
  });

  test('joins the other to it, mends the name, sees what will be sent, and founds it', async () => {
    await national.page.getByRole('row').filter({ hasText: NAME }).getByRole('link', { name: NAME }).click();
    await national.heading(NAME).waitFor();
    await national.page.getByRole('row').filter({ hasText: reference }).getByRole('link', { name: /^Join/ }).click();
    await national.heading('Merge the proposal').waitFor();
    await national.main
      .getByText('Somebody else has told us')
      .or(national.main.getByText('We have had another'))
      .first()
      .waitFor();
    await national.press('Merge, and send this');
    await national.page.getByRole('alert').getByText('The two proposals are joined').waitFor();
    await national.follow(new RegExp(`Teme valley modern slavery network \\(${reference}\\)`));
    await national.heading('Teme valley modern slavery network').waitFor();
    await national.follow('Accept and found it');
    await national.heading('Accept the proposal').waitFor();
    await national.fill('Name', NAME);
    await national.fill('Email address of its coordinator', COORDINATOR);
    await national.main.getByText(`under the name “${NAME}”`).first().waitFor();
    await national.main.getByText('These 2 messages will be sent').waitFor();
    await national.press('Found it, and send these messages');
    await national.page.getByRole('alert').getByText(`${NAME} is founded.`).waitFor();
    expect(national.complaints).toEqual([]);
  });

  test('whoever is to coordinate it is invited, and comes in', async () => {
    await coordinator.openMail(COORDINATOR, new RegExp(`Invitation to ${NAME}`));
    await coordinator.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await coordinator.heading(new RegExp(`Join ${NAME}`)).waitFor();
    await coordinator.fill('Your name', 'Cass Newlands');
    await coordinator.fill('Job title', 'Partnership coordinator');
    await coordinator.fill('Password', 'kettle orchard violet tram');
    await coordinator.page.getByLabel('I accept what I undertake').check();
    await coordinator.press('Accept and sign in');
    await coordinator.heading(NAME).waitFor();
    expect(coordinator.complaints).toEqual([]);
  });

  test('the proposer is told, by mail and on the page that the link leads to', async () => {
    await proposer.openMail(PROPOSER, new RegExp(`Accepted: your proposal ${reference}`));
    await proposer.letter.getByText(`under the name “${NAME}”`).waitFor();
    await proposer.letter.getByRole('link', { name: 'See how your proposal stands' }).click();
    await proposer.main.getByText('Accepted', { exact: true }).waitFor();
    await proposer.main.getByText(`under the name “${NAME}”`).waitFor();
    await proposer.openMail('ewan.saltmarsh@example.org', /Accepted: your proposal/);
    expect(proposer.complaints).toEqual([]);
  });
});
