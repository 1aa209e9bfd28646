import { createHash } from 'node:crypto';
import { BadCursor } from './errors.js';

/** Marks the cursors of one declared list, so that those of another are refused. */
export const markOf = (order: string) => createHash('sha256').update(order).digest('base64url').slice(0, 6);

/** SQL for a cursor: where a row stands in its list, a JSON array, as text that means nothing to the client. */
export const encodedCursor = (marked: string) =>
  `translate(encode(convert_to(${marked}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** The keys of the row behind a cursor; refuses what this list has not handed out in this form. */
export function decodeCursor(cursor: unknown, mark: string, length: number): string[] {
  const [marked, ...keys] = parts(String(cursor));
  if (marked !== mark || keys.length !== length || !keys.every((key) => typeof key === 'string')) throw new BadCursor();
  return keys as string[];
}

function parts(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
