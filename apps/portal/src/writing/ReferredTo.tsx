import { useContext } from 'react';
import { References } from './references';

const NAMES = { decision: 'Decision', action: 'Action' };

/** A decision or an action where it arose, in the words it has now. */
export function ReferredTo({ kind, id }: { kind: 'decision' | 'action'; id: string }) {
  const referred = useContext(References).get(id);
  return (
    <p className="rt-referred">
      <strong>{NAMES[kind]}:</strong> {referred?.words ?? 'not shared with you, or no longer there.'}
    </p>
  );
}
