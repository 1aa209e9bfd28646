import type { SeriesStep } from '../domain/series/series-change.js';

/** What becomes of each date, as it is shown to whoever is about to change the series. */
export const stepsInView = (steps: readonly SeriesStep[]) =>
  steps.map(({ kind, meeting, date, words }) => ({
    kind,
    was: meeting && timeOf(meeting),
    becomes: date && kind !== 'STAYS_CANCELLED' ? timeOf(date.period) : null,
    dayOff: kind === 'KEPT_AS_CHANGED' || kind === 'STAYS_CANCELLED' ? null : (date?.dayOff ?? null),
    wordsChange:
      meeting !== null &&
      (['title', 'place', 'joiningLink', 'accessNotes'] as const).some((field) => meeting[field] !== words[field]),
  }));

const timeOf = ({ heldOn, startsTime, endsTime }: { heldOn: string; startsTime: string; endsTime: string }) => ({
  heldOn,
  startsTime,
  endsTime,
});
