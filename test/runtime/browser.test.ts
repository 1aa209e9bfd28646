import { expect, test } from '@jest/globals';
import { launchBrowser } from '../support/browser/index.js';

test('a browser starts and shows a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Roundtable</h1>');
    expect(await page.textContent('h1')).toBe('Roundtable');
  } finally {
    await browser.close();
  }
}, 60_000);
