const places: Record<string, string> = { 'Europe/London': 'the United Kingdom' };

/** "the United Kingdom (Greenwich Mean Time)" on a winter's day; without a day what holds all the year: "the United Kingdom". */
export function zoneInWords(timeZone: string, on?: string) {
  const place = places[timeZone] ?? timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  if (!on && places[timeZone]) return place;
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: on ? 'long' : 'longGeneric' })
    .formatToParts(on ? new Date(`${on}T12:00Z`) : new Date())
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name ? `${place} (${name})` : place;
}
