import { LARGEST } from './metric-words.js';

type FigureRead = { readonly value: number } | { readonly fault: string };

const plain = (unit: string) => unit.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The figure that somebody wrote into a cell, or why it is none. A unit may stand beside it, if it is that of the metric. */
export function figureWritten(written: string, unit: string): FigureRead {
  const text = written.replaceAll(' ', ' ').trim();
  if (text === '') return { fault: 'There is no figure here. Leave the row out, or enter 0 if nothing was counted.' };
  const parts = /^(?<before>[^\d.,+-]{0,10})(?<figure>[+-]?[\d.,\s]{1,30}?)(?<after>[^\d.,\s][^\d]{0,59})?$/u.exec(
    text,
  );
  const { before = '', figure = '', after = '' } = parts?.groups ?? {};
  const number = numberOf(figure.trim());
  if (!parts || number === null)
    return { fault: `“${text.slice(0, 40)}” is not a figure that we can read. Write it as 1234, 1,234 or 12.5.` };
  const said = plain(`${before.trim()}${after.trim()}`);
  if (said && said !== plain(unit))
    return {
      fault: `“${text.slice(0, 40)}” is in ${said}, and this is counted in ${unit}. A column holds one unit.`,
    };
  if (number < 0) return { fault: `“${text.slice(0, 40)}” is less than 0, which nothing counted can be.` };
  if (number > LARGEST) return { fault: `“${text.slice(0, 40)}” is too large to be true.` };
  if (Math.abs(Math.round(number * 100) - number * 100) > 1e-6)
    return { fault: `“${text.slice(0, 40)}” has more than two decimal places.` };
  return { value: number };
}

/** Commas part thousands, a point begins the decimal places; anything else is somebody else's way of writing. */
function numberOf(figure: string): number | null {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(figure)) return Number(figure);
  if (/^[+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(figure)) return Number(figure.replaceAll(/[, ]/g, ''));
  return null;
}
