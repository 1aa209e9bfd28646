/** What the clocks do to a wall time: it is left out in spring, and comes twice in autumn. The server has the last word. */
export function clockChangeAt(heldOn: string, time: string, timeZone: string): 'left-out' | 'twice' | undefined {
  const asUtc = Date.parse(`${heldOn}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const hour = 3_600_000;
  const offsets = new Set([-24, -3, 0, 3, 24].map((hours) => offsetAt(asUtc + hours * hour, timeZone)));
  const instants = [...offsets].filter((offset) => offsetAt(asUtc - offset, timeZone) === offset);
  if (instants.length === 0) return 'left-out';
  return instants.length > 1 ? 'twice' : undefined;
}

function offsetAt(instant: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const [year, month, day, hours, minutes, seconds] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year!, month! - 1, day, hours, minutes, seconds) - instant;
}

/** The instant of a wall time, as ISO 8601. One that the clocks leave out is taken an hour later, one that comes twice the first time. */
export function instantFrom(timeZone: string, day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(asUtc - 24 * 3_600_000, timeZone), offsetAt(asUtc + 24 * 3_600_000, timeZone)];
  const fits = [before, after].find((offset) => offsetAt(asUtc - offset, timeZone) === offset) ?? before;
  return new Date(asUtc - fits).toISOString();
}

/** Day and time of an instant by the clock on the wall: `['2027-10-18', '09:00']`. */
export function clockTimeIn(timeZone: string, at: string): [day: string, time: string] {
  const instant = Date.parse(at);
  const local = new Date(instant + offsetAt(Math.floor(instant / 1000) * 1000, timeZone)).toISOString();
  return [local.slice(0, 10), local.slice(11, 16)];
}
