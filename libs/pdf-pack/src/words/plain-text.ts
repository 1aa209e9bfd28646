import { Unreadable } from '../parts/unreadable.js';
import { Gather } from './gather.js';
import type { Words } from './block.js';

/** Plain text, line by line as it was written. */
export function readText(bytes: Uint8Array, most: number): Words {
  const text = decoded(bytes);
  if (!text.trim()) throw new Unreadable('EMPTY');
  const gather = new Gather(most);
  // An empty line parts paragraphs; within one the lines stay.
  for (const paragraph of text.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)) {
    for (let from = 0; from < paragraph.length; from += PIECE) gather.paragraph(paragraph.slice(from, from + PIECE));
    if (gather.isFull) break;
  }
  return gather.words();
}

/** Setting takes long for one that never ends. */
const PIECE = 4000;

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (bytes.includes(0)) throw new Unreadable('BROKEN');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As Windows wrote it before.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
