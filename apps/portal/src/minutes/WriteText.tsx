import { lazy, Suspense, useContext, useEffect } from 'react';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import type { Standing } from './sharedText';
import { CaptureTools } from './CaptureTools';
import { OpenTexts } from './openTexts';
import { useSharedText } from './useSharedText';

const SharedEditor = lazy(() => import('../writing/SharedEditor'));

interface WriteTextProps {
  meetingId: string;
  itemId: string | null;
  textId: string;
  title: string;
  /** Rises each time that somebody wrote in it. */
  news: number;
  onDone: () => void;
}

/** The editor of one text, and where what is written in it stands. Default, so that it is loaded by itself. */
export default function WriteText({ meetingId, itemId, textId, title, news, onDone }: WriteTextProps) {
  const { shared, standing, writers } = useSharedText(textId, title);
  useEffect(() => {
    if (news > 0) shared.ask();
  }, [news, shared]);
  const openTexts = useContext(OpenTexts);
  useEffect(() => {
    openTexts.add(shared);
    // One that is closed with words to save goes on saving them, and they are asked about until then.
    return () => void (shared.hasUnsaved || openTexts.delete(shared));
  }, [openTexts, shared]);
  const isEnded = standing.is === 'ENDED';
  const isClosed = isEnded || standing.is === 'CLOSED';
  return (
    <>
      {standing.is === 'READING' ? (
        <Loading />
      ) : (
        <Suspense fallback={<Loading />}>
          <SharedEditor label={`Minutes of “${title}”`} fragment={shared.fragment} isClosed={isClosed}>
            {(editor) => <CaptureTools editor={editor} meetingId={meetingId} itemId={itemId} title={title} />}
          </SharedEditor>
        </Suspense>
      )}
      <div className="rt-minutes__standing">
        <p className={`rt-minutes__state rt-minutes__state--${standing.is.toLowerCase()}`} role="status">
          {inWords(standing, shared.hasUnsaved)}
        </p>
        {writers.length > 0 && <p className="rt-minutes__writers">{also(writers)}</p>}
        {!(standing.is === 'CLOSED' && shared.hasUnsaved) && (
          <Button kind="secondary" isBusy={shared.hasUnsaved && !isEnded} onPress={onDone} about={`with “${title}”`}>
            Done
          </Button>
        )}
      </div>
    </>
  );
}

function inWords(standing: Standing, hasUnsaved: boolean): string {
  switch (standing.is) {
    case 'READING':
      return 'Reading what is written so far.';
    case 'SAVED':
      return 'Saved';
    case 'SAVING':
      return 'Saving';
    case 'OFFLINE':
      return 'Offline: what you write is kept here and saved when you are back';
    case 'REFUSED':
      return `Not saved. ${standing.why}`;
    case 'CLOSED':
      return hasUnsaved
        ? `Not saved. ${standing.why} What you wrote is kept in this tab and goes in if the chair sends them back: leave it open, or copy your words.`
        : standing.why;
    case 'ENDED':
      return standing.why;
  }
}

const also = (writers: readonly string[]): string =>
  `${new Intl.ListFormat('en-GB').format([...writers])} ${writers.length === 1 ? 'is' : 'are'} writing here too`;
