import { Refusal } from '../forms/Refusal';
import { graphql } from '../gql';
import type { LiveSittingFragment } from '../gql/graphql';
import type { HeldFacts } from './facts';
import { purposeWords } from '../meetings/words';
import { Button, ButtonGroup } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Tag } from '../ui/Tag';
import { useLiveAct } from './useLiveAct';
import { useServerTime } from './useServerTime';
import { timerInWords } from './words';

const TurnToItemMutation = graphql(`
  mutation TurnToItem($input: TurnToItemInput!) {
    turnToItem(input: $input) {
      meeting {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

type Item = HeldFacts['agendaItems'][number];

interface ItemInFocusProps {
  meetingId: string;
  live: LiveSittingFragment;
  items: readonly Item[];
  canTurn: boolean;
}

/** What the meeting is on, for how long, and what comes next. */
export function ItemInFocus({ meetingId, live, items, canTurn }: ItemInFocusProps) {
  const { act, isBusy, refusal } = useLiveAct(TurnToItemMutation);
  const index = items.findIndex(({ id }) => id === live.currentItem?.id);
  const item = items[index];
  const turnTo = (to: Item | undefined) => to && void act({ input: { meetingId, itemId: to.id } });
  const [before, next] = [items[index - 1], items[index + 1]];
  return (
    <section className="rt-card rt-focus" aria-label="What the meeting is on">
      <div aria-live="polite">
        {item ? (
          <>
            <p className="rt-focus__place">
              {item.isHidden
                ? 'Not shown to others'
                : `Item ${item.position} of ${items.filter((each) => !each.isHidden).length}`}
              {item.purpose && `, ${purposeWords[item.purpose].toLowerCase()}`}
            </p>
            <Heading level={3} size="m">
              {item.title}
            </Heading>
            {item.presenter && <p className="govuk-body">{item.presenter}</p>}
          </>
        ) : (
          <p className="rt-focus__none">
            {live.isRestricted ? 'The meeting is on a restricted item.' : 'The meeting has not turned to an item yet.'}
          </p>
        )}
      </div>
      {item && <ItemTimer live={live} minutes={item.minutes} />}
      {canTurn && items.length > 0 && (
        <>
          <ButtonGroup>
            {next && (
              <Button isBusy={isBusy} onPress={() => turnTo(next)}>
                {item ? 'Next item' : 'Begin with the first item'}
              </Button>
            )}
            {before && (
              <Button kind="secondary" isBusy={isBusy} onPress={() => turnTo(before)}>
                Back to the item before
              </Button>
            )}
          </ButtonGroup>
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="turn-to">
              Go to an item
            </label>
            <select
              className="govuk-select"
              id="turn-to"
              value={item?.id ?? ''}
              onChange={({ target }) => turnTo(items.find(({ id }) => id === target.value))}
            >
              <option value="" disabled>
                Choose an item
              </option>
              {items.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.isHidden ? each.title : `${each.position}. ${each.title ?? 'Restricted'}`}
                </option>
              ))}
            </select>
          </div>
          <Refusal>{refusal}</Refusal>
        </>
      )}
    </section>
  );
}

/** Worked out from the time of the server: no matter how the clock here is set, and whether it is set anew. */
function ItemTimer({ live, minutes }: { live: LiveSittingFragment; minutes?: number | null }) {
  const now = useServerTime();
  if (!live.itemBegunAt) return null;
  const seconds = live.itemSecondsBefore + (now - Date.parse(live.itemBegunAt)) / 1000;
  const words = timerInWords(seconds, minutes);
  const isOver = words.includes(' over ');
  return (
    <p className="rt-focus__timer" role="timer" aria-live="off">
      {isOver ? <Tag tone="bad">{words}</Tag> : words}
      {minutes != null && <progress max={minutes * 60} value={Math.min(seconds, minutes * 60)} aria-hidden="true" />}
    </p>
  );
}
