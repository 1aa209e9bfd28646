import { lazy, Suspense, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Loading } from '../ui/Loading';
import { RichText } from '../writing/RichText';
import { ReferredTo } from '../writing/ReferredTo';
import type { Referred } from '../writing/references';
import { documentOf } from '../writing/richText';

const WriteText = lazy(() => import('./WriteText'));

const DraftTextFragment = graphql(`
  fragment DraftText on MinutesText {
    id
    isOpening
    title
    content
    item {
      id
      position
      seenBy
      isHidden
    }
  }
`);

interface DraftTextProps {
  meetingId: string;
  /** What arose from this item, in the order of recording. */
  arose: readonly Referred[];
  text: FragmentType<typeof DraftTextFragment>;
  mayWrite: boolean;
  news: number;
}

/** One text of the minutes while they are drafted: read, and opened to write in. */
export function DraftText({ meetingId, arose, text: ref, mayWrite, news }: DraftTextProps) {
  const { id, isOpening, title, content, item } = readFragment(DraftTextFragment, ref);
  const [isOpen, open] = useState(false);
  const blocks = documentOf(content).content ?? [];
  const isBlank = blocks.length === 0;
  const referred = new Set(blocks.map(({ attrs }) => attrs?.id));
  return (
    <section className="rt-minutes__text" aria-labelledby={`text-${id}`}>
      <Heading level={2} size="m" id={`text-${id}`}>
        {item && !item.isHidden && `${item.position}. `}
        {title}
      </Heading>
      {item && item.seenBy !== 'EVERYBODY' && (
        <p className="rt-minutes__note">
          {item.isHidden ? 'Not shown to others: ' : 'Restricted: '}
          these words go into minutes of their own, for those whom the item is for.
        </p>
      )}
      {!item && !isOpening && (
        <p className="rt-minutes__note">This item was taken off the agenda. Its minutes stay with the officers.</p>
      )}
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <WriteText
            meetingId={meetingId}
            itemId={item?.id ?? null}
            textId={id}
            title={title}
            news={news}
            onDone={() => open(false)}
          />
        </Suspense>
      ) : (
        <>
          {isBlank && arose.length === 0 ? (
            <p className="rt-minutes__note">Nothing is written yet.</p>
          ) : (
            <RichText content={content} />
          )}
          {arose
            .filter((each) => !referred.has(each.id))
            .map((each) => (
              <ReferredTo key={each.id} kind={each.kind} id={each.id} />
            ))}
          {mayWrite && (
            <Button kind="secondary" onPress={() => open(true)} about={`in “${title}”`}>
              Write
            </Button>
          )}
        </>
      )}
    </section>
  );
}
