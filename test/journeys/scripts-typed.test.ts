import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { routeOf } from './routes.js';
import { linesOf, VECTORS } from './vectors.js';

jest.setTimeout(120_000);

const COORDINATOR = 'rosalind.thistlewood@example.org';
const MEMBER = 'ewan.saltmarsh@example.org';
const SLUG = 'tyne-valley';
const PROBLEMS = 'problems { code message path }';

/** In every field that somebody can write, and then on every page that shows it: what was typed is read, never run. */
describe('scripts that somebody typed', () => {
  let house: House;
  let coordinator: Guest;
  const meetings: { id: string; notes: string }[] = [];
  beforeAll(async () => {
    house = await openHouse();
    coordinator = await house.enter({ userAgent: `Mozilla/5.0 ${VECTORS[0]} ${VECTORS[19]}` });
    await coordinator.signIn(COORDINATOR);
    await typeThemEverywhere(coordinator);
  });
  afterAll(async () => await house?.close());

  const change = async (name: string, type: string, input: object, more = '') => {
    const answer = await coordinator.ask<Record<string, any>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${more} ${PROBLEMS} } }`,
      { input },
    );
    expect([name, answer[name].problems]).toEqual([name, []]);
    return answer[name];
  };
  const pick = (index: number, most: number) => VECTORS.filter(({ length }) => length <= most)[index]!;

  async function typeThemEverywhere(guest: Guest): Promise<void> {
    const { partnership, viewer } = await guest.ask<Record<string, any>>(
      `query ($slug: String!) { viewer { person { version } } partnership(slug: $slug) { id seats { id kind isStatutory version representative { id } } } }`,
      { slug: SLUG },
    );
    await change('changeMyDetails', 'ChangeMyDetailsInput', {
      version: viewer.person.version,
      name: pick(0, 120),
      jobTitle: pick(19, 120),
      phone: pick(14, 40),
      accessNeeds: linesOf(VECTORS, 1000)[0],
      language: 'en',
    });
    const seat = partnership.seats[0];
    await change('changeSeat', 'ChangeSeatInput', {
      seatId: seat.id,
      version: seat.version,
      kind: seat.kind,
      isStatutory: seat.isStatutory,
      title: pick(2, 120),
    });
    const newAgency = { name: pick(7, 200), agencyType: pick(14, 60), sector: 'FAITH' };
    await change('addSeat', 'AddSeatInput', {
      partnershipId: partnership.id,
      kind: 'CORE',
      isStatutory: false,
      newAgency,
    });
    for (const [index, accessNotes] of linesOf(VECTORS, 2000).entries()) {
      const { meeting } = await change(
        'scheduleMeeting',
        'ScheduleMeetingInput',
        {
          partnershipId: partnership.id,
          requestKey: randomUUID(),
          title: pick(index, 200),
          heldOn: '2031-05-06',
          startsTime: '10:00',
          endsTime: '12:00',
          place: linesOf(VECTORS, 500).at(index),
          joiningLink: `https://evil.example/"onmouseover="alert(1)"><script>alert(${index})</script>`,
          accessNotes,
          seenBy: 'PARTNERSHIP',
          agendaItems: VECTORS.map((title, at) => ({ title, presenter: pick(at % 20, 120), purpose: 'NOTE' })),
          guests: [{ name: pick(1, 120), email: `guest.${index}@example.org` }],
        },
        'meeting { id }',
      );
      meetings.push({ id: meeting.id, notes: accessNotes });
    }
    const mine = await guest.ask<Record<string, any>>('query ($id: ID!) { meeting(id: $id) { invitations { id } } }', {
      id: meetings[0]!.id,
    });
    for (const [index, { id }] of mine['meeting'].invitations.slice(0, 3).entries())
      await change('respondToMeeting', 'RespondToMeetingInput', {
        invitationId: id,
        response: 'TENTATIVE',
        message: linesOf(VECTORS, 1000)[index],
      });
  }

  /** What a script that ran would do, and what the browser would say of one that was stopped. */
  function watch(guest: Guest): string[] {
    const seen: string[] = [];
    guest.context.on('dialog', (dialog) => {
      seen.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    guest.context.on('request', (request) => {
      if (!request.url().startsWith(house.url) && !request.url().startsWith('data:'))
        seen.push(`a request: ${request.url()}`);
    });
    return seen;
  }

  const plain = (text: string) => text.replace(/\s+/g, ' ');
  async function expectToRead(where: Page | Frame, texts: readonly string[]): Promise<void> {
    const shown = plain(await where.locator('body').innerText());
    expect(texts.filter((text) => !shown.includes(plain(text).trim()))).toEqual([]);
  }

  /** Opens these pages, and one of every other kind that they lead to; answers which kinds there were. */
  async function lookAround(guest: Guest, opens: readonly string[]): Promise<Set<string>> {
    const kinds = new Set<string>();
    const ahead = [...opens];
    for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
      kinds.add(routeOf(address) ?? address);
      await (opens.includes(address) ? guest.goTo(address) : guest.turnTo(address));
      const links = guest.page.getByRole('link');
      for (const link of await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) {
        const kind = routeOf(link);
        if (!link.startsWith('/') || !kind || kinds.has(kind) || ahead.some((other) => routeOf(other) === kind))
          continue;
        ahead.push(link);
      }
    }
    return kinds;
  }

  const placesOfText = () => ['/', '/account', `/partnerships/${SLUG}`, ...meetings.map(({ id }) => `/meetings/${id}`)];

  test('are text on every page of the portal', async () => {
    const seen = watch(coordinator);
    await coordinator.goTo(`/meetings/${meetings[0]!.id}`);
    await expectToRead(coordinator.page, VECTORS);
    expect((await lookAround(coordinator, placesOfText())).size).toBeGreaterThan(14);
    expect([...seen, ...coordinator.complaints]).toEqual([]);
  });

  test('are text for somebody else who reads them', async () => {
    const member = await house.enter();
    await member.signIn(MEMBER);
    const seen = watch(member);
    for (const address of placesOfText()) await member.goTo(address);
    await expectToRead(member.page, VECTORS);
    expect([...seen, ...member.complaints]).toEqual([]);
    await member.leave();
  });

  test('are text in the mail, and on the page that its link leads to', async () => {
    const guest = await house.enter();
    const seen = watch(guest);
    for (const [index, { notes }] of meetings.entries()) {
      await guest.openMail(MEMBER, new RegExp(pick(index, 200).replace(/[^\w ]+/g, '.+')));
      const letter = (await (await guest.page.locator('iframe').elementHandle())!.contentFrame())!;
      await expectToRead(letter, [...VECTORS, ...notes.split('\n')]);
      const answerAt = await guest.letter.getByRole('link', { name: 'Answer this invitation' }).getAttribute('href');
      await guest.goTo(String(answerAt));
      await expectToRead(guest.page, [pick(index, 200), ...notes.split('\n')]);
      await guest.page.getByRole('radio', { name: 'Perhaps' }).check();
      await guest.fill('Message to the organiser (optional)', String(linesOf(VECTORS, 1000)[index]));
      await guest.press('Save my answer');
      await guest.page.getByText('Your answer is saved.').waitFor();
    }
    expect([...seen, ...guest.complaints]).toEqual([]);
    await guest.leave();
  });

  test('are text in what the public tells of partnerships: on the pages, in the letters and at the link', async () => {
    const stranger = await house.enter();
    const seen = watch(stranger);
    const { proposalForm } = await stranger.ask<Record<string, any>>('{ proposalForm { token } }');
    await stranger.page.waitForTimeout(3000);
    const texts = { name: pick(0, 150), area: pick(19, 300), region: pick(2, 100), proposerName: pick(7, 120) };
    const purpose = linesOf(VECTORS, 2000)[0]!;
    const input = {
      ...texts,
      purpose,
      agencies: linesOf(VECTORS, 2000)[1],
      proposerRole: pick(14, 120),
      proposerEmail: 'script.typist@example.org',
      requestKey: randomUUID(),
      formToken: proposalForm.token,
      existsAlready: true,
      agreed: true,
    };
    const { proposePartnership } = await stranger.ask<Record<string, any>>(
      `mutation ($input: ProposePartnershipInput!) { proposePartnership(input: $input) { reference ${PROBLEMS} } }`,
      { input },
    );
    expect(proposePartnership.problems).toEqual([]);
    const national = await house.enter();
    const seenByNational = watch(national);
    await national.signIn('honoria.lanternby@example.org');
    await national.goTo('/national/proposals');
    await national.page.getByRole('row').filter({ hasText: proposePartnership.reference }).getByRole('link').click();
    await national.page.getByRole('link', { name: 'Accept and found it' }).waitFor();
    await expectToRead(national.page, [...Object.values(texts), ...purpose.split('\n')]);
    const here = national.path;
    for (const act of ['accept', 'merge', 'decline']) await national.goTo(`${here}/${act}`);
    await national.fill('Reason', purpose.slice(0, 1000));
    await national.main.getByText('Not taken further').waitFor();
    await national.press('Decline, and send this');
    await national.page.getByRole('alert').waitFor();
    await stranger.openMail('script.typist@example.org', /Not taken further/);
    const letter = (await (await stranger.page.locator('iframe').elementHandle())!.contentFrame())!;
    await expectToRead(letter, [texts.name]);
    const statusAt = await stranger.letter.getByRole('link', { name: /how your proposal stands/ }).getAttribute('href');
    await stranger.goTo(String(statusAt));
    await expectToRead(stranger.page, [texts.name]);
    expect([...seen, ...stranger.complaints, ...seenByNational, ...national.complaints]).toEqual([]);
    await stranger.leave();
    await national.leave();
  });

  test('would be seen if one ran', async () => {
    const guest = await house.enter();
    const seen = watch(guest);
    await guest.goTo('/sign-in');
    // As text, for it is the page that knows these names, not we.
    await guest.page.evaluate('alert(1)');
    await guest.page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src=https://evil.example/p.png onerror=alert(2)>')`,
    );
    await guest.page.waitForTimeout(300);
    expect(seen).toContain('a dialog: 1');
    expect(guest.complaints.join()).toMatch(/Content Security Policy/);
    await guest.leave();
  });
});
