import { useEffect, useState } from 'react';
import { CaptureAction } from '../actions/CaptureAction';
import { CaptureDecision } from '../decisions/CaptureDecision';
import { Button, ButtonGroup } from '../ui/Button';
import { useNotify } from '../ui/notifications';

type Kind = 'decision' | 'action';
const keys: Readonly<Record<string, Kind>> = { d: 'decision', a: 'action' };

/** Records a decision or an action where it arises, by a button or by one key. */
export function Capture({ meetingId, itemId }: { meetingId: string; itemId: string | null }) {
  const [kind, open] = useState<Kind>();
  const notify = useNotify();
  useEffect(() => {
    let before = '';
    const press = (event: KeyboardEvent) => {
      // After `g` a letter leads somewhere else.
      const isFirst = before !== 'g';
      before = event.key;
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable], [role*="dialog"]');
      const wanted = keys[event.key];
      if (typing || !wanted || !isFirst || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      open(wanted);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const place = {
    meetingId,
    itemId,
    onRecorded: (_id: string, words: string) => {
      open(undefined);
      notify(`Recorded: ${words}`);
    },
    onCancel: () => open(undefined),
  };
  if (kind === 'decision') return <CaptureDecision key={itemId} {...place} />;
  if (kind === 'action') return <CaptureAction key={itemId} {...place} />;
  return (
    <ButtonGroup>
      <Button kind="secondary" onPress={() => open('decision')}>
        Record a decision <kbd>d</kbd>
      </Button>
      <Button kind="secondary" onPress={() => open('action')}>
        Record an action <kbd>a</kbd>
      </Button>
    </ButtonGroup>
  );
}
