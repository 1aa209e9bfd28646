import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openHouse, type House } from './house.js';

jest.setTimeout(120_000);

const LEAD = 'sunniva.tidewater@example.org';
const AGENCY = 'Harbour Light Trust';
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => await house?.close());

test('a lead confirms all of a page at once, and ends somebody on the same page', async () => {
  const lead = await house.enter();
  await lead.signIn(LEAD);
  await lead.follow(AGENCY);
  await lead.heading(AGENCY).waitFor();
  await lead.follow(/Confirm your people/);
  await lead.press('Confirm');
  await lead.page.getByRole('alert').getByText('Tick those whom you confirm').waitFor();
  await lead.press('Tick all on this page');
  const ticked = await lead.page.getByRole('checkbox', { checked: true }).count();
  expect(ticked).toBeGreaterThan(3);
  await lead.press(`Confirm ${ticked} ticked`);
  await lead.page.getByText(`${ticked} people are confirmed.`).waitFor();
  await lead.page.getByText(/were confirmed, or took their seats, within the last six months/).waitFor();
  const toEnd = lead.page.getByText('Olena Rowanberry, deputy at Mersey Bay Anti-Slavery Partnership');
  await toEnd.click();
  await lead.page.getByRole('button', { name: 'End the term' }).locator('visible=true').click();
  await lead.page.getByText(/The term of Olena Rowanberry at .* has ended/).waitFor();
  await toEnd.waitFor({ state: 'detached' });
  await lead.leave();
});

test('a representative changes employer: access is gone in the page they have open, the seat is vacant, the lead is told', async () => {
  const representative = 'ewan.saltmarsh@example.org';
  const agency = 'Haltwhistle and Allendale District Council';
  const [coordinator, leaver] = [await house.enter(), await house.enter()];
  await leaver.signIn(representative);
  await leaver.goTo('/partnerships/tyne-valley/meetings');
  await leaver.main.getByRole('link', { name: /board/i }).first().click();
  await leaver.page.waitForURL(/\/meetings\//);
  const title = await leaver.heading().textContent();
  await coordinator.signIn('rosalind.thistlewood@example.org');
  await coordinator.goTo('/partnerships/tyne-valley/people');
  await coordinator.main.getByRole('link', { name: agency, exact: true }).click();
  await coordinator.follow(/Ewan Saltmarsh has left/);
  await coordinator.heading(`Ewan Saltmarsh has left ${agency}`).waitFor();
  await coordinator.page.getByText('Representative at Tyne Valley Anti-Slavery Partnership').waitFor();
  await coordinator.press('Record that they have left');
  await coordinator.page.getByText('Their access has ended, and the seats are vacant.').waitFor();
  // Nobody touched the page that was open.
  await leaver.page.getByText(String(title)).first().waitFor({ state: 'detached', timeout: 5000 });
  await leaver.goTo('/');
  await leaver.heading().waitFor();
  expect(await leaver.main.textContent()).toContain('You sit at no table at present');
  await coordinator.goTo('/partnerships/tyne-valley/people');
  const row = coordinator.page.getByRole('row').filter({ hasText: agency }).filter({ hasNotText: 'Housing' });
  expect(await row.textContent()).toContain('Vacant');
  // He spoke for the agency himself: now nobody does, so the officers hear of the seat, and the national coordinator of the lead.
  await coordinator.openMail('rosalind.thistlewood@example.org', /Ewan Saltmarsh has left/);
  await coordinator.openMail('honoria.lanternby@example.org', /Nobody speaks for Haltwhistle/);
  await Promise.all([coordinator.leave(), leaver.leave()]);
});

test('somebody leaves, and the lead who stays gets the seats back', async () => {
  const [lead, other] = [await house.enter(), await house.enter()];
  await lead.signIn(LEAD);
  await lead.follow(AGENCY);
  await lead.follow('People who fill its seats');
  const row = lead.page
    .getByRole('row')
    .filter({ hasText: 'Has left the agency' })
    .filter({ hasNotText: 'Sunniva' })
    .first();
  const name = String(await row.getByRole('cell').first().textContent());
  await row.getByRole('link', { name: /Has left the agency/ }).click();
  await lead.press('Record that they have left');
  await lead.page.getByText('Their access has ended, and the seats are vacant.').waitFor();
  await other.openMail(LEAD, new RegExp('has left Harbour Light Trust'));
  expect(name.length).toBeGreaterThan(3);
  await Promise.all([lead.leave(), other.leave()]);
});

test('an agency is merged: its seat goes on under the new name, and the meeting held before keeps the old one', async () => {
  const [nation, chair] = [await house.enter(), await house.enter()];
  const old = 'Riverbank Homes';
  await nation.signIn('honoria.lanternby@example.org');
  await nation.goTo('/partnerships/tyne-valley/people');
  await nation.main.getByRole('link', { name: old }).first().click();
  await nation.page.waitForURL(/\/seats\//);
  await nation.main.getByRole('link', { name: old }).click();
  await nation.follow('Rename, merge or abolish');
  await nation.page.getByLabel('Merge it into another').check();
  await nation.page.getByLabel('Merge it into', { exact: true }).fill('Doorstep');
  await nation.page.getByRole('option', { name: /Doorstep/ }).click();
  await nation.press('Merge the agency');
  await nation.page.getByText('became part of').first().waitFor();
  await chair.signIn('marcus.quillfeather@example.org');
  await chair.goTo('/partnerships/tyne-valley/people');
  await chair.main.getByRole('link', { name: 'Doorstep' }).first().waitFor();
  expect(await chair.main.getByRole('link', { name: old }).count()).toBe(0);
  const { partnership } = await chair.ask<{ partnership: { pastMeetings: { nodes: { id: string }[] } } }>(
    '{ partnership(slug: "tyne-valley") { pastMeetings(first: 10) { nodes { id } } } }',
  );
  await chair.goTo(`/meetings/${partnership.pastMeetings.nodes[0]!.id}`);
  await chair.main.getByText(old).first().waitFor({ state: 'attached' });
  expect(await chair.main.getByText('Doorstep').count()).toBe(0);
  await Promise.all([nation.leave(), chair.leave()]);
});
