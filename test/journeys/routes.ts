import { globSync, readFileSync } from 'node:fs';

/** Every page that the portal has, as its route files name them: /meetings/:id */
export const routes: readonly string[] = globSync('apps/portal/src/**/*.routes.tsx')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path]) => String(path)))
  // Words before what stands for something: /partnerships/new is no partnership.
  .toSorted((a, b) => a.split(':').length - b.split(':').length);

/** The page that an address leads to, unless it leads out of the portal. */
export const routeOf = (address: string): string | undefined => {
  const path = address.split(/[?#]/)[0] ?? '';
  return routes.find((route) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(path));
};
