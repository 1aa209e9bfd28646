import { useCallback, useLayoutEffect, useRef } from 'react';

/** `focusAfter(id)` moves the focus to that element once the change that was just asked for is on the page. */
export function useFocusAfter() {
  const id = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = id.current && document.getElementById(id.current);
    if (!element) return;
    id.current = undefined;
    element.focus();
  });
  return useCallback((next: string) => {
    id.current = next;
  }, []);
}
