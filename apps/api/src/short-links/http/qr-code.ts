import { correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';
import { toSvgSource } from 'lean-qr/extras/svg';

/** The quiet zone that readers need. */
const PAD = 4;
/** About 13 cm at 300 dots to the inch; larger prints take the SVG. */
const DOTS = 40;

/** A quarter of it may be scratched off a poster, and it is read still. */
const codeOf = (text: string) => generate(text, { minCorrectionLevel: correction.Q });

export const qrSvg = (text: string): string =>
  toSvgSource(codeOf(text), { on: '#000', off: '#fff', pad: PAD, scale: 10, xmlDeclaration: true });

export const qrPng = (text: string): Buffer =>
  Buffer.from(toPngBuffer(codeOf(text), { on: [0, 0, 0], off: [255, 255, 255], pad: PAD, scale: DOTS }));
