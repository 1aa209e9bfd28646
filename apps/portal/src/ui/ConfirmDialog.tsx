import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, ButtonGroup } from './Button';

interface ConfirmDialogProps {
  title: string;
  /** The words on the button: what will be done, not "OK". */
  confirm: string;
  kind?: 'primary' | 'warning';
  isBusy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** Exactly what will happen to whom. */
  children: ReactNode;
}

/** For what cannot be undone. Rendered while it is open: `{asking && <ConfirmDialog …/>}`. */
export function ConfirmDialog({
  title,
  confirm,
  kind = 'warning',
  isBusy,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  return (
    <ModalOverlay className="rt-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="rt-modal">
        <Dialog role="alertdialog" className="rt-dialog">
          <Heading slot="title" level={2} className="govuk-heading-m">
            {title}
          </Heading>
          <div className="govuk-body">{children}</div>
          <ButtonGroup>
            <Button kind={kind} onPress={onConfirm} isBusy={isBusy}>
              {confirm}
            </Button>
            <Button kind="secondary" onPress={onClose}>
              Go back
            </Button>
          </ButtonGroup>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
