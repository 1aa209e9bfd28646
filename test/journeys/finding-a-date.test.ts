import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PASSWORD } from '../support/visitor.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { answer, answerAll, answersOf, closesOn, offer } from './polling.js';
import { tableOf18, type TableOf18 } from './table-of-18.js';
import { told } from './ways.js';

jest.setTimeout(120_000);

const SLUG = 'calder-moor';

/** What the year of meetings passes by: slips on the way, an answer by telephone, and what an invitation says of a no. */
describe('finding a date', () => {
  let house: House;
  let table: TableOf18;
  let chair: Guest;
  let poll: string;

  beforeAll(async () => {
    house = await openHouse();
    table = await tableOf18(house.world, 'Calder Moor');
    chair = await house.enter();
    await chair.signIn(table.partnership.chair.email, PASSWORD);
  });
  afterAll(async () => {
    await house?.close();
  });

  const emailOf = (seat: number) => table.seats[seat]!.representative.email;

  test('the chair is told what is wrong with the times on offer', async () => {
    await chair.goTo(`/partnerships/${SLUG}/meetings`);
    await chair.follow('Find a date');
    await chair.heading('Find a date').waitFor();
    await chair.press('Open the poll and ask them');
    await chair.page.getByRole('link', { name: 'Enter a title' }).waitFor();
    await chair.fill('Title of the meeting', 'Spring board');
    await offer(chair, 'Time 1', '2030-06-12', '10am');
    await offer(chair, 'Time 2', '2030-06-13', '14:00');
    await chair.main.getByText('That day is a Wednesday.').waitFor();
    await closesOn(chair, '2030-05-31');
    await chair.press('Open the poll and ask them');
    await told(chair, /20 seats and officers are asked by email/);
    poll = chair.path;
  });

  test('a member who leaves out a time is told which', async () => {
    const member = await house.enter();
    await member.signIn(emailOf(0), PASSWORD);
    await member.goTo(poll);
    await member.press('Save your answer');
    await member.page.getByRole('link', { name: /Choose yes, if need be or no for Wednesday 12 June 2030/ }).waitFor();
    await answerAll(member, [
      [/Wednesday 12 June 2030/, 'Yes'],
      [/Thursday 13 June 2030/, 'If need be'],
    ]);
    await member.leave();
  });

  test('the chair records an answer given by telephone', async () => {
    await chair.goTo(poll);
    await answersOf(chair, 'Agency C')
      .getByRole('link', { name: /Record/ })
      .click();
    await chair.heading('Record an answer').waitFor();
    for (const time of [/12 June/, /13 June/]) await answer(chair, time, 'No');
    await chair.press('Record the answer');
    await told(chair, /Recorded for Agency C/);
    const times = chair.page.getByRole('table', { name: 'How the times stand' });
    await times.getByText('1 yes, 0 if need be, 1 no, 18 not answered').waitFor();
    expect(await times.getByText('Cannot be said').count()).toBe(2);
  });

  test('the invitation says to each what was carried over from their answer', async () => {
    await chair.page.getByRole('link', { name: /Choose this time Wednesday 12 June 2030/ }).click();
    await chair.heading('Choose this time').waitFor();
    await chair.fill('Place', 'Moor Hall');
    await chair.press('Schedule the meeting and send invitations');
    await told(chair, /The meeting is scheduled/);
    await chair.openMail(emailOf(0), /^Invitation: Spring board, Wednesday 12 June 2030/, 'so you are down as coming');
    await chair.openMail(emailOf(2), /^Invitation: Spring board/, 'so you are down with apologies');
    expect(chair.complaints).toEqual([]);
  });
});
