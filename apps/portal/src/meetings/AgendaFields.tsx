import { useState } from 'react';
import { useField } from '../forms/Form';
import { fieldId } from '../forms/problems';
import { Warning } from '../ui/Notes';
import {
  blankItem,
  lengthInMinutes,
  minutesOf,
  runningTimes,
  spelledMinutes,
  totalMinutes,
  type AgendaDraft,
} from './agenda';
import { AgendaItemFields } from './AgendaItemFields';
import { AgendaTemplatePicker } from './AgendaTemplatePicker';
import { useFocusAfter } from './useFocusAfter';

/** The agenda while it is being written. Its value is `agendaItems`; times run on from the start of the meeting. */
export function AgendaFields({ startsTime, endsTime }: { startsTime: string; endsTime: string }) {
  const { value: items, set } = useField<AgendaDraft[]>('agendaItems');
  const [said, say] = useState('');
  const focusAfter = useFocusAfter();
  const timed = items.map(({ minutes }) => ({ minutes: minutesOf(minutes) }));
  const times = runningTimes(timed, startsTime);
  const total = totalMinutes(timed);
  const length = lengthInMinutes(startsTime, endsTime);

  function add() {
    focusAfter(fieldId(`agendaItems.${items.length}.title`));
    set([...items, blankItem()]);
  }
  function remove(index: number) {
    focusAfter(
      items.length > 1 ? fieldId(`agendaItems.${Math.min(index, items.length - 2)}.title`) : 'add-agenda-item',
    );
    set(items.toSpliced(index, 1));
    say(`Item ${index + 1} removed.`);
  }
  function move(index: number, by: 1 | -1) {
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    focusAfter(`move-${by < 0 ? 'up' : 'down'}-${items[index]!.key}`);
    set(items.toSpliced(index, 1).toSpliced(to, 0, items[index]!));
    say(`${items[index]!.title || 'The item'} is now item ${to + 1} of ${items.length}.`);
  }

  return (
    <>
      <AgendaTemplatePicker items={items} onFill={set} />
      <ol className="rt-agenda-fields">
        {items.map((item, index) => (
          <li key={item.key}>
            <AgendaItemFields
              item={item}
              index={index}
              count={items.length}
              time={times[index]}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <div role="status" className="govuk-visually-hidden">
        {said}
      </div>
      <p>
        <button type="button" className="govuk-button govuk-button--secondary" id="add-agenda-item" onClick={add}>
          {items.length ? 'Add another item' : 'Add an item'}
        </button>
      </p>
      <div aria-live="polite">
        {length !== undefined && total > length ? (
          <Warning>
            The items add up to {spelledMinutes(total)}; the meeting has {spelledMinutes(length)}.
          </Warning>
        ) : (
          total > 0 && (
            <p className="govuk-body">
              The items add up to {spelledMinutes(total)}
              {length !== undefined && total < length && `; ${spelledMinutes(length - total)} are left`}.
            </p>
          )
        )}
      </div>
    </>
  );
}
