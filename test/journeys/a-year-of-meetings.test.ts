import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import { allBytes } from '../support/pdf/read-pack.js';
import { standAt } from '../support/stand-at.js';
import { PASSWORD } from '../support/visitor.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { choosePdf, madePack } from './paperwork.js';
import { answerAll, answersOf, closesOn, offer } from './polling.js';
import { cancelOne, datesOf, moveOne, scheduleQuarterly } from './quarterly.js';
import { tableOf18, type TableOf18 } from './table-of-18.js';
import { fillDay, told } from './ways.js';

jest.setTimeout(120_000);

const SLUG = 'calder-moor';
const FOUND = 'Board that finds its date';
const PROPOSED = 'Lifts to a first appointment';
const PAPER = 'Beds in the valley';
const RESTRICTED = 'Premises of concern';

/** "Welcome, page 2", papers among their items. */
const bookmarksOf = ({ outline }: Awaited<ReturnType<typeof madePack>>) =>
  outline.flatMap((item) => [item, ...item.items]).map(({ title, page }) => `${title}, page ${page}`);

/** Four people, each at a browser of their own, from the first question of when to meet to the PDF on the train. */
describe('a year of meetings', () => {
  let house: House;
  let table: TableOf18;
  let chair: Guest;
  let statutory: Guest;
  let voluntary: Guest;
  let deputy: Guest;
  let poll: string;
  let meeting: string;

  beforeAll(async () => {
    house = await openHouse();
    table = await tableOf18(house.world, 'Calder Moor');
    const entered = async (email: string, timezoneId = 'Europe/London') => {
      const guest = await house.enter({ timezoneId });
      await guest.signIn(email, PASSWORD);
      return guest;
    };
    chair = await entered(table.partnership.chair.email);
    statutory = await entered(emailOf(0));
    voluntary = await entered(emailOf(7));
    deputy = await entered(table.deputy.email, 'Europe/Warsaw');
  }, 120_000);
  afterAll(async () => await house?.close());

  const emailOf = (seat: number) => table.seats[seat]!.representative.email;
  const idOf = (address: string) => address.split('/').at(-1)!;

  const chooseItem = (title: string) => chair.page.getByLabel('For which item?').selectOption({ label: title });

  test('the chair asks a table of eighteen which time suits it', async () => {
    await chair.goTo(`/partnerships/${SLUG}/meetings`);
    await chair.follow('Find a date');
    await chair.heading('Find a date').waitFor();
    await chair.fill('Title of the meeting', FOUND);
    await offer(chair, 'Time 1', '2030-06-12', '10am');
    await offer(chair, 'Time 2', '2030-06-13', '14:00');
    await closesOn(chair, '2030-05-31');
    await chair.press('Open the poll and ask them');
    await told(chair, /20 seats and officers are asked by email/);
    poll = chair.path;
  });

  test('two members find it in their mail; a deputy, who is abroad, reads whose clock it goes by and answers for the seat', async () => {
    for (const [guest, email] of [
      [statutory, emailOf(0)],
      [voluntary, emailOf(7)],
    ] as const) {
      await guest.openMail(email, /Which dates suit you\?: Board that finds its date/);
      await guest.goTo('/');
      await guest.follow(`Say which times suit you: ${FOUND}`);
      await answerAll(guest, [
        [/12 June/, 'Yes'],
        [/13 June/, 'If need be'],
      ]);
    }
    await deputy.goTo(poll);
    await deputy.main.getByText('Every time is by the clock in the United Kingdom').waitFor();
    await deputy.main.getByText('British Summer Time. For you: Wed 12 Jun 2030, 11:00 to 13:00').first().waitFor();
    await answerAll(deputy, [
      [/12 June/, 'Yes'],
      [/13 June/, 'No'],
    ]);
    await chair.goTo(poll);
    await answersOf(chair, 'Agency B').getByText('Member B (answered by Delia Deputy, deputy)').waitFor();
  });

  test('a third time is added; what was answered stays', async () => {
    await chair.follow('Change the poll');
    await chair.press('Add another time');
    await offer(chair, 'Time 3', '2030-06-20', '9:30am');
    await chair.press('Save the poll');
    await told(chair, /Answers to the times that stay are kept/);
    const cells = await answersOf(chair, 'Agency A').getByRole('cell').allTextContents();
    expect(cells.slice(2, 5)).toEqual(['Yes', 'If need be', 'Not answered']);
    await chair.openMail(emailOf(2), /More times to choose from: Board that finds its date/);
  });

  test('whoever is missing is reminded, and when its time has come the poll closes by itself', async () => {
    const closes = (moment: string) =>
      house.arrange(
        `update date_poll set opened_at = now() - interval '9 days', closes_at = ${moment} where id = '${idOf(poll)}'`,
      );
    await closes(`now() + interval '30 hours'`);
    await house.renewWorker();
    await chair.openMail(emailOf(5), /Closes soon: Board that finds its date/);
    await closes(`now() - interval '1 second'`);
    await house.renewWorker();
    await voluntary.goTo(poll);
    await voluntary.main.getByText('Closed, nothing chosen yet').waitFor();
    expect(await voluntary.page.getByRole('button', { name: 'Save your answer' }).count()).toBe(0);
    await chair.openMail(table.partnership.chair.email, /The poll has closed: Board that finds its date/);
  });

  test('one act turns the winner into the meeting', async () => {
    await chair.goTo(poll);
    const times = chair.page.getByRole('table', { name: 'How the times stand' });
    await times.getByText('3 yes, 0 if need be, 0 no, 17 not answered').waitFor();
    await chair.follow(/Choose this time Wednesday 12 June 2030/);
    await chair.fill('Place', 'Moor Hall');
    await chair.press('Schedule the meeting and send invitations');
    await told(chair, /The meeting is scheduled/);
    await statutory.openMail(emailOf(0), /^Invitation: Board that finds/, 'so you are down as coming');
  });

  test('four boards follow through the year, each at ten on the wall; one is moved, one is cancelled', async () => {
    const series = await scheduleQuarterly(chair, SLUG, { from: '2030-07-11', until: '2031-07-31' });
    meeting = await moveOne(chair, /9 Jan 2031/, '2031-01-16');
    await chair.goTo(series);
    await cancelOne(chair, /10 Apr 2031/);
    await voluntary.goTo(series);
    const dates = await datesOf(voluntary);
    expect(dates[3]).toContain('Moved by itself, from Thursday 9 January 2031');
    expect(dates[4]).toContain('Cancelled');
    const { meetingSeries } = await voluntary.ask<{
      meetingSeries: { meetings: { startsAt: string; status: string }[] };
    }>('query ($id: ID!) { meetingSeries(id: $id) { meetings { startsAt status } } }', { id: idOf(series) });
    expect(meetingSeries.meetings.map(({ startsAt, status }) => `${startsAt} ${status}`)).toEqual([
      '2030-07-11T09:00:00.000Z SCHEDULED',
      '2030-10-10T09:00:00.000Z SCHEDULED',
      '2031-01-16T10:00:00.000Z SCHEDULED',
      '2031-04-10T09:00:00.000Z CANCELLED',
      '2031-07-10T09:00:00.000Z SCHEDULED',
    ]);
  });

  test('the agenda of the one that moved begins with a template', async () => {
    await chair.goTo(`${meeting}/agenda`);
    await chair.page.getByLabel('Begin with a template').selectOption({ label: 'Strategic board (2 hours)' });
    await chair.press('Fill in the agenda');
    await chair.press('Save the agenda');
    await told(chair, 'The agenda is saved.');
    await voluntary.goTo(meeting);
    await voluntary.main.getByText(/^Restricted/).waitFor();
    expect(await voluntary.main.getByText('Part 2: statutory members').count()).toBe(0);
  });

  test('a member proposes an item, and the chair takes it', async () => {
    await voluntary.follow('Propose an item');
    await voluntary.fill('Title', PROPOSED);
    await voluntary.fill('Why should the table talk about it?', 'Two people could not get there.');
    await voluntary.press('Propose the item');
    await told(voluntary, /Your item is proposed/);
    await voluntary.main.getByText('Not decided yet').waitFor();
    await chair.goTo(meeting);
    await chair.press('Put it on the agenda');
    await told(chair, /is the last item of the agenda now/);
    await chair.page.getByRole('button', { name: 'Put it on the agenda' }).waitFor({ state: 'detached' });
    await voluntary.goTo(meeting);
    await voluntary.main.getByRole('listitem').filter({ hasText: PROPOSED }).waitFor();
  });

  test('a paper is asked of a seat, which is reminded of it; its deputy uploads it', async () => {
    await chair.goTo(`${meeting}/papers/ask`);
    await chair.page.getByLabel('Whom do you ask?').selectOption({ label: 'Agency B: Member B' });
    await chooseItem('10: Resources, gaps and calls for examples');
    await chair.fill('What is the paper called?', PAPER);
    await fillDay(chair, 'By when?', inDays(7));
    await chair.press('Ask for the paper');
    await told(chair, /“Beds in the valley” is asked for by/);
    await standAt(house.world, inDays(5));
    await house.renewWorker();
    await deputy.openMail(emailOf(1), /Due soon: “Beds in the valley”/);
    await standAt(house.world);
    await deputy.goTo('/');
    await deputy.follow(`Deliver it ${PAPER}`);
    await choosePdf(deputy, 'beds.pdf', 'Eleven beds, four of them for men');
    await deputy.press('Deliver the paper');
    await told(deputy, /“Beds in the valley” is delivered/);
  });

  test('another paper is for statutory seats alone', async () => {
    await chair.goTo(`${meeting}/papers/add`);
    await chooseItem('5: Strategic picture');
    await chair.fill('Title', RESTRICTED);
    await choosePdf(chair, 'premises.pdf', 'Two made-up addresses');
    await chair.page.getByLabel('Statutory members and the officers').check();
    await chair.page.getByLabel('OFFICIAL-SENSITIVE', { exact: true }).check();
    await chair.fill('How is it to be handled?', 'Do not forward.');
    await chair.press('Add the paper');
    await told(chair, /“Premises of concern” is there for those who may read it/);
  });

  test('each reader’s pack holds what is for them, page by page, and nothing tells of the rest', async () => {
    const [theirs, others] = [await madePack(statutory, meeting), await madePack(voluntary, meeting)];
    for (const pack of [theirs, others]) {
      expect(pack.pages[0]!.text).toContain('Thursday 16 January 2031, 10:00 to 12:00');
      expect(pack.text).toContain(PROPOSED);
      expect(pack.text).toContain('Eleven beds, four of them for men');
      pack.pages.forEach(({ text }, at) => expect(text).toContain(`Page ${at + 1} of ${pack.pages.length}`));
    }
    const [hers, his] = [bookmarksOf(theirs), bookmarksOf(others)];
    expect(hers.filter((each) => !his.includes(each))).toEqual([
      'Premises of concern (version 1), page 4',
      'Beds in the valley (version 1), page 5',
      '12. Part 2: statutory members, page 3',
    ]);
    expect(his.filter((each) => !hers.includes(each))).toEqual([
      'Beds in the valley (version 1), page 4',
      'Item 12: restricted, page 3',
    ]);
    expect([theirs.pages.length, others.pages.length]).toEqual([5, 4]);
    expect(theirs.pages[0]!.text).toContain('OFFICIAL-SENSITIVE');
    expect(theirs.text).toContain('Part 2: statutory members');
    expect(theirs.text).toContain('Two made-up addresses');
    const all = allBytes(others.bytes) + others.text + JSON.stringify([others.outline, others.info]);
    for (const word of ['Part 2', 'Premises', 'made-up', 'SENSITIVE']) expect(all).not.toContain(word);
  });

  test('nobody’s browser complains of anything', () => {
    expect([chair, statutory, voluntary, deputy].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
