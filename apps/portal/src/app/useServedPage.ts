import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** What the server said of the page that was asked for is taken out of the document when the reader goes on to another. */
export function useServedPage() {
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const [served] = useState(here);
  useEffect(() => {
    if (here === served) return;
    for (const element of document.head.querySelectorAll('[data-served]')) {
      if (element instanceof HTMLTitleElement) element.textContent = 'Roundtable';
      else element.remove();
    }
  }, [here, served]);
}
