import { useEffect, useState } from 'react';

interface Version {
  text: string;
  file?: { mediaType: string; size: number; address: string } | null;
}

/** As much as is still read by people. */
const MOST_BYTES = 300_000;

/** The text of a version, also when it is a file of plain text; null while that is read, undefined when it cannot be read as text. */
export function usePlainFile({ text, file }: Version): string | null | undefined {
  const isReadable = Boolean(file && file.mediaType === 'text/plain' && file.size <= MOST_BYTES);
  const [read, setRead] = useState<string | null | undefined>(null);
  const address = isReadable ? file!.address : undefined;
  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    fetch(address, { credentials: 'same-origin', signal: stop.signal })
      .then((answer) => (answer.ok ? answer.text() : undefined))
      .then(setRead, () => !stop.signal.aborted && setRead(undefined));
    return () => stop.abort();
  }, [address]);
  if (!file) return text;
  return address ? read : undefined;
}
