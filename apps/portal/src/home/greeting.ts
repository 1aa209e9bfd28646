/** "Good morning, Amina": by the reader's own clock, by the first of their names. */
export function greeting(name: string, now: Date): string {
  const hour = now.getHours();
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return `Good ${part}, ${name.split(' ')[0]}`;
}
