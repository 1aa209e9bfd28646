import type { ClientBase } from 'pg';

/**
 * Which audience a row is for, by kind and by the partnership or person it is the audience of: `TABLE <partnership id>`.
 * The database numbers audiences when they are made; until then they go by this.
 */
export type AudienceKey = string;

export const PUBLIC: AudienceKey = 'PUBLIC';
export const NETWORK: AudienceKey = 'NETWORK';
export const NATIONAL: AudienceKey = 'NATIONAL';
export const audienceOf = (kind: string, id: string): AudienceKey => `${kind} ${id}`;

/** A row by the names of its columns in camel case; `audience` stands for audience_id, `paperAudience` for paper_audience_id. */
export type Row = Readonly<Record<string, unknown>> & { readonly audience?: AudienceKey };

const columnOf = (property: string): string =>
  `${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}${isAudience(property) ? '_id' : ''}`;

const isAudience = (property: string): boolean => property === 'audience' || property.endsWith('Audience');

/** Puts rows into a table by one statement, so that it takes milliseconds and every constraint is asked. */
export async function insert(
  client: ClientBase,
  table: string,
  rows: readonly Row[],
  audiences: ReadonlyMap<AudienceKey, number>,
) {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const named = columns.map((property) => client.escapeIdentifier(columnOf(property))).join(', ');
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((property) => [columnOf(property), valueOf(property, row[property], audiences)])),
  );
  const into = client.escapeIdentifier(table);
  await client.query(
    `insert into public.${into} (${named}) select ${named} from jsonb_populate_recordset(null::public.${into}, $1)`,
    [JSON.stringify(records)],
  );
}

function valueOf(property: string, value: unknown, audiences: ReadonlyMap<AudienceKey, number>): unknown {
  if (isAudience(property)) {
    const id = audiences.get(String(value));
    if (id === undefined) throw new Error(`There is no audience ${String(value)}.`);
    return id;
  }
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : (value ?? null);
}
