import { useRef } from 'react';
import { Link } from 'react-router';
import { useButton } from 'react-aria/useButton';
import { useDrag } from 'react-aria/useDrag';
import type { ActivityState } from '../gql/enums';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { doerOf, whoseOf, type PlannedActivity } from './plan';
import { daysInWords, kindWords, stateWords } from './words';

export const CARD_TYPE = 'application/x-roundtable-activity';

interface BoardCardProps {
  campaignId: string;
  activity: PlannedActivity;
  /** The columns beside its own. */
  back?: ActivityState;
  on?: ActivityState;
  isBusy: boolean;
  onMove: (to: ActivityState) => void;
}

/** One activity on the board. */
export function BoardCard({ campaignId, activity, back, on, isBusy, onMove }: BoardCardProps) {
  const { id, title, kind, conflicts, viewerCan } = activity;
  const days = daysInWords(activity);
  return (
    <li className="rt-board__card">
      {viewerCan.move && <Handle id={id} title={title} />}
      <p className="rt-board__title">
        <Link className="govuk-link" id={`card-${id}`} to={`/campaigns/${campaignId}/plan/${id}`} draggable={false}>
          {title}
        </Link>
      </p>
      <p>{whoseOf(activity)}</p>
      <p className="rt-board__facts">
        {[kindWords[kind], days || 'No days yet', doerOf(activity)].filter(Boolean).join(' · ')}
      </p>
      {conflicts.length > 0 && (
        <p>
          <Tag tone="bad">Same place, same week</Tag>
        </p>
      )}
      {viewerCan.move && (
        <p className="rt-board__moves">
          {back && (
            <Button kind="text" isBusy={isBusy} about={title} onPress={() => onMove(back)}>
              {`Back to ${stateWords[back].toLowerCase()}`}
            </Button>
          )}
          {on && (
            <Button kind="text" isBusy={isBusy} about={title} onPress={() => onMove(on)}>
              {`On to ${stateWords[on].toLowerCase()}`}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

function Handle({ id, title }: { id: string; title: string }) {
  const handle = useRef<HTMLButtonElement>(null);
  const { dragProps, dragButtonProps } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [CARD_TYPE]: id }],
    getAllowedDropOperations: () => ['move'],
  });
  const { buttonProps } = useButton({ ...dragButtonProps, elementType: 'button' }, handle);
  return (
    <div {...dragProps} className="rt-board__grip">
      <button
        {...buttonProps}
        ref={handle}
        type="button"
        className="rt-agenda-line__handle"
        aria-label={`Drag ${title}`}
      >
        <svg viewBox="0 0 12 20" width="12" height="20" fill="currentColor" aria-hidden="true">
          {[4, 10, 16].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />))}
        </svg>
      </button>
    </div>
  );
}
