import type { ReactNode } from 'react';
import { useHouse } from './served';

interface PageMetadataProps {
  title: string;
  /** A sentence or two, as search engines and previews show them. */
  description: string;
  /** The one address of what the page shows: `/library/<slug>`. */
  address: string;
  type?: 'website' | 'article';
  /** The same in other forms: feeds, data. */
  alternates?: readonly { type: string; title: string; address: string }[];
  /** What it is to schema.org, without context and address. */
  linkedData?: Readonly<Record<string, unknown>>;
  /** Search engines are to follow its links, and to leave the page itself out. */
  isUnlisted?: boolean;
  children?: ReactNode;
}

/** What programs are told of a public page: search engines, previews of links, feed readers. React puts it into the head. */
export function PageMetadata({ title, description, address, type = 'website', ...more }: PageMetadataProps) {
  const { site } = useHouse();
  const { alternates = [], linkedData, isUnlisted, children } = more;
  const url = site + address;
  const short = shortened(description);
  return (
    <>
      <meta name="description" content={short} />
      {isUnlisted ? <meta name="robots" content="noindex, follow" /> : <link rel="canonical" href={url} />}
      <meta property="og:site_name" content="Roundtable" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={short} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content={`${site}/preview.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="Roundtable: one table for every agency" />
      <meta name="twitter:card" content="summary_large_image" />
      {alternates.map((each) => (
        <link key={each.address} rel="alternate" type={each.type} title={each.title} href={each.address} />
      ))}
      {children}
      {linkedData && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: written({ '@context': 'https://schema.org', '@id': url, url, ...linkedData }),
          }}
        />
      )}
    </>
  );
}

/** Nothing in it can end the element that it stands in. */
const written = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

const MOST = 240;

const shortened = (text: string) => {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
};
