import type { Guest } from '../guest.js';

/** By Shift three times and no other key between: to the other site, from where Back leads past the page that was left. */
export async function leaveByShift(guest: Guest, address: string): Promise<void> {
  await guest.goTo('/');
  const before = guest.page.url();
  await guest.goTo(address);
  const link = guest.page.getByRole('link', { name: /^Leave this page/ });
  const exit = String(await link.getAttribute('href'));
  await guest.context.route(`${new URL(exit).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>' }),
  );
  const { keyboard } = guest.page;
  const twoMore = guest.page.getByText('Shift, press 2 more times to leave');
  // The page is there before its script is.
  while ((await twoMore.count()) === 0) {
    await keyboard.press('Shift');
    await guest.page.waitForTimeout(200);
  }
  await keyboard.press('Shift');
  await guest.page.getByText('Shift, press 1 more time to leave').waitFor();
  // Whoever goes on typing does not leave.
  await keyboard.press('a');
  await keyboard.press('Shift');
  await twoMore.waitFor();
  await keyboard.press('Shift');
  await keyboard.press('Shift');
  await guest.page.waitForURL((url) => url.href.startsWith(new URL(exit).origin));
  await guest.heading('Elsewhere').waitFor();
  await guest.page.goBack();
  await guest.page.waitForURL(before);
}

/** The same by the link, without scripts too. */
export async function leaveByLink(guest: Guest, address: string): Promise<void> {
  await guest.goTo(address);
  const link = guest.page.getByRole('link', { name: /^Leave this page/ });
  const { origin } = new URL(String(await link.getAttribute('href')));
  await guest.context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>' }),
  );
  await link.click();
  await guest.page.waitForURL((url) => url.origin === origin);
}
