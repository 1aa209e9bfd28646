import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import { inDays } from '../factories/days.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { vacantSeat, type VacantSeat } from './seats.js';

jest.setTimeout(60_000);

const SLUG = 'black-country';
const NEWCOMER = 'wilma.newcomer@example.org';
const TITLE = 'Strategic board, with a newcomer';

describe('from an invitation to an empty chair', () => {
  let house: House;
  let coordinator: Guest;
  let chair: Guest;
  let newcomer: Guest;
  let atAnotherComputer: Guest;
  let seat: VacantSeat;
  let meetingId: string;
  let entry: Entry;
  let feed: string;

  beforeAll(async () => {
    house = await openHouse();
    [coordinator, chair, newcomer, atAnotherComputer] = await Promise.all([
      house.enter(),
      house.enter(),
      house.enter(),
      house.enter(),
    ]);
    await coordinator.signIn('manjit.coppergate@example.org');
    seat = await vacantSeat(coordinator, SLUG);
  });
  afterAll(async () => await house?.close());

  test('a coordinator invites somebody by email to a vacant seat', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}`);
    await coordinator.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'People', exact: true })
      .click();
    await coordinator.heading(/People and seats/).waitFor();
    await coordinator.follow('Invite people');
    await coordinator.fill('Email addresses', NEWCOMER);
    await coordinator.press('Add to the list');
    await coordinator.page.getByLabel('Invited as').selectOption(`${seat.agency}: representative`);
    await coordinator.press('Send the invitation');
    await coordinator.page.getByRole('alert').getByText(`Invitation sent to ${NEWCOMER}.`).waitFor();
  });

  test('who was invited opens the mail, accepts and makes an account', async () => {
    await newcomer.openMail(NEWCOMER, /Invitation to Black Country/);
    await newcomer.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await newcomer.heading(/Join Black Country/).waitFor();
    expect(await newcomer.main.textContent()).toContain(`Representative of ${seat.agency}`);
    await newcomer.fill('Your name', 'Wilma Newcomer');
    await newcomer.fill('Job title', 'Head of Partnerships');
    await newcomer.fill('Password', 'kettle orchard violet tram');
    await newcomer.page.getByLabel('I accept what I undertake').check();
    await newcomer.press('Accept and sign in');
    await newcomer.page.waitForURL(`**/partnerships/${SLUG}`);
    await newcomer.heading(/Black Country/).waitFor();
  });

  test('the chair schedules a meeting for every seat', async () => {
    await chair.signIn('imogen.wagtail@example.org');
    await chair.goTo(`/partnerships/${SLUG}/meetings`);
    await chair.follow('Schedule a meeting');
    await chair.heading('Schedule a meeting').waitFor();
    await chair.page.getByLabel('Title', { exact: true }).first().fill(TITLE);
    await chair.fillDate(inDays(45));
    await chair.fill('Starts', '10am');
    await chair.fill('Ends', '11:30');
    await chair.fill('Place', 'Civic Centre, Room 2');
    await chair.press('Schedule meeting and send invitations');
    await chair.heading(TITLE).waitFor();
    await chair.page
      .getByRole('alert')
      .or(chair.page.getByRole('status'))
      .filter({ hasText: 'Invitations sent to' })
      .waitFor();
    meetingId = chair.page.url().split('/').at(-1)!;
  });

  test('the newcomer sees it at home, and in their calendar', async () => {
    await newcomer.goTo('/');
    await newcomer.main.getByText(TITLE).first().waitFor();
    feed = await calendarAddress(newcomer);
    expect(await titlesIn(feed)).toContain(TITLE);
  });

  test('they open the mail at another computer and accept without signing in', async () => {
    const guest = atAnotherComputer;
    await guest.openMail(NEWCOMER, new RegExp(`^Invitation: ${TITLE}`));
    entry = entryOf(await guest.calendarFile());
    expect(entry.method).toBe('REQUEST');
    await guest.letter.getByRole('link', { name: 'Answer this invitation' }).click();
    await guest.page.getByRole('radio', { name: 'Yes, I accept' }).check();
    await guest.press('Save my answer');
    await guest.page.getByText('Your answer is saved.').waitFor();
    expect(await guest.context.cookies()).toEqual([]);
  });

  test('the page that the chair has open shows it without being loaded again', async () => {
    await chair.page
      .getByRole('status')
      .filter({ hasText: `${seat.agency}: coming.` })
      .waitFor();
    await chair.main.getByText('The same as a table').first().click();
    const row = chair.page.getByRole('row').filter({ hasText: seat.agency });
    await row.getByText('Coming', { exact: true }).waitFor();
  });

  test('the chair moves the meeting, and the entry in calendars is replaced', async () => {
    await chair.follow('Reschedule');
    await chair.heading(/Reschedule|Move/).waitFor();
    await chair.fillDate(inDays(52));
    await chair.press('Move the meeting');
    await chair.heading(TITLE).waitFor();
    await atAnotherComputer.openMail(NEWCOMER, new RegExp(`^New time: ${TITLE}`));
    const moved = entryOf(await atAnotherComputer.calendarFile());
    expect(moved).toMatchObject({ uid: entry.uid, method: 'REQUEST', day: inDays(52) });
    expect(moved.sequence).toBeGreaterThan(entry.sequence);
  });

  test('the coordinator ends their term, and the meeting is gone from their home, their calendar and the API', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}/people`);
    await coordinator.follow(seat.agency);
    await coordinator.page.getByText('End the term of Wilma Newcomer as representative').click();
    await coordinator.press('End the term');
    await coordinator.page.getByRole('alert').getByText('The term of Wilma Newcomer has ended').waitFor();

    await newcomer.goTo('/');
    expect(await newcomer.main.textContent()).not.toContain(TITLE);
    expect(await titlesIn(feed)).not.toContain(TITLE);
    expect(await newcomer.ask(`{ meeting(id: "${meetingId}") { id } }`)).toEqual({ meeting: null });
    await newcomer.goTo(`/meetings/${meetingId}`);
    expect(await newcomer.main.textContent()).not.toContain(TITLE);
  });

  test('no browser complained of anything', () => {
    expect([coordinator, chair, newcomer, atAnotherComputer].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

interface Entry {
  readonly uid: string;
  readonly method: string;
  readonly sequence: number;
  readonly day: string;
}

function entryOf(file: string): Entry {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    uid: event.uid,
    method: String(calendar.getFirstPropertyValue('method')),
    sequence: event.sequence,
    day: event.startDate.toString().slice(0, 10),
  };
}

async function calendarAddress(guest: Guest): Promise<string> {
  await guest.goTo('/account');
  await guest.press('Make a calendar address');
  return guest.page.getByLabel('Calendar address').inputValue();
}

/** What a calendar program finds at this address. */
async function titlesIn(feed: string): Promise<string[]> {
  const answer = await fetch(feed);
  expect(answer.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
}
