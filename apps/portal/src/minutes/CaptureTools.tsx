import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { CaptureAction } from '../actions/CaptureAction';
import { CaptureDecision } from '../decisions/CaptureDecision';
// Whose lines the recording of a decision asks for.
import '../decisions/DecisionList';
import { Button } from '../ui/Button';

interface CaptureToolsProps {
  editor: Editor;
  meetingId: string;
  /** Null of the meeting as a whole. */
  itemId: string | null;
  title: string;
}

type Kind = 'decision' | 'action';
const KEYS: Readonly<Record<string, Kind>> = { KeyD: 'decision', KeyA: 'action' };

/** Records a decision or an action where it is written about, and refers to it there. */
export function CaptureTools({ editor, meetingId, itemId, title }: CaptureToolsProps) {
  const [capturing, capture] = useState<Kind>();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const kind = event.altKey && event.shiftKey ? KEYS[event.code] : undefined;
    if (!kind || !editor.isFocused) return;
    event.preventDefault();
    capture(kind);
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  function close() {
    capture(undefined);
    editor.commands.focus();
  }
  function refer(kind: Kind, id: string) {
    const { $to } = editor.state.selection;
    // Below what is being written, on its own: a list, for one, has no place for it.
    const below = $to.depth > 0 ? $to.after(1) : $to.pos;
    editor
      .chain()
      .insertContentAt(below, [{ type: 'reference', attrs: { kind, id } }, { type: 'paragraph' }])
      .focus()
      .run();
    capture(undefined);
  }
  const where = { meetingId, itemId, onCancel: close };
  return (
    <div className="rt-minutes__capture">
      {capturing === 'decision' && <CaptureDecision {...where} onRecorded={(id) => refer('decision', id)} />}
      {capturing === 'action' && <CaptureAction {...where} onRecorded={(id) => refer('action', id)} />}
      {!capturing && (
        <>
          <Button kind="text" onPress={() => capture('decision')} about={`under “${title}”: Alt, Shift and D`}>
            Record a decision
          </Button>
          <Button kind="text" onPress={() => capture('action')} about={`under “${title}”: Alt, Shift and A`}>
            Record an action
          </Button>
        </>
      )}
    </div>
  );
}
