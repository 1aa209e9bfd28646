import { createHash, randomBytes } from 'node:crypto';
import { Visitor } from '../../support/visitor.js';
import type { Guest } from '../guest.js';
import type { House } from '../house.js';

const BOOK =
  'mutation ($input: BookTrainingInput!) { bookTraining(input: $input) { trainingSession { yours { state } } problems { code } } }';
const LEAVE = 'mutation ($input: CancelTrainingInput!) { cancelTraining(input: $input) { problems { code } } }';

/** A course made from a resource, opened, with one session for so many; answers the session. */
export async function makeCourse(keeper: Guest, resource: string, places: number): Promise<string> {
  await keeper.goTo(resource);
  const title = await keeper.heading().innerText();
  await keeper.main.getByRole('link', { name: 'Make a course from it' }).click();
  await keeper.heading('New course').waitFor();
  await keeper.fill('How many hours does it take?', '2');
  await keeper.main.getByLabel(/^After how many months/).fill('2');
  await keeper.press('Create the draft');
  await keeper.main.getByText('Only those who keep this course see it').waitFor();
  await keeper.follow('Add a session');
  await keeper.heading('Add a session').waitFor();
  const month = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
  await keeper.fillDate(month.toISOString().slice(0, 10));
  await keeper.fill('Begins', '10:00');
  await keeper.fill('Ends', '12:00');
  await keeper.main.getByLabel(/^How to join/).fill('https://meet.example.org/suppliers');
  await keeper.fill('For how many?', String(places));
  await keeper.press('Add the session');
  await keeper.page.waitForURL(/\/training\/sessions\/[0-9a-f-]{36}$/);
  const session = keeper.path.split('/').at(-1)!;
  await keeper.follow('The course');
  await keeper.heading(title.split('\n').at(-1)!).waitFor();
  await keeper.main.getByRole('heading', { name: 'To read' }).waitFor();
  await keeper.press('Open for booking');
  await keeper.page.getByText('The course is open').waitFor();
  return session;
}

/** Asks for a place on the page, for an agency by its name; answers what the page says of it. */
export async function bookOn(guest: Guest, session: string, agency: string): Promise<string> {
  await guest.goTo(`/training/sessions/${session}`);
  await guest.main.getByLabel(agency, { exact: true }).check();
  await guest.press(/^(Book a place|Join the waiting list)$/);
  const said = guest.main.getByText(/^You (have a place in|are number \d+ in)/);
  await said.waitFor();
  return said.innerText();
}

/** So many others who sit at tables ask for a place, one after the other. */
export async function crowd(house: House, session: string, many: number): Promise<Visitor[]> {
  const people = await house.world.sql<{ id: string }>(
    `select distinct t.person_id as id from seat_term t join seat s on s.id = t.seat_id
     where s.kind = 'CORE' and t.ended_at is null and t.held @> app.today()
       and not exists (select from training_booking b where b.session_id = $1 and b.person_id = t.person_id)
       and t.person_id not in (select id from person where email in ('sunniva.tidewater@example.org', 'gwenllian.heatherbell@example.org'))
     order by 1 limit $2`,
    [session, many],
  );
  const booked: Visitor[] = [];
  for (const { id } of people) {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await house.world.sql(`select app.open_session($1, $2, '1 hour', '1 day', 'journey')`, [id, hash]);
    const who = new Visitor(house.url, { origin: house.url });
    who.cookies.set('roundtable', token);
    const { bookTraining } = await who.get(BOOK, { input: { sessionId: session } });
    if (bookTraining.problems.length > 0) throw new Error(JSON.stringify(bookTraining.problems));
    booked.push(who);
  }
  return booked;
}

export const giveUp = (who: Visitor, sessionId: string) => who.get(LEAVE, { input: { sessionId } });

/** The day has come, and is over. */
export const letItBeOver = (house: House, session: string) =>
  house.arrange(
    `update training_session set held_on = app.today() - 1, starts_at = now() - interval '26 hours', ends_at = now() - interval '24 hours' where id = '${session}'`,
  );

/** A keeper of the course notes that somebody was there, and certifies it. */
export async function certify(keeper: Guest, session: string, name: string): Promise<void> {
  await keeper.goTo(`/training/sessions/${session}`);
  const line = keeper.main.getByRole('row').filter({ hasText: name }).first();
  await line.getByRole('button', { name: `Attended ${name}` }).click();
  await line.getByText('Attended', { exact: false }).first().waitFor();
  await keeper.press('Issue the certificate');
  await keeper.page.getByText('The certificates are issued.').waitFor();
}

/** Whoever attended finds their certificate, and what stands on the page that proves it, for somebody who knows nothing but its number. */
export async function showCertificate(house: House, holder: Guest, name: string): Promise<void> {
  await holder.goTo('/account/training');
  const address = await holder.main
    .getByRole('link', { name: /^Certificate/ })
    .first()
    .getAttribute('href');
  const stranger = await house.enter({ javaScriptEnabled: false });
  await stranger.goTo(String(address));
  await stranger.main.getByText('This certificate is genuine.').waitFor();
  await stranger.main.getByText(name, { exact: true }).waitFor();
  const pdf = await stranger.context.request.get(`${address}/pdf`);
  if (pdf.headers()['content-type'] !== 'application/pdf') throw new Error('There is no PDF of the certificate.');
  await stranger.page.goto('/certificates/AAAAA-AAAAA-AAAAA-AAAAA');
  await stranger.main.getByText('No certificate bears this number.').waitFor();
  await stranger.leave();
}

/** A lead of the agency sees who is to do a course again soon. */
export async function seeWhoIsDue(lead: Guest, agency: string, course: string, name: string): Promise<void> {
  await lead.goTo('/account');
  const id = await lead.ask<{ viewer: { leads: { agency: { id: string; name: string } }[] } }>(
    '{ viewer { leads { agency { id name } } } }',
  );
  await lead.goTo(`/agencies/${id.viewer.leads.find(({ agency: led }) => led.name === agency)!.agency.id}`);
  await lead.follow('Training of your people');
  await lead.heading('Training of our people').waitFor();
  await lead.follow(/due within 90 days$/);
  const line = lead.main.getByRole('row').filter({ hasText: course }).filter({ hasText: name });
  await line.getByText('Due soon').waitFor();
}
