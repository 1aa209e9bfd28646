/**
 * The last part of an address, from the first title. Its tail comes from the id, not from what is taken already: that an
 * address is taken would tell of a resource that one may not see.
 */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 80)
    .replace(/-$/, '');
  const tail = id.replaceAll('-', '').slice(-6);
  return words === '' ? tail : `${words}-${tail}`;
}
