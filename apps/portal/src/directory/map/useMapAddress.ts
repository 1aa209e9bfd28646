import { useSearchParams } from 'react-router';
import { useDirectoryWanted } from '../wanted';
import { layers, type Layer } from './outlines';
import { textOf, viewFrom, type View } from './view';

/** What stands in the address: the filters of the directory, and `show=regions&area=E12000002&view=2.40,200,410`. */
export function useMapAddress() {
  const [params, setParams] = useSearchParams();
  const put = (changes: Readonly<Record<string, string | null | undefined>>, options?: { replace: boolean }) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(changes))
          if (value) next.set(name, value);
          else next.delete(name);
        return next;
      },
      { preventScrollReset: true, ...options },
    );
  return {
    wanted: useDirectoryWanted(),
    layer: layers.find((each): each is Layer => each === params.get('show')) ?? 'councils',
    area: params.get('area') ?? undefined,
    view: viewFrom(params.get('view')),
    /** Going back takes a choice back, and not each step of looking closer. */
    select: (area: string | undefined) => put({ area }),
    look: (view: View) => put({ view: textOf(view) }, { replace: true }),
    filterBy: (form: FormData) => {
      const said = (name: string) => String(form.get(name) ?? '').trim();
      const show = said('show');
      put({
        ...Object.fromEntries(['words', 'near', 'tier', 'activity', 'sector'].map((name) => [name, said(name)])),
        // Another place was typed, or none.
        ...(said('near') !== (params.get('near') ?? '') && { place: null }),
        show: show === 'councils' ? null : show,
        ...(show !== (params.get('show') ?? 'councils') && { area: null }),
      });
    },
  };
}
export type MapAddress = ReturnType<typeof useMapAddress>;
