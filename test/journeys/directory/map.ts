import type { Guest } from '../guest.js';

const area = (guest: Guest, name: string) => guest.page.getByRole('button', { name: new RegExp(`^${name}: `) });
const selected = (guest: Guest, name: string) =>
  guest.page.getByRole('heading', { level: 2, name, exact: true }).waitFor();

/** Opens the map and waits until it is drawn. */
export async function openMap(guest: Guest, search = ''): Promise<void> {
  await guest.goTo(`/directory/map${search}`);
  await area(guest, 'Dudley').waitFor({ state: 'attached' });
}

/** Chooses an area by pointing at it; the partnerships that cover it stand in the list, and the address says which it is. */
export async function chooseOnMap(guest: Guest, name: string, ...partnerships: string[]): Promise<void> {
  await area(guest, name).dispatchEvent('click');
  await selected(guest, name);
  for (const partnership of partnerships) await guest.main.getByRole('link', { name: partnership }).waitFor();
  if (!guest.path.includes('area=')) throw new Error(`The address does not say what is chosen: ${guest.path}`);
}

/** Goes back to the whole, as browsers do. */
export async function goBackToWholeMap(guest: Guest): Promise<void> {
  await guest.page.goBack();
  await guest.page.getByRole('heading', { level: 2, name: 'All of them by name' }).waitFor();
}

/** With keys alone: the map is one stop, arrows go from area to area, Enter chooses and Escape lets go. */
export async function walkMapByKeys(guest: Guest): Promise<void> {
  const stops = await guest.page.locator('path[data-code][tabindex="0"]').count();
  if (stops !== 1) throw new Error(`The map is ${stops} stops of the keyboard, not one.`);
  await area(guest, 'Dudley').focus();
  await guest.page.keyboard.press('ArrowRight');
  await guest.page.keyboard.press('Enter');
  const name = (await guest.page.locator('path[aria-pressed="true"]').getAttribute('aria-label'))?.split(':')[0];
  if (!name || name === 'Dudley') throw new Error(`The arrow key leads to ${name}.`);
  await selected(guest, name);
  await guest.page.keyboard.press('Escape');
  await guest.page.getByRole('heading', { level: 2, name: 'All of them by name' }).waitFor();
}

/** Looks closer; whoever opens the same address elsewhere sees the same. */
export async function zoomMap(guest: Guest): Promise<void> {
  await guest.press('Zoom in');
  await guest.page.waitForURL(/view=/);
  const shown = () => guest.page.locator('.rt-map__drawing > g').getAttribute('transform');
  const before = await shown();
  await guest.page.reload();
  await area(guest, 'Dudley').waitFor({ state: 'attached' });
  if ((await shown()) !== before) throw new Error('The address does not hold what of the map is seen.');
  await guest.press('Whole map');
}

/** On the narrowest phone nothing is wider than the page, and the list comes before the map. */
export async function mapOnPhone(guest: Guest): Promise<void> {
  await guest.page.setViewportSize({ width: 320, height: 640 });
  const wide = await guest.page.evaluate<number>('document.documentElement.scrollWidth');
  const topOf = async (part: string) => (await guest.page.locator(part).boundingBox())?.y ?? Infinity;
  const [list, map] = [await topOf('.rt-map-page__list'), await topOf('.rt-map__drawing')];
  if (wide > 320) throw new Error(`At 320 pixels the page is ${wide} wide.`);
  if (list > map) throw new Error('On a phone the map comes before the list.');
  await guest.page.setViewportSize({ width: 1280, height: 900 });
}

/** On paper there are the list and the map, and no buttons. */
export async function printMap(guest: Guest): Promise<void> {
  await guest.page.emulateMedia({ media: 'print' });
  await guest.page.locator('.rt-map__drawing').waitFor();
  if (await guest.page.getByRole('button', { name: 'Zoom in' }).isVisible()) throw new Error('Buttons are printed.');
  await guest.page.emulateMedia({ media: null });
}

/** Without a script: the list is whole. */
export async function readMapWithoutScript(guest: Guest, partnership: string): Promise<void> {
  await guest.goTo('/directory/map');
  await guest.main.getByRole('link', { name: partnership }).waitFor();
}
