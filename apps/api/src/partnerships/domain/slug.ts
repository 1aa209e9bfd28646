/** Pages of ours stand at these addresses, beside those of partnerships. */
const PAGES: readonly string[] = ['new', 'ended', 'map', 'open-data', 'changes'];

/** The name as it stands in addresses: lower-case letters, digits and hyphens, cut at a word. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 70) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  if (PAGES.includes(slug)) return `${slug}-partnership`;
  return slug || 'partnership';
}
