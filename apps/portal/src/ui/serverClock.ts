/** When an answer came, by the clock of the server, and by one of the browser’s that nobody sets. */
let known: { server: number; steady: number } | undefined;

/** Takes the time from the `Date` of an answer that was asked for at that moment of `performance.now()`. */
export function noteServerTime(date: string | null, askedAt: number) {
  const at = Date.parse(date ?? '');
  // It is told in whole seconds: the middle of the second, at the middle of the way.
  if (!Number.isNaN(at)) known = { server: at + 500, steady: (askedAt + performance.now()) / 2 };
}

/** What time it is where the meeting is kept, however the clock of this machine is set, and if it is set anew meanwhile. */
export const serverNow = () => (known ? known.server + performance.now() - known.steady : Date.now());
