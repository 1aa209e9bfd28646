import { createReadStream } from 'node:fs';
import { ProblemError, problem } from '@lib/kernel';
import { endingOf } from './file-name.js';

interface KindOf<Ending extends string> {
  readonly ending: Ending;
  readonly mediaType: string;
  /** As people call it. */
  readonly words: string;
}

type DocumentKind = KindOf<'pdf' | 'docx' | 'pptx' | 'xlsx' | 'odt' | 'html' | 'txt'>;
type PictureKind = KindOf<'jpg' | 'jpeg' | 'png'>;
export type FileKind = DocumentKind | PictureKind;

/** What may be uploaded: documents and pictures that everybody can open, and none that runs. */
export const FILE_KINDS: readonly FileKind[] = [
  { ending: 'pdf', mediaType: 'application/pdf', words: 'PDF' },
  {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'Word document (DOCX)',
  },
  {
    ending: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    words: 'PowerPoint presentation (PPTX)',
  },
  {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: 'Excel workbook (XLSX)',
  },
  { ending: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', words: 'OpenDocument text (ODT)' },
  { ending: 'html', mediaType: 'text/html', words: 'web page (HTML)' },
  { ending: 'txt', mediaType: 'text/plain', words: 'plain text (TXT)' },
  { ending: 'jpg', mediaType: 'image/jpeg', words: 'photograph (JPEG)' },
  { ending: 'jpeg', mediaType: 'image/jpeg', words: 'photograph (JPEG)' },
  { ending: 'png', mediaType: 'image/png', words: 'picture (PNG)' },
];

/** Has no words in it that could be taken out. */
export const isPicture = (kind: FileKind): kind is PictureKind => kind.mediaType.startsWith('image/');

const CHOOSE = `Choose a ${[...new Set(FILE_KINDS.map(({ words }) => words))]
  .join(', a ')
  .replace(/, a ([^,]*)$/, ' or $1')
  .replaceAll('a Open', 'an Open')
  .replaceAll('a Excel', 'an Excel')}.`;

/** Its content is written in letters, which programs that look for marks of formats do not tell apart. */
const isWritten = ({ ending }: FileKind) => ending === 'txt' || ending === 'html';

/** What a file would be by its name; refused when nothing of that kind is kept. */
export function kindCalled(name: string): FileKind {
  const called = FILE_KINDS.find(({ ending }) => ending === endingOf(name));
  if (!called) throw new ProblemError(problem('FILE_TYPE_NOT_ALLOWED', `This type of file cannot be kept. ${CHOOSE}`));
  return called;
}

/**
 * What a file is by its content, which must be what it is called. Nothing in it is unpacked but the short text by which
 * office documents say what they are, and the library that does that has its limits.
 */
export async function kindOf(path: string, size: number, name: string): Promise<FileKind> {
  const called = kindCalled(name);
  if (size === 0) throw new ProblemError(problem('FILE_EMPTY', 'The file is empty. Choose another.'));
  if (isWritten(called) && !(await isPlainText(path)))
    throw new ProblemError(
      problem('FILE_NOT_PLAIN_TEXT', 'The file is not text in UTF-8. Save it as UTF-8 and try again.'),
    );
  const found = await detected(path);
  const start = await startOf(path);
  const isSo = isWritten(called)
    ? isWrittenAs(called, start, found)
    : found === called.mediaType &&
      // The marks of pictures are looked for at the first byte alone.
      (isPicture(called) || start.startsWith(called.ending === 'pdf' ? '%PDF-' : 'PK\u0003\u0004'));
  if (!isSo)
    throw new ProblemError(
      problem(
        'FILE_NOT_WHAT_IT_IS_CALLED',
        `The name of the file says ${called.words}, but its content is something else or damaged. ${CHOOSE}`,
      ),
    );
  return called;
}

async function detected(path: string): Promise<string | undefined> {
  // Not in memory before somebody uploads.
  const { fileTypeFromFile } = await import('file-type');
  try {
    return (await fileTypeFromFile(path))?.mime;
  } catch {
    // Too damaged to be read is damaged.
    return 'unreadable';
  }
}

/** From the first byte on: what stands before could make it something else as well. */
async function startOf(path: string): Promise<string> {
  let start = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { end: 999 })) start = Buffer.concat([start, piece as Buffer]);
  return start.toString('utf8');
}

/** A page says at its very beginning that it is one, after no more than a declaration and remarks. */
const isWrittenAs = ({ ending }: FileKind, start: string, found: string | undefined): boolean =>
  ending === 'txt'
    ? found === undefined
    : (found === undefined || found === 'application/xml') &&
      /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html)\b/i.test(start);

/** UTF-8 without the signs that only programs use. */
async function isPlainText(path: string): Promise<boolean> {
  const letters = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of createReadStream(path)) {
      const bytes = piece as Buffer;
      letters.decode(bytes, { stream: true });
      if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return false;
    }
    letters.decode();
    return true;
  } catch {
    return false;
  }
}
