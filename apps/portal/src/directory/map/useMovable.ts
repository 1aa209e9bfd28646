import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { HEIGHT, WIDTH } from './drawing';
import { within, zoomed, type View } from './view';

/** Further than this it was a drag, and no press. */
const SLIP = 4;

/** Where on the drawing a pointer is. */
function pointIn(svg: SVGSVGElement, clientX: number, clientY: number): [number, number] {
  const box = svg.getBoundingClientRect();
  const scale = Math.min(box.width / WIDTH, box.height / HEIGHT);
  const left = box.left + (box.width - WIDTH * scale) / 2;
  const top = box.top + (box.height - HEIGHT * scale) / 2;
  return [(clientX - left) / scale, (clientY - top) / scale];
}

/** What of the map is seen, moved by the wheel, by dragging, and by whoever calls `move`. What it comes to is told when it rests. */
export function useMovable(svg: RefObject<SVGSVGElement | null>, inAddress: View, onRest: (view: View) => void) {
  const [view, setView] = useState(inAddress);
  const [known, setKnown] = useState(inAddress);
  // Back and forward, or another address: the map follows it.
  if (known.times !== inAddress.times || known.x !== inAddress.x || known.y !== inAddress.y) {
    setKnown(inAddress);
    setView(inAddress);
  }
  const rest = useEffectEvent(onRest);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => rest(view), 300);
    return () => clearTimeout(timer);
  }, [view]);

  // With the control key, or two fingers on a pad, as maps are used to: otherwise the wheel scrolls the page.
  const wheel = useEffectEvent((event: WheelEvent) => {
    if (!svg.current || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const [px, py] = pointIn(svg.current, event.clientX, event.clientY);
    setView((now) => {
      const at = [now.x + (px - WIDTH / 2) / now.times, now.y + (py - HEIGHT / 2) / now.times] as const;
      return zoomed(now, Math.exp(-event.deltaY / 300), at);
    });
  });
  useEffect(() => {
    const it = svg.current;
    const listen = (event: WheelEvent) => wheel(event);
    it?.addEventListener('wheel', listen, { passive: false });
    return () => it?.removeEventListener('wheel', listen);
  }, [svg]);

  const from = useRef<{ x: number; y: number; view: View; isDrag: boolean }>(undefined);
  const drag = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const [x, y] = pointIn(event.currentTarget, event.clientX, event.clientY);
      from.current = { x, y, view, isDrag: false };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const began = from.current;
      if (!began || event.buttons === 0 || began.view.times === 1) return;
      const [x, y] = pointIn(event.currentTarget, event.clientX, event.clientY);
      if (!began.isDrag && Math.hypot(x - began.x, y - began.y) < SLIP) return;
      if (!began.isDrag) event.currentTarget.setPointerCapture(event.pointerId);
      began.isDrag = true;
      const { times } = began.view;
      setView(within({ times, x: began.view.x - (x - began.x) / times, y: began.view.y - (y - began.y) / times }));
    },
  };
  /** Whether the click that just came ends a drag. */
  const wasDragged = () => from.current?.isDrag === true;
  return { view, move: setView, drag, wasDragged };
}
