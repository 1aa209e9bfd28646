/** Whether what a campaign gives stands as it is: it was evaluated or cancelled. */
export const isPast = (status: string): boolean => status === 'EVALUATED' || status === 'CANCELLED';
