import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
  /** As wide as the window lets it be, for something to look at. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Over the page until it is answered or closed. Load it lazily: most pages never open one. */
export default function Dialog({ title, role, wide, onClose, children }: DialogProps) {
  return (
    <I18nProvider locale="en-GB">
      <ModalOverlay className="rt-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Modal className={wide ? 'rt-modal rt-modal--wide' : 'rt-modal'}>
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
