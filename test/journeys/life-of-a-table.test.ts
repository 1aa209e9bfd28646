import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import { standAt } from '../support/stand-at.js';
import { found, importSeats, propose } from './founding.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import {
  NAME,
  SLUG,
  COUNCIL,
  POLICE,
  TRUST,
  HEIR,
  OFFICE,
  FIRST,
  BOARD,
  orla,
  bryn,
  amara,
  dorothea,
  hana,
  tobias,
  piers,
  ines,
} from './kennet-vale.js';
import { joinByLetter, speakByLetter, takeSeatByLetter } from './newcomer.js';
import { fillDay, openAgency, openSeat, schedule, told, turnTo } from './ways.js';

jest.setTimeout(120_000);

/** One partnership from the day somebody asks for it to the day it outlives one of its agencies. */
describe('the life of a table', () => {
  let house: House;
  const guests: Record<string, Guest> = {};
  const people = ['public', 'national', 'bryn', 'amara', 'dorothea', 'hana', 'tobias', 'piers', 'ines'] as const;
  const the = (who: (typeof people)[number]): Guest => guests[who]!;

  beforeAll(async () => {
    house = await openHouse();
    for (const who of people) guests[who] = await house.enter();
  });
  afterAll(async () => await house?.close());

  test('somebody who is not known proposes a partnership', async () => {
    await propose(the('public'));
  });

  test('the national coordinator accepts it, and invites its coordinator and its chair', async () => {
    await found(the('national'));
    await the('public').openMail(orla.email, /^Accepted: your proposal/);
  });

  test('both accept by the link in their letter', async () => {
    await joinByLetter(the('bryn'), bryn, NAME);
    await joinByLetter(the('amara'), amara, NAME);
    await the('amara').main.getByText(bryn.name).first().waitFor();
  });

  test('the coordinator checks a sheet of 25 seats, and sees what is wrong with two of its rows beside them', async () => {
    const guest = the('bryn');
    expect(await importSeats(guest)).toEqual([
      expect.stringContaining('There is no sector “Local goverment”'),
      expect.stringContaining('“31/02/2031” is not a day in the calendar'),
    ]);
    await guest.goTo(`/partnerships/${SLUG}`);
    await guest.page.getByText('25 seats').first().waitFor();
  });

  test('those whom it names come in by their letters', async () => {
    await joinByLetter(the('hana'), hana, NAME);
    await joinByLetter(the('tobias'), tobias, NAME);
    await joinByLetter(the('piers'), piers, NAME);
    await joinByLetter(the('ines'), ines, NAME);
    await takeSeatByLetter(the('bryn'), bryn.email, NAME);
  });

  test('an agency’s lead is appointed, accepts by the letter, and confirms who sits for the agency', async () => {
    const [national, lead] = [the('national'), the('dorothea')];
    await openAgency(national, SLUG, COUNCIL);
    await national.follow('Appoint a lead');
    await national.heading('Appoint a lead').waitFor();
    // Whom the reader knows of is offered first.
    const byEmail = national.page.getByRole('radio', { name: 'Somebody else, by email' });
    if (await byEmail.isVisible()) await byEmail.check();
    await national.fill('Email address', dorothea.email);
    await national.press('Send the invitation');
    await told(national, `An invitation to speak for ${COUNCIL} is on its way to ${dorothea.email}.`);

    await speakByLetter(lead, dorothea, COUNCIL);
    await lead.follow('Confirm your people');
    await lead.heading('Confirm your people').waitFor();
    await lead.page.getByRole('checkbox', { name: new RegExp(`^${hana.name}, ${NAME}`) }).check();
    await lead.page.getByRole('checkbox', { name: new RegExp(`^${tobias.name}, ${NAME}`) }).check();
    await lead.press('Confirm 2 ticked');
    await told(lead, '2 people are confirmed.');
    await lead.page.getByRole('row').filter({ hasText: hana.name }).getByText(`By ${dorothea.name}`).waitFor();
  });

  test('a representative changes employer: their open page closes, nothing is left to them, the seat is vacant, the lead is told', async () => {
    const [leaver, colleague, lead] = [the('hana'), the('tobias'), the('dorothea')];
    await schedule(the('bryn'), SLUG, { title: FIRST, day: inDays(5) });
    await leaver.goTo(`/partnerships/${SLUG}/meetings`);
    await leaver.main.getByRole('link', { name: FIRST }).click();
    await leaver.heading(FIRST).waitFor();
    const telephone = await leaver.context.newPage();
    await telephone.setViewportSize({ width: 390, height: 844 });
    await telephone.goto('/account');
    await telephone.getByRole('link', { name: `I have left ${COUNCIL}` }).click();
    await telephone.getByRole('heading', { level: 1, name: `You have left ${COUNCIL}` }).waitFor();
    await telephone.getByLabel('Reason (optional)').fill('I work for the county from Monday.');
    await telephone.getByRole('button', { name: `I have left ${COUNCIL}` }).click();
    await telephone.getByText('All that you held through it has ended.').waitFor();
    // Nobody touched the page that was open.
    await leaver.heading('This meeting is no longer open to you').waitFor();
    expect(await leaver.main.textContent()).not.toContain(FIRST);
    await leaver.goTo('/');
    await leaver.main.getByText('You sit at no table at present').waitFor();
    await leaver.page.goto(`/partnerships/${SLUG}`);
    await leaver.heading('Page not found').waitFor();

    await openSeat(colleague, SLUG, COUNCIL);
    await colleague.main.getByText('Vacant').first().waitFor();
    await lead.openMail(dorothea.email, new RegExp(`${hana.name} has left ${COUNCIL}`));
    await lead.letter.getByText(NAME).first().waitFor();
  });

  test('the coordinator registers an agreement; the lead signs it, and the police sign on paper until tomorrow', async () => {
    const [guest, lead] = [the('bryn'), the('dorothea')];
    await guest.goTo(`/partnerships/${SLUG}`);
    await turnTo(guest, 'Agreements');
    await guest.heading('Information-sharing agreements').waitFor();
    await guest.follow(/Add an agreement|Add the first/);
    await guest.fill('Title', 'Sharing agreement of the Kennet Vale');
    await guest.fill('What is information shared for?', 'To find people who are exploited.');
    await guest.page.getByRole('group', { name: 'Lawful basis' }).getByRole('checkbox').first().check();
    await guest.fill('Which information is shared?', 'Addresses of premises');
    await fillDay(guest, 'First day', inDays(0));
    await fillDay(guest, 'Review by', inDays(300));
    await fillDay(guest, 'Last day', inDays(700));
    await guest.press('Add the agreement and ask agencies to sign');
    await told(guest, 'The agreement is added.');
    const agreement = guest.path;
    for (const [agency, until] of [
      [OFFICE, ''],
      [POLICE, inDays(1)],
    ] as const) {
      await guest.goTo(agreement);
      await guest.page.getByRole('row').filter({ hasText: agency }).getByRole('link').first().click();
      await guest.heading(agency).waitFor();
      await guest.fill('Who signed for the agency', 'Somebody who may sign');
      await fillDay(guest, 'Signed on', inDays(0));
      if (until) await fillDay(guest, 'Signed until (optional)', until);
      await guest.press('Record the signature');
      await told(guest, `Recorded that ${agency} has signed.`);
    }

    await lead.openMail(dorothea.email, /sign/i);
    await lead.letter.getByRole('link').first().click();
    await lead.heading().waitFor();
    await lead.follow(/Read and sign/);
    await lead.heading(COUNCIL).waitFor();
    await lead.page.getByLabel(/They may sign for/).check();
    await lead.press('Sign the agreement');
    await told(lead, `Signed for ${COUNCIL}.`);
  });

  test('a meeting is for those who have signed; at midnight it is gone for the police, and stays for the council', async () => {
    const [guest, police, council] = [the('bryn'), the('piers'), the('tobias')];
    await schedule(guest, SLUG, {
      title: BOARD,
      day: inDays(40),
      choose: async () => {
        await guest.page.getByRole('radio', { name: /^Only agencies that have signed/ }).check();
        await guest.main.getByText(`Seen by 3 of 25 seats of ${NAME}`).first().waitFor();
      },
    });
    const meeting = guest.path;
    for (const each of [police, council]) {
      await each.goTo(meeting);
      await each.heading(BOARD).waitFor();
      await each.goTo(`/partnerships/${SLUG}/meetings`);
      await each.main.getByRole('link', { name: BOARD }).waitFor();
    }

    // On its last day the signature still holds.
    await standAt(house.world, `${inDays(1)}T22:59:59Z`);
    await police.goTo(meeting);
    await police.heading(BOARD).waitFor();
    await standAt(house.world, `${inDays(2)}T00:00:00Z`);
    await police.goTo(`/partnerships/${SLUG}/meetings`);
    await police.main.getByRole('link', { name: FIRST }).waitFor();
    expect(await police.main.textContent()).not.toContain(BOARD);
    await police.page.goto(meeting);
    await police.heading('Page not found').waitFor();
    expect(await police.main.textContent()).not.toContain(BOARD);
    await police.goTo('/');
    await police.main.getByText(FIRST).first().waitFor();
    expect(await police.main.textContent()).not.toContain(BOARD);
    await council.goTo(`/partnerships/${SLUG}/meetings`);
    await council.main.getByRole('link', { name: BOARD }).click();
    await council.heading(BOARD).waitFor();
  });

  test('the chair hands over: both chair until the overlap ends, and the successor alone from that midnight', async () => {
    const [chair, successor, member] = [the('amara'), the('ines'), the('tobias')];
    const chairs = async () => {
      await member.goTo(`/partnerships/${SLUG}/people`);
      const cards = member.main
        .locator('.rt-card')
        .filter({ has: member.page.getByRole('heading', { name: 'Chair' }) });
      const words = await cards.allTextContents();
      return [amara, ines].map(({ name }) => name).filter((name) => words.some((card) => card.includes(name)));
    };
    await chair.goTo(`/partnerships/${SLUG}`);
    await turnTo(chair, 'People');
    await chair.follow(/Hand over your office/);
    await chair.heading(/Hand over the office of chair/).waitFor();
    await chair.page.getByLabel('Who takes over').selectOption({ label: `${ines.name}, ${TRUST}` });
    await fillDay(chair, 'Your last day', inDays(9));
    await chair.press('Start the handover');
    await told(chair, 'The handover is started.');
    // They were invited to a seat before.
    await successor.openMail(ines.email, /^Invitation to/, 'This is a handover.');
    await successor.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await successor.page.getByLabel('I accept what I undertake').check();
    await successor.press(/Accept/);
    await successor.page.waitForURL(`**/partnerships/${SLUG}`);
    expect(await chairs()).toEqual([amara.name, ines.name]);
    await standAt(house.world, `${inDays(9)}T12:00:00Z`);
    expect(await chairs()).toEqual([amara.name, ines.name]);
    await standAt(house.world, `${inDays(10)}T00:00:00Z`);
    expect(await chairs()).toEqual([ines.name]);
    // Who chaired without a seat has no place here any more.
    await chair.page.goto(`/partnerships/${SLUG}`);
    await chair.heading('Page not found').waitFor();
  });

  test('an agency is merged on a day: its seat and its people go on, and what was written before keeps its name', async () => {
    const [national, member] = [the('national'), the('tobias')];
    await openAgency(national, SLUG, TRUST);
    await national.follow('Rename, merge or abolish');
    await national.page.getByRole('radio', { name: 'Merge it into another' }).check();
    await national.page.getByLabel('Merge it into', { exact: true }).fill('Lockside');
    await national.page.getByRole('option', { name: new RegExp(HEIR) }).click();
    await national.fillDate(inDays(12));
    await national.press('Merge the agency');
    await told(national, 'Planned. It takes effect on that day at midnight');
    await standAt(house.world, `${inDays(12)}T00:00:00Z`);
    await member.context.clock.setFixedTime(`${inDays(12)}T09:00:00Z`);
    // The worker looks every minute.
    for (const until = Date.now() + 90_000; Date.now() < until;) {
      await member.goTo(`/partnerships/${SLUG}/people`);
      if (!(await member.main.getByRole('link', { name: TRUST, exact: true }).count())) break;
      await member.page.waitForTimeout(2000);
    }
    const seat = `${HEIR}, formerly ${TRUST}`;
    await member.main
      .getByRole('row')
      .filter({ has: member.page.getByRole('link', { name: seat }) })
      .getByText(ines.name)
      .waitFor();
    await member.main.getByRole('link', { name: seat }).click();
    await member.heading(seat).waitFor();
    await the('bryn').openMail(bryn.email, new RegExp(`^${TRUST} is now ${HEIR}`));
    await turnTo(member, 'History');
    await member.fillDate(inDays(11));
    await member.press('Show the table');
    await member.page.getByRole('heading', { name: /^The table on / }).waitFor();
    await member.main.getByText('The same as a table').first().click();
    await member.page.getByRole('row').filter({ hasText: TRUST }).getByText(ines.name).waitFor();
    expect(await member.main.textContent()).not.toContain('formerly');
    await turnTo(member, 'Meetings');
    await member.main.getByRole('link', { name: FIRST }).click();
    await member.heading(FIRST).waitFor();
    await member.main.getByText(TRUST).first().waitFor({ state: 'attached' });
    expect(await member.main.textContent()).not.toContain('formerly');
    await openAgency(national, SLUG, HEIR);
    await national.follow(TRUST);
    await national.heading(TRUST).waitFor();
    await national.main.getByText('what was written before keeps its name').waitFor();
  });

  test('no browser complained of anything', () => {
    expect(people.flatMap((who) => the(who).complaints)).toEqual([]);
  });
});
