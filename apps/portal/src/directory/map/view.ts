import { HEIGHT, WIDTH } from './drawing';

/** What of the drawing is seen: how many times larger, and what is in the middle. */
export interface View {
  readonly times: number;
  readonly x: number;
  readonly y: number;
}

export const whole: View = { times: 1, x: WIDTH / 2, y: HEIGHT / 2 };
const MOST = 16;

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** Never further out than the whole of it, and never away from it. */
export function within({ times, x, y }: View): View {
  const most = between(1, times, MOST);
  const [halfWidth, halfHeight] = [WIDTH / 2 / most, HEIGHT / 2 / most];
  return { times: most, x: between(halfWidth, x, WIDTH - halfWidth), y: between(halfHeight, y, HEIGHT - halfHeight) };
}

/** Larger or smaller, what is under the point staying where it is. */
export function zoomed(view: View, by: number, [px, py]: readonly [number, number] = [view.x, view.y]): View {
  const times = between(1, view.times * by, MOST);
  const share = view.times / times;
  return within({ times, x: px + (view.x - px) * share, y: py + (view.y - py) * share });
}

/** As it stands in the address: `4,120,300`. Anything else is the whole. */
export function viewFrom(text: string | null): View {
  const [times = NaN, x = NaN, y = NaN, ...more] = (text ?? '').split(',').map(Number);
  return more.length || ![times, x, y].every(Number.isFinite) ? whole : within({ times, x, y });
}
export const textOf = ({ times, x, y }: View): string | null =>
  times === 1 ? null : [times.toFixed(2), x.toFixed(0), y.toFixed(0)].join(',');

export const transformOf = ({ times, x, y }: View): string =>
  `translate(${(WIDTH / 2 - x * times).toFixed(2)} ${(HEIGHT / 2 - y * times).toFixed(2)}) scale(${times.toFixed(4)})`;
