import type { Guest } from '../guest.js';

/** From the page of the partnership, for everybody to read; the entry publishes addresses already. */
export async function listAddress(officer: Guest, slug: string, { label, lines }: Record<'label' | 'lines', string>) {
  await officer.goTo(`/partnerships/${slug}`);
  await officer.follow('Addresses and safe locations');
  await officer.heading('Addresses').waitFor();
  await officer.follow('Add an address');
  await officer.heading('Add an address').waitFor();
  await officer.press('Add the address');
  await officer.page.getByRole('link', { name: 'Enter the address' }).waitFor();
  await officer.page.getByLabel('What is it?').fill(label);
  await officer.page.getByLabel('Address', { exact: true }).fill(lines);
  await officer.page.getByLabel('Show it in the public directory').check();
  await officer.press('Add the address');
  await officer.page.getByText(`“${label}” is added.`).waitFor();
}

/** Of what the public could read until now; for the officers alone. */
export async function makeSafe(officer: Guest, label: string): Promise<void> {
  await officer.main.getByRole('link', { name: `Change ${label}`, exact: true }).click();
  await officer.heading('Change an address').waitFor();
  await officer.page.getByLabel('This is a safe location').check();
  await officer.page.getByText('The public could read this address.').waitFor();
  await officer.page.getByLabel('The officers', { exact: true }).check();
  await officer.press('Save');
  await officer.page.getByText(`“${label}” is changed.`).waitFor();
  await officer.main.getByText('For the officers.').waitFor();
}
