import type { Failure } from '../forms/failure';
import type { Problem } from '../forms/problems';

/** What would become of a row. */
export type Outcome = 'NEW_AGENCY' | 'NEW_SEAT' | 'CHANGED' | 'INVITED' | 'UNCHANGED' | 'EXAMPLE' | 'FAULTY';

export interface CheckedRow {
  number: number;
  outcome: Outcome;
  agency: string;
  title: string;
  says: string[];
  notes: string[];
  faults: { column: string | null; written: string; message: string }[];
}

export interface Counts {
  rows: number;
  faulty: number;
  newAgencies: number;
  newSeats: number;
  changedSeats: number;
  invitations: number;
  unchanged: number;
}

/** What a sheet would do, as the server says it. */
export interface Checked {
  fingerprint: string;
  counts: Counts;
  passedOver: string[];
  missing: string[];
  rows: CheckedRow[];
}

export type Done = Pick<Counts, 'newAgencies' | 'newSeats' | 'changedSeats' | 'invitations'>;

export interface Progress {
  done: number;
  of: number;
}

/** A sheet that was not taken: what is wrong with it, or why no answer came. */
export class NotTaken extends Error {
  constructor(
    readonly problems: Problem[],
    readonly failure?: Failure,
  ) {
    super('The sheet was not taken');
  }
}

interface Refusal {
  code?: string;
  problems?: Problem[];
  reference?: string;
}

async function send(path: string, file: Blob): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    throw new NotTaken([], {
      title: 'We could not reach Roundtable',
      text: 'Check your connection and send the sheet again. If it changed on your computer since you chose it, choose it again.',
    });
  }
  if (!response.ok) throw notTaken((await response.json().catch(() => ({}))) as Refusal);
  return response;
}

function notTaken({ code, problems = [], reference }: Refusal): NotTaken {
  switch (code) {
    case 'PROBLEMS':
    case 'TOO_LARGE':
      return new NotTaken(problems);
    case 'UNAUTHENTICATED':
      return new NotTaken([], {
        title: 'You have been signed out',
        text: 'Nothing was imported. Sign in again in another tab, then come back and send the sheet again.',
      });
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return new NotTaken([], {
        title: 'You can no longer do this',
        text: 'Nothing was imported. Your place at this table may have changed.',
      });
    default:
      return new NotTaken([], {
        title: code === 'UNAVAILABLE' ? 'Not just now' : 'Something went wrong on our side',
        text: `Nothing was imported. Send the sheet again in a moment.${reference ? ` If you ask for help, give this reference: ${reference}` : ''}`,
      });
  }
}

export const checkSheet = async (slug: string, file: Blob): Promise<Checked> =>
  (await (await send(`/sheets/${slug}/check`, file)).json()) as Checked;

/** The same sheet with a column that says what is wrong with each row. */
export const sheetToMend = async (slug: string, file: Blob, format: 'csv' | 'xlsx'): Promise<Blob> =>
  (await send(`/sheets/${slug}/check?as=${format}`, file)).blob();

interface Line extends Refusal {
  progress?: Progress;
  done?: Done;
  changed?: Checked;
}

/** Has the sheet imported as it was shown; or answers what it would do now, if that is something else. */
export async function importSheet(
  slug: string,
  file: Blob,
  agreed: { fingerprint: string; key: string },
  onProgress: (progress: Progress) => void,
): Promise<{ done: Done } | { changed: Checked }> {
  const response = await send(`/sheets/${slug}/import?agreed=${agreed.fingerprint}&key=${agreed.key}`, file);
  for await (const line of linesOf(response)) {
    if (line.progress) onProgress(line.progress);
    else if (line.done) return { done: line.done };
    else if (line.changed) return { changed: line.changed };
    else throw notTaken(line);
  }
  throw cutShort;
}

/** The same key makes it safe to ask again: what was imported is not imported twice. */
const cutShort = new NotTaken([], {
  title: 'We lost touch while the sheet was being imported',
  text: 'It may have been imported. Press the button once more: it is not imported twice, and you are told what happened.',
});

async function* linesOf(response: Response): AsyncGenerator<Line> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw cutShort;
    });
    rest += value ?? '';
    const lines = rest.split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line) yield JSON.parse(line) as Line;
    if (done) return;
  }
}
