const NEARLY_A_DAY = 23 * 60 * 60 * 1000;

/** What to send with a form that was opened with one token and has been given a later one: the first, as long as it is good. */
export const openFormToken = (first: string, latest: string) =>
  Date.now() - Number(first.split('.')[0]) > NEARLY_A_DAY ? latest : first;
