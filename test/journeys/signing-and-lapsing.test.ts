import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import { standAt } from '../support/stand-at.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { faultsOf, takePictures } from './looks.js';

jest.setTimeout(90_000);

const SLUG = 'black-country';
const TITLE = 'Where we look next';
const POLICE = 'West Midlands Police';

describe('from a signature to the midnight on which it lapses', () => {
  let house: House;
  let coordinator: Guest;
  let police: Guest;
  let chair: Guest;
  let meetingId: string;
  const faults: string[] = [];

  const look = async (guest: Guest, name: string) => {
    await takePictures(guest.page, name);
    for (const fault of await faultsOf(guest.page)) faults.push(`${name}: ${fault}`);
  };
  /** Until when the police have signed; null for as long as the agreement lasts. */
  const signedUntil = (day: string | null) =>
    house.world.sql(
      `update agreement_signature g set ends_on = $2 from agency a, agreement r, partnership p
       where a.id = g.agency_id and a.name = $1 and r.id = g.agreement_id and p.id = r.partnership_id and p.slug = $3`,
      [POLICE, day, SLUG],
    );

  beforeAll(async () => {
    house = await openHouse();
    [coordinator, police, chair] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await coordinator.signIn('manjit.coppergate@example.org');
    await police.signIn('kulwinder.foxglove@example.org');
    await chair.signIn('imogen.wagtail@example.org');
  });
  afterAll(async () => await house?.close());

  test('the coordinator finds who has not signed, and records a signature on paper', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}`);
    await coordinator.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Agreements' }).click();
    await coordinator.heading('Information-sharing agreements').waitFor();
    await look(coordinator, 'agreements register');
    await coordinator.main
      .getByRole('table')
      .getByRole('link', { name: /information-sharing agreement/ })
      .click();
    await coordinator.heading(/information-sharing agreement/).waitFor();
    await look(coordinator, 'agreement');
    const unsigned = coordinator.page.getByRole('row').filter({ hasText: 'Not signed' }).first();
    const agency = String(await unsigned.getByRole('link').textContent());
    await unsigned.getByRole('link').click();
    await coordinator.heading(new RegExp(agency.slice(0, 20))).waitFor();
    await look(coordinator, 'agreement party');
    await coordinator.press('Record the signature');
    await coordinator.heading().waitFor();
    await coordinator.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await coordinator.fill('Who signed for the agency', 'Priya Paperhand');
    const signedOn = coordinator.page.getByRole('group', { name: 'Signed on' });
    const [year = '', month = '', day = ''] = inDays(-3).split('-');
    await signedOn.getByLabel('Day').fill(day);
    await signedOn.getByLabel('Month').fill(month);
    await signedOn.getByLabel('Year').fill(year);
    await coordinator.press('Record the signature');
    await coordinator.page.getByRole('alert').getByText(`Recorded that ${agency} has signed.`).waitFor();
    await coordinator.main.getByText('Priya Paperhand').waitFor();
  });

  test('they schedule a meeting for signatories, and see while they choose who would see it', async () => {
    const [signed] = await house.world.sql<{ signed: boolean }>(
      `select exists (select from agreement_signature g join agency a on a.id = g.agency_id where a.name = $1) as signed`,
      [POLICE],
    );
    if (!signed?.signed) throw new Error(`${POLICE} has not signed in the demo.`);
    await coordinator.goTo(`/partnerships/${SLUG}/meetings/new`);
    await coordinator.page.getByLabel('Title', { exact: true }).first().fill(TITLE);
    await coordinator.fillDate(inDays(60));
    await coordinator.fill('Starts', '10am');
    await coordinator.fill('Ends', '11:30');
    await coordinator.fill('Place', 'Civic Centre, Room 2');
    await coordinator.main
      .getByText(/^Seen by \d+ seats of Black Country Exploitation Board and/)
      .first()
      .waitFor();
    await coordinator.page.getByRole('radio', { name: /Only agencies that have signed/ }).check();
    await coordinator.main
      .getByText(/Seen by \d+ of \d+ seats of Black Country/)
      .first()
      .waitFor();
    await look(coordinator, 'schedule for signatories');
    await coordinator.press('Schedule meeting and send invitations');
    await coordinator.heading(TITLE).waitFor();
    await coordinator.main.getByText(/Seen by \d+ of \d+ seats/).waitFor();
    await look(coordinator, 'meeting for signatories');
    meetingId = coordinator.page.url().split('/').at(-1)!;
  });

  test('people of agencies that have signed see it at home, and on its page', async () => {
    for (const guest of [police, chair]) {
      await guest.goTo('/');
      await guest.main.getByText(TITLE).first().waitFor();
      await guest.goTo(`/meetings/${meetingId}`);
      await guest.heading(TITLE).waitFor();
    }
  });

  test('at the midnight after the last day of the signature it is gone for the police, and for nobody else', async () => {
    await signedUntil(inDays(1));
    await standAt(house.world, `${inDays(1)}T12:00:00Z`);
    await police.goTo(`/meetings/${meetingId}`);
    await police.heading(TITLE).waitFor();
    await standAt(house.world, `${inDays(2)}T12:00:00Z`);
    await police.goTo('/');
    expect(await police.main.textContent()).not.toContain(TITLE);
    expect(await police.ask(`{ meeting(id: "${meetingId}") { id } }`)).toEqual({ meeting: null });
    await police.goTo(`/meetings/${meetingId}`);
    expect(await police.main.textContent()).not.toContain(TITLE);
    await chair.goTo(`/meetings/${meetingId}`);
    await chair.heading(TITLE).waitFor();
    await coordinator.goTo(`/meetings/${meetingId}`);
    await coordinator.main.getByText(new RegExp(`Not by .*${POLICE}`)).waitFor();
    await police.goTo(`/partnerships/${SLUG}`);
    await police.main.getByText(/was in force until/).waitFor();
    await look(police, 'partnership of a lapsed agency');
    await standAt(house.world);
  });

  test('the chair adapts the undertaking, and everybody is asked to accept it, on whatever page they are', async () => {
    await chair.goTo(`/partnerships/${SLUG}/undertaking`);
    await look(chair, 'undertaking');
    await chair.follow('Adapt the words');
    await chair.heading('Adapt the undertaking').waitFor();
    await look(chair, 'undertaking change');
    const words = chair.page.getByLabel('What everybody undertakes');
    await words.fill(`${await words.inputValue()}\n\nI switch my telephone off in our meetings.`);
    await chair.press('Save as a new version');
    await chair.page.getByRole('alert').getByText('The words are changed.').waitFor();
    await chair.main.getByText('I switch my telephone off').waitFor();
    await police.goTo('/');
    await police.page.getByRole('region', { name: 'To read and accept' }).getByRole('link').click();
    await police.heading('What everybody here undertakes').waitFor();
    await look(police, 'undertaking asked');
    await police.press('Accept');
    await police.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await police.page.getByLabel('I accept what I undertake').check();
    await police.press('Accept');
    await police.heading(/Black Country/).waitFor();
    expect(await police.page.getByRole('region', { name: 'To read and accept' }).count()).toBe(0);
    await chair.goTo(`/partnerships/${SLUG}/people`);
    await chair.main.getByRole('heading', { name: /Have not accepted the undertaking yet/ }).waitFor();
    expect(await chair.main.textContent()).not.toContain('Kulwinder Foxglove, kulwinder');
    await look(chair, 'people yet to undertake');
  });

  test('a new version is added, begins with the words of the one before, and is changed until it is signed', async () => {
    await chair.goTo(`/partnerships/${SLUG}/agreements`);
    await chair.main
      .getByRole('table')
      .getByRole('link', { name: /information-sharing agreement/ })
      .click();
    await chair.heading(/information-sharing agreement/).waitFor();
    await chair.follow('Add a new version');
    await chair.heading('Add a new version').waitFor();
    await look(chair, 'agreement add version');
    for (const [legend, day] of [
      ['First day', inDays(1)],
      ['Review by', inDays(300)],
      ['Last day', inDays(700)],
    ] as const) {
      const group = chair.page.getByRole('group', { name: legend, exact: true });
      const [year = '', month = '', date = ''] = day.split('-');
      await group.getByLabel('Day').fill(date);
      await group.getByLabel('Month').fill(month);
      await group.getByLabel('Year').fill(year);
    }
    await chair.press('Add the agreement and ask agencies to sign');
    await chair.heading(/version 2/).waitFor();
    await chair.follow('Change');
    await chair.heading('Change the agreement').waitFor();
    await look(chair, 'agreement change');
    // Looking at the page has unfolded what is folded away.
    await chair.press('Withdraw the agreement');
    await chair.main.getByText('Withdrawn').first().waitFor();
  });

  test('no page has a barrier, and no browser complained of anything', () => {
    expect(faults).toEqual([]);
    expect([coordinator, police, chair].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
