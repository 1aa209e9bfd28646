import TestSequencer from '@jest/test-sequencer';

const LONG = [
  '/journeys/every-page.',
  '/api/http/hostile-arguments.',
  '/journeys/life-of-a-table.',
  '/access/shadows.',
  '/journeys/',
  '/reliability/',
  '/access/',
  '/file-text/',
  '/pdf-pack/',
  '/api/packs/',
  '/api/sheets/',
  '/reads/portal-operations.',
];

/** 0 for the longest. */
const place = ({ path }) => {
  const found = LONG.findIndex((part) => path.includes(part));
  return found === -1 ? LONG.length : found;
};

/** These wait more than they work: for what was killed to come back, for what does not answer, for a minute to pass. */
const WAITS = ['/reliability/', '/runtime/', '/api/notifications/', '/api/packs/'];
const waits = ({ path }) => WAITS.some((part) => path.includes(part));

/**
 * Begins with the test files that take longest, so that none runs on alone at the end: browsers are slow, one file looks at
 * every page, another tries every argument. Between them those that wait, which leave the processors to the others.
 * A fresh checkout has no record of how long each took.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const ordered = super.sort(tests).toSorted((one, other) => place(one) - place(other));
    const [waiting, busy] = [ordered.filter(waits), ordered.filter((test) => !waits(test))];
    return ordered.flatMap((_, i) => [...busy.slice(i, i + 1), ...waiting.slice(i, i + 1)]);
  }
}
