/** Where the templates of the library are found. */
export const templatesAt = '/library/results?kind=TEMPLATE';

export const governanceOf = (slug: string | undefined) => `/partnerships/${slug}/governance`;
