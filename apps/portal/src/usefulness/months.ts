/** The first days of the months that are over, the last first: since it was published, two years at most. */
export function monthsSince(publishedAt: string, today: string, most = 24): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = `${publishedAt.slice(0, 7)}-01`;
  const months: string[] = [];
  for (let back = 1; back <= most; back++) {
    const day = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
    if (day < first) break;
    months.push(day);
  }
  return months;
}
