import type { AgendaItem } from './agenda.js';

/** An item in its place, with the audiences of its place and of its words. */
export interface PlacedItem extends AgendaItem {
  /** 1 for the first; hidden items are counted apart, within their part. */
  readonly position: number;
  readonly audienceId: number;
  readonly wordsAudienceId: number;
}

/** The place of an item is known to everybody who sees the meeting, unless it is hidden. */
export function place(
  items: readonly AgendaItem[],
  whole: number,
  audienceOf: (item: AgendaItem) => number,
): PlacedItem[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const wordsAudienceId = audienceOf(item);
    const audienceId = item.isHidden ? wordsAudienceId : whole;
    const row = `${item.isHidden} ${audienceId}`;
    const position = (counts.get(row) ?? 0) + 1;
    counts.set(row, position);
    return { ...item, position, audienceId, wordsAudienceId };
  });
}

/** The audiences for whom something looks different now. Nobody else is to learn that anything changed. */
export function whoSeesAChange(before: readonly PlacedItem[], after: readonly PlacedItem[]): number[] {
  const [then, now] = [seen(before), seen(after)];
  return [...new Set([...then.keys(), ...now.keys()])].filter(
    (id) => then.get(id)?.join('\n') !== now.get(id)?.join('\n'),
  );
}

/** What each audience is shown: places, and words. */
function seen(items: readonly PlacedItem[]): Map<number, string[]> {
  const shown = new Map<number, string[]>();
  const show = (audienceId: number, facts: readonly unknown[]) =>
    shown.set(audienceId, [...(shown.get(audienceId) ?? []), JSON.stringify(facts)]);
  for (const item of items) {
    const { id, position, minutes, heading, seenBy, isHidden } = item;
    show(item.audienceId, [id, position, minutes, heading, seenBy, isHidden]);
    const { title, presenter, purpose, notes, content, marking, handling, isCarried } = item;
    show(item.wordsAudienceId, [id, title, presenter, purpose, notes, content, marking, handling, isCarried]);
  }
  return shown;
}
