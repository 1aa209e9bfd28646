import { useMatches } from '../../ui/useMatches';

/** As wide as a column, or as a phone: words in a drawing shrink with it, and must still be read. */
export const useWidth = (): number => (useMatches('(max-width: 640px)') ? 350 : 640);
