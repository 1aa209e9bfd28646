import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useDrop } from 'react-aria/useDrop';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { graphql } from '../gql';
import type { ActivityState } from '../gql/enums';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';
import { BoardCard, CARD_TYPE } from './BoardCard';
import type { PlannedActivity } from './plan';
import { stateWords } from './words';

const MoveOnBoardMutation = graphql(`
  mutation MoveOnBoard($input: MoveCampaignActivityInput!) {
    moveCampaignActivity(input: $input) {
      activity {
        id
        version
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

/** In their order, from left to right. What is dropped needs a reason, and is dropped on its own page. */
const COLUMNS: ActivityState[] = ['IDEA', 'PLANNED', 'UNDER_WAY', 'DONE'];

interface PlanBoardProps {
  campaignId: string;
  activities: readonly PlannedActivity[];
}

/** The plan by state: cards are moved by their buttons, or taken to another column with a mouse, a finger or the keyboard. */
export function PlanBoard({ campaignId, activities }: PlanBoardProps) {
  const notify = useNotify();
  const [refused, refuse] = useState<{ activity: PlannedActivity; why: string }>();
  // Whoever moves a card goes on with it: in its new column it is another element.
  const moved = useRef<{ id: string; to: ActivityState }>(undefined);
  useLayoutEffect(() => {
    const { id, to } = moved.current ?? {};
    if (!activities.some((each) => each.id === id && each.state === to)) return;
    moved.current = undefined;
    document.getElementById(`card-${id}`)?.focus();
  });
  const [{ fetching }, execute] = useMutation(MoveOnBoardMutation);
  async function move(activity: PlannedActivity, state: ActivityState) {
    const { id, version, title } = activity;
    const { data, error } = await execute({ input: { activityId: id, version, state } });
    const why = data ? data.moveCampaignActivity.problems[0]?.message : failureOf(error).text;
    refuse(why ? { activity, why } : undefined);
    if (why) return;
    moved.current = { id, to: state };
    notify(`${stateWords[state]}: ${title}`);
  }
  const dropped = activities.filter(({ state }) => state === 'DROPPED').length;
  return (
    <>
      <div role="alert">
        {refused && (
          <p className="govuk-error-message">
            <TextLink to={`/campaigns/${campaignId}/plan/${refused.activity.id}`}>{refused.activity.title}</TextLink>{' '}
            was not moved. {refused.why}
          </p>
        )}
      </div>
      <div className="rt-board">
        {COLUMNS.map((state, index) => {
          const mine = activities.filter((each) => each.state === state);
          return (
            <BoardColumn
              key={state}
              state={state}
              count={mine.length}
              onTake={(id) => {
                const taken = activities.find((each) => each.id === id);
                if (taken && taken.state !== state && !fetching) void move(taken, state);
              }}
            >
              {mine.map((activity) => (
                <BoardCard
                  key={activity.id}
                  campaignId={campaignId}
                  activity={activity}
                  back={COLUMNS[index - 1]}
                  on={COLUMNS[index + 1]}
                  isBusy={fetching}
                  onMove={(to) => void move(activity, to)}
                />
              ))}
            </BoardColumn>
          );
        })}
      </div>
      {dropped > 0 && (
        <p className="govuk-body">
          {dropped === 1 ? '1 activity was dropped: it is' : `${dropped} activities were dropped: they are`} in the
          list.
        </p>
      )}
    </>
  );
}

interface BoardColumnProps {
  state: ActivityState;
  count: number;
  onTake: (id: string) => void;
  children: ReactNode;
}

function BoardColumn({ state, count, onTake, children }: BoardColumnProps) {
  const column = useRef<HTMLElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: column,
    getDropOperation: (types) => (types.has(CARD_TYPE) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      const dropped = items.find((item) => item.kind === 'text' && item.types.has(CARD_TYPE));
      if (dropped?.kind === 'text') void dropped.getText(CARD_TYPE).then(onTake);
    },
  });
  return (
    <section
      ref={column}
      {...dropProps}
      // The keyboard puts a card down here: while it is dragged the focus goes from column to column.
      tabIndex={-1}
      className={`rt-board__column ${isDropTarget ? 'rt-board__column--target' : ''}`}
      aria-labelledby={`column-${state}`}
    >
      <h2 className="rt-board__state" id={`column-${state}`}>
        {stateWords[state]} <span className="rt-board__count">{count}</span>
      </h2>
      <ul className="rt-board__cards">{children}</ul>
      {count === 0 && <p className="rt-board__none">Nothing here</p>}
    </section>
  );
}
