import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { acceptAndPublish, answerWithFile, callForExamples, fillGapWithIt, followStatus } from './toolkit/calls.js';
import { answerChecklist, helpWith, recordGapOf } from './toolkit/checklist.js';
import { beginDocumentFromTemplate, beginTermsFromTemplate } from './toolkit/templates.js';
import {
  bookOn,
  certify,
  crowd,
  giveUp,
  letItBeOver,
  makeCourse,
  seeWhoIsDue,
  showCertificate,
} from './toolkit/training.js';
import type { Visitor } from '../support/visitor.js';

jest.setTimeout(180_000);

const BOARD = { partnership: 'De-ddwyrain Cymru Anti-Exploitation Partnership', slug: 'de-ddwyrain-cymru' };
const TERMS = 'Does the partnership have terms of reference that its members agreed?';
const SUPPLIERS = 'Do members look at their own contracts and suppliers?';
const CALL = 'How do you ask suppliers about their workers?';
const EXAMPLE = 'Our letter to suppliers';
const AGENCY = 'Harbour Light Trust';
const LEAD = 'Sunniva Tidewater';

/** From what a new coordinator finds missing to what somebody else has, and back. */
describe('a toolkit', () => {
  let house: House;
  let coordinator: Guest;
  let lead: Guest;
  let national: Guest;
  let gapId: string;
  let result: string;
  let resource: string;
  let session: string;
  let booked: Visitor[];
  beforeAll(async () => {
    house = await openHouse();
    [coordinator, national, lead] = [await house.enter(), await house.enter(), await house.enter()];
    await lead.signIn('sunniva.tidewater@example.org');
    await coordinator.signIn('gwenllian.heatherbell@example.org');
    await national.signIn('honoria.lanternby@example.org');
  }, 300_000);
  afterAll(() => house?.close());

  test('a coordinator answers the checklist, and is shown what helps', async () => {
    await answerChecklist({ page: coordinator.page, slug: BOARD.slug, missing: [TERMS, SUPPLIERS] });
    result = coordinator.path;
    const help = await helpWith(coordinator.page, TERMS);
    expect(help[0]).toMatch(/terms of reference/i);
    expect(help.length + (await helpWith(coordinator.page, SUPPLIERS)).length).toBeGreaterThanOrEqual(3);
  });

  test('begins its own papers from a template, which they go on naming', async () => {
    const template = await coordinator.main
      .getByRole('link', { name: (await helpWith(coordinator.page, TERMS))[0]! })
      .first()
      .getAttribute('href');
    await beginDocumentFromTemplate({
      page: coordinator.page,
      ...BOARD,
      template: template!,
      title: 'Terms of our victims’ group',
    });
    await beginTermsFromTemplate({ page: coordinator.page, ...BOARD, template: template! });
  });

  test('records what nobody has, and the national coordinator calls for it', async () => {
    await coordinator.goTo(result);
    await recordGapOf(coordinator.page, SUPPLIERS);
    await coordinator.page.getByLabel('What is missing?').fill('Letters that ask suppliers about their workers');
    await coordinator.press('Tell the network');
    await coordinator.page.waitForURL(/\/library\/gaps\/[0-9a-f-]{36}$/);
    gapId = coordinator.path.split('/').at(-1)!;
    await callForExamples(national, gapId, CALL);
  });

  test('somebody without an account answers with a file, with scripts and without', async () => {
    const plain = await house.enter({ javaScriptEnabled: false });
    const email = 'plain@example.org';
    const answered = await answerWithFile({
      page: plain.page,
      call: CALL,
      title: 'Another',
      email,
      isWithoutScripts: true,
    });
    expect(answered).toMatch(/^RT-/);
    await plain.leave();
    const sender = await house.enter();
    await answerWithFile({ page: sender.page, call: CALL, title: EXAMPLE, email: 'sibyl@example.org' });
    await followStatus(sender, 'sibyl@example.org', /^Your example/, 'Received');
    expect(sender.complaints).toEqual([]);
    await sender.leave();
  });

  test('what is accepted is in the library, fills the gap, and whoever sent it is told', async () => {
    resource = await acceptAndPublish({ national, title: EXAMPLE });
    expect(resource).toMatch(/^\/library\//);
    await fillGapWithIt({ national, title: EXAMPLE }, gapId);
    const sender = await house.enter();
    await followStatus(sender, 'sibyl@example.org', /^In the library/, 'Open the resource');
    await sender.leave();
    expect([...coordinator.complaints, ...national.complaints]).toEqual([]);
  });

  test('a course is made from it, 24 ask for its 20 places, and four wait', async () => {
    session = await makeCourse(national, resource, 20);
    expect(await bookOn(lead, session, AGENCY)).toMatch(/^You have a place/);
    booked = await crowd(house, session, 19);
    expect(await bookOn(coordinator, session, 'For no agency')).toMatch(/^You are number 1 in the waiting list/);
    await crowd(house, session, 3);
    await national.goTo(`/training/sessions/${session}`);
    await national.main.getByText('Full, 4 in the waiting list of 20').waitFor();
  });

  test('one gives their place up: whoever waited longest has it, and a mail with the date for their calendar', async () => {
    await giveUp(booked[0]!, session);
    await coordinator.openMail('gwenllian.heatherbell@example.org', /^You have a place now/);
    const calendar = await coordinator.calendarFile();
    expect(calendar).toContain('METHOD:REQUEST');
    expect(calendar).toContain(session);
    await coordinator.goTo(`/training/sessions/${session}`);
    await coordinator.main.getByText('You have a place in this session.').waitFor();
  });

  test('who was there is noted and certified, anybody can check it, and the lead of the agency sees who is due again', async () => {
    await letItBeOver(house, session);
    await certify(national, session, LEAD);
    await showCertificate(house, lead, LEAD);
    await seeWhoIsDue(lead, AGENCY, EXAMPLE, LEAD);
    expect([...coordinator.complaints, ...national.complaints, ...lead.complaints]).toEqual([]);
  });
});
