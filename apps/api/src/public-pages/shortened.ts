const MOST = 240;

/** For descriptions and feeds, which show a few lines. */
export const shortened = (text: string): string => {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
};
