/** Whether what was given to a campaign stands as it is: it was evaluated or cancelled. */
export const isPast = (status: string): boolean => status === 'EVALUATED' || status === 'CANCELLED';
