import type { DetailedError, Upload } from 'tus-js-client';

export interface UploadedFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

interface Refused {
  message: string;
}

interface Options {
  onProgress: (percent: number) => void;
  /** The line is lost, or back; what was sent is kept, and it goes on by itself. */
  onLine: (isLost: boolean) => void;
}

/** An upload under way. */
export interface Sending {
  answer: Promise<UploadedFile | Refused>;
  pause: () => void;
  goOn: () => void;
  /** Stops it, and has what was sent removed. */
  cancel: () => void;
}

const UNREACHED =
  'We could not reach Roundtable, so the file was not uploaded to its end. Check your connection and choose it again: it goes on from where it was.';
const PART = 8 * 1024 * 1024;
/** Together some ten minutes: in that time most lines, and every server that is started anew, are back. */
const WAITS = [500, 1000, 3000, 5000, ...Array.from({ length: 30 }, () => 20_000)];

/**
 * Sends one file in parts, by the tus protocol: when the line breaks or the server starts anew it goes on from what has
 * arrived, and so it does when the same file is chosen again later.
 */
export function uploadFile(file: File, { onProgress, onLine }: Options): Sending {
  let upload: Upload | undefined;
  let isPaused = false;
  let isCancelled = false;
  const answer = new Promise<UploadedFile | Refused>((resolve) => {
    void (async () => {
      // Not in memory before somebody uploads.
      const { Upload } = await import('tus-js-client');
      const made = new Upload(file, {
        endpoint: '/files/uploads',
        chunkSize: PART,
        retryDelays: WAITS,
        metadata: { filename: file.name.replaceAll(/\p{Surrogate}/gu, '\ufffd') },
        removeFingerprintOnSuccess: true,
        onProgress: (sent, total) => onProgress(total ? Math.round((sent / total) * 100) : 0),
        onShouldRetry: (error, attempt) => {
          const status = (error as DetailedError).originalResponse?.getStatus() ?? 0;
          const isLost = status === 0 || status >= 500 || status === 409 || status === 423;
          if (isLost && attempt > 0) onLine(true);
          return isLost;
        },
        onChunkComplete: () => onLine(false),
        onError: (error) => resolve(refusalIn((error as DetailedError).originalResponse?.getBody() ?? '')),
        onSuccess: () => void kept(made.url ?? '').then(resolve),
      });
      upload = made;
      const [before] = await made.findPreviousUploads();
      if (before) made.resumeFromPreviousUpload(before);
      if (!isPaused && !isCancelled) made.start();
    })().catch(() => resolve({ message: UNREACHED }));
  });
  return {
    answer,
    pause: () => {
      isPaused = true;
      void upload?.abort();
    },
    goOn: () => {
      isPaused = false;
      upload?.start();
    },
    cancel: () => {
      isCancelled = true;
      void upload?.abort(true).catch(() => undefined);
    },
  };
}

/** What arrived whole becomes a file; asked again after an answer was lost, the server says the same. */
async function kept(address: string): Promise<UploadedFile | Refused> {
  for (const wait of [0, 1000, 3000, 5000, 10_000]) {
    await new Promise((go) => setTimeout(go, wait));
    try {
      const response = await fetch(`${new URL(address, location.href).pathname}/kept`, { method: 'POST' });
      if (response.status < 500) return answerIn(await response.text());
    } catch {
      // The line is lost: once more.
    }
  }
  return { message: UNREACHED };
}

function answerIn(body: string): UploadedFile | Refused {
  try {
    const { file } = JSON.parse(body) as { file: UploadedFile | null };
    return file ?? refusalIn(body);
  } catch {
    return { message: UNREACHED };
  }
}

function refusalIn(body: string): Refused {
  try {
    const { problems } = JSON.parse(body) as { problems?: (Refused & { code?: string })[] };
    if (problems?.[0]?.code === 'UNAUTHENTICATED')
      return { message: 'You have been signed out. Sign in again in another tab, then choose the file again.' };
    return problems?.[0] ?? { message: UNREACHED };
  } catch {
    // Not ours: of a proxy in front, such as one that lets less through.
    return { message: UNREACHED };
  }
}
