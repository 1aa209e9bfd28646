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
  signal: AbortSignal;
}

const UNREACHED =
  'We could not reach Roundtable, so the file was not uploaded. Check your connection and choose it again.';

/** Sends one file. By XMLHttpRequest, because fetch does not tell how far a body has got. */
export function uploadFile(file: File, { onProgress, signal }: Options): Promise<UploadedFile | Refused> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.replaceAll(/\p{Surrogate}/gu, '\ufffd')));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? Math.round((loaded / total) * 100) : 0),
    );
    for (const end of ['error', 'abort']) request.addEventListener(end, () => resolve({ message: UNREACHED }));
    request.addEventListener('load', () => resolve(answerOf(request)));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): UploadedFile | Refused {
  try {
    const { file, problems } = JSON.parse(responseText) as { file: UploadedFile | null; problems?: Refused[] };
    if (file) return file;
    if (status === 401)
      return { message: 'You have been signed out. Sign in again in another tab, then choose the file again.' };
    if (problems?.[0]) return problems[0];
  } catch {
    // Not ours: of a proxy in front, such as one that lets less through.
  }
  return status === 413 ? { message: 'The file is too large.' } : { message: UNREACHED };
}
