import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { Banner } from './Banner';

interface Notification {
  message: ReactNode;
  /** The page it is shown on; leaving that page ends it. */
  path: string;
  /** Tells one from the next, though they read the same. */
  number: number;
}

const Current = createContext<Notification | undefined>(undefined);
const Notify = createContext<(message: ReactNode, to?: string) => void>(() => undefined);

export function Notifications({ children }: { children: ReactNode }) {
  const [notification, setNotification] = useState<Notification>();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const here = useRef(pathname);
  useEffect(() => {
    here.current = pathname;
  }, [pathname]);
  const [page, setPage] = useState(pathname);
  if (page !== pathname) {
    setPage(pathname);
    if (notification?.path !== pathname) setNotification(undefined);
  }

  const notify = useCallback(
    (message: ReactNode, to?: string) => {
      const path = to?.split(/[?#]/)[0] ?? here.current;
      setNotification((last) => ({ message, path, number: (last?.number ?? 0) + 1 }));
      if (to) void navigate(to);
    },
    [navigate],
  );
  return (
    <Notify value={notify}>
      <Current value={notification}>{children}</Current>
    </Notify>
  );
}

/**
 * Says what happened and what happens next: `notify('Meeting moved. 22 people are told by email.')`.
 * With an address as well it goes there and says it on that page.
 */
export const useNotify = () => useContext(Notify);

export function NotificationBanner() {
  const notification = useContext(Current);
  const { pathname } = useLocation();
  return notification?.path === pathname ? (
    <Banner kind="success" key={notification.number}>
      {notification.message}
    </Banner>
  ) : null;
}

/**
 * True when the reader came to this page by a link inside the portal. On the first page of a visit the browser's own
 * order is left alone, and a banner that says what was just done takes the focus before the heading does.
 */
export function usePageArrival() {
  const type = useNavigationType();
  const { key, pathname } = useLocation();
  const notified = useContext(Current) !== undefined;
  // Sorting or turning a page stays on the page: the focus stays where the reader is working.
  const [opened, setOpened] = useState({ pathname, key });
  if (opened.pathname !== pathname) setOpened({ pathname, key });
  const isOpened = opened.pathname !== pathname || opened.key === key;
  return useMemo(() => isOpened && key !== 'default' && type !== 'POP' && !notified, [isOpened, key, type, notified]);
}
