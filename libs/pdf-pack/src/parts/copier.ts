import { PdfDict, PdfStream, type PdfObject, type PdfRef } from '@libpdf/core';
import type { Paper, Ref } from '../layout/paper.js';
import { withoutPhotoData } from './photo-data.js';
import { Unreadable } from './unreadable.js';

type Resolve = (ref: PdfRef) => PdfObject | null;
/** What the keys of a dictionary are: those of the format, names that the file gave, kinds of resources, or of passages. */
type Keys = 'format' | 'names' | 'resources' | 'passages' | 'passage';

const MOST_OBJECTS = 400_000;
const MOST_DEPTH = 100;
const RESOURCES = ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'ProcSet'];
const NAMED = new Set([...RESOURCES, 'CharProcs', 'Colorants']);
/** Keys that lead to what tells of the file, acts, or belongs to a structure that does not come along. */
const LEFT_OUT = new Set(
  (
    'Metadata PieceInfo LastModified StructParent StructParents AF OPI Measure PtData Alternates Ref ID Thumb B ' +
    'Annots A AA JS JavaScript OpenAction Names Dests EmbeddedFiles EF Parent Private Popup Sig Lock'
  ).split(' '),
);
const STREAM_KEYS = new Set(['Length', 'F', 'FFilter', 'FDecodeParms']);
const STRANGERS = new Set(
  (
    'Catalog Pages Page Annot Action Filespec F EmbeddedFile Metadata Outlines Sig StructTreeRoot StructElem ' +
    'ObjStm XRef Thread Bead'
  ).split(' '),
);
/** Of properties that pages give their passages, what helps to read them. */
const PASSAGES = new Set(['Type', 'ActualText', 'Alt', 'E', 'Lang']);

/** Copies what pages need from a file to the paper, once each, and nothing else. */
export class Copier {
  private readonly copied = new Map<string, Ref>();
  private readonly waiting: { readonly from: PdfRef; readonly to: Ref; readonly keys: Keys }[] = [];
  private count = 0;
  private readonly resolve: Resolve;
  private readonly paper: Paper;
  private readonly isLayerOff: (ref: PdfRef) => boolean;

  constructor(resolve: Resolve, paper: Paper, isLayerOff: (ref: PdfRef) => boolean) {
    this.resolve = resolve;
    this.paper = paper;
    this.isLayerOff = isLayerOff;
  }

  resources(object: PdfObject | undefined): unknown {
    return object ? this.value(object, 'resources', 0) : {};
  }

  format(object: PdfObject): unknown {
    return this.value(object, 'format', 0);
  }

  reference(from: PdfRef, keys: Keys = 'format'): Ref {
    const key = `${from.objectNumber} ${from.generation} ${keys}`;
    let to = this.copied.get(key);
    if (to) return to;
    if (++this.count > MOST_OBJECTS) throw new Unreadable('TOO_DEMANDING');
    to = this.paper.doc.ref({});
    this.copied.set(key, to);
    this.waiting.push({ from, to, keys });
    return to;
  }

  /** Writes all that was referred to. A thing that cannot be copied is left empty: the rest of the page is there. */
  async finish(): Promise<void> {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) {
      this.write(next.from, next.to, next.keys);
      if (this.paper.doc.readableLength > 1_000_000) await this.paper.breathe();
    }
  }

  /** A form of its own, made of a content and its resources. */
  form(entries: Record<string, unknown>, content: PdfStream | Uint8Array): Ref {
    const stream = content instanceof Uint8Array ? undefined : content;
    const data = stream ? { ...this.streamEntries(stream), ...entries } : { ...entries };
    const ref = this.paper.doc.ref(data);
    (ref as unknown as { compress: boolean }).compress &&= !('Filter' in data);
    ref.end(stream ? Buffer.from(stream.data) : Buffer.from(content as Uint8Array));
    return ref;
  }

  private write(from: PdfRef, to: Ref, keys: Keys): void {
    let bytes: Uint8Array | undefined;
    const target = to as unknown as { data: unknown; compress: boolean };
    try {
      const object = this.resolve(from);
      if (object instanceof PdfDict && object.getName('Type', this.resolve)?.value === 'OCG') {
        target.data = { Type: 'OCG', Name: new String('Layer') };
        this.paper.layers.push({ ref: to, isOff: this.isLayerOff(from) });
      } else if (object instanceof PdfStream) {
        const type = object.getName('Type', this.resolve)?.value ?? '';
        const kind = object.getName('Subtype', this.resolve)?.value ?? '';
        target.data = {};
        if (!STRANGERS.has(type) && kind !== 'PS') {
          target.data = this.streamEntries(object);
          bytes = withoutPhotoData(object.data, (target.data as { Filter?: unknown }).Filter);
        }
      } else target.data = object ? this.value(object, keys, 0) : null;
    } catch (error) {
      if (error instanceof Unreadable && error.trouble !== 'BROKEN') throw error;
      target.data = null;
      bytes = undefined;
    }
    // What the file has packed stays as it was packed.
    if (bytes) target.compress &&= !(target.data as { Filter?: unknown }).Filter;
    to.end(bytes && bytes.length > 0 ? Buffer.from(bytes) : undefined);
  }

  private streamEntries(stream: PdfStream): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    for (const [key, value] of stream)
      if (!STREAM_KEYS.has(key.value) && !LEFT_OUT.has(key.value))
        entries[escaped(key.value)] = this.value(value, keysBelow(key.value, 'format'), 0);
    return entries;
  }

  private value(object: PdfObject, keys: Keys, depth: number): unknown {
    if (depth > MOST_DEPTH) throw new Unreadable('TOO_DEMANDING');
    switch (object.type) {
      case 'number':
        return Number.isFinite(object.value) && Math.abs(object.value) < 1e20 ? object.value : 0;
      case 'bool':
        return object.value;
      case 'name':
        return escaped(object.value);
      case 'string':
        return Buffer.from(object.bytes);
      case 'ref':
        return this.reference(object, keys);
      case 'array':
        return [...object].map((each) => this.value(each, 'format', depth + 1));
      case 'dict':
        return this.dictionary(object, keys, depth);
      default:
        return null;
    }
  }

  private dictionary(dict: PdfDict, keys: Keys, depth: number): unknown {
    const hasNames = keys === 'names' || keys === 'passages';
    const type = hasNames ? undefined : dict.getName('Type', this.resolve)?.value;
    if (type && STRANGERS.has(type)) return null;
    const isPassage = keys === 'passage' && type !== 'OCMD';
    const entries: Record<string, unknown> = {};
    for (const [{ value: key }, value] of dict) {
      if (keys === 'resources' && !RESOURCES.includes(key)) continue;
      if (keys === 'format' && LEFT_OUT.has(key)) continue;
      if (isPassage && !PASSAGES.has(key)) continue;
      entries[escaped(key)] = this.value(value, keysBelow(key, keys), depth + 1);
    }
    return entries;
  }
}

function keysBelow(key: string, keys: Keys): Keys {
  if (keys === 'passages') return 'passage';
  if (keys === 'names') return 'format';
  if (key === 'Resources') return 'resources';
  if (key === 'Properties') return 'passages';
  return NAMED.has(key) ? 'names' : 'format';
}

/** As names are written in a file: what is no plain letter by its number. */
function escaped(name: string): string {
  if (/^[A-Za-z0-9_.+*:@$^!'"`~|,;?&=-]+$/.test(name)) return name;
  // The library hands on letters beyond those of English byte by byte, unless they came by their numbers.
  const bytes = Buffer.from(name, Array.from(name).some((letter) => letter > '\xFF') ? 'utf8' : 'latin1');
  return [...bytes]
    .map((byte) =>
      byte > 32 && byte < 127 && !'#/()<>[]{}%'.includes(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `#${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .join('');
}
