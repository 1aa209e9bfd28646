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
