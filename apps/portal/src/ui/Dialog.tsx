import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
  onClose: () => void;
  children: ReactNode;
}

/** Over the page until it is answered or closed. Load it lazily: most pages never open one. */
export default function Dialog({ title, role, onClose, children }: DialogProps) {
  return (
    <I18nProvider locale="en-GB">
      <ModalOverlay className="rt-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Modal className="rt-modal">
          <AriaDialog role={role} className="rt-dialog">
            <Heading slot="title" level={2} className="govuk-heading-m">
              {title}
            </Heading>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
