import { useEffect, useId, useRef, type ReactNode } from 'react';

interface BannerProps {
  kind: 'success' | 'important';
  title?: string;
  children: ReactNode;
}

/** What was just done, or what the reader must know before going on. Success takes the focus, so that it is heard. */
export function Banner({ kind, title = kind === 'success' ? 'Done' : 'Important', children }: BannerProps) {
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind === 'success') region.current?.focus();
  }, [kind]);
  return (
    <div
      className={`govuk-notification-banner ${kind === 'success' ? 'govuk-notification-banner--success' : ''}`}
      role={kind === 'success' ? 'alert' : 'region'}
      aria-labelledby={id}
      ref={region}
      tabIndex={-1}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <div className="govuk-notification-banner__heading">{children}</div>
      </div>
    </div>
  );
}
