/** Of one person, and again of everyone together. */
export const MOST_VIEWS = 100;

export const NAME_LENGTH = 80;
