import type { Page } from 'playwright-core';

const MOST_STOPS = 250;

/** What a person without a mouse presses. At every stop it must show where they are. */
export class Keyboard {
  /** Stops at which nothing showed where the focus is. */
  readonly lost: string[] = [];

  constructor(private readonly page: Page) {}

  async tab(): Promise<void> {
    await this.page.keyboard.press('Tab');
    const stop = await this.page.evaluate<string | null>(stopWithoutFocusShown);
    if (stop) this.lost.push(`${new URL(this.page.url()).pathname}: ${stop}`);
  }

  /** On and on to what has this role and name. */
  async tabTo(
    role: 'button' | 'link' | 'textbox' | 'radio' | 'combobox' | 'checkbox',
    name: string | RegExp,
  ): Promise<void> {
    const wanted = this.page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) });
    await wanted.first().waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await this.tab();
      const focused = await wanted.evaluateAll((all) => all.some((each) => each === each.ownerDocument.activeElement));
      if (focused) return;
    }
    throw new Error(`The ${role} “${name}” cannot be reached by the keyboard`);
  }

  async pressOn(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.tabTo(role, name);
    await this.page.keyboard.press('Enter');
  }

  async type(field: string, text: string): Promise<void> {
    await this.tabTo('textbox', field);
    await this.page.keyboard.type(text);
  }
}

/** Describes what has the focus when neither it nor its label shows that, or when it is out of sight. */
const stopWithoutFocusShown = `(() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.tagName === 'IFRAME') return null;
  const shows = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const label = focused.labels?.[0];
  const isShown = shows(getComputedStyle(focused)) || (label && shows(getComputedStyle(label, '::before')));
  const { top, bottom, width } = focused.getBoundingClientRect();
  const isInSight = width > 0 && bottom > 0 && top < innerHeight;
  return isShown && isInSight ? null : focused.outerHTML.slice(0, 160) + (isShown ? ' (out of sight)' : ' (no sign of focus)');
})()`;
