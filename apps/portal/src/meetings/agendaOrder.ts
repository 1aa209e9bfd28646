import type { AgendaDraft } from './agenda';

/** A line of the list: an item, or a heading over those after it. */
export interface Line {
  kind: 'HEADING' | 'ITEM';
  /** That of the item, or of the item that the heading stands over. */
  item: AgendaDraft;
}

export const linesOf = (items: readonly AgendaDraft[]): Line[] =>
  items.flatMap((item): Line[] => [
    ...(item.heading === null ? [] : [{ kind: 'HEADING' as const, item }]),
    { kind: 'ITEM' as const, item },
  ]);

/** The items in the new order; undefined where a heading would have no item of its own. */
export function moved(items: readonly AgendaDraft[], from: number, to: number): AgendaDraft[] | undefined {
  const lines = linesOf(items);
  const line = lines[from];
  if (!line || from === to || to < 0 || to >= lines.length) return undefined;
  const order = lines.toSpliced(from, 1).toSpliced(to, 0, line);
  const found: AgendaDraft[] = [];
  let heading: string | null = null;
  for (const { kind, item } of order) {
    if (kind === 'HEADING' && heading !== null) return undefined;
    if (kind === 'HEADING') heading = item.heading;
    else {
      found.push({ ...item, heading });
      heading = null;
    }
  }
  return heading === null ? found : undefined;
}

/** Takes an item away; the heading over it passes to the next, unless that has one. */
export function without(items: readonly AgendaDraft[], index: number): AgendaDraft[] {
  const [heading, next] = [items[index]?.heading ?? null, items[index + 1]];
  const rest = items.toSpliced(index, 1);
  return heading !== null && next && next.heading === null ? rest.with(index, { ...next, heading }) : rest;
}
