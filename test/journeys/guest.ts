import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { demoPassword } from '../../apps/api/src/demo/accounts.js';

/** Of a machine that is busy with other things; nobody waits that long otherwise. */
const PATIENCE = 20_000;

/** Somebody at a browser. They find things by their role and name, as people do. */
export class Guest {
  /** What the browser complained of: errors of scripts, refusals by the content security policy, missing files. */
  readonly complaints: string[] = [];

  private constructor(
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async at(url: string, context: BrowserContext): Promise<Guest> {
    context.setDefaultTimeout(PATIENCE);
    const guest = new Guest(url, context, await context.newPage());
    guest.page.on('console', (message) => {
      // A page that is not there says so with its status, which browsers note.
      const isAnswer = message.location().url === guest.page.url() && message.text().includes('404');
      if (message.type() === 'error' && !isAnswer) guest.complaints.push(`${guest.path}: ${message.text()}`);
    });
    guest.page.on('pageerror', (error) => guest.complaints.push(`${guest.path}: ${error.message}`));
    return guest;
  }

  get path(): string {
    return this.page.url().replace(this.url, '');
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  /** Opens an address and waits until the page says what it is. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(address);
    await this.heading().waitFor();
  }

  /** Opens an address as a link of the portal does, without loading everything anew. */
  async turnTo(address: string): Promise<void> {
    await this.page.evaluate(`(() => {
      document.querySelector('h1').dataset.before = '';
      history.pushState(null, '', ${JSON.stringify(address)});
      dispatchEvent(new PopStateEvent('popstate'));
    })()`);
    await this.page.locator('h1:not([data-before])').waitFor();
  }

  heading(name?: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name: link }).click();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async fillDate(day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-').map((part) => part.replace(/^0/, ''));
    await this.fill('Day', date);
    await this.fill('Month', month);
    await this.fill('Year', year);
  }

  /** Signs in on the page, as anybody does. */
  async signIn(email: string, password = demoPassword): Promise<void> {
    await this.goTo('/sign-in');
    await this.fill('Email address', email);
    await this.fill('Password', password);
    await this.press('Sign in');
    await this.page
      .getByRole('button', { name: 'Partnerships' })
      .or(this.page.getByRole('navigation', { name: 'Main' }))
      .first()
      .waitFor();
  }

  async askForNewPassword(email: string): Promise<void> {
    await this.goTo('/forgot-password');
    await this.fill('Email address', email);
    await this.press('Send the link');
    await this.heading('Check your email').waitFor();
  }

  /** Asks the API with the cookies of this browser. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await this.context.request.post('/graphql', {
      headers: { origin: this.url },
      data: { query, variables },
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Opens the newest message to this address in the demo mailbox, as soon as it is there. */
  async openMail(to: string, subject: RegExp, saying?: string): Promise<void> {
    const message = this.page.getByRole('link', { name: subject }).first();
    for (const until = Date.now() + PATIENCE * 2; Date.now() < until;) {
      await this.goTo(`/demo/mailbox?to=${encodeURIComponent(to)}`);
      if (await message.isVisible()) {
        await message.click();
        await this.page.locator('iframe').waitFor();
        await this.letter.getByRole('heading').first().waitFor();
        if (!saying || (await this.letter.getByText(saying).count())) return;
      }
      await this.page.waitForTimeout(200);
    }
    throw new Error(`No message to ${to} with the subject ${subject}`);
  }

  /** The message that is open. */
  get letter() {
    return this.page.frameLocator('iframe');
  }

  /** The calendar file of the message that is open, as it is downloaded. */
  async calendarFile(): Promise<string> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /^Download .*\.ics$/ }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  }
}
