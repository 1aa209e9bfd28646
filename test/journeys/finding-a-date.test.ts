import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { TestPartnership, TestPerson } from '../factories/world.js';
import { PASSWORD } from '../support/visitor.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(120_000);

const SLUG = 'calder-moor';
const SEATS = 18;

describe('finding a date for a table of eighteen', () => {
  let house: House;
  let partnership: TestPartnership;
  let chair: Guest;
  const members: TestPerson[] = [];
  let deputy: TestPerson;
  let poll: string;

  beforeAll(async () => {
    house = await openHouse();
    partnership = await house.world.partnership('Calder Moor');
    deputy = await house.world.person('Delia Deputy');
    for (let i = 0; i < SEATS; i += 1) {
      const person = await house.world.person(`Member ${String.fromCharCode(65 + i)}`);
      members.push(person);
      await house.world.seat(partnership, {
        representative: person,
        agencyId: await house.world.agency(`Agency ${String.fromCharCode(65 + i)}`, i === 0 ? 'HEALTH' : 'POLICING'),
        ...(i === 1 ? { deputy } : {}),
      });
    }
    chair = await house.enter();
    await chair.signIn(partnership.chair.email, PASSWORD);
  });
  afterAll(async () => {
    await house?.close();
  });

  const entered = async ({ email }: TestPerson) => {
    const guest = await house.enter();
    await guest.signIn(email, PASSWORD);
    return guest;
  };
  const day = (guest: Guest, group: string) => guest.page.getByRole('group', { name: group, exact: true });
  async function fillTime(guest: Guest, group: string, [date, month, year]: string[], starts: string) {
    const time = day(guest, group);
    await time.getByLabel('Day', { exact: true }).fill(String(date));
    await time.getByLabel('Month').fill(String(month));
    await time.getByLabel('Year').fill(String(year));
    await time.getByLabel('Starts').fill(starts);
  }
  const answer = async (guest: Guest, time: RegExp, word: string) =>
    guest.page.getByRole('group', { name: time }).getByRole('radio', { name: word, exact: true }).check();
  const said = (guest: Guest, words: RegExp) => guest.page.getByRole('alert').getByText(words).waitFor();
  /** The row of one agency, whose cells each say in words what was answered. */
  const rowOf = (agency: string) =>
    chair.page.getByRole('table', { name: 'Answers by agency' }).getByRole('row').filter({ hasText: agency });

  test('the chair offers two times, with the zone on the page, and is told what is wrong', async () => {
    await chair.goTo(`/partnerships/${SLUG}/meetings`);
    await chair.follow('Find a date');
    await chair.heading('Find a date').waitFor();
    await chair.press('Open the poll and ask them');
    await chair.page.getByRole('link', { name: 'Enter a title' }).waitFor();
    await chair.fill('Title of the meeting', 'Spring board');
    await fillTime(chair, 'Time 1', ['12', '6', '2030'], '10am');
    await fillTime(chair, 'Time 2', ['13', '6', '2030'], '14:00');
    await chair.main.getByText('That day is a Wednesday.').waitFor();
    const closing = chair.page.getByRole('group', { name: 'Date', exact: true }).last();
    for (const [label, text] of Object.entries({ Day: '31', Month: '5', Year: '2030' }))
      await closing.getByLabel(label, { exact: true }).fill(text);
    await chair.press('Open the poll and ask them');
    await said(chair, /20 seats and officers are asked by email/);
    await chair.main.getByText(/Every time is by the clock in the United Kingdom/).waitFor();
    poll = chair.path;
  });

  test('a member finds it in their mail and on their home page, and answers', async () => {
    const member = await entered(members[0]!);
    await member.openMail(members[0]!.email, /Which dates suit you\?: Spring board/);
    await member.goTo('/');
    await member.follow('Say which times suit you: Spring board');
    await member.heading('Spring board').waitFor();
    await member.press('Save your answer');
    await member.page.getByRole('link', { name: /Choose yes, if need be or no for Wednesday 12 June 2030/ }).waitFor();
    await answer(member, /Wednesday 12 June 2030/, 'Yes');
    await answer(member, /Thursday 13 June 2030/, 'If need be');
    await member.press('Save your answer');
    await said(member, /Your answer is saved/);
    await member.leave();
  });

  test('the chair adds a time; what was answered stays, and those asked are told', async () => {
    await chair.goTo(`${poll}/change`);
    await chair.press('Add another time');
    await fillTime(chair, 'Time 3', ['20', '6', '2030'], '9:30am');
    await chair.press('Save the poll');
    await said(chair, /Answers to the times that stay are kept/);
    const cells = await rowOf('Agency A').getByRole('cell').allTextContents();
    expect(cells.slice(2, 5)).toEqual(['Yes', 'If need be', 'Not answered']);
    await chair.openMail(members[2]!.email, /More times to choose from: Spring board/);
  });

  test('a deputy answers for the seat, and the page says who did', async () => {
    const guest = await entered(deputy);
    await guest.goTo(poll);
    for (const time of [/12 June/, /13 June/, /20 June/]) await answer(guest, time, 'Yes');
    await guest.press('Save your answer');
    await said(guest, /Your answer is saved/);
    await guest.leave();
    await chair.goTo(poll);
    await rowOf('Agency B').getByText('Member B (answered by Delia Deputy, deputy)').waitFor();
  });

  test('the chair records an answer given by telephone', async () => {
    await chair.goTo(poll);
    await rowOf('Agency C')
      .getByRole('link', { name: /Record/ })
      .click();
    await chair.heading('Record an answer').waitFor();
    for (const time of [/12 June/, /13 June/, /20 June/]) await answer(chair, time, 'No');
    await chair.press('Record the answer');
    await said(chair, /Recorded for Agency C/);
    const times = chair.page.getByRole('table', { name: 'How the times stand' });
    await times.getByText('2 yes, 0 if need be, 1 no, 17 not answered').waitFor();
    expect(await times.getByText('Cannot be said').count()).toBe(3);
  });

  test('two days before it closes whoever is missing is reminded, and at its time it closes by itself', async () => {
    const id = poll.split('/').at(-1);
    await house.arrange(
      `update date_poll set opened_at = now() - interval '9 days', closes_at = now() + interval '30 hours' where id = '${id}'`,
    );
    await eventually(() => chair.openMail(members[5]!.email, /Closes soon: Spring board/));
    await house.arrange(`update date_poll set closes_at = now() - interval '1 second' where id = '${id}'`);
    const late = await entered(members[5]!);
    await late.goTo(poll);
    await late.main.getByText('Closed, nothing chosen yet').waitFor();
    expect(await late.page.getByRole('button', { name: 'Save your answer' }).count()).toBe(0);
    await late.leave();
    await eventually(() => chair.openMail(partnership.chair.email, /The poll has closed: Spring board/));
  });

  test('one act turns the winner into the meeting, whose invitations say what was carried over', async () => {
    await chair.goTo(poll);
    await chair.page.getByRole('link', { name: /Choose this time Wednesday 12 June 2030/ }).click();
    await chair.heading('Choose this time').waitFor();
    await chair.fill('Place', 'Moor Hall');
    await chair.press('Schedule the meeting and send invitations');
    await said(chair, /The meeting is scheduled/);
    await chair.heading('Spring board').waitFor();
    await chair.openMail(
      members[0]!.email,
      /^Invitation: Spring board, Wednesday 12 June 2030/,
      'so you are down as coming',
    );
    await chair.openMail(members[2]!.email, /^Invitation: Spring board/, 'so you are down with apologies');
    expect(chair.complaints).toEqual([]);
  });

  /** The worker looks every half minute. */
  async function eventually(work: () => Promise<void>) {
    for (let left = 2; ; left -= 1) {
      try {
        return await work();
      } catch (error) {
        if (left === 0) throw error;
      }
    }
  }
});
