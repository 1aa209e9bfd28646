import type { NotedReminder } from './reminder.js';

/** Of what is due to one person together, joining instructions say everything: one letter rather than two. */
export function oneLetterEach(noted: readonly NotedReminder[]): NotedReminder[] {
  const letters = new Map<string, NotedReminder>();
  for (const each of noted)
    if (!letters.has(each.personId) || each.kind === 'JOINING') letters.set(each.personId, each);
  return [...letters.values()];
}
