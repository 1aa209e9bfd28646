import { useEffect, useState } from 'react';
import { useHouse } from '../ui/served';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Takes whoever must not be seen reading this away at once: by a link, which needs no scripts, or by Shift three times, as on pages of
 * the government. Back does not lead here again from there.
 */
export function LeavePage() {
  const { exitUrl } = useHouse();
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    let times: number[] = [];
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') times = [];
      else if (!event.repeat) {
        times = [...times.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
        if (times.length >= PRESSES) leave(exitUrl);
      }
      setPressed(times.length);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [exitUrl]);
  return (
    <div className="rt-leave">
      <div className="govuk-width-container">
        <a
          className="rt-leave__link"
          href={exitUrl}
          rel="noreferrer nofollow"
          onClick={(event) => {
            event.preventDefault();
            leave(exitUrl);
          }}
        >
          Leave this page
          <span className="govuk-visually-hidden">, also by pressing the Shift key three times</span>
        </a>
        <span className="govuk-visually-hidden" role="status">
          {pressed > 0 &&
            `Shift, press ${PRESSES - pressed} more ${PRESSES - pressed === 1 ? 'time' : 'times'} to leave`}
        </span>
      </div>
    </div>
  );
}

function leave(address: string) {
  // Gone before the other page is there.
  document.documentElement.hidden = true;
  window.location.replace(address);
}
