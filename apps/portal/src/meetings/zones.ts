const places: Record<string, string> = { 'Europe/London': 'the United Kingdom' };

/** "the United Kingdom (Greenwich Mean Time)" */
export function zoneInWords(timeZone: string, on?: string) {
  const place = places[timeZone] ?? timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'long' })
    .formatToParts(on ? new Date(`${on}T12:00Z`) : new Date())
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name ? `${place} (${name})` : place;
}
