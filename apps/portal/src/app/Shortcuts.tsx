import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../ui/Button';

const Dialog = lazy(() => import('../ui/Dialog'));

const places: Record<string, { to: string; label: string }> = {
  h: { to: '/', label: 'Go home' },
  l: { to: '/library', label: 'Go to the library' },
  c: { to: '/campaigns', label: 'Go to campaigns' },
  a: { to: '/account', label: 'Go to your account' },
};

/** `g` then a letter goes somewhere, `?` lists what there is. Silent while somebody types or a dialog is open. */
export function Shortcuts() {
  const navigate = useNavigate();
  const [isListed, setListed] = useState(false);
  useEffect(() => {
    let afterG = false;
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable], [role*="dialog"]');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') setListed(true);
      else if (afterG && places[event.key]) void navigate(places[event.key]!.to);
      afterG = event.key === 'g';
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate]);

  if (!isListed) return null;
  return (
    <Suspense>
      <Dialog title="Keyboard shortcuts" onClose={() => setListed(false)}>
        <dl className="rt-shortcuts">
          {Object.entries(places).map(([key, { label }]) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> then <kbd>{key}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>Search, on pages of the library</dd>
          </div>
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>Show this list</dd>
          </div>
        </dl>
        <Button kind="secondary" onPress={() => setListed(false)}>
          Close
        </Button>
      </Dialog>
    </Suspense>
  );
}
