import { useState } from 'react';
import type { ServedForm } from '../ui/served';

const NEARLY_A_DAY = 23 * 60 * 60 * 1000;

/**
 * What to send with a form that anybody fills in: the token it was opened with, as long as that is good. Each answer of the
 * server brings a later one.
 */
export function useOpenFormToken(latest: string, served: ServedForm | null): string {
  const [first] = useState([served?.values['formToken'] ?? latest].flat()[0] ?? latest);
  const [openedAt, answeredAt] = [first, latest].map((token) => Number(token.split('.')[0]));
  return answeredAt! - openedAt! < NEARLY_A_DAY ? first : latest;
}
