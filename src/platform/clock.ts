/** The present moment; handed in, so that a test can stand still. */
export type Clock = () => Date;
