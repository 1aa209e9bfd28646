import { newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { DateTime } from 'luxon';
import type { AgencyChangeKind } from '../../schema.types.js';

export interface AgencyChange {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: AgencyChangeKind;
  readonly takesEffectOn: string;
  /** Empty unless it is renamed. */
  readonly newName: string;
  /** Null unless it is merged. */
  readonly successorId: string | null;
}

interface Wanted {
  readonly agencyId: string;
  readonly kind: AgencyChangeKind;
  readonly takesEffectOn: string;
  readonly newName?: string | null | undefined;
  readonly successorId?: string | null | undefined;
}

const YEARS = 5;

/** What is wanted, if it can be meant: whether it can be done is for the agencies as they are to say. */
export function agencyChange(wanted: Wanted, today: string): AgencyChange {
  const { agencyId, kind, takesEffectOn } = wanted;
  const newName = kind === 'RENAME' ? tidy(wanted.newName) : '';
  const successorId = kind === 'MERGE' ? (wanted.successorId ?? null) : null;
  const from = DateTime.fromISO(today).minus({ years: YEARS }).toISODate() ?? '';
  const until = DateTime.fromISO(today).plus({ years: YEARS }).toISODate() ?? '';
  refuse([
    kind === 'RENAME' && wordsProblem(newName, { label: 'the new name', max: 200, required: true }, 'newName'),
    newName.length === 1 && problem('TOO_SHORT', 'Enter the full name of the agency.', 'newName'),
    kind === 'MERGE' && !successorId && problem('REQUIRED', 'Choose the agency that takes its seats.', 'successorId'),
    successorId === agencyId &&
      problem('ITSELF', 'An agency cannot be merged into itself. Choose another.', 'successorId'),
    (takesEffectOn < from || takesEffectOn > until) &&
      problem('NOT_IN_REACH', `Enter a day within ${YEARS} years of today.`, 'takesEffectOn'),
  ]);
  return { id: newId(), agencyId, kind, takesEffectOn, newName, successorId };
}
