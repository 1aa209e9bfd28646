/** Of every role in the throwaway cluster, which listens on the loopback address alone. */
export const TEST_PASSWORD = 'throwaway';
