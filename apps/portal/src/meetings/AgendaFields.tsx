import { useState } from 'react';
import type { Choice } from '../forms/ChoiceFields';
import { useField } from '../forms/Form';
import { fieldId } from '../forms/problems';
import { TextField } from '../forms/TextField';
import type { PartOfMeeting } from '../gql/graphql';
import { TextButton } from '../ui/Button';
import { Warning } from '../ui/Notes';
import {
  blankItem,
  minutesBetween,
  minutesOf,
  runningTimes,
  spelledMinutes,
  totalMinutes,
  type AgendaDraft,
} from './agenda';
import { AgendaItemFields } from './AgendaItemFields';
import { linesOf, moved, without } from './agendaOrder';
import { DraggedLine } from './DraggedLine';
import { MoveButtons } from '../forms/MoveButtons';
import { useFocusAfter } from '../forms/useFocusAfter';

interface AgendaFieldsProps {
  startsAt: string;
  endsAt: string;
  timeZone: string;
  parts: readonly PartOfMeeting[];
  seats: readonly Choice[];
}

/** The agenda while it is being written. Its value is `agendaItems`; times run on from the start of the meeting. */
export function AgendaFields({ startsAt, endsAt, timeZone, parts, seats }: AgendaFieldsProps) {
  const { value: items, set } = useField<AgendaDraft[]>('agendaItems');
  const [said, say] = useState('');
  const focusAfter = useFocusAfter();
  const timed = items.map(({ minutes, isHidden, seenBy }) => ({
    minutes: minutesOf(minutes),
    isHidden: isHidden && seenBy !== 'EVERYBODY',
  }));
  const times = runningTimes(timed, startsAt, timeZone);
  const lines = linesOf(items);
  const nameOf = (at: number) => {
    const { kind, item } = lines[at]!;
    if (kind === 'HEADING') return `the heading ${item.heading}`;
    return `item ${items.indexOf(item) + 1}${item.title && `, ${item.title}`}`;
  };

  function add() {
    focusAfter(fieldId(`agendaItems.${items.length}.title`));
    set([...items, blankItem()]);
  }
  function remove(index: number) {
    focusAfter(
      items.length > 1 ? fieldId(`agendaItems.${Math.min(index, items.length - 2)}.title`) : 'add-agenda-item',
    );
    set(without(items, index));
    say(`Item ${index + 1} removed.`);
  }
  function setHeading(index: number, heading: string | null) {
    focusAfter(heading === null ? fieldId(`agendaItems.${index}.title`) : fieldId(`agendaItems.${index}.heading`));
    set(items.with(index, { ...items[index]!, heading }));
    say(heading === null ? 'The heading is removed.' : `A section begins with item ${index + 1}.`);
  }
  function move(from: number, to: number, focus?: string) {
    if (to < 0 || to >= lines.length || from === to) return;
    const next = moved(items, from, to);
    if (!next) return say(`A heading needs an item under it. Nothing was moved.`);
    const { kind, item } = lines[from]!;
    if (focus) focusAfter(focus);
    set(next);
    const title = kind === 'HEADING' ? `The heading ${item.heading}` : item.title || 'The item';
    const now = next.findIndex(({ key }) => key === item.key) + 1;
    say(
      kind === 'HEADING'
        ? `${title} is now line ${to + 1} of ${lines.length}.`
        : `${title} is now item ${now} of ${items.length}.`,
    );
  }

  return (
    <>
      <ol className="rt-agenda-fields">
        {lines.map(({ kind, item }, at) => {
          const index = items.indexOf(item);
          const id = kind === 'HEADING' ? `heading-${item.key}` : item.key;
          return (
            <DraggedLine key={id} index={at} about={nameOf(at)} onMove={move}>
              {kind === 'HEADING' ? (
                <div className="rt-agenda-item rt-agenda-item--heading">
                  <TextField name={`agendaItems.${index}.heading`} label="Heading" />
                </div>
              ) : (
                <AgendaItemFields
                  item={item}
                  index={index}
                  legend={`Item ${index + 1}`}
                  time={times[index]}
                  parts={parts}
                  seats={seats}
                />
              )}
              <div className="rt-agenda-item__actions">
                <MoveButtons
                  id={id}
                  index={at}
                  count={lines.length}
                  about={nameOf(at)}
                  onMove={(by) => move(at, at + by, `move-${by < 0 ? 'up' : 'down'}-${id}`)}
                />
                {kind === 'HEADING' ? (
                  <TextButton onPress={() => setHeading(index, null)} about={nameOf(at)}>
                    Remove
                  </TextButton>
                ) : (
                  <>
                    <TextButton onPress={() => remove(index)} about={nameOf(at)}>
                      Remove
                    </TextButton>
                    {item.heading === null && (
                      <TextButton onPress={() => setHeading(index, '')} about={`above ${nameOf(at)}`}>
                        Begin a section here
                      </TextButton>
                    )}
                  </>
                )}
              </div>
            </DraggedLine>
          );
        })}
      </ol>
      <div role="status" className="govuk-visually-hidden">
        {said}
      </div>
      <p>
        <button type="button" className="govuk-button govuk-button--secondary" id="add-agenda-item" onClick={add}>
          {items.length ? 'Add another item' : 'Add an item'}
        </button>
      </p>
      <Sum total={totalMinutes(timed)} length={minutesBetween(startsAt, endsAt)} />
    </>
  );
}

function Sum({ total, length }: { total: number; length: number }) {
  return (
    <div aria-live="polite">
      {total > length ? (
        <Warning>
          The items add up to {spelledMinutes(total)}; the meeting has {spelledMinutes(length)}.
        </Warning>
      ) : (
        total > 0 && (
          <p className="govuk-body">
            The items add up to {spelledMinutes(total)}
            {total < length && `; ${spelledMinutes(length - total)} are left`}.
          </p>
        )
      )}
    </div>
  );
}
