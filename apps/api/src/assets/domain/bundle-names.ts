/** What files are called in one archive: as they are, and numbered where two would be the same to some system. */
export function bundleNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    // As some systems separate folders, or refuse.
    const safe = name.replace(/[/\\:*?"<>|]/g, '-').replace(/^\.+/, '') || 'file';
    const [, stem = safe, ending = ''] = /^(.+?)(\.[^.]{1,8})?$/s.exec(safe) ?? [];
    let given = safe;
    for (let count = 2; taken.has(key(given)); count++) given = `${stem} (${count})${ending}`;
    taken.add(key(given));
    return given;
  });
}

const key = (name: string): string => name.normalize('NFC').toLowerCase();
