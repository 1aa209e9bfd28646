const MOST = 150;

/**
 * What a file is called to whoever downloads it: as told, but without folders, line breaks and invisible signs, of which
 * some turn what follows around, so that `‮fdp.exe` reads as a PDF. Empty when nothing is left.
 */
export function fileNameFrom(told: string): string {
  const last = told.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const words = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, ' ').split(' ');
  const name = words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^\.+/, '');
  if (name.length <= MOST) return name;
  const ending = endingOf(name).slice(0, 10);
  // Not in the middle of a sign that is written as two.
  return `${name.slice(0, MOST - ending.length - 2).replace(/[\uD800-\uDBFF]$/, '')}….${ending}`;
}

/** Its ending in small letters; empty when it has none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 1 ? '' : name.slice(at + 1).toLowerCase();
}
