import { lazy, Suspense, type ReactNode } from 'react';
import { Button, ButtonGroup } from './Button';

const Dialog = lazy(() => import('./Dialog'));

interface ConfirmDialogProps {
  title: string;
  /** The words on the button: what will be done, not "OK". */
  confirm: string;
  /** The words on the other button, where "Go back" could be misread. */
  decline?: string;
  kind?: 'primary' | 'warning';
  isBusy?: boolean;
  /** Why it could not be done; empty until then. */
  refusal?: string;
  onConfirm: () => void;
  onClose: () => void;
  /** Exactly what will happen to whom. */
  children: ReactNode;
}

/** For what cannot be undone. Rendered while it is open: `{asking && <ConfirmDialog …/>}`. */
export function ConfirmDialog({
  title,
  confirm,
  decline = 'Go back',
  kind = 'warning',
  isBusy,
  refusal,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  return (
    <Suspense>
      <Dialog title={title} role="alertdialog" onClose={onClose}>
        <div className="govuk-body">{children}</div>
        <div role="alert">{refusal && <p className="govuk-error-message">{refusal}</p>}</div>
        <ButtonGroup>
          <Button kind={kind} onPress={onConfirm} isBusy={isBusy}>
            {confirm}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {decline}
          </Button>
        </ButtonGroup>
      </Dialog>
    </Suspense>
  );
}
