interface Kept {
  name: string;
  size: number;
  token: string;
}

interface Refused {
  message: string;
}

const UNREACHED =
  'We could not reach Roundtable, so the file was not uploaded. Check your connection and choose it again.';

/** Sends a file that comes with a form which anybody fills in; what it is named in headers is percent-encoded. */
export async function sendOpenFile(file: File, formToken: string): Promise<Kept | Refused> {
  try {
    const response = await fetch('/files/open', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name.replaceAll(/\p{Surrogate}/gu, '\ufffd')),
        'x-form-token': formToken,
      },
      body: file,
    });
    const { file: kept, problems } = (await response.json()) as { file: Kept | null; problems: Refused[] };
    return kept ?? problems[0] ?? { message: UNREACHED };
  } catch {
    return { message: UNREACHED };
  }
}
