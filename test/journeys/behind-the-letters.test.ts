import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { faultsOf, takePictures } from './looks.js';
import { vacantSeat } from './seats.js';

jest.setTimeout(90_000);

const CHAIR = 'imogen.wagtail@example.org';
const MEMBER = 'shanice.dovecote@example.org';
const NEWCOMER = 'nora.newcomer@example.org';
const TITLE = 'What letters lead to';

describe('the pages behind the letters', () => {
  let house: House;
  /** Where the letter about the meeting leads to answer it. */
  let answerAt: string;
  beforeAll(async () => {
    house = await openHouse();
    const [chair, coordinator, member] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await Promise.all([chair.signIn(CHAIR), coordinator.signIn('manjit.coppergate@example.org')]);
    await schedule(chair);
    await invite(coordinator, NEWCOMER);
    await member.openMail(MEMBER, /^Invitation:/);
    answerAt = await linkTo(member, 'Answer this invitation');
    await Promise.all([chair, coordinator, member].map((each) => each.leave()));
  });
  afterAll(async () => await house?.close());

  test('answering works without scripts, and the answer can be changed', async () => {
    const guest = await house.enter({ javaScriptEnabled: false });
    await guest.page.goto(answerAt);
    await guest.press('Save my answer');
    await guest.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await guest.page.title()).toMatch(/^Error: /);
    await guest.page.getByRole('radio', { name: 'Perhaps' }).check();
    await guest.fill('Message to the organiser (optional)', 'I may be late');
    await guest.press('Save my answer');
    await guest.page.getByText('Your answer is saved.').waitFor();
    expect(await guest.page.getByRole('radio', { name: 'Perhaps' }).isChecked()).toBe(true);
    await guest.page.getByRole('radio', { name: 'No, I send apologies' }).check();
    await guest.press('Save my answer');
    await guest.page.getByText('You have sent apologies.').waitFor();
    expect(await guest.page.getByLabel('Message to the organiser (optional)').inputValue()).toBe('I may be late');
    await guest.page.goto('/respond/copied-in-part');
    await guest.heading('This link does not work').waitFor();
    await guest.leave();
  });

  test('the page for an answer is open to all abilities: at first, refused, saved, and when the link does not work', async () => {
    const guest = await house.enter();
    const faults: string[] = [];
    const look = async (state: string) => {
      await takePictures(guest.page, `answer ${state}`);
      faults.push(...(await faultsOf(guest.page)).map((fault) => `${state}: ${fault}`));
    };
    await guest.goTo(answerAt);
    await look('first');
    await guest.goTo(`${answerAt}?saved=yes`);
    await look('saved');
    await guest.goTo('/respond/copied-in-part');
    await look('no such link');
    const complaints = guest.complaints.filter((complaint) => !complaint.includes('404'));
    expect([...faults, ...complaints]).toEqual([]);
    await guest.leave();
  });

  test('so is the invitation to a table: for a newcomer, and when it is over', async () => {
    const guest = await house.enter();
    await guest.openMail(NEWCOMER, /^Invitation to/);
    const address = await linkTo(guest, 'Accept the invitation');
    await takePictures(guest.page, 'message invitation');
    const faults = await faultsOf(guest.page);
    await guest.goTo(address);
    await takePictures(guest.page, 'invitation newcomer');
    faults.push(...(await faultsOf(guest.page)));
    await guest.press('Accept and sign in');
    await guest.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    faults.push(...(await faultsOf(guest.page)));
    await guest.fill('Your name', 'Nora Newcomer');
    await guest.fill('Job title', 'Director');
    await guest.fill('Password', 'kettle orchard violet tram');
    await guest.page.getByLabel('I accept what I undertake').check();
    await guest.press('Accept and sign in');
    await guest.page.waitForURL('**/partnerships/black-country');
    await guest.goTo(address);
    await guest.heading('This invitation was accepted already').waitFor();
    faults.push(...(await faultsOf(guest.page)));
    expect([...faults, ...guest.complaints]).toEqual([]);
    await guest.leave();
  });

  test('whoever has forgotten their password chooses another by the letter, once', async () => {
    const guest = await house.enter();
    await guest.askForNewPassword(MEMBER);
    await guest.openMail(MEMBER, /password/i);
    const address = await linkTo(guest, /password/i);
    await guest.goTo(address);
    await takePictures(guest.page, 'reset password');
    const faults = await faultsOf(guest.page);
    await guest.page
      .getByLabel(/password/i)
      .first()
      .fill('kettle orchard violet tram');
    await guest.page.getByRole('main').getByRole('button').last().click();
    await guest.page.waitForURL((url) => !url.pathname.startsWith('/reset-password'));
    await guest.signIn(MEMBER, 'kettle orchard violet tram');
    expect([...faults, ...guest.complaints]).toEqual([]);
    await guest.leave();
  });
});

const linkTo = async (guest: Guest, name: string | RegExp): Promise<string> =>
  String(await guest.letter.getByRole('link', { name }).first().getAttribute('href'));

const idOf = async (guest: Guest): Promise<string> =>
  (await guest.ask<{ partnership: { id: string } }>(`{ partnership(slug: "black-country") { id } }`)).partnership.id;

async function schedule(chair: Guest): Promise<void> {
  const { scheduleMeeting } = await chair.ask<{ scheduleMeeting: { problems: unknown[] } }>(
    `mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { problems { message } } }`,
    {
      input: {
        partnershipId: await idOf(chair),
        requestKey: crypto.randomUUID(),
        title: TITLE,
        heldOn: inDays(45),
        startsTime: '10:00',
        endsTime: '11:30',
        place: 'Civic Centre, Room 2',
        joiningLink: 'https://meet.example.org/letters',
        accessNotes: 'Step-free from the car park',
        seenBy: 'PARTNERSHIP',
        agendaItems: [{ title: 'Welcome', minutes: 5, purpose: 'NOTE' }],
      },
    },
  );
  expect(scheduleMeeting.problems).toEqual([]);
}

async function invite(coordinator: Guest, email: string): Promise<void> {
  const seat = await vacantSeat(coordinator, 'black-country');
  const { invite } = await coordinator.ask<{ invite: { results: { problems: unknown[] }[] } }>(
    `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { message } } } }`,
    {
      input: {
        partnershipId: await idOf(coordinator),
        lines: [{ email, seatId: seat.id, capacity: 'REPRESENTATIVE' }],
      },
    },
  );
  expect(invite.results).toEqual([{ problems: [] }]);
}
