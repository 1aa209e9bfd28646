import { useEffect, useState } from 'react';
import { Button, ButtonGroup } from '../ui/Button';
import Dialog from '../ui/Dialog';

interface PageViewerProps {
  pages: readonly { page: number; width: number; height: number; address: string }[];
  /** Which of them is shown first. */
  first: number;
  title: string;
  download: { name: string; address: string };
  onClose: () => void;
}

/** One page as large as the window lets it be; on by button or by arrow. Load it lazily: most readers never open one. */
export default function PageViewer({ pages, first, title, download, onClose }: PageViewerProps) {
  const [index, setIndex] = useState(first);
  const last = pages.length - 1;
  const turn = (by: number) => setIndex((now) => Math.min(last, Math.max(0, now + by)));
  // Wherever in the dialog the focus is: it begins on the dialog itself.
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by) setIndex((now) => Math.min(last, Math.max(0, now + by)));
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [last]);
  const { page, width, height, address } = pages[index]!;
  return (
    <Dialog title={title} wide onClose={onClose}>
      <div className="rt-page-viewer">
        <ButtonGroup>
          <Button kind="secondary" onPress={() => turn(-1)} isBusy={index === 0} about="page">
            Previous
          </Button>
          <Button kind="secondary" onPress={() => turn(1)} isBusy={index === last} about="page">
            Next
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Close
          </Button>
        </ButtonGroup>
        <p className="govuk-body" role="status">
          Page {page}
          {index === last && (
            <>
              {'. '}
              <a className="govuk-link" href={download.address} download={download.name}>
                Download the file
              </a>{' '}
              for all of it.
            </>
          )}
        </p>
        <img src={address} width={width} height={height} alt={`Page ${page} of ${title}`} />
      </div>
    </Dialog>
  );
}
