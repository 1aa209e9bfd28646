import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { demoId } from '../../apps/api/src/demo/draw.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { takePictures } from './looks.js';

jest.setTimeout(240_000);

const GROUP = 'tyne-valley-training';

describe('filling a seat', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => await house?.close());

  const somebody = async (email: string): Promise<Guest> => {
    const guest = await house.enter();
    await guest.signIn(email);
    return guest;
  };
  const done = (guest: Guest, words: string | RegExp) => guest.page.getByRole('alert').getByText(words).waitFor();

  test('a coordinator tells the network what is missing, somebody would come, and their agency gets a seat', async () => {
    const rosalind = await somebody('rosalind.thistlewood@example.org');
    await rosalind.goTo('/partnerships/tyne-valley');
    await takePictures(rosalind.page, 'partnership with gaps');
    // What is wanted is drawn, chosen beside the drawing as any seat is, and leads to the notice.
    const { page } = rosalind;
    const gap = 'Survivors’ organisations: an agency is wanted';
    await page.getByLabel('Look at a seat').selectOption({ label: gap });
    const card = page.locator('.rt-round-table__beside');
    await card.getByRole('heading', { name: gap }).waitFor();
    expect(await page.locator('.rt-seat--wanted.rt-seat--chosen').count()).toBe(1);
    await page.locator('.rt-round-table__picture .rt-seat--wanted:not(.rt-seat--chosen)').click();
    await card.getByRole('heading', { name: 'Prosecution: an agency is wanted' }).waitFor();
    await page.getByText('The same as a table').click();
    await page
      .getByRole('table', { name: 'Wanted, and nobody yet' })
      .getByRole('link', { name: /See the vacancy for Survivors/ })
      .click();
    await rosalind.heading(/Survivors’ organisations/).waitFor();
    await rosalind.goTo('/partnerships/tyne-valley');
    await rosalind.follow(/Waits for a decision/);
    await rosalind.heading('Filling seats').waitFor();
    await takePictures(rosalind.page, 'filling seats');
    await rosalind.follow('Say what is missing');
    await rosalind.heading('Say what is missing').waitFor();
    await rosalind.press('Save');
    await rosalind.page.getByRole('link', { name: 'Choose the sector' }).waitFor();
    await rosalind.page.getByLabel('Sector').selectOption('EDUCATION');
    await rosalind.fill('What you look for', 'A further education college in the west');
    await rosalind.press('Save');
    await done(rosalind, /The table sees what is missing/);
    await rosalind.follow(/Advertise to the network for Education/);
    await rosalind.heading(/Advertise: Education/).waitFor();
    await takePictures(rosalind.page, 'advertise');
    await rosalind.fill('Name to advertise under', 'A partnership in the north east');
    await rosalind.press('Advertise to the network');
    await done(rosalind, /The network is told/);

    const gideon = await somebody('gideon.oakapple@example.org');
    await gideon.follow('Vacancies');
    await gideon.heading('Vacancies').waitFor();
    await takePictures(gideon.page, 'vacancies');
    await gideon.page.getByLabel('Sector').selectOption('EDUCATION');
    await gideon.press('Show');
    await gideon.follow(/A partnership in the north east/);
    await gideon.heading(/A partnership in the north east/).waitFor();
    await takePictures(gideon.page, 'vacancy');
    await gideon.press('Express interest');
    await gideon.page.getByRole('link', { name: /Enter why/ }).waitFor();
    await gideon.fill('Why your agency is interested', 'Our training college is in the west.');
    await gideon.press('Express interest');
    await done(gideon, /Your interest is on its way/);

    await rosalind.goTo('/');
    await takePictures(rosalind.page, 'home with seats that wait');
    await rosalind.follow(/Decide about the interest of Merseyside Police/);
    await rosalind.heading('Filling seats').waitFor();
    const interest = rosalind.page.getByRole('article', { name: 'Merseyside Police' });
    await interest.getByRole('button', { name: 'Take up, and add the seat' }).click();
    await rosalind.heading('Merseyside Police').waitFor();
    await done(rosalind, /is taken up/);
    await rosalind.page.getByText('The agency has no lead to nominate somebody').waitFor();
    await takePictures(rosalind.page, 'seat on its way');

    await gideon.goTo('/interests');
    await gideon.page.getByText('Taken up').waitFor();
    await takePictures(gideon.page, 'my interests');
    expect([...rosalind.complaints, ...gideon.complaints]).toEqual([]);
    await gideon.leave();
    await rosalind.leave();
  });

  test('the lead of an agency sees its seat is vacant, nominates, the coordinator approves, and the person is at the table', async () => {
    await house.arrange(
      `insert into agency_lead (agency_id, person_id)
       select agency_id, id from person where email = 'efua.tidewater@example.org'`,
    );
    // In the demo somebody was invited to the seat, and has not answered.
    await house.arrange(
      `update invitation i set state = 'WITHDRAWN' from seat s join agency a on a.id = s.agency_id
       where s.id = i.seat_id and a.name = 'Haven and Isle Council' and i.state = 'PENDING'`,
    );
    const efua = await somebody('efua.tidewater@example.org');
    await efua.goTo('/');
    await takePictures(efua.page, 'home of a lead');
    await efua.follow('Nominate somebody for Haven and Isle Council');
    await efua.heading('Haven and Isle Council').waitFor();
    await takePictures(efua.page, 'seat as its lead sees it');
    await efua.follow('See what the network is told');
    await efua.page.waitForURL('**/vacancies/*');
    await efua.heading(/Humber Estuary/).waitFor();
    await efua.page.goBack();
    await efua.heading('Haven and Isle Council').waitFor();
    await efua.follow('Nominate a representative');
    await efua.heading('Nominate a representative').waitFor();
    await efua.press('Nominate');
    await efua.page.getByRole('link', { name: 'Enter their name' }).waitFor();
    await efua.fill('Name', 'Isla Harbourne');
    await efua.fill('Email address', 'isla.harbourne@elsewhere.example');
    await efua.fill('Job title (optional)', 'Head of Adult Safeguarding');
    await efua.press('Nominate');
    await done(efua, /Isla Harbourne is nominated/);

    const tobias = await somebody('tobias.quincely@example.org');
    await tobias.follow(/Decide about Isla Harbourne as representative/);
    await tobias.heading('Filling seats').waitFor();
    const nomination = tobias.page.getByRole('article', { name: /Isla Harbourne/ });
    await nomination.getByLabel(/I checked this address/).check();
    await nomination.getByRole('button', { name: 'Approve and send the invitation' }).click();
    await done(tobias, /An invitation is on its way to isla.harbourne@elsewhere.example/);

    const isla = await house.enter();
    await isla.openMail('isla.harbourne@elsewhere.example', /Invitation to/);
    await isla.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await isla.heading(/Join Humber Estuary/).waitFor();
    // As the lead wrote them; a person may put right what is theirs.
    expect(await isla.page.getByLabel('Your name').inputValue()).toBe('Isla Harbourne');
    expect(await isla.page.getByLabel('Job title').inputValue()).toBe('Head of Adult Safeguarding');
    await isla.fill('Your name', 'Isla May Harbourne');
    await isla.fill('Password', 'kettle orchard violet tram');
    await isla.page.getByLabel('I accept what I undertake').check();
    await isla.press('Accept and sign in');
    await isla.heading(/Humber Estuary/).waitFor();
    await isla.page.getByLabel('Look at a seat').selectOption({ label: 'Haven and Isle Council' });
    await isla.page.getByText('Isla May Harbourne').first().waitFor();

    await efua.goTo('/');
    await efua.heading().waitFor();
    expect(await efua.main.getByText('Nominate somebody for Haven and Isle Council').count()).toBe(0);
    expect([...efua.complaints, ...tobias.complaints, ...isla.complaints]).toEqual([]);
    await Promise.all([efua.leave(), tobias.leave(), isla.leave()]);
  });

  test('a representative names a deputy, the coordinator approves, the deputy accepts', async () => {
    const blessing = await somebody('blessing.larkspur@example.org');
    // At the table of the group nobody has a deputy.
    await blessing.goTo(`/partnerships/${GROUP}/seats/${demoId('seat', '1a', 'Lantern House', '')}`);
    await blessing.follow('Nominate a deputy');
    await blessing.heading('Nominate a deputy').waitFor();
    await takePictures(blessing.page, 'nominate');
    await blessing.fill('Name', 'Wren Applegarth');
    await blessing.fill('Email address', 'wren@elsewhere.example');
    await blessing.press('Nominate');
    await done(blessing, /Wren Applegarth is nominated/);
    await takePictures(blessing.page, 'seat with nomination');

    const rosalind = await somebody('rosalind.thistlewood@example.org');
    await rosalind.follow(/Decide about Wren Applegarth as deputy/);
    await rosalind.heading('Filling seats').waitFor();
    const nomination = rosalind.page.getByRole('article', { name: /Wren Applegarth/ });
    await nomination.getByRole('button', { name: 'Approve and send the invitation' }).click();
    await rosalind.page.getByRole('link', { name: /Check it with the agency/ }).waitFor();
    await nomination.getByLabel(/I checked this address/).check();
    await nomination.getByRole('button', { name: 'Approve and send the invitation' }).click();
    await done(rosalind, /Approved. An invitation is on its way to wren@elsewhere.example/);

    const wren = await house.enter();
    await wren.openMail('wren@elsewhere.example', /Invitation to/);
    await wren.letter.getByRole('link', { name: 'Accept the invitation' }).waitFor();
    expect([...rosalind.complaints, ...blessing.complaints]).toEqual([]);
    await Promise.all([blessing.leave(), rosalind.leave(), wren.leave()]);
  });
});
