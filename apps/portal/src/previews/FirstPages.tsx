import { lazy, Suspense, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';

const PageViewer = lazy(() => import('./PageViewer'));

const FirstPagesFragment = graphql(`
  fragment FirstPages on StoredFile {
    id
    name
    address
    preview {
      state
      sentence
    }
    previews {
      page
      width
      height
      address
    }
  }
`);

interface FirstPagesProps {
  file: FragmentType<typeof FirstPagesFragment>;
  /** What the pages are of. */
  title: string;
}

/** The first pages of a file as pictures, each of which opens larger; or why there are none. */
export function FirstPages({ file: ref, title }: FirstPagesProps) {
  const { name, address, preview, previews } = readFragment(FirstPagesFragment, ref);
  const [shown, show] = useState<number>();
  if (!previews.length) return preview.sentence ? <p className="rt-first-pages__none">{preview.sentence}</p> : null;
  return (
    <>
      <ul className="rt-first-pages">
        {previews.map((each, index) => (
          <li key={each.page}>
            <button type="button" aria-haspopup="dialog" onClick={() => show(index)}>
              <img
                src={each.address}
                width={each.width}
                height={each.height}
                alt={`Page ${each.page} of ${title}`}
                loading="lazy"
                decoding="async"
              />
            </button>
          </li>
        ))}
      </ul>
      {shown !== undefined && (
        <Suspense>
          <PageViewer
            pages={previews}
            first={shown}
            title={title}
            download={{ name, address }}
            onClose={() => show(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
