/**
 * The last part of an address, from the first title. Its tail comes from the id, not from what is taken already: that an
 * address is taken would tell of a resource that one may not see.
 */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  const tail = id.replaceAll('-', '').slice(-6);
  return words === '' ? tail : `${words}-${tail}`;
}
