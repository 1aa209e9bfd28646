import type { Pattern } from './sectors';

const drawings: Record<Pattern, string> = {
  plain: '',
  dots: 'M2 2h2v2h-2zM6 6h2v2h-2z',
  stripes: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  rays: 'M4 0V8',
  grid: 'M4 0V8M0 4H8',
  waves: 'M0 5Q2 1 4 5T8 5',
  steps: 'M0 2H4V6H8',
  rings: 'M4 1.5a2.5 2.5 0 1 0 .01 0',
};

/** Drawn in the colour of the paper over the colour of the sector, so that they read in black and white too. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      {Object.entries(drawings).map(([name, path]) => (
        <pattern key={name} id={`${id}-${name}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="rt-pattern" d={path} />
        </pattern>
      ))}
    </defs>
  );
}
