interface Readable {
  files: readonly { file?: { mediaType: string; address: string } | null }[];
  links: readonly { url: string }[];
}

/** Where a part begins, in the one PDF that there is; nothing where its place is no page, or it could be in several. */
export function pageAddress(place: string, { files, links }: Readable): string | undefined {
  const page = /^(?:page|pages|p\.|pp\.|p)\s*(\d+)/i.exec(place.trim())?.[1];
  if (!page) return undefined;
  const kept = files.flatMap(({ file }) => (file?.mediaType === 'application/pdf' ? [file.address] : []));
  const elsewhere = links
    .map(({ url }) => url)
    .filter((url) => URL.canParse(url) && new URL(url).pathname.endsWith('.pdf'));
  const [address, another] = kept.length ? kept : elsewhere;
  return address && !another ? `${address.split('#')[0]}#page=${page}` : undefined;
}
