/** Where the templates of the library are found. */
export const templatesAt = '/library/governance';

export const governanceOf = (slug: string | undefined) => `/partnerships/${slug}/governance`;
