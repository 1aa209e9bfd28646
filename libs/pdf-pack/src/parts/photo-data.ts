/**
 * A photograph without what cameras and programs note in it: where, when, by whom (Exif, XMP, IPTC, comments). Colours need
 * none of it in a document. What does not read as a photograph is handed back as it came.
 */
export function withoutPhotoData(bytes: Uint8Array, filter: unknown): Uint8Array {
  const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (only !== 'DCTDecode' || bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    const kind = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return bytes;
    // The picture itself begins: the rest belongs to it.
    if (kind === 0xda) {
      kept.push(bytes.subarray(at));
      return Buffer.concat(kept);
    }
    const length = 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
    if (length < 4) return bytes;
    if (!NOTES.has(kind)) kept.push(bytes.subarray(at, at + length));
    at += length;
  }
  return bytes;
}

/** APP1, APP3 to APP13, APP15 and comments; APP0, APP2 and APP14 speak of colours. */
const NOTES = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe]);
