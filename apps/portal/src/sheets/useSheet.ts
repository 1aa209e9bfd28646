import { useRef, useState } from 'react';
import type { Failure } from '../forms/failure';
import type { Problem } from '../forms/problems';
import { checkSheet, importSheet, NotTaken, type Checked, type Done, type Progress } from './sheetRequests';

interface Refusal {
  problems: Problem[];
  failure?: Failure;
  attempt: number;
}

const MOST_BYTES = 5 * 1024 * 1024;
const problem = (message: string): Problem => ({ code: 'FILE', message, path: ['file'] });

/** A sheet on its way: chosen, checked, perhaps mended and chosen again, imported. The file stays with the reader's browser. */
export function useSheet(slug: string) {
  const [file, setFile] = useState<File>();
  const [checked, setChecked] = useState<Checked>();
  const [hasChanged, setHasChanged] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [done, setDone] = useState<Done>();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>({ problems: [], attempt: 0 });
  const key = useRef('');
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
      setProgress(undefined);
    }
  }

  const check = (chosen: File | undefined) =>
    attempt(async () => {
      if (!chosen) throw new NotTaken([problem('Choose a file')]);
      if (chosen.size > MOST_BYTES)
        throw new NotTaken([
          problem('This file is larger than 5 MB. Leave out what is not needed, or divide it into several'),
        ]);
      const answer = await checkSheet(slug, chosen);
      key.current = crypto.randomUUID();
      setFile(chosen);
      setHasChanged(false);
      setChecked(answer);
    });

  const bringIn = () =>
    attempt(async () => {
      const answer = await importSheet(
        slug,
        file!,
        { fingerprint: checked!.fingerprint, key: key.current },
        setProgress,
      );
      if ('done' in answer) return setDone(answer.done);
      setHasChanged(true);
      setChecked(answer.changed);
    });

  const begin = () => {
    setChecked(undefined);
    setDone(undefined);
    setFile(undefined);
    setRefusal({ problems: [], attempt: 0 });
  };

  return { file, checked, hasChanged, progress, done, isBusy, refusal, check, bringIn, begin, attempt };
}
