import type { TrainingRenewal } from '../gql/enums';
import { Tag } from '../ui/Tag';
import { Day } from '../ui/When';
import { renewalTones, renewalWords } from './words';

/** When a course is to be done again, and whether that is near, past, or seen to. Nothing when it is done once. */
export function DueAgain({ on, renewal }: { on: string | null; renewal: TrainingRenewal | null }) {
  if (!on || !renewal) return null;
  if (renewal === 'RENEWED') return renewalWords.RENEWED;
  return (
    <>
      <Day on={on} /> {renewal !== 'LATER' && <Tag tone={renewalTones[renewal]}>{renewalWords[renewal]}</Tag>}
    </>
  );
}
