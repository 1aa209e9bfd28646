/** A value as PostgreSQL reads it from a parameter in text form. Instants go in UTC, whatever the zone of this machine. */
export function parameter(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function element(value: unknown): string {
  const text = parameter(value);
  if (text === null) return 'NULL';
  if (Array.isArray(value)) return text as string;
  return `"${String(text).replace(/[\\"]/g, '\\$&')}"`;
}
