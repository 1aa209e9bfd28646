import { useRef, useState } from 'react';
import type { Failure } from '../forms/failure';
import type { Problem } from '../forms/problems';
import { checkTable, keepTable, NotTaken, type Checked, type Columns, type SaidOfTable } from './tableRequests';

const MOST_BYTES = 5 * 1024 * 1024;

interface Sent {
  table: Blob;
  said: SaidOfTable;
}

/** A table on its way: pasted or chosen, checked, its columns said, kept. It stays with the reader's browser until then. */
export function useReadingTable(metricId: string, onKept: (kept: number) => void) {
  const [sent, setSent] = useState<Sent>();
  const [checked, setChecked] = useState<Checked>();
  const [hasChanged, setHasChanged] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ problems: Problem[]; failure?: Failure; attempt: number }>({
    problems: [],
    attempt: 0,
  });
  const isSending = useRef(false);

  async function attempt(work: () => Promise<void>) {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    try {
      await work();
      setRefusal(({ attempt: last }) => ({ problems: [], attempt: last }));
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      setRefusal(({ attempt: last }) => ({ problems: error.problems, failure: error.failure, attempt: last + 1 }));
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  }

  /** What was said of the columns holds for a mended table too. */
  const check = (table: Blob | undefined, typed: SaidOfTable) =>
    attempt(async () => {
      const said = { columns: sent?.said.columns, ...typed };
      if (!said.agency)
        throw new NotTaken([{ code: 'REQUIRED', message: 'Say whose figures they are', path: ['agencyId'] }]);
      if (!table || table.size === 0)
        throw new NotTaken([{ code: 'REQUIRED', message: 'Paste rows, or choose a file', path: ['file'] }]);
      if (table.size > MOST_BYTES)
        throw new NotTaken([
          { code: 'TOO_LARGE', message: 'This is larger than 5 MB. Leave out what is not needed', path: ['file'] },
        ]);
      const answer = await checkTable(metricId, table, said);
      setSent({ table, said });
      setHasChanged(false);
      setChecked(answer);
    });

  const choose = (columns: Columns) => check(sent?.table, { ...sent!.said, columns });

  const keep = () =>
    attempt(async () => {
      const answer = await keepTable(
        metricId,
        sent!.table,
        { ...sent!.said, columns: checked!.columns },
        checked!.plan!.fingerprint,
      );
      if ('kept' in answer) return onKept(answer.kept);
      setHasChanged(true);
      setChecked(answer.changed);
    });

  return { checked, hasChanged, isBusy, refusal, check, choose, keep, begin: () => setChecked(undefined) };
}
