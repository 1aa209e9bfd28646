/** In the context of a mutation: nothing that is on the page changes by it, so nothing is asked again. */
export const isAside = 'isAside';
