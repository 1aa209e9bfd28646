import type { ReactNode } from 'react';
import { useBeforeUnload, useBlocker } from 'react-router';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { OpenTexts } from './openTexts';
import type { SharedText } from './sharedText';

/** Asks before words are left behind that are not saved yet, in whichever of the texts within. */
export function AskBeforeLeaving({ open, children }: { open: Set<SharedText>; children: ReactNode }) {
  const hasUnsaved = () => [...open].some((text) => text.hasUnsaved);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => hasUnsaved() && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload((event) => {
    if (hasUnsaved()) event.preventDefault();
  });
  return (
    <OpenTexts value={open}>
      {children}
      {blocker.state === 'blocked' && (
        <ConfirmDialog
          title="Leave without saving?"
          confirm="Leave this page"
          decline="Stay here"
          onConfirm={() => blocker.proceed()}
          onClose={() => blocker.reset()}
        >
          The last words that you wrote are not saved yet. They will be lost if you leave.
        </ConfirmDialog>
      )}
    </OpenTexts>
  );
}
