import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(60_000);

const SLUG = 'tyne-valley';
const SUCCESSOR = 'Nasreen Silverbirch';

/** Chairs rotate; the partnership is never without one. */
describe('from one chair to the next', () => {
  let house: House;
  let chair: Guest;
  let successor: Guest;
  let coordinator: Guest;

  beforeAll(async () => {
    house = await openHouse();
    [chair, successor, coordinator] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await chair.signIn('marcus.quillfeather@example.org');
    await successor.signIn('nasreen.silverbirch@example.org');
    await coordinator.signIn('rosalind.thistlewood@example.org');
  });
  afterAll(async () => await house?.close());

  /** The names on the cards of those who chair now. */
  async function chairs(guest: Guest): Promise<string[]> {
    const { partnership } = await guest.ask<{
      partnership: { officers: { office: string; person: { name: string } }[] };
    }>(`{ partnership(slug: "${SLUG}") { officers { office person { name } } } }`);
    return partnership.officers.filter(({ office }) => office === 'CHAIR').map(({ person }) => person.name);
  }

  test('the chair starts the handover to somebody at the table', async () => {
    await chair.goTo(`/partnerships/${SLUG}/people`);
    await chair.follow(/Hand over your office/);
    await chair.heading(/Hand over the office of chair/).waitFor();
    await chair.page.getByLabel('Who takes over').selectOption({ label: await optionOf(chair, SUCCESSOR) });
    const last = chair.page.getByRole('group', { name: 'Your last day' });
    const [year = '', month = '', day = ''] = inDays(30).split('-');
    await last.getByLabel('Day').fill(day);
    await last.getByLabel('Month').fill(month);
    await last.getByLabel('Year').fill(year);
    await chair.press('Start the handover');
    await chair.heading(/Handover of the office of chair/).waitFor();
    await chair.page.getByRole('alert').getByText('The handover is started.').waitFor();
    expect(await chairs(coordinator)).toEqual(['Marcus Quillfeather']);
  });

  test('the letter to the successor says that it is a handover, and she accepts', async () => {
    await successor.openMail('nasreen.silverbirch@example.org', /^Invitation to Tyne Valley/);
    await successor.letter.getByText('This is a handover.').waitFor();
    await successor.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await successor.heading(/Join Tyne Valley/).waitFor();
    await successor.page.getByLabel('I accept what I undertake').check();
    await successor.press(/Accept/);
    await successor.page.waitForURL(`**/partnerships/${SLUG}`);
  });

  test('both chair for the overlap, and everybody who serves is told', async () => {
    expect((await chairs(coordinator)).toSorted()).toEqual(['Marcus Quillfeather', SUCCESSOR]);
    await coordinator.goTo(`/partnerships/${SLUG}/people`);
    const steps = coordinator.page.getByRole('list', { name: 'Progress of the handover' });
    expect(await steps.locator('[aria-current=step]').textContent()).toContain('Overlap until');
    await coordinator.openMail(
      'rosalind.thistlewood@example.org',
      new RegExp(`${SUCCESSOR} has accepted the handover`),
    );
  });

  test('the overlap is ended early: only the successor chairs', async () => {
    await successor.goTo(`/partnerships/${SLUG}/people`);
    await successor.follow(/Look after this handover/);
    await successor.press('End the overlap now');
    await successor.page.getByRole('alertdialog').getByText('Marcus Quillfeather stops being chair at once').waitFor();
    await successor.press(/^End the overlap$/);
    await successor.page.getByRole('alert').getByText(`${SUCCESSOR} is chair alone from now on.`).waitFor();
    expect(await chairs(coordinator)).toEqual([SUCCESSOR]);
  });

  test('the last officer of a partnership cannot step down until it is in care', async () => {
    const last = await house.enter();
    const national = await house.enter();
    await last.signIn('manjit.coppergate@example.org');
    await national.signIn('honoria.lanternby@example.org');
    const officers = async () => {
      await last.goTo('/partnerships/black-country/people');
      return last.page.getByText(/^End the term of/);
    };
    for (let left = await (await officers()).count(); left > 0; left -= 1) {
      await (await officers()).first().click();
      await last.press('End the term');
      await last.page
        .getByRole('alert')
        .getByText(/is no longer/)
        .waitFor();
    }
    const stepDown = async () => {
      await last.goTo('/partnerships/black-country/people');
      await last.page.getByText('Step down as coordinator').click();
      await last.press('Step down');
    };
    await stepDown();
    await last.page
      .getByRole('alert')
      .getByText(/Hand the office over first/)
      .first()
      .waitFor();

    await national.goTo('/partnerships/black-country/people');
    await national.page.getByText('Take this partnership into care').click();
    await national.fill('Reason', 'Its coordinator retires and no successor is found.');
    await national.press('Take it into care');
    await national.page.getByText(/In the care of the national coordinator since/).waitFor();

    await stepDown();
    await last.page.waitForURL('**/partnerships');
    await last.page.getByRole('alert').getByText('You are no longer coordinator.').waitFor();
    expect([...last.complaints, ...national.complaints]).toEqual([]);
  });

  test('no browser complained of anything', () => {
    expect([chair, successor, coordinator].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** The whole words of the choice that begins with a name. */
async function optionOf(guest: Guest, name: string): Promise<string> {
  const options = await guest.page.getByLabel('Who takes over').locator('option').allTextContents();
  return options.find((option) => option.startsWith(name)) ?? name;
}
