/** 9:30am, 9.30 pm, 14:00, 1400, 9: as a LocalTime; what is no time stays as it was typed. */
export function timeFrom(text: string) {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.]?([0-5]\d))?\s*([ap])?\.?m?\.?$/i.exec(text.trim()) ?? [];
  const hour = Number(hours);
  if (hours === undefined || hour > (half ? 12 : 23) || (half && hour === 0)) return text.trim();
  const ofDay = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return `${String(ofDay).padStart(2, '0')}:${minutes}`;
}
